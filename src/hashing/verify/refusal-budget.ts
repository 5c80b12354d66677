import { memoryKibPasses, type Argon2Cost } from '../../argon2/argon2-parameters.ts'
import { raiseCost, type Comparison, type RefusalCost } from './refusal-cost.ts'

/**
 * The cost of a refusal, which rises to that of the stored hashes verified so far. Otherwise the time of a refusal
 * would distinguish an account with a more expensive hash from no account.
 */
export interface RefusalBudget {
  cost(): RefusalCost
  /** Memory in KiB; its parts are computed one after the other. */
  memoryKib(): number
  /** Raises the cost to that of a verified hash, each part up to 16 times the work of a new hash. */
  learn(comparison: Comparison): void
  /** Raises it to that of an example given by the operator, without a limit. */
  require(comparison: Comparison): void
}

// A planted row must not slow the service down for everyone: at most four doublings of the cost are learned.
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
