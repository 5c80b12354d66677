import { measureInTurns, type Candidate } from './measure-in-turns.ts'
import type { TuningMachine } from './tuning-machine.ts'
import { TUNING_PHASES, type Timing, type TuningPhase, type TuningProgress } from './tuning-result.ts'

/** The share of each phase in the time of a search; they add up to 1. */
export const PHASE_SHARES: Readonly<Record<TuningPhase, number>> = {
  probe: 0.1,
  // A machine's speed drifts over seconds: a longer phase averages more of it.
  search: 0.45,
  confirm: 0.1,
  owasp: 0.1,
  backends: 0.1,
  concurrency: 0.08,
  grid: 0.07
}

/** A part of a phase: its start, its share of the time, and its rounds. */
export interface PhasePart {
  /** Share of the phase before this part. Default 0. */
  readonly from?: number
  /** Share of the phase. Default 1. */
  readonly part?: number
  /** Default 3. */
  readonly minimumRounds?: number
  /** Default 40. */
  readonly maximumRounds?: number
}

/** Measures candidates within the time of a phase, and reports the progress of the whole search. */
export type MeasurePhase = (
  phase: TuningPhase,
  candidates: readonly Candidate[],
  part?: PhasePart
) => Promise<readonly Timing[]>

/** @param searchMs Milliseconds of all phases together. */
export function createMeasurePhase(
  machine: TuningMachine,
  searchMs: number,
  onProgress: ((progress: TuningProgress) => void) | undefined
): MeasurePhase {
  return (phase, candidates, { from = 0, part = 1, minimumRounds = 3, maximumRounds = 40 } = {}) =>
    measureInTurns(machine, candidates, {
      elapsedMs: searchMs * PHASE_SHARES[phase] * part,
      minimumRounds,
      maximumRounds,
      onRound: (share) =>
        onProgress?.({ phase, share: shareBefore(phase) + PHASE_SHARES[phase] * (from + part * share) })
    })
}

function shareBefore(phase: TuningPhase): number {
  const earlier = TUNING_PHASES.slice(0, TUNING_PHASES.indexOf(phase))
  return earlier.reduce((sum, each) => sum + PHASE_SHARES[each], 0)
}
