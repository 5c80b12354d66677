import type { MailContent } from '../../messages/mails/mail.ts'
import type { MustChangeReason } from '../store/stored-account.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'

/** The accounts whose password must be changed. */
export interface ChangeDemand {
  /** `all`, or ids of accounts. */
  readonly accounts: 'all' | readonly string[]
  /**
   * Passwords chosen at or after this instant are kept. Default: now. To resume after an interruption, pass the same
   * instant: nobody is asked twice.
   */
  readonly setBefore?: Date
  /** Whether their sessions end. Default true. */
  readonly endsSessions?: boolean
  /** Accounts per write, at least 1. Default 1,000. */
  readonly batchSize?: number
}

/** The message to the owner. */
export function changeRequiredMail({ service, links }: LifecycleParts, reason: MustChangeReason): MailContent {
  const params = { service, reason, signInAddress: links.signIn, contestAddress: links.contest }
  return { code: 'forced_change', params }
}

/** Requires the change in batches, one write each, and notifies each owner. Returns the number of accounts. */
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
      // One at a time, so that millions of messages are never pending at once.
      if (account !== null) await mail.send(account, changeRequiredMail(parts, 'forced')).catch(onError)
    }
    count += changed.length
    if (changed.length < limit) break
    afterId = changed.at(-1) ?? afterId
  }
  await log.tell('change_required', null, { reason: 'forced', accounts: count })
  return count
}
