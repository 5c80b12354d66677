import type { Argon2Parameters } from '../argon2/argon2-parameters.ts'
import { ASSUMED_ATTACKER_BYTES_PER_SECOND, bytesMovedByHash } from '../argon2/attacker.ts'

const SECONDS_PER_DAY = 86_400

/** What the times depend on. A policy's `hashing` and `throttling` fit as they are. */
export interface CrackTimeConditions {
  /** Cost of one stored hash: memory in KiB and passes over it, both above 0. */
  readonly hashing: Pick<Argon2Parameters, 'memoryKib' | 'passes'>
  /** How online guessing is slowed. */
  readonly throttling: {
    /** Failed attempts that one account allows in 24 hours; above 0. */
    readonly maximumFailuresPerDay: number
  }
  /** Memory bandwidth of the attacker in bytes per second; by default {@link ASSUMED_ATTACKER_BYTES_PER_SECOND}. */
  readonly attackerBytesPerSecond?: number
}

/** How long the guesses take, in seconds. */
export interface CrackTimes {
  /** For someone who stole the hash and tries on their own machine. */
  readonly offlineSeconds: number
  /** For someone who tries at the sign-in form, under its throttle. */
  readonly onlineSeconds: number
}

/**
 * Turns a number of guesses into time, for the very parameters that a policy stores hashes with.
 *
 * Offline, memory bandwidth is the limit (RFC 9106 §3.2 and §3.4: each block is written and read at least once a pass):
 *
 *     offlineSeconds = guesses * 2 * passes * memoryKib * 1024 / attackerBytesPerSecond
 *
 * Online: `onlineSeconds = guesses / maximumFailuresPerDay * 86400`.
 *
 * @throws {RangeError} A number that is not above 0.
 *
 * @example
 * ```ts
 * const conditions = { hashing: { memoryKib: 19_456, passes: 2 }, throttling: { maximumFailuresPerDay: 100 } }
 * estimateCrackTimes(1e8, conditions) // { offlineSeconds: 7969.1776, onlineSeconds: 86_400_000_000 }
 * ```
 */
export function estimateCrackTimes(guesses: number, conditions: CrackTimeConditions): CrackTimes {
  const { hashing, throttling, attackerBytesPerSecond = ASSUMED_ATTACKER_BYTES_PER_SECOND } = conditions
  requirePositive('guesses', guesses)
  requirePositive('hashing.memoryKib', hashing.memoryKib)
  requirePositive('hashing.passes', hashing.passes)
  requirePositive('throttling.maximumFailuresPerDay', throttling.maximumFailuresPerDay)
  requirePositive('attackerBytesPerSecond', attackerBytesPerSecond)
  return {
    offlineSeconds: Math.min(guesses * (bytesMovedByHash(hashing) / attackerBytesPerSecond), Number.MAX_VALUE),
    onlineSeconds: Math.min(guesses * (SECONDS_PER_DAY / throttling.maximumFailuresPerDay), Number.MAX_VALUE)
  }
}

function requirePositive(name: string, value: number): void {
  if (!(value > 0 && Number.isFinite(value))) throw new RangeError(`${name} must be above 0 and finite`)
}
