import type { GatedWork } from '../gate/admission.ts'
import { findPasswordProblem } from '../secrets/password-bytes.ts'
import { memoryKibOf } from '../stored/stored-hash.ts'
import { classify } from './classify.ts'
import { comparePassword } from './compare-password.ts'
import { owedWork } from './owed-work.ts'
import { spendOwedWork } from './spend-owed-work.ts'
import type { VerificationContext } from './verification-context.ts'
import { NO_MATCH, type VerifyOutcome } from './verify-outcome.ts'

/**
 * Plans a verification: its outcome if nothing has to be computed, or else one piece of work for the gate. The
 * comparison and the work that a refusal owes pass the gate together, under one deadline.
 */
export function planVerification(
  password: string,
  storedHash: string | null,
  context: VerificationContext
): VerifyOutcome | GatedWork<VerifyOutcome> {
  const isRead = findPasswordProblem(password, context.maximumPasswordBytes) === null
  const stored = classify(isRead ? password : null, storedHash, context)
  if (!isRead) {
    const failure = stored.kind === 'failure' ? stored.failure : ({ outcome: 'mismatch', ...NO_MATCH } as const)
    return { ...failure, isUnread: true }
  }
  if (stored.kind === 'failure' && stored.failure.outcome === 'cost_above_ceiling') return stored.failure

  const { refusals } = context
  if (stored.kind === 'comparable') refusals.learn(stored)
  return {
    memoryKib: Math.max(refusals.memoryKib(), stored.kind === 'comparable' ? memoryKibOf(stored.hash) : 0),
    compute: async (isWanted) => {
      const outcome =
        stored.kind === 'failure' ? stored.failure : await comparePassword(password, stored.hash, context, isWanted)
      if (outcome.matches) return outcome
      const compared = outcome.outcome === 'mismatch' && stored.kind === 'comparable' ? stored : null
      await spendOwedWork(password, owedWork(refusals.cost(), compared, password), context, isWanted)
      return outcome
    }
  }
}
