export { tuneParameters, type TuningOptions } from './tune-parameters.ts'
export { type TuningMachine } from './tuning-machine.ts'
export {
  type TimedParameters,
  type Timing,
  type TuningPhase,
  type TuningProgress,
  type TuningResult,
  type TuningTarget
} from './tuning-result.ts'
