import { randomBytes, timingSafeEqual } from 'node:crypto'
import { assertArgon2Parameters, OWASP_19_MIB, type Argon2Parameters } from './argon2-parameters.ts'
import type { Argon2Backend, TagRequest } from './backends/argon2-backend.ts'
import { automaticBackend, BACKENDS, type BackendId } from './backends/automatic-backend.ts'
import { computeTag } from './backends/compute-tag.ts'
import { assertCostCeiling, DEFAULT_COST_CEILING, dimensionAboveCeiling, type CostCeiling } from './cost-ceiling.ts'
import { formatPhc } from './format-phc.ts'
import { readPhc } from './parse-phc.ts'
import { readPasswordBytes, requirePasswordBytes } from './password-bytes.ts'
import type { PhcRecord } from './phc-record.ts'
import { findRehashReasons, type RehashReason } from './rehash-reason.ts'
import { isRempartError } from '../rempart-error.ts'
import type { VerifyOutcome } from './verify-outcome.ts'

/** What `createPasswordHasher` takes; everything has a default. */
export interface PasswordHasherOptions {
  /** The cost of new hashes. Default {@link OWASP_19_MIB}. */
  readonly parameters?: Argon2Parameters
  /** The most that a stored hash may ask for. Default {@link DEFAULT_COST_CEILING}. */
  readonly ceiling?: CostCeiling
  /** Longest password in UTF-8 bytes of its NFC form, 1 to 1,048,576. Default 4096. */
  readonly maximumPasswordBytes?: number
  /**
   * What computes the tags. Default `'auto'`: the fastest of those installed, found by a measurement of about a fifth
   * of a second at the first hash of the process, after a self-test against known answers.
   */
  readonly backend?: 'auto' | BackendId | Argon2Backend
}

/**
 * Makes and verifies stored hashes. Holds no password and no hash; one hasher serves a whole process.
 * The password is always the first argument, the stored hash the second.
 */
export interface PasswordHasher {
  /** The cost of new hashes. */
  readonly parameters: Argon2Parameters

  /**
   * Hashes a password with Argon2id and a fresh random salt.
   *
   * @param password Any Unicode text, the empty one too (whether it is good enough is the policy's question).
   * @returns A PHC string, `$argon2id$v=19$m=...,t=...,p=...$salt$tag`. Keep it in a column of at least 255 characters.
   * @throws RempartError `password_too_large`, `password_not_unicode`, `backend_unavailable`, `backend_failed`.
   */
  hash(password: string): Promise<string>

  /**
   * Compares a password with a stored hash. Whatever the store holds gives an outcome, never an exception.
   *
   * @param password As typed; over the byte limit or with a lone surrogate it is a mismatch, at no cost.
   * @param storedHash What the store holds for the account; `null` when there is no such account, which costs the same
   * work as a mismatch so that the answer's time does not tell which accounts exist.
   * @throws RempartError `backend_unavailable`, `backend_failed`: the machine could not do it, whoever was right.
   */
  verify(password: string, storedHash: string | null): Promise<VerifyOutcome>

  /** True when a stored hash is below {@link parameters} in some way, or cannot be read. Never true of a stronger hash. */
  needsRehash(storedHash: string): boolean

  /** Why {@link needsRehash} says so; empty when it does not. */
  rehashReasons(storedHash: string): readonly RehashReason[]
}

/**
 * Builds the hasher: Argon2id for every new hash.
 *
 * @throws RangeError when the parameters are outside RFC 9106 or above the ceiling, so that a hasher can read what it writes.
 * @example
 * ```ts
 * const hasher = createPasswordHasher({ parameters: OWASP_46_MIB })
 * const stored = await hasher.hash('cheval pile agrafe')
 * await hasher.verify('cheval pile agrafe', stored) // { matches: true, needsRehash: false }
 * ```
 */
