import { isRecord } from '../subject/policy-path.ts'
import type { HashFunction, ServiceFacts } from '../subject/service-facts.ts'
import { bounded, finishImport, numberOf, type ImportedPolicy, type ImportProblem } from './imported-policy.ts'
import { parseJson } from './parse-json.ts'

const MINIMUM_LENGTH = 'MinimumLengthValidator'
const COMMON = 'CommonPasswordValidator'
const SIMILAR = 'UserAttributeSimilarityValidator'
// Not among them: NumericPasswordValidator, which refuses digits alone. No field says so.
const KNOWN: ReadonlySet<string> = new Set([MINIMUM_LENGTH, COMMON, SIMILAR])

const FUNCTIONS: Readonly<Record<string, HashFunction>> = {
  Argon2PasswordHasher: 'argon2id',
  ScryptPasswordHasher: 'scrypt',
  BCryptPasswordHasher: 'bcrypt',
  BCryptSHA256PasswordHasher: 'bcrypt',
  PBKDF2PasswordHasher: 'pbkdf2-sha256',
  PBKDF2SHA1PasswordHasher: 'pbkdf2-sha1'
}

type Options = Readonly<Record<string, unknown>>

/**
 * Django's settings as JSON: `AUTH_PASSWORD_VALIDATORS` alone, or an object that has it, with `PASSWORD_HASHERS`, of which the
 * first makes new hashes. Source: Django, "Password management in Django".
 */
export function importDjango(text: string): ImportedPolicy | ImportProblem {
  const parsed = parseJson(text)
  if (parsed === undefined) return { problem: 'not_readable' }
  const settings = isRecord(parsed) ? parsed : { AUTH_PASSWORD_VALIDATORS: parsed }
  const { AUTH_PASSWORD_VALIDATORS: list, PASSWORD_HASHERS: hashers, ...others } = settings
  if (!Array.isArray(list)) return { problem: 'nothing_found' }
  const validators = new Map(list.slice(0, 100).map(readValidator))
  const notCarriedOver = [...[...validators.keys()].filter((name) => !KNOWN.has(name)), ...Object.keys(others)]
  const tell = (name: string) => (): void => void notCarriedOver.push(name)
  const length = validators.has(MINIMUM_LENGTH) ? numberOf(validators.get(MINIMUM_LENGTH)?.['min_length'], 8) : 1
  if (validators.get(COMMON)?.['password_list_path'] !== undefined) tell('password_list_path')()
  return finishImport({
    form: { minimumCharacters: bounded(length, [1, 4_096], tell('min_length')) },
    password: {
      blocklist: { commonPasswords: validators.has(COMMON), values: [], serviceNames: [] },
      ...(validators.has(SIMILAR) ? { personalData: { refusedShare: shareOf(validators.get(SIMILAR), tell) } } : {})
    },
    facts: factsOf(hashers),
    notCarriedOver
  })
}

function readValidator(validator: unknown): readonly [name: string, options: Options] {
  const { NAME: name, OPTIONS: options } = isRecord(validator) ? validator : {}
  return [classNameOf(name), isRecord(options) ? options : {}]
}

/**
 * Of a password of which a share `s` is the attribute, difflib's ratio is 2s / (1 + s): refused from `max_similarity` on. How it
 * compares is another than ours, so it is told.
 */
function shareOf(options: Options | undefined, tell: (name: string) => () => void): number {
  const similarity = Math.min(1, Math.max(0.1, numberOf(options?.['max_similarity'], 0.7)))
  tell('max_similarity')()
  return Math.round((100 * similarity) / (2 - similarity)) / 100
}

function factsOf(hashers: unknown): ServiceFacts {
  const first: unknown = Array.isArray(hashers) ? hashers[0] : undefined
  return typeof first === 'string' ? { hashing: { function: FUNCTIONS[classNameOf(first)] ?? 'other' } } : {}
}

/** `django.contrib.auth.password_validation.MinimumLengthValidator` without its modules. */
function classNameOf(name: unknown): string {
  return typeof name === 'string' ? (name.split('.').at(-1) ?? '') : '?'
}
