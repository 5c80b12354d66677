import type { Argon2Parameters } from '../argon2/argon2-parameters.ts'
import { summarize } from './measure-in-turns.ts'
import { predictMs, slowed, type TimeModel } from './time-model.ts'

/** A model of a machine that is set right by what is measured, one cost after another. */
export interface Speeds {
  add(parameters: Argon2Parameters, elapsedMs: number): void
  /** The model as all that was measured near this cost sets it right, by the median: what a busy moment says is left out. */
  near(parameters: Argon2Parameters): TimeModel
  /** Of all costs that were measured, the one whose time is nearest: of those with so many passes, if one is near enough. */
  nearestTo(targetMs: number, passes: number): Argon2Parameters | undefined
}

interface Measured {
  readonly parameters: Argon2Parameters
  /** How many times as long as the model says. */
  readonly factor: number
}

// A step of memory is 12 %, so the nearest is mostly within 6 %.
const NEAR_ENOUGH = Math.log(1.1)

/** Nothing measured yet. Only costs of about as many passes and as much memory are near: little memory stays in the caches. */
export function createSpeeds(model: TimeModel): Speeds {
  const measured: Measured[] = []
  const near = (parameters: Argon2Parameters): TimeModel => {
    const factors = measured.filter((each) => isNear(each.parameters, parameters)).map(({ factor }) => factor)
    return factors.length === 0 ? model : slowed(model, summarize(factors).medianMs)
  }
  const missOf = (parameters: Argon2Parameters, targetMs: number): number =>
    Math.abs(Math.log(predictMs(near(parameters), parameters) / targetMs))
  return {
    add: (parameters, elapsedMs) =>
      void measured.push({ parameters, factor: elapsedMs / predictMs(model, parameters) }),
    near,
    nearestTo: (targetMs, passes) => {
      const nearest = measured
        .map(({ parameters }) => ({ parameters, miss: missOf(parameters, targetMs) }))
        .toSorted((one, other) => one.miss - other.miss)
      const preferred = nearest.find(({ parameters, miss }) => parameters.passes === passes && miss <= NEAR_ENOUGH)
      return (preferred ?? nearest[0])?.parameters
    }
  }
}

function isNear(one: Argon2Parameters, other: Argon2Parameters): boolean {
  return withinFactor(2, one.memoryKib / other.memoryKib) && withinFactor(2, one.passes / other.passes)
}

function withinFactor(factor: number, ratio: number): boolean {
  return ratio >= 1 / factor && ratio <= factor
}
