import { timingSafeEqual } from 'node:crypto'
import { isRempartError } from '../rempart-error.ts'
import { asRempartError, computeTag } from './backends/compute-tag.ts'
import { encodeBase64 } from './base64.ts'
import { candidatesOf, measureCandidates, ONE_TRY } from './candidates.ts'
import { dimensionAboveCeiling } from '../argon2/cost-ceiling.ts'
import type { AdmissionOptions } from './gate/hashing-gate.ts'
import type { HasherSettings } from './hasher-settings.ts'
import { coreSecondsOf, isTooCostly, type LegacyDigest, type Tries } from './legacy/legacy-format.ts'
import { memoryKibPasses, type Argon2Cost } from '../argon2/argon2-parameters.ts'
import { owedWork, workOfSeconds } from './owed-work.ts'
import { encodePassword, findPasswordProblem } from './password-bytes.ts'
import { findRehashReasons, type RehashReason } from './rehash-reason.ts'
import { encodeSecret, wipe } from './secret-bytes.ts'
import { readStoredHash, type StoredArgon2, type StoredHash } from './stored-hash.ts'
import { newHashRequest, storedHashRequest } from './tag-request.ts'
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
  const isReadable = stored !== null && stored.kind !== 'unreadable'
  const tries = isReadable && isPossible ? measureCandidates(password, stored) : ONE_TRY
  const failure =
    stored === null ? ({ outcome: 'no_account', ...NO_MATCH } as const) : findFailure(stored, tries, settings)
  // What a mismatch with a hash of our own costs, so that the time of the answer does not tell why it is no.
  const workInVain = async (): Promise<unknown> =>
    settings.gate.run(
      settings.parameters.memoryKib,
      async () => spend(password, settings.parameters, settings),
      admission
    )
  if (failure !== null) {
    if (!isPossible) return { ...failure, isUnread: true }
    if (failure.outcome !== 'cost_above_ceiling') await workInVain()
    return failure
  }
  if (!isPossible) return { outcome: 'mismatch', ...NO_MATCH, isUnread: true }
  if (!isReadable) throw new Error('unreachable: every other kind is a failure')
  const owed = owedWork(settings.parameters, workOf(stored, tries))
  // One admission for all that a stored hash asks for and that a refusal owes: its deadline is that of the request.
  const compare = async (isWanted: () => boolean): Promise<VerifyOutcome> => {
    const outcome = await compareEach(password, stored, settings, isWanted)
    if (outcome.outcome === 'mismatch' && owed !== null && isWanted()) await spend(password, owed, settings)
    return outcome
  }
  const memoryKib = Math.max(memoryOf(stored), owed?.memoryKib ?? 0)
  const outcome = await settings.gate.run(memoryKib, compare, admission)
  if (outcome.outcome === 'unreadable_hash' || outcome.outcome === 'package_missing') await workInVain()
  return outcome
}

/** Computes something for nothing, so that the time of a refusal does not tell why it is one. */
async function spend(password: string, work: Argon2Cost, settings: HasherSettings): Promise<void> {
  const bytes = encodePassword(password)
  const { memoryKib, passes, lanes } = work
  try {
    await computeTag(settings.backend, { ...newHashRequest(bytes, settings), memoryKib, passes, lanes })
  } finally {
    wipe([bytes])
  }
}

type Failure = Exclude<VerifyOutcome, { readonly outcome: 'match' }>

/** What can be said of a stored hash whatever the password is, but for the number of bytes to try. */
function findFailure(stored: StoredHash, tries: Tries, { ceiling, gate, pepper }: HasherSettings): Failure | null {
  if (stored.kind === 'unreadable') return { outcome: 'unreadable_hash', problem: stored.problem, ...NO_MATCH }
  const inner = stored.kind === 'digest' ? stored : stored.inner
  const isAboveCeiling =
    memoryOf(stored) > gate.memoryBudgetKib ||
    (inner !== undefined && isTooCostly(inner, tries)) ||
    (stored.kind === 'argon2' && dimensionAboveCeiling(stored.record, ceiling, tries.count) !== null)
  if (isAboveCeiling) return { outcome: 'cost_above_ceiling', ...NO_MATCH }
  if (stored.kind !== 'argon2') return null
  const { keyId } = stored.record
  if (keyId === undefined || pepper?.find(keyId) !== undefined) return null
  return { outcome: 'pepper_key_missing', keyIdBase64: encodeBase64(keyId), ...NO_MATCH }
}

function memoryOf(stored: StoredArgon2 | LegacyDigest): number {
  const digestKib = Math.ceil((stored.kind === 'digest' ? stored : stored.inner)?.memoryKib ?? 0)
  return stored.kind === 'digest' ? digestKib : Math.max(stored.record.memoryKib, digestKib)
}

/** Of all tries, in KiB times passes. */
function workOf(stored: StoredArgon2 | LegacyDigest, tries: Tries): number {
  const digest = stored.kind === 'digest' ? stored : stored.inner
  const ownWork = stored.kind === 'digest' ? 0 : tries.count * memoryKibPasses(stored.record)
  return ownWork + (digest === undefined ? 0 : workOfSeconds(coreSecondsOf(digest, tries)))
}

async function compareEach(
  password: string,
  stored: StoredArgon2 | LegacyDigest,
  settings: HasherSettings,
  isWanted: () => boolean
): Promise<VerifyOutcome> {
  const candidates = candidatesOf(password, stored)
  try {
    for (const { bytes, isPartial } of candidates.inputs) {
      // Nobody waits for the answer any more: what is left to try is not worth a core.
      if (!isWanted()) break
      if (!(await isSameHash(bytes, stored, settings, isWanted))) continue
      return isPartial
        ? { outcome: 'match', matches: true, needsRehash: false, reasons: [], isPartial }
        : match(reasonsFor(stored, settings))
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
  stored: StoredArgon2 | LegacyDigest,
  { pepper, backend }: HasherSettings,
  isWanted: () => boolean
): Promise<boolean> {
  if (stored.kind === 'digest') return isSame(await computeDigest(stored, input), stored.digest)
  const { record, inner } = stored
  const enclosed = inner === undefined ? input : encodeSecret(wrappedPassword(await computeDigest(inner, input)))
  if (!isWanted()) return false
  const secret = pepper?.find(record.keyId)
  return isSame(await computeTag(backend, storedHashRequest(record, enclosed, secret)), record.tag)
}

function reasonsFor(stored: StoredArgon2 | LegacyDigest, settings: HasherSettings): RehashReason[] {
  if (stored.kind === 'digest') return ['legacy_format']
  const reasons = findRehashReasons(stored.record, settings)
  return stored.legacy ? ['legacy_format', ...reasons] : [...reasons]
}

async function computeDigest(stored: LegacyDigest, input: Uint8Array): Promise<Uint8Array> {
  try {
    return await stored.compute(input)
  } catch (error) {
    throw asRempartError(error, 'legacy', input)
  }
}

/** What a stored string asks for is data, so a machine that cannot do it gives an outcome. */
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

function match(reasons: readonly RehashReason[]): VerifyOutcome {
  return { outcome: 'match', matches: true, needsRehash: reasons.length > 0, reasons }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}