export function createPasswordHasher(options: PasswordHasherOptions = {}): PasswordHasher {
  const {
    parameters: givenParameters = OWASP_19_MIB,
    ceiling: givenCeiling = DEFAULT_COST_CEILING,
    maximumPasswordBytes = 4096,
    backend: givenBackend = 'auto'
  } = options
  const backend = findBackend(givenBackend)
  const parameters: Argon2Parameters = Object.freeze({ ...givenParameters })
  const ceiling: CostCeiling = { ...givenCeiling }
  assertArgon2Parameters(parameters)
  assertCostCeiling(ceiling)
  assertBelowCeiling(parameters, ceiling)
  if (!Number.isInteger(maximumPasswordBytes) || maximumPasswordBytes < 1 || maximumPasswordBytes > 1_048_576) {
    throw new RangeError('maximumPasswordBytes must be an integer from 1 to 1048576')
  }

  const newHashRequest = (password: Uint8Array): TagRequest => ({
    type: 'argon2id',
    version: 19,
    memoryKib: parameters.memoryKib,
    passes: parameters.passes,
    lanes: parameters.lanes,
    tagBytes: parameters.tagBytes,
    password,
    salt: randomBytes(parameters.saltBytes)
  })

  async function hash(password: string): Promise<string> {
    const request = newHashRequest(requirePasswordBytes(password, maximumPasswordBytes))
    const tag = await computeTag(backend, request)
    return formatPhc({ ...request, tag })
  }

  async function verify(password: string, storedHash: string | null): Promise<VerifyOutcome> {
    const bytes = readPasswordBytes(password, maximumPasswordBytes)
    const possible = typeof bytes !== 'string'
    if (storedHash === null) {
      if (possible) await computeTag(backend, newHashRequest(bytes))
      return { outcome: 'no_account', ...NO_MATCH }
    }
    const reading = readPhc(storedHash)
    if (!reading.readable) {
      if (possible) await computeTag(backend, newHashRequest(bytes))
      return { outcome: 'unreadable_hash', problem: reading.problem, ...NO_MATCH }
    }
    const { record } = reading
    if (dimensionAboveCeiling(record, ceiling) !== null) return { outcome: 'cost_above_ceiling', ...NO_MATCH }
    if (!possible) return { outcome: 'mismatch', ...NO_MATCH }
    const tag = await computeTag(backend, storedHashRequest(record, bytes)).catch(rethrowUnlessUnsupported)
    if (tag === 'unsupported_by_backend') return { outcome: 'unreadable_hash', problem: tag, ...NO_MATCH }
    if (!timingSafeEqual(tag, record.tag)) return { outcome: 'mismatch', ...NO_MATCH }
    const reasons = findRehashReasons(record, parameters)
    return { outcome: 'match', matches: true, needsRehash: reasons.length > 0, reasons }
  }

  function rehashReasons(storedHash: string): readonly RehashReason[] {
    const reading = readPhc(storedHash)
    return reading.readable ? findRehashReasons(reading.record, parameters) : ['unreadable']
  }

  return {
    parameters,
    hash,
    verify,
    needsRehash: (storedHash) => rehashReasons(storedHash).length > 0,
    rehashReasons
  }
}

const NO_MATCH = { matches: false, needsRehash: false, reasons: [] } as const

function findBackend(backend: 'auto' | BackendId | Argon2Backend): Argon2Backend {
  if (typeof backend !== 'string') return backend
  if (backend === 'auto') return automaticBackend
  if (!Object.hasOwn(BACKENDS, backend))
    throw new RangeError(`backend must be 'auto', an Argon2Backend or one of ${Object.keys(BACKENDS).join(', ')}`)
  return BACKENDS[backend]
}

/** What a stored string asks for is data, so a backend that cannot do it gives an outcome. */
function rethrowUnlessUnsupported(error: unknown): 'unsupported_by_backend' {
  if (isRempartError(error) && error.code === 'backend_unsupported') return 'unsupported_by_backend'
  throw error
}

function storedHashRequest(record: PhcRecord, password: Uint8Array): TagRequest {
  const { type, version, memoryKib, passes, lanes, salt, associatedData } = record
  return {
    type,
    version,
    memoryKib,
    passes,
    lanes,
    tagBytes: record.tag.length,
    password,
    salt,
    ...(associatedData === undefined ? {} : { associatedData })
  }
}

function assertBelowCeiling(parameters: Argon2Parameters, ceiling: CostCeiling): void {
  const dimension = dimensionAboveCeiling(parameters, ceiling)
  if (dimension === null) return
  const subject = dimension === 'memoryKibPasses' ? 'memoryKib times passes' : dimension
  throw new RangeError(
    `parameters: ${subject} is above the ceiling of ${ceiling[dimension]}; raise ceiling.${dimension}`
  )
}
