import type { Argon2Parameters } from '../argon2/argon2-parameters.ts'

/** What hashes take on one machine at one concurrency: each KiB once, to be given by the system, and in each pass. */
export interface TimeModel {
  readonly onceMsPerKib: number
  readonly passMsPerKib: number
}

/** The part of a cost that takes time; lanes stay the same throughout a search. */
export type TimedCost = Pick<Argon2Parameters, 'memoryKib' | 'passes'>

/** How long a hash of this cost takes. */
export function predictMs(model: TimeModel, { memoryKib, passes }: TimedCost): number {
  return memoryKib * msPerKib(model, passes)
}

/** What a KiB takes in a hash of so many passes. */
export function msPerKib({ onceMsPerKib, passMsPerKib }: TimeModel, passes: number): number {
  return onceMsPerKib + passes * passMsPerKib
}

/** From the times of one pass and of two over the same memory. A first pass is taken to be one to three times as dear. */
export function fitTimeModel(memoryKib: number, onePassMs: number, twoPassesMs: number): TimeModel {
  const passMs = Math.min(Math.max(twoPassesMs - onePassMs, twoPassesMs / 4), twoPassesMs / 2)
  return { onceMsPerKib: (twoPassesMs - 2 * passMs) / memoryKib, passMsPerKib: passMs / memoryKib }
}

/** The same machine, so many times as slow. */
export function slowed({ onceMsPerKib, passMsPerKib }: TimeModel, factor: number): TimeModel {
  return { onceMsPerKib: factor * onceMsPerKib, passMsPerKib: factor * passMsPerKib }
}
