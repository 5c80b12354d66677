import { memoryKibPasses, type Argon2Cost } from '../../argon2/argon2-parameters.ts'
import { raiseCost, type Comparison, type RefusalCost } from './refusal-cost.ts'

/**
 * The cost of a refusal, which rises to that of the stored hashes that are met. Otherwise the time of a refusal would
 * tell an account with a dearer hash from no account.
 */
export interface RefusalBudget {
  cost(): RefusalCost
  /** KiB that its parts take, one after the other. */
  memoryKib(): number
  /** Raises the cost to that of a hash that is met, each part up to 16 times the work of a new hash. */
  learn(comparison: Comparison): void
  /** Raises it to that of a hash that the operator has named, whatever it is. */
  require(comparison: Comparison): void
}

// A row that somebody planted must not make the service slow for all: four doublings of a cost are learned.
const MAXIMUM_LEARNED_FACTOR = 16

/** Starts from the cost of new hashes. */
export function createRefusalBudget({ memoryKib, passes, lanes }: Argon2Cost): RefusalBudget {
  const maximumLearned = MAXIMUM_LEARNED_FACTOR * memoryKibPasses({ memoryKib, passes })
  let cost: RefusalCost = { argon2: { memoryKib, passes, lanes }, digest: null }
  return {
    cost: () => cost,
    memoryKib: () => Math.max(cost.argon2.memoryKib, Math.ceil(cost.digest?.memoryKib ?? 0)),
    learn: (comparison) => void (cost = raiseCost(cost, comparison, maximumLearned)),
    require: (comparison) => void (cost = raiseCost(cost, comparison, Number.POSITIVE_INFINITY))
  }
}
