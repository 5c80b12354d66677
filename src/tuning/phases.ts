import { measureInTurns, type Candidate } from './measure-in-turns.ts'
import type { TuningMachine } from './tuning-machine.ts'
import { TUNING_PHASES, type Timing, type TuningPhase, type TuningProgress } from './tuning-result.ts'

/** Shares of the time of a search. */
export const PHASE_SHARES: Readonly<Record<TuningPhase, number>> = {
  probe: 0.1,
  // The speed of a machine drifts over seconds: the longer this is, the more of that it averages.
  search: 0.45,
  confirm: 0.1,
  owasp: 0.1,
  backends: 0.1,
  concurrency: 0.08,
  grid: 0.07
}

/** A part of a phase: from where on, how much of its time, and how many rounds. */
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

/** Measures some candidates within the time of a phase, and tells how far the whole is. */
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
