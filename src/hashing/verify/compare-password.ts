import { timingSafeEqual } from 'node:crypto'
import { isRempartError } from '../../rempart-error.ts'
import { asRempartError } from '../backends/backend-errors.ts'
import { computeTag } from '../backends/compute-tag.ts'
import { storedHashRequest } from '../backends/tag-request.ts'
import type { LegacyDigest } from '../legacy/legacy-format.ts'
import { wrappedPassword } from '../legacy/wrapped.ts'
import { findRehashReasons } from '../rehash/find-rehash-reasons.ts'
import { encodeSecret } from '../secrets/secret-bytes.ts'
import type { ReadableHash } from '../stored/stored-hash.ts'
import { candidatesOf } from './candidates.ts'
import type { VerificationContext } from './verification-context.ts'
import { NO_MATCH, type VerifyOutcome } from './verify-outcome.ts'

type Context = Pick<VerificationContext, 'backend' | 'parameters' | 'pepper' | 'rehashTo'>

/**
 * Compares a password with a hash: tries all its candidates, until one matches or the caller no longer waits.
 *
 * @throws {RempartError} `backend_unavailable`, `backend_failed`.
 */
export async function comparePassword(
  password: string,
  hash: ReadableHash,
  context: Context,
  isWanted: () => boolean
): Promise<VerifyOutcome> {
  const candidates = candidatesOf(password, hash)
  try {
    for (const { bytes, isPartial } of candidates.inputs) {
      if (!isWanted()) break
      if (!(await isSameHash(bytes, hash, context, isWanted))) continue
      if (isPartial) return { outcome: 'match', matches: true, needsRehash: false, reasons: [], isPartial }
      const reasons = findRehashReasons(hash, context)
      return { outcome: 'match', matches: true, needsRehash: reasons.length > 0, reasons }
    }
    return { outcome: 'mismatch', ...NO_MATCH }
  } catch (error) {
    return outcomeOf(error)
  } finally {
    candidates.wipe()
  }
}

async function isSameHash(
  input: Uint8Array,
  hash: ReadableHash,
  { backend, pepper }: Context,
  isWanted: () => boolean
): Promise<boolean> {
  if (hash.kind === 'digest') return isSame(await computeDigest(hash, input), hash.digest)
  const { record, inner } = hash
  const enclosed = inner === undefined ? input : encodeSecret(wrappedPassword(await computeDigest(inner, input)))
  if (!isWanted()) return false
  const request = storedHashRequest(enclosed, record, pepper?.find(record.keyId))
  return isSame(await computeTag(backend, request), record.tag)
}

async function computeDigest(digest: LegacyDigest, input: Uint8Array): Promise<Uint8Array> {
  try {
    return await digest.compute(input)
  } catch (error) {
    throw asRempartError(error, 'legacy', input)
  }
}

/** Stored parameters are data: if the backend does not support them, that is an outcome. */
function outcomeOf(error: unknown): VerifyOutcome {
  if (!isRempartError(error)) throw error
  if (error.code === 'backend_unsupported') {
    return { outcome: 'unreadable_hash', problem: 'unsupported_by_backend', ...NO_MATCH }
  }
  if (error.code === 'package_missing') {
    return { outcome: 'package_missing', packageName: error.details.packageName, ...NO_MATCH }
  }
  throw error
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}
