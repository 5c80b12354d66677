/**
 * Memory bandwidth that an attacker is assumed to have, in bytes per second: 10^12, about what one high-end graphics
 * card of today moves. An assumption, not a measurement: a farm of `n` such cards divides the offline time by `n`.
 */
export const ASSUMED_ATTACKER_BYTES_PER_SECOND = 1e12

const BLOCK_BYTES = 1024
const SECONDS_PER_DAY = 86_400

/** What the times depend on. A policy's `hashing` and `throttling` fit as they are. */
export interface CrackTimeConditions {
  /** Cost of one stored hash. */
  readonly hashing: {
    /** Memory of one hash in KiB, all lanes together; above 0. */
    readonly memoryKib: number
    /** Passes over the memory; above 0. */
    readonly passes: number
  }
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
 * Offline: Argon2 computes every 1 KiB block of every pass from the block before it and from one reference block
 * elsewhere in memory, and stores it (RFC 9106 §3.2 and §3.4). So a hash reads and writes each block at least once a
 * pass, which moves `2 * passes * memoryKib * 1024` bytes, whatever the attacker computes with:
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
  const bytesPerHash = 2 * hashing.passes * hashing.memoryKib * BLOCK_BYTES
  return {
    offlineSeconds: Math.min(guesses * (bytesPerHash / attackerBytesPerSecond), Number.MAX_VALUE),
    onlineSeconds: Math.min(guesses * (SECONDS_PER_DAY / throttling.maximumFailuresPerDay), Number.MAX_VALUE)
  }
}

function requirePositive(name: string, value: number): void {
  if (!(value > 0 && Number.isFinite(value))) throw new RangeError(`${name} must be above 0 and finite`)
}
