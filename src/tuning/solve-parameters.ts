import { memoryKibPasses, type Argon2Parameters } from '../argon2/argon2-parameters.ts'
import { DEFAULT_COST_CEILING } from '../argon2/cost-ceiling.ts'
import { OWASP_ROWS, owaspFloorKib } from '../argon2/owasp-rows.ts'
import { withCost } from '../argon2/presets.ts'
import { msPerKib, predictMs, type TimeModel } from './time-model.ts'

/** This share of the target is near enough not to change the number of passes. */
const ENOUGH = 0.92
// The most that a hasher reads by default.
const { passes: MAXIMUM_PASSES, memoryKibPasses: MAXIMUM_KIB_PASSES } = DEFAULT_COST_CEILING

/**
 * RFC 9106 §4: as much memory as each hash may take, then as many passes as the time allows; where one pass is already
 * too much, less memory. Passes are whole numbers, so where full memory would leave time unused, one more pass with a
 * little less memory is taken. Memory is rounded to the nearest of {@link memoryGridKib}, so that the noise of one run
 * and the next gives the same answer.
 *
 * @param model What hashes take at the concurrency of the target.
 * @returns `null` when even OWASP's cheapest row takes longer than the target.
 */
export function solveParameters(
  model: TimeModel,
  targetMs: number,
  maximumKib: number,
  lanes: number
): Argon2Parameters | null {
  for (let passes = 1; passes <= MAXIMUM_PASSES; passes++) {
    const idealKib = targetMs / msPerKib(model, passes)
    const floorKib = owaspFloorKib(passes)
    if (floorKib > maximumKib || idealKib < floorKib * ENOUGH) continue
    const memoryKib = Math.max(floorKib, toGridKib(idealKib, maximumKib))
    if (memoryKibPasses({ memoryKib, passes }) > MAXIMUM_KIB_PASSES) continue
    if (predictMs(model, { memoryKib, passes }) >= targetMs * ENOUGH) return withCost(memoryKib, passes, lanes)
  }
  // So fast, or so short of memory, that the time cannot be filled with what a hasher reads.
  const most = withCost(maximumKib, Math.min(MAXIMUM_PASSES, Math.floor(MAXIMUM_KIB_PASSES / maximumKib)), lanes)
  return predictMs(model, most) < targetMs ? most : null
}

/**
 * The steps of memory, the least first: from what each hash may take, six to an octave down to OWASP's least, in whole
 * MiB. Coarse enough that the noise between two runs seldom moves the answer, fine enough that the nearest step is
 * mostly within 6 % of the time asked for (of little memory, whole MiB are coarser).
 */
function memoryGridKib(maximumKib: number): readonly number[] {
  const steps = new Set([maximumKib])
  for (let step = 1; ; step++) {
    const stepKib = 1024 * Math.round((maximumKib / 1024) * 2 ** (-step / 6))
    if (stepKib < owaspFloorKib(Infinity)) return [...steps].toReversed()
    steps.add(stepKib)
  }
}

function toGridKib(idealKib: number, maximumKib: number): number {
  const distance = (stepKib: number): number => Math.abs(Math.log(stepKib / idealKib))
  return memoryGridKib(maximumKib).reduce((best, step) => (distance(step) < distance(best) ? step : best))
}

/** The cheapest row that the memory allows: what is left when the target is too small. */
export function cheapestRow(maximumKib: number, lanes: number): Argon2Parameters {
  const rows = OWASP_ROWS.map(({ parameters }) => parameters).filter(({ memoryKib }) => memoryKib <= maximumKib)
  const { memoryKib, passes } = rows.reduce((best, row) => (memoryKibPasses(row) < memoryKibPasses(best) ? row : best))
  return withCost(memoryKib, passes, lanes)
}
