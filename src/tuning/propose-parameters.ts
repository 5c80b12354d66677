import { memoryKibPasses, type Argon2Parameters } from '../argon2/argon2-parameters.ts'
import { DEFAULT_COST_CEILING } from '../argon2/cost-ceiling.ts'
import { OWASP_ROWS, owaspFloorKib } from '../argon2/owasp-rows.ts'
import { withCost } from '../argon2/presets.ts'
import { msPerKib, predictMs, type TimeModel } from './time-model.ts'

/** The limits of a search. */
export interface SearchBounds {
  /** Milliseconds that one hash may take at the concurrency of the target. */
  readonly targetMs: number
  /** Memory that one hash may use, in KiB. */
  readonly maximumKib: number
  readonly lanes: number
}

/** At this share of the target or more, no pass is added. */
const CLOSE_ENOUGH = 0.92
// The most that a hasher accepts by default.
const { passes: MAXIMUM_PASSES, memoryKibPasses: MAXIMUM_KIB_PASSES } = DEFAULT_COST_CEILING

/**
 * RFC 9106 §4: as much memory as each hash may take, then as many passes as the time allows; where one pass already takes
 * too long, less memory. Passes are whole numbers: where full memory would leave time unused, one more pass with a little
 * less memory is taken. Memory is rounded to a step of {@link memoryStepsKib}, so that two noisy runs give one answer.
 *
 * @param model What hashes take at the concurrency of the target.
 * @returns The cheapest row of OWASP where even that takes longer than the target.
 */
export function proposeParameters(model: TimeModel, bounds: SearchBounds): Argon2Parameters {
  const { targetMs, maximumKib, lanes } = bounds
  for (let passes = 1; passes <= MAXIMUM_PASSES; passes++) {
    const idealKib = targetMs / msPerKib(model, passes)
    const floorKib = owaspFloorKib(passes)
    if (floorKib > maximumKib || idealKib < floorKib * CLOSE_ENOUGH) continue
    const memoryKib = Math.max(floorKib, closestStepKib(idealKib, maximumKib))
    if (memoryKibPasses({ memoryKib, passes }) > MAXIMUM_KIB_PASSES) continue
    if (predictMs(model, { memoryKib, passes }) >= targetMs * CLOSE_ENOUGH) return withCost(memoryKib, passes, lanes)
  }
  // The machine is so fast, or its memory so small, that no cost accepted by a hasher fills the time.
  const most = withCost(maximumKib, Math.min(MAXIMUM_PASSES, Math.floor(MAXIMUM_KIB_PASSES / maximumKib)), lanes)
  return predictMs(model, most) < targetMs ? most : cheapestRow(bounds)
}

/**
 * The steps of memory, smallest first: from the most that each hash may use down to OWASP's minimum, six steps for each
 * halving, in whole MiB. Coarse enough that noise between two runs seldom changes the answer, fine enough that the
 * closest step is usually within 6 % of the target (whole MiB are coarser when memory is small).
 */
function memoryStepsKib(maximumKib: number): readonly number[] {
  const steps = new Set([maximumKib])
  for (let step = 1; ; step++) {
    const stepKib = 1024 * Math.round((maximumKib / 1024) * 2 ** (-step / 6))
    if (stepKib < owaspFloorKib(Infinity)) return [...steps].toReversed()
    steps.add(stepKib)
  }
}

function closestStepKib(idealKib: number, maximumKib: number): number {
  const distance = (stepKib: number): number => Math.abs(Math.log(stepKib / idealKib))
  return memoryStepsKib(maximumKib).reduce((best, step) => (distance(step) < distance(best) ? step : best))
}

/** The cheapest OWASP row that fits in the memory. */
export function cheapestRow({ maximumKib, lanes }: Pick<SearchBounds, 'maximumKib' | 'lanes'>): Argon2Parameters {
  const rows = OWASP_ROWS.map(({ parameters }) => parameters).filter(({ memoryKib }) => memoryKib <= maximumKib)
  const { memoryKib, passes } = rows.reduce((best, row) => (memoryKibPasses(row) < memoryKibPasses(best) ? row : best))
  return withCost(memoryKib, passes, lanes)
}
