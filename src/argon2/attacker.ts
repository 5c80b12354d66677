import { memoryKibPasses, type Argon2Cost } from './argon2-parameters.ts'

/**
 * Memory bandwidth that an attacker is assumed to have, in bytes per second: 10^12, about that of one high-end graphics
 * card of today. An assumption, not a measurement: `n` such cards divide the offline time by `n`.
 */
export const ASSUMED_ATTACKER_BYTES_PER_SECOND = 1e12

/** RFC 9106 §3.2: Argon2 works on blocks of 1024 bytes. */
const BLOCK_BYTES = 1024

/**
 * Bytes that one hash moves through memory, on any hardware. Argon2 computes every 1 KiB block of every pass from the
 * block before it and from one reference block elsewhere in memory, and stores it (RFC 9106 §3.2 and §3.4): each block
 * is read and written at least once a pass, `2 * passes * memoryKib * 1024` in all.
 */
export function bytesMovedByHash(cost: Omit<Argon2Cost, 'lanes'>): number {
  return 2 * memoryKibPasses(cost) * BLOCK_BYTES
}
