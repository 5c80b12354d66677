import { servicePublic } from '../../policy/presets.ts'
import type {
  AccountSecurityPolicy,
  CharacterClass,
  PasswordAlternative
} from '../../policy/account-security-policy.ts'
import type { ServiceFacts } from '../subject/service-facts.ts'

/** An imported policy of another system. */
export interface ImportedPolicy {
  readonly policy: AccountSecurityPolicy
  /** Facts besides the policy: how the system hashes. */
  readonly facts: ServiceFacts
  /** JSON paths that were filled in because the system does not specify them; pass them to `auditPolicy`. */
  readonly unstated: readonly string[]
  /** Names of settings that have no field here, or were clamped to its range. */
  readonly notCarriedOver: readonly string[]
}

/** Why a text is not a policy of the named system. */
export interface ImportProblem {
  readonly problem: 'too_large' | 'not_readable' | 'nothing_found'
}

/** The values read by an importer. */
export interface ImportDraft {
  readonly form: Partial<PasswordAlternative>
  readonly password?: Partial<AccountSecurityPolicy['password']>
  readonly throttling?: Partial<AccountSecurityPolicy['throttling']>
  readonly others?: Partial<AccountSecurityPolicy>
  readonly facts?: ServiceFacts
  readonly notCarriedOver: readonly string[]
}

/** Effectively no limit, for systems without one. */
const NO_LIMIT_A_DAY = 100_000
const LONGEST = 4_096

/** The policy of a draft. Missing values become the weakest possible, and are listed as unstated. */
export function finishImport({
  form,
  password = {},
  throttling,
  others = {},
  facts = {},
  notCarriedOver
}: ImportDraft): ImportedPolicy {
  const { version, hashing } = servicePublic
  const minimumCharacters = form.minimumCharacters ?? 1
  const unstated = [
    ...(facts.hashing === undefined ? ['$.hashing'] : []),
    ...(throttling === undefined ? ['$.throttling'] : []),
    ...(password.blocklist === undefined ? ['$.password.blocklist'] : []),
    ...(others.breach === undefined ? ['$.breach'] : [])
  ]
  const policy: AccountSecurityPolicy = {
    version,
    hashing,
    password: {
      maximumCharacters: LONGEST,
      maximumBytes: 4 * LONGEST,
      minimumScore: 0,
      ...password,
      alternatives: [
        { classes: [], ...form, minimumCharacters: Math.min(minimumCharacters, password.maximumCharacters ?? LONGEST) }
      ]
    },
    throttling: { maximumFailuresPerDay: NO_LIMIT_A_DAY, ...throttling },
    ...others
  }
  return { policy, facts, unstated, notCarriedOver: [...new Set(notCarriedOver)] }
}

/** Clamps to an integer between two bounds; calls `tell` if the value was outside. */
export function bounded(value: number, [least, most]: readonly [number, number], tell: () => void): number {
  const inside = Math.min(most, Math.max(least, Math.round(value)))
  if (inside !== value) tell()
  return inside
}

/** A text as a number, or undefined. */
export function numberIn(text: string | undefined): number | undefined {
  const number = Number(text ?? '')
  return text === undefined || text.trim() === '' || !Number.isFinite(number) ? undefined : number
}

/** A number of JSON, or what stands for anything else. */
export function numberOf(value: unknown, missing: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : missing
}

/** The classes of a policy, in their order. */
export function classesOf(has: Readonly<Record<CharacterClass, boolean>>): readonly CharacterClass[] {
  return (['upper', 'lower', 'digit', 'symbol'] as const).filter((name) => has[name])
}
