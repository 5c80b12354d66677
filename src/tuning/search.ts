import type { Argon2Parameters } from '../argon2/argon2-parameters.ts'
import { withCost } from '../argon2/presets.ts'
import { closestMeasured, modelNear, withMeasurement, type CalibratedModel } from './calibrated-model.ts'
import { NOT_MEASURED } from './measure-in-turns.ts'
import { cheapestRow, proposeParameters, type SearchBounds } from './propose-parameters.ts'
import { fitTimeModel, predictMs, slowed, type TimeModel } from './time-model.ts'
import type { Timing } from './tuning-result.ts'

/**
 * The state of a search. Immutable: {@link costsOf} says what to measure next, and {@link advance} returns the next
 * state.
 *
 * `probe`: nothing is known; the cheapest row gives a first estimate of the speed. `model`: one and two passes over the
 * same memory show the extra cost of the first pass. `propose`: each proposal is measured, and the measurements near it
 * give the next. `verify`: the answer is measured again. `found`: done.
 */
export type Search =
  | { readonly stage: 'probe' }
  | { readonly stage: 'model'; readonly memoryKib: number }
  | {
      readonly stage: 'propose'
      readonly step: number
      readonly proposal: Argon2Parameters
      readonly known: CalibratedModel
    }
  | { readonly stage: 'verify'; readonly parameters: Argon2Parameters; readonly known: CalibratedModel }
  | FoundParameters

/** The end of a search. */
export interface FoundParameters {
  readonly stage: 'found'
  readonly parameters: Argon2Parameters
  /** Of the last measurement. */
  readonly timing: Timing
  /** The model of the machine near the answer, from that measurement. */
  readonly model: TimeModel
}

/** Proposals to measure: at least 4, even if they take longer, and at most 10. */
export const PROPOSALS = { maximum: 10, minimum: 4 } as const

/** The costs to measure next, in turns. */
export function costsOf(search: Exclude<Search, FoundParameters>, bounds: SearchBounds): readonly Argon2Parameters[] {
  switch (search.stage) {
    case 'probe':
      return [cheapestRow(bounds)]
    case 'model':
      return [1, 2].map((passes) => withCost(search.memoryKib, passes, bounds.lanes))
    case 'propose':
      return [search.proposal]
    default:
      return [search.parameters]
  }
}

/**
 * The state after a measurement.
 *
 * @param timings Of the costs of {@link costsOf}, in their order.
 * @param isTimeLeft Whether to measure more than the minimum of proposals.
 */
export function advance(
  search: Exclude<Search, FoundParameters>,
  bounds: SearchBounds,
  timings: readonly Timing[],
  isTimeLeft: boolean
): Search {
  const [first = NOT_MEASURED, second = NOT_MEASURED] = timings
  switch (search.stage) {
    case 'probe':
      return { stage: 'model', memoryKib: probeMemoryKib(bounds, first.medianMs) }
    case 'model': {
      const model = fitTimeModel(search.memoryKib, first.medianMs, second.medianMs)
      return { stage: 'propose', step: 1, proposal: proposeParameters(model, bounds), known: { model, measured: [] } }
    }
    case 'propose':
      return propose(search, bounds, first.medianMs, isTimeLeft)
    default: {
      const { parameters, known } = search
      const model = modelNear(known, parameters)
      const slowness = first.medianMs / predictMs(model, parameters)
      return { stage: 'found', parameters, timing: first, model: slowed(model, slowness) }
    }
  }
}

/** The memory for which one pass takes about half of the time. */
function probeMemoryKib(bounds: SearchBounds, cheapestMs: number): number {
  const { memoryKib, passes } = cheapestRow(bounds)
  const kibInTime = (memoryKib * passes * bounds.targetMs) / cheapestMs
  return Math.round(Math.min(bounds.maximumKib, Math.max(memoryKib, kibInTime / 2)))
}

function propose(
  { step, proposal, known: before }: Extract<Search, { readonly stage: 'propose' }>,
  bounds: SearchBounds,
  elapsedMs: number,
  isTimeLeft: boolean
): Search {
  const known = withMeasurement(before, proposal, elapsedMs)
  const next = proposeParameters(modelNear(known, proposal), bounds)
  if (step < PROPOSALS.minimum || (step < PROPOSALS.maximum && isTimeLeft)) {
    return { stage: 'propose', step: step + 1, proposal: next, known }
  }
  return { stage: 'verify', parameters: closestMeasured(known, bounds.targetMs, next.passes) ?? next, known }
}
