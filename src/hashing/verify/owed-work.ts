import { memoryKibPasses, minimumMemoryKib, type Argon2Cost } from '../../argon2/argon2-parameters.ts'
import { coreSecondsOf, isTooCostly } from '../legacy/legacy-format.ts'
import { digestWithin } from '../stored/stored-hash.ts'
import { measureCandidates } from './candidates.ts'
import { KIB_PASSES_PER_SECOND, type Comparison, type RefusalCost } from './refusal-cost.ts'

/** The work that a refusal still has to compute. `null`: none of that kind. */
export interface OwedWork {
  readonly digest: RefusalCost['digest']
  readonly argon2: Argon2Cost | null
}

/**
 * The work that a refusal owes after a comparison, so that every refusal costs the same. If a legacy digest was
 * computed and the most expensive one is of another kind, Argon2 makes up the difference of their estimates.
 *
 * @param done `null` if nothing was compared.
 */
export function owedWork(cost: RefusalCost, done: Comparison | null, password: string): OwedWork {
  if (done === null) return { digest: digestFor(password, cost), argon2: cost.argon2 }
  const { hash, tries } = done
  const doneKibPasses = hash.kind === 'argon2' ? tries.count * memoryKibPasses(hash.record) : 0
  const digest = digestWithin(hash)
  if (digest === undefined || cost.digest === null) {
    return { digest: digestFor(password, cost), argon2: owedArgon2(cost.argon2, doneKibPasses) }
  }
  const wantedSeconds = coreSecondsOf(cost.digest, measureCandidates(password, cost.digest))
  const missingSeconds = Math.max(0, wantedSeconds - coreSecondsOf(digest, tries))
  return { digest: null, argon2: owedArgon2(cost.argon2, doneKibPasses - missingSeconds * KIB_PASSES_PER_SECOND) }
}

/** None is computed if the password has so many candidates that a hash of this cost would be above the ceiling. */
function digestFor(password: string, { digest }: RefusalCost): RefusalCost['digest'] {
  return digest === null || isTooCostly(digest, measureCandidates(password, digest)) ? null : digest
}

/**
 * One computation of Argon2 that makes up the difference to `cost`, exact to less than a KiB for each pass, or `null`
 * if the difference is below the smallest Argon2 computation. It takes no more memory than `cost`.
 */
export function owedArgon2(cost: Argon2Cost, doneKibPasses: number): Argon2Cost | null {
  const owed = Math.floor(memoryKibPasses(cost) - doneKibPasses)
  if (!(owed >= minimumMemoryKib(1))) return null
  const passes = Math.ceil(owed / cost.memoryKib)
  const memoryKib = Math.max(minimumMemoryKib(1), Math.floor(owed / passes))
  return { memoryKib, passes, lanes: Math.max(1, Math.min(cost.lanes, Math.floor(memoryKib / minimumMemoryKib(1)))) }
}
