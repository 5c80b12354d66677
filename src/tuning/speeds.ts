import type { Argon2Parameters } from '../hashing/index.ts'
import { summarize } from './measure-in-turns.ts'

/** What one KiB costs in one pass, as it was measured for one cost after another. */
export interface Speeds {
  add(parameters: Argon2Parameters, msPerKibPass: number): void
  /** Of all that was measured near this cost, the median: what a busy moment says is left out. */
  near(parameters: Argon2Parameters): number
  /** Of all costs that were measured, the one whose time is nearest. */
  nearestTo(targetMs: number): Argon2Parameters
}

interface Measured {
  readonly parameters: Argon2Parameters
  readonly msPerKibPass: number
}

/**
 * Nothing measured yet. Only costs of about as many passes and as much memory are near: a first pass is dearer than
 * a second, and little memory stays in the caches.
 */
export function createSpeeds(): Speeds {
  const measured: Measured[] = []
  const near = (parameters: Argon2Parameters): number => {
    const speeds = measured.filter((each) => isNear(each.parameters, parameters)).map((each) => each.msPerKibPass)
    return summarize(speeds).medianMs
  }
  const missOf = (parameters: Argon2Parameters, targetMs: number): number =>
    Math.abs(Math.log((near(parameters) * parameters.memoryKib * parameters.passes) / targetMs))
  return {
    add: (parameters, msPerKibPass) => void measured.push({ parameters, msPerKibPass }),
    near,
    nearestTo: (targetMs) =>
      measured
        .map(({ parameters }) => parameters)
        .reduce((best, each) => (missOf(each, targetMs) < missOf(best, targetMs) ? each : best))
  }
}

function isNear(one: Argon2Parameters, other: Argon2Parameters): boolean {
  return withinFactor(2, one.memoryKib / other.memoryKib) && withinFactor(1.7, one.passes / other.passes)
}

function withinFactor(factor: number, ratio: number): boolean {
  return ratio >= 1 / factor && ratio <= factor
}
