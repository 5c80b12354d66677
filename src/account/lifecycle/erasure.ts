import type { LifecycleParts } from './lifecycle-parts.ts'
import { rewriteAccount } from './rewrite-account.ts'
import { withProof, withSession, type NotAllowed } from './with-session.ts'

export type ErasureOutcome =
  /** The account and its data are erased; events keep a pseudonym until they expire. */
  | { readonly outcome: 'erased' }
  /** `purge` erases it from then on, unless its owner cancels. `eraseAtMs` is in milliseconds since 1970. */
  | { readonly outcome: 'planned'; readonly eraseAtMs: number }
  | NotAllowed

const DAY_MS = 86_400_000
const MAXIMUM_ROUNDS = 20

/** @throws {RangeError} If the delay is not an integer from 0 to 365 days. */
export async function requestErasure(parts: LifecycleParts, token: string, delayDays: number): Promise<ErasureOutcome> {
  if (!Number.isInteger(delayDays) || delayDays < 0 || delayDays > 365) {
    throw new RangeError('delayDays must be an integer of 0 to 365')
  }
  return await withProof<ErasureOutcome>(parts, token, async ({ account }) => {
    if (delayDays === 0) return await eraseNow(parts, account.id)
    const eraseAtMs = parts.now() + delayDays * DAY_MS
    const written = await rewriteAccount(parts, account, () => ({ eraseAtMs }))
    if (typeof written === 'string') return { outcome: 'session_ended' }
    await parts.log.tell('erasure_requested', account.id, { delayDays })
    return { outcome: 'planned', eraseAtMs }
  })
}

async function eraseNow({ store, log }: LifecycleParts, id: string): Promise<ErasureOutcome> {
  for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
    const account = await store.findAccount({ id })
    if (account === null) break
    if (await store.erase(id, account.version)) {
      await log.tell('erased', id, { why: 'requested' })
      return { outcome: 'erased' }
    }
  }
  return { outcome: 'session_ended' }
}

export async function cancelErasure(
  parts: LifecycleParts,
  token: string
): Promise<{ readonly outcome: 'cancelled' } | { readonly outcome: 'session_ended' }> {
  return await withSession(parts, token, async ({ account }) => {
    const written = await rewriteAccount(parts, account, () => ({ eraseAtMs: null }))
    if (typeof written === 'string') return { outcome: 'session_ended' }
    await parts.log.tell('erasure_cancelled', account.id, {})
    return { outcome: 'cancelled' }
  })
}
