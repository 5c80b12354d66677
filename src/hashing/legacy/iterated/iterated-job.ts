/** A digest of many rounds: too long for the event loop, so a worker computes it. */
export type IteratedJob =
  /** The digest of `first`, then of each digest followed by `suffix`; `times` digests in all. */
  | {
      readonly construction: 'repeated'
      readonly hash: string
      readonly first: Uint8Array
      readonly suffix: Uint8Array
      readonly times: number
    }
  /** Poul-Henning Kamp's MD5-crypt: a thousand rounds. */
  | {
      readonly construction: 'md5Crypt'
      readonly magic: string
      readonly salt: Uint8Array
      readonly password: Uint8Array
    }
  /** Ulrich Drepper's SHA-crypt. */
  | {
      readonly construction: 'shaCrypt'
      readonly hash: 'sha256' | 'sha512'
      readonly salt: Uint8Array
      readonly password: Uint8Array
      readonly rounds: number
    }

/** MD5-crypt has no other number. */
export const MD5_CRYPT_ROUNDS = 1000

/** Estimated seconds of one core for one digest of Node.js called from JavaScript, measured, rounded up. */
export const CORE_SECONDS_PER_DIGEST = 2e-6
/** The same for each byte that it reads. */
export const CORE_SECONDS_PER_BYTE = 4e-9

/** Memory of a worker in KiB, measured: mostly its heap. */
export const WORKER_MEMORY_KIB = 16_384
