import { dimensionAboveCeiling } from '../../argon2/cost-ceiling.ts'
import { isTooCostly, type Tries } from '../legacy/legacy-format.ts'
import { encodeBase64 } from '../phc/base64.ts'
import { digestWithin, memoryKibOf, readStoredHash, type ReadableHash } from '../stored/stored-hash.ts'
import { measureCandidates, ONE_TRY } from './candidates.ts'
import type { VerificationContext } from './verification-context.ts'
import { NO_MATCH, type VerifyFailure } from './verify-outcome.ts'

/** What is known of a stored value before anything is computed: why it cannot match, or what to compare with. */
export type Classification =
  | { readonly kind: 'failure'; readonly failure: VerifyFailure }
  | { readonly kind: 'comparable'; readonly hash: ReadableHash; readonly tries: Tries }

type Limits = Pick<VerificationContext, 'ceiling' | 'memoryBudgetKib' | 'pepper' | 'legacy'>

/** @param password `null` for a password that is not read: its size then does not count. */
export function classify(password: string | null, storedHash: string | null, limits: Limits): Classification {
  if (storedHash === null) return failure({ outcome: 'no_account', ...NO_MATCH })
  const hash = readStoredHash(storedHash, limits.legacy)
  if (hash.kind === 'unreadable') return failure({ outcome: 'unreadable_hash', problem: hash.problem, ...NO_MATCH })
  const tries = password === null ? ONE_TRY : measureCandidates(password, hash)
  if (isAboveLimits(hash, tries, limits)) return failure({ outcome: 'cost_above_ceiling', ...NO_MATCH })
  const keyId = hash.kind === 'argon2' ? hash.record.keyId : undefined
  return keyId === undefined || limits.pepper?.find(keyId) !== undefined
    ? { kind: 'comparable', hash, tries }
    : failure({ outcome: 'pepper_key_missing', keyIdBase64: encodeBase64(keyId), ...NO_MATCH })
}

function isAboveLimits(hash: ReadableHash, tries: Tries, { ceiling, memoryBudgetKib }: Limits): boolean {
  const digest = digestWithin(hash)
  return (
    memoryKibOf(hash) > memoryBudgetKib ||
    (digest !== undefined && isTooCostly(digest, tries)) ||
    (hash.kind === 'argon2' && dimensionAboveCeiling(hash.record, ceiling, tries.count) !== null)
  )
}

function failure(outcome: VerifyFailure): Classification {
  return { kind: 'failure', failure: outcome }
}
