import { PARAMETER_RANGES, type ParameterRanges } from '../../argon2/parameter-ranges.ts'

/** The three functions of RFC 9106. New hashes are always `argon2id`. */
export type Argon2Type = 'argon2id' | 'argon2i' | 'argon2d'

/** 19 is the version of RFC 9106; 16 is older and only read. */
export type Argon2Version = 16 | 19

/** The contents of the PHC string of an Argon2 hash. */
export interface PhcRecord {
  readonly type: Argon2Type
  readonly version: Argon2Version
  /** Memory in KiB, all lanes together; at least `8 * lanes`. */
  readonly memoryKib: number
  /** Passes over the memory, at least 1. */
  readonly passes: number
  /** Lanes (degree of parallelism), 1 to 255. */
  readonly lanes: number
  /** Names the secret key that the hash was made with (`keyid`), 1 to 8 bytes. Absent: none. */
  readonly keyId?: Uint8Array
  /** Associated data (`data`), 1 to 32 bytes. Absent: none. */
  readonly associatedData?: Uint8Array
  /** 8 to 64 bytes; the PHC string format allows up to 48, other libraries write more. */
  readonly salt: Uint8Array
  /** 4 to 128 bytes; the PHC string format allows 12 to 64. */
  readonly tag: Uint8Array
}

/**
 * The ranges accepted in a stored hash: RFC 9106 §3.1 requires at least 4 bytes of tag and libargon2 8 of salt;
 * libargon2 and its bindings write any length from there on.
 */
export const RECORD_RANGES: ParameterRanges = { ...PARAMETER_RANGES, saltBytes: [8, 64], tagBytes: [4, 128] }

/** Limit of the PHC string format for `keyid`. */
export const MAXIMUM_KEY_ID_BYTES = 8
/** Limit of the PHC string format for `data`. */
export const MAXIMUM_ASSOCIATED_DATA_BYTES = 32
