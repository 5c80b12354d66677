import type { Argon2Parameters } from '../argon2/argon2-parameters.ts'
import type { PhasePart } from './phases.ts'
import type { SearchBounds } from './propose-parameters.ts'
import { advance, costsOf, PROPOSALS, type FoundParameters, type Search } from './search.ts'
import type { Timing, TuningPhase } from './tuning-result.ts'

/** Runs the measurements of the search until it has found its answer. */
export async function searchParameters(
  bounds: SearchBounds,
  measure: (phase: TuningPhase, costs: readonly Argon2Parameters[], part: PhasePart) => Promise<readonly Timing[]>,
  isTimeLeft: () => boolean
): Promise<FoundParameters> {
  let search: Search = { stage: 'probe' }
  while (search.stage !== 'found') {
    const [phase, part] = partOf(search)
    const timings = await measure(phase, costsOf(search, bounds), part)
    search = advance(search, bounds, timings, isTimeLeft())
  }
  return search
}

/** The phase of a stage, and its part of that phase. */
function partOf(search: Exclude<Search, FoundParameters>): readonly [TuningPhase, PhasePart] {
  switch (search.stage) {
    case 'probe':
      return ['probe', { part: 0.25 }]
    case 'model':
      return ['probe', { from: 0.25, part: 0.75 }]
    case 'propose':
      return ['search', { from: (search.step - 1) / PROPOSALS.maximum, part: 1 / PROPOSALS.maximum }]
    default:
      return ['confirm', {}]
  }
}
