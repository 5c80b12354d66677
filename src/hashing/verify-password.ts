import { timingSafeEqual } from 'node:crypto'
import { isRempartError } from '../rempart-error.ts'
import type { TagRequest } from './backends/argon2-backend.ts'
import { withinContract } from './backends/compute-tag.ts'
import { encodeBase64 } from './base64.ts'
import { dimensionAboveCeiling, type CostCeiling } from './cost-ceiling.ts'
import type { AdmissionOptions, HashingGate } from './gate/hashing-gate.ts'
import type { HasherSettings } from './hasher-settings.ts'
import type { LegacyDigest } from './legacy/legacy-format.ts'
import { encodePassword, findPasswordProblem } from './password-bytes.ts'
import { findRehashReasons, type RehashReason } from './rehash-reason.ts'
import { readStoredHash, type StoredArgon2, type StoredHash } from './stored-hash.ts'
import { admitTag, newHashRequest, storedHashRequest } from './tag-request.ts'
import { NO_MATCH, type VerifyOutcome } from './verify-outcome.ts'
import { wrappedPassword } from './wrapped-password.ts'

/** `PasswordHasher.verify` without its diagnostics and its offers. */
export async function verifyPassword(
  password: string,
  storedHash: string | null,
  settings: HasherSettings,
  admission: AdmissionOptions
): Promise<VerifyOutcome> {
  const bytes = findPasswordProblem(password, settings.maximumPasswordBytes) === null ? encodePassword(password) : null
  const stored = storedHash === null ? null : readStoredHash(storedHash, settings.legacy)
  const failure = stored === null ? ({ outcome: 'no_account', ...NO_MATCH } as const) : findFailure(stored, settings)
  if (failure !== null) {
    // What a mismatch with a hash of our own costs, so that the time of the answer does not tell why it is no.
    if (bytes !== null && failure.outcome !== 'cost_above_ceiling') {
      await admitTag(settings.parameters.memoryKib, () => newHashRequest(bytes, settings), settings, admission)
    }
    return failure
  }
  if (bytes === null) return { outcome: 'mismatch', ...NO_MATCH }
  if (stored?.kind === 'argon2') return verifyArgon2(bytes, stored, settings, admission)
  if (stored?.kind === 'digest') return verifyDigest(bytes, stored, settings, admission)
  throw new Error('unreachable: every other kind is a failure')
}

/** What can be said of a stored hash whatever the password is. */
function findFailure(stored: StoredHash, { ceiling, gate, pepper }: HasherSettings): VerifyOutcome | null {
  if (stored.kind === 'unreadable') return { outcome: 'unreadable_hash', problem: stored.problem, ...NO_MATCH }
  if (isTooCostly(stored, ceiling, gate)) return { outcome: 'cost_above_ceiling', ...NO_MATCH }
  if (stored.kind !== 'argon2') return null
  const { keyId } = stored.record
  if (keyId === undefined || pepper?.find(keyId) !== undefined) return null
  return { outcome: 'pepper_key_missing', keyIdBase64: encodeBase64(keyId), ...NO_MATCH }
}

function isTooCostly(
  stored: Exclude<StoredHash, { kind: 'unreadable' }>,
  ceiling: CostCeiling,
  { memoryBudgetKib }: HashingGate
): boolean {
  if (stored.kind === 'cost_above_ceiling') return true
  if (stored.kind === 'digest') return stored.memoryKib > memoryBudgetKib
  const { record, inner } = stored
  return (
    dimensionAboveCeiling(record, ceiling) !== null ||
    Math.max(record.memoryKib, inner?.memoryKib ?? 0) > memoryBudgetKib
  )
}

async function verifyArgon2(
  password: Uint8Array,
  { record, legacy, inner }: StoredArgon2,
  settings: HasherSettings,
  admission: AdmissionOptions
): Promise<VerifyOutcome> {
  const { parameters, pepper } = settings
  const secret = record.keyId === undefined ? undefined : pepper?.find(record.keyId)
  for (const input of inner === undefined ? [password] : inputsOf(inner, password)) {
    const enclosed =
      inner === undefined ? input : Buffer.from(wrappedPassword(await admitDigest(inner, input, settings, admission)))
    try {
      const prepare = (): TagRequest => storedHashRequest(record, enclosed, secret)
      const tag = await admitTag(record.memoryKib, prepare, settings, admission)
      if (!isSame(tag, record.tag)) continue
    } catch (error) {
      // What a stored string asks for is data, so a backend that cannot do it gives an outcome.
      if (!isRempartError(error) || error.code !== 'backend_unsupported') throw error
      return { outcome: 'unreadable_hash', problem: 'unsupported_by_backend', ...NO_MATCH }
    }
    const reasons = findRehashReasons(record, parameters, pepper?.current.keyId)
    return match(legacy ? ['legacy_format', ...reasons] : reasons)
  }
  return { outcome: 'mismatch', ...NO_MATCH }
}

async function verifyDigest(
  password: Uint8Array,
  stored: LegacyDigest,
  settings: HasherSettings,
  admission: AdmissionOptions
): Promise<VerifyOutcome> {
  for (const input of inputsOf(stored, password)) {
    if (isSame(await admitDigest(stored, input, settings, admission), stored.digest)) return match(['legacy_format'])
  }
  return { outcome: 'mismatch', ...NO_MATCH }
}

function inputsOf(stored: LegacyDigest, password: Uint8Array): readonly Uint8Array[] {
  return stored.inputs?.(password) ?? [password]
}

async function admitDigest(
  stored: LegacyDigest,
  input: Uint8Array,
  { gate }: HasherSettings,
  admission: AdmissionOptions
): Promise<Uint8Array> {
  return gate.run(stored.memoryKib, async () => withinContract('legacy', async () => stored.compute(input)), admission)
}

function match(reasons: readonly RehashReason[]): VerifyOutcome {
  return { outcome: 'match', matches: true, needsRehash: reasons.length > 0, reasons }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}
