import type { MeterState } from './meter-state.ts'

/**
 * The state to show. The worker answers within a few milliseconds: until then, its part of the state stays as last
 * shown, to avoid flicker.
 */
export function settleState(state: MeterState, shown: MeterState): MeterState {
  if (state.isEmpty || state.strength !== null || state.estimator !== 'ready') return state
  return {
    ...state,
    isEmpty: shown.isEmpty,
    strength: shown.strength,
    accepted: state.accepted ?? shown.accepted,
    requirements: state.requirements.map((now, index) =>
      now.status === 'unknown' ? (shown.requirements[index] ?? now) : now
    )
  }
}
