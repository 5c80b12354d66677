import type { MailContent } from '../../messages/mails/mail.ts'
import type { MustChangeReason } from '../store/stored-account.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'

/** Whose password has to be changed. */
export interface ChangeDemand {
  /** `all`, or ids of accounts. */
  readonly accounts: 'all' | readonly string[]
  /** Passwords chosen from this instant on stay. Default now. Give the same again to go on after a kill: nobody is asked twice. */
  readonly setBefore?: Date
  /** Whether sessions end too. Default true. */
  readonly endsSessions?: boolean
  /** Accounts of one write, 1 or more. Default 1,000. */
  readonly batchSize?: number
}

/** What its owner is told. */
export function changeRequiredMail({ service, links }: LifecycleParts, reason: MustChangeReason): MailContent {
  const params = { service, reason, signInAddress: links.signIn, contestAddress: links.contest }
  return { code: 'forced_change', params }
}

/** Demands it in batches, each one write. Each owner is told. How many there were. */
export async function requireChange(parts: LifecycleParts, demand: ChangeDemand): Promise<number> {
  const { store, log, now, mail, onError } = parts
  const { accounts, setBefore = new Date(now()), endsSessions = true, batchSize: limit = 1_000 } = demand
  const ids = accounts === 'all' ? null : accounts
  const batch = { reason: 'forced', setBeforeMs: setBefore.getTime(), ids, limit, endsSessions } as const
  let afterId: string | null = null
  let count = 0
  while (true) {
    const changed: readonly string[] = await store.requireChange({ ...batch, afterId })
    for (const id of changed) {
      const account = await store.findAccount({ id })
      // One after the other, so that millions of messages are never under way at once.
      if (account !== null) await mail.send(account, changeRequiredMail(parts, 'forced')).catch(onError)
    }
    count += changed.length
    if (changed.length < limit) break
    afterId = changed.at(-1) ?? afterId
  }
  await log.tell('change_required', null, { reason: 'forced', accounts: count })
  return count
}
