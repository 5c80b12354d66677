import type { Argon2Parameters } from '../argon2/argon2-parameters.ts'
import { summarize } from './measure-in-turns.ts'
import { predictMs, slowed, type TimeModel } from './time-model.ts'

/** A model of a machine, and the measurements since it was fitted. Immutable. */
export interface CalibratedModel {
  readonly model: TimeModel
  readonly measured: readonly MeasuredFactor[]
}

interface MeasuredFactor {
  readonly parameters: Argon2Parameters
  /** Measured time divided by the model's. */
  readonly factor: number
}

/** The same with one more measurement, in milliseconds. */
export function withMeasurement(
  { model, measured }: CalibratedModel,
  parameters: Argon2Parameters,
  elapsedMs: number
): CalibratedModel {
  return { model, measured: [...measured, { parameters, factor: elapsedMs / predictMs(model, parameters) }] }
}

/**
 * The model, corrected by the median of the measurements near a cost, so that outliers are ignored. Near means half to
 * twice the memory and the passes: much smaller hashes fit in the caches.
 */
export function modelNear({ model, measured }: CalibratedModel, parameters: Argon2Parameters): TimeModel {
  const factors = measured.filter((each) => isNear(each.parameters, parameters)).map(({ factor }) => factor)
  return factors.length === 0 ? model : slowed(model, summarize(factors).medianMs)
}

/**
 * The measured cost whose time is closest to the target: one with this number of passes, if it is within 10 %.
 * `undefined` if nothing was measured.
 */
export function closestMeasured(
  calibrated: CalibratedModel,
  targetMs: number,
  passes: number
): Argon2Parameters | undefined {
  const distanceOf = (parameters: Argon2Parameters): number =>
    Math.abs(Math.log(predictMs(modelNear(calibrated, parameters), parameters) / targetMs))
  const closest = calibrated.measured
    .map(({ parameters }) => ({ parameters, distance: distanceOf(parameters) }))
    .toSorted((one, other) => one.distance - other.distance)
  const preferred = closest.find(({ parameters, distance }) => parameters.passes === passes && distance <= CLOSE_ENOUGH)
  return (preferred ?? closest[0])?.parameters
}

// A step of memory is 12 %, so the closest is usually within 6 %.
const CLOSE_ENOUGH = Math.log(1.1)

function isNear(one: Argon2Parameters, other: Argon2Parameters): boolean {
  return isWithinFactor(2, one.memoryKib / other.memoryKib) && isWithinFactor(2, one.passes / other.passes)
}

function isWithinFactor(factor: number, ratio: number): boolean {
  return ratio >= 1 / factor && ratio <= factor
}
