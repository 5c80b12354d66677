import type { Argon2Parameters } from '../argon2/argon2-parameters.ts'

/** The time of hashes on one machine at one concurrency: linear in the memory, and in the passes over it. */
export interface TimeModel {
  /** Milliseconds for each KiB, once a hash: the system has to provide the memory. */
  readonly onceMsPerKib: number
  /** Milliseconds for each KiB in each pass. */
  readonly passMsPerKib: number
}

/** The part of a cost that varies during a search; lanes stay the same. */
export type TimedCost = Pick<Argon2Parameters, 'memoryKib' | 'passes'>

/** Milliseconds that a hash of this cost takes. */
export function predictMs(model: TimeModel, { memoryKib, passes }: TimedCost): number {
  return memoryKib * msPerKib(model, passes)
}

/** Milliseconds for each KiB of a hash with this number of passes. */
export function msPerKib({ onceMsPerKib, passMsPerKib }: TimeModel, passes: number): number {
  return onceMsPerKib + passes * passMsPerKib
}

/**
 * The model that fits the times of one pass and of two over the same memory. To limit noise, a first pass is assumed to
 * take one to three times as long as the second.
 */
export function fitTimeModel(memoryKib: number, onePassMs: number, twoPassesMs: number): TimeModel {
  const passMs = Math.min(Math.max(twoPassesMs - onePassMs, twoPassesMs / 4), twoPassesMs / 2)
  return { onceMsPerKib: (twoPassesMs - 2 * passMs) / memoryKib, passMsPerKib: passMs / memoryKib }
}

/** The same machine, `factor` times slower. */
export function slowed({ onceMsPerKib, passMsPerKib }: TimeModel, factor: number): TimeModel {
  return { onceMsPerKib: factor * onceMsPerKib, passMsPerKib: factor * passMsPerKib }
}
