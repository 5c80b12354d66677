import type { LifecycleParts } from './lifecycle-parts.ts'
import { changeRequiredMail } from './require-change.ts'
import { rewriteAccount } from './rewrite-account.ts'
import { earlierThanNext } from './write-password.ts'

export type TemporaryPasswordOutcome =
  /** Hand `password` over, and do not store it. `untilMs`: when it expires, in milliseconds since 1970. */
  | { readonly outcome: 'issued'; readonly password: string; readonly untilMs: number }
  | { readonly outcome: 'no_account' }
  /** The policy accepts no random password. */
  | { readonly outcome: 'none_accepted' }

const HOUR_MS = 3_600_000

/**
 * Replaces the owner's password by a random one that the policy accepts, that expires, and that can only be used to
 * choose a new one. All sessions end, and all links become invalid.
 *
 * @throws {TypeError} If the policy has no `temporaryPasswords`.
 */
export async function issueTemporaryPassword(parts: LifecycleParts, id: string): Promise<TemporaryPasswordOutcome> {
  const { policy, store, security, now, log, post } = parts
  if (policy.temporaryPasswords === undefined) throw new TypeError('policy must have temporaryPasswords')
  const account = await store.findAccount({ id })
  if (account === null) return { outcome: 'no_account' }
  const password = await security.propose(account.context)
  const enrolled = password === null ? null : await security.enroll(password, account.context)
  const hash = enrolled?.hash ?? null
  if (password === null || hash === null) return { outcome: 'none_accepted' }
  const setAtMs = now()
  const untilMs = setAtMs + policy.temporaryPasswords.hours * HOUR_MS
  const written = await rewriteAccount(
    parts,
    account,
    ({ credential }) => ({
      credential: {
        hash,
        setAtMs,
        mustChange: 'temporary',
        temporaryUntilMs: untilMs,
        earlier: earlierThanNext(credential, policy.history, setAtMs)
      }
    }),
    { endsSessions: { exceptDigest: null }, voidsTokens: true }
  )
  if (typeof written === 'string') return { outcome: 'no_account' }
  await parts.signIns.clear(account.address).catch(parts.onError)
  post(written, changeRequiredMail(parts, 'temporary'))
  await log.tell('temporary_password_issued', id, {})
  return { outcome: 'issued', password, untilMs }
}
