import type { BreachAnswer } from '../breach/breach-check.ts'
import type { StoredAccount } from '../store/stored-account.ts'
import { rewriteAccount } from './rewrite-account.ts'
import { changeRequiredMail } from './require-change.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'

/**
 * A verified password that is known from a breach must be changed, and every session ends. Returns the account after
 * that; `null`: its password has changed in the meantime.
 */
export async function noticeBreach(
  parts: LifecycleParts,
  account: StoredAccount,
  answer: BreachAnswer | undefined
): Promise<StoredAccount | null> {
  if (answer?.outcome === 'unknown') await parts.log.tell('breach_unknown', account.id, { reason: answer.reason })
  if (answer?.outcome !== 'found') return account
  const { occurrences } = answer
  await parts.log.tell('breach_found', account.id, { occurrences })
  if (account.credential.mustChange !== null) return account
  const written = await rewriteAccount(
    parts,
    account,
    ({ credential }) => ({ credential: { ...credential, mustChange: credential.mustChange ?? 'breached' } }),
    { endsSessions: { exceptDigest: null } }
  )
  if (typeof written === 'string') return null
  parts.post(written, changeRequiredMail(parts, 'breached'))
  return written
}
