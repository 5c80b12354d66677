import type { Argon2Parameters } from '../hashing/index.ts'
import { summarize } from './measure-in-turns.ts'
import { predictMs, slowed, type TimeModel } from './time-model.ts'

/** A model of a machine that is set right by what is measured, one cost after another. */
export interface Speeds {
  add(parameters: Argon2Parameters, elapsedMs: number): void
  /** The model as all that was measured near this cost sets it right, by the median: what a busy moment says is left out. */
  near(parameters: Argon2Parameters): TimeModel
  /** Of all costs with so many passes that were measured, the one whose time is nearest; `null` when there is none. */
  nearestTo(targetMs: number, passes: number): Argon2Parameters | null
}

interface Measured {
  readonly parameters: Argon2Parameters
  /** How many times as long as the model says. */
  readonly factor: number
}

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
    nearestTo: (targetMs, passes) =>
      measured
        .map(({ parameters }) => parameters)
        .filter((parameters) => parameters.passes === passes)
        .reduce<Argon2Parameters | null>(
          (best, each) => (best === null || missOf(each, targetMs) < missOf(best, targetMs) ? each : best),
          null
        )
  }
}

function isNear(one: Argon2Parameters, other: Argon2Parameters): boolean {
  return withinFactor(2, one.memoryKib / other.memoryKib) && withinFactor(2, one.passes / other.passes)
}

function withinFactor(factor: number, ratio: number): boolean {
  return ratio >= 1 / factor && ratio <= factor
}
