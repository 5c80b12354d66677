import { timingSafeEqual } from 'node:crypto'
import { isRempartError } from '../rempart-error.ts'
import { asRempartError, computeTag } from './backends/compute-tag.ts'
import { encodeBase64 } from './base64.ts'
import { dimensionAboveCeiling, type CostCeiling } from './cost-ceiling.ts'
import type { AdmissionOptions, HashingGate } from './gate/hashing-gate.ts'
import type { HasherSettings } from './hasher-settings.ts'
import type { LegacyDigest } from './legacy/legacy-format.ts'
import { encodePassword, encodeSpellings, findPasswordProblem } from './password-bytes.ts'
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
  const isPossible = findPasswordProblem(password, settings.maximumPasswordBytes) === null
  const stored = storedHash === null ? null : readStoredHash(storedHash, settings.legacy)
  const failure = stored === null ? ({ outcome: 'no_account', ...NO_MATCH } as const) : findFailure(stored, settings)
  // What a mismatch with a hash of our own costs, so that the time of the answer does not tell why it is no.
  const workInVain = async (): Promise<unknown> =>
    admitTag(
      settings.parameters.memoryKib,
      () => newHashRequest(encodePassword(password), settings),
      settings,
      admission
    )
  if (failure !== null) {
    if (isPossible && failure.outcome !== 'cost_above_ceiling') await workInVain()
    return failure
  }
  if (!isPossible) return { outcome: 'mismatch', ...NO_MATCH }
  if (stored?.kind !== 'argon2' && stored?.kind !== 'digest') {
    throw new Error('unreachable: every other kind is a failure')
  }
  // One admission for all that a stored hash asks for: its deadline is that of the request.
  const compare = async (): Promise<VerifyOutcome> =>
    stored.kind === 'argon2' ? compareArgon2(password, stored, settings) : compareDigest(password, stored)
  const outcome = await settings.gate.run(memoryOf(stored), compare, admission)
  if (outcome.outcome === 'unreadable_hash') await workInVain()
  return outcome
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
  if (memoryOf(stored) > memoryBudgetKib) return true
  return stored.kind === 'argon2' && dimensionAboveCeiling(stored.record, ceiling) !== null
}

function memoryOf(stored: StoredArgon2 | LegacyDigest): number {
  return stored.kind === 'digest' ? stored.memoryKib : Math.max(stored.record.memoryKib, stored.inner?.memoryKib ?? 0)
}

async function compareArgon2(
  password: string,
  { record, legacy, inner }: StoredArgon2,
  { parameters, pepper, backend }: HasherSettings
): Promise<VerifyOutcome> {
  const secret = record.keyId === undefined ? undefined : pepper?.find(record.keyId)
  const spellings = legacy ? encodeSpellings(password) : [encodePassword(password)]
  for (const input of inner === undefined ? spellings : inputsOf(inner, spellings)) {
    const enclosed = inner === undefined ? input : Buffer.from(wrappedPassword(await computeDigest(inner, input)))
    try {
      if (!isSame(await computeTag(backend, storedHashRequest(record, enclosed, secret)), record.tag)) continue
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

async function compareDigest(password: string, stored: LegacyDigest): Promise<VerifyOutcome> {
  for (const input of inputsOf(stored, encodeSpellings(password))) {
    if (isSame(await computeDigest(stored, input), stored.digest)) return match(['legacy_format'])
  }
  return { outcome: 'mismatch', ...NO_MATCH }
}

function inputsOf(stored: LegacyDigest, spellings: readonly Uint8Array[]): readonly Uint8Array[] {
  return spellings.flatMap((spelling) => stored.inputs?.(spelling) ?? [spelling])
}

async function computeDigest(stored: LegacyDigest, input: Uint8Array): Promise<Uint8Array> {
  try {
    return await stored.compute(input)
  } catch (error) {
    throw asRempartError(error, 'legacy')
  }
}

function match(reasons: readonly RehashReason[]): VerifyOutcome {
  return { outcome: 'match', matches: true, needsRehash: reasons.length > 0, reasons }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}
