import type { Argon2Parameters } from '../../argon2/argon2-parameters.ts'
import type { CostCeiling } from '../../argon2/cost-ceiling.ts'
import type { Argon2Backend } from '../backends/argon2-backend.ts'
import type { LegacyFormat } from '../legacy/legacy-format.ts'
import type { RehashTarget } from '../rehash/find-rehash-reasons.ts'
import type { RefusalBudget } from './refusal-budget.ts'

/** Settings and limits of a verification. */
export interface VerificationContext extends RehashTarget {
  readonly parameters: Argon2Parameters
  readonly ceiling: CostCeiling
  readonly maximumPasswordBytes: number
  /** Memory of the gate in KiB: a hash that needs more can never be computed. */
  readonly memoryBudgetKib: number
  readonly backend: Argon2Backend
  readonly legacy: readonly LegacyFormat[]
  readonly refusals: RefusalBudget
}
