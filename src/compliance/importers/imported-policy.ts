import { servicePublic } from '../../policy/presets.ts'
import type {
  AccountSecurityPolicy,
  CharacterClass,
  PasswordAlternative
} from '../../policy/account-security-policy.ts'
import type { ServiceFacts } from '../subject/service-facts.ts'

/** A policy that another system has, as ours. */
export interface ImportedPolicy {
  readonly policy: AccountSecurityPolicy
  /** What the system says beside a policy: how it hashes. */
  readonly facts: ServiceFacts
  /** JSON paths that the system says nothing of and that were filled in: give them to `auditPolicy`. */
  readonly unstated: readonly string[]
  /** Settings that have no field here, or were brought into its range, by their own names. */
  readonly notCarriedOver: readonly string[]
}

/** Why a text is no policy of the system that was named. */
export interface ImportProblem {
  readonly problem: 'too_large' | 'not_readable' | 'nothing_found'
}

/** What an importer has read, before it is made a policy. */
export interface ImportDraft {
  readonly form: Partial<PasswordAlternative>
  readonly password?: Partial<AccountSecurityPolicy['password']>
  readonly throttling?: Partial<AccountSecurityPolicy['throttling']>
  readonly others?: Partial<AccountSecurityPolicy>
  readonly facts?: ServiceFacts
  readonly notCarriedOver: readonly string[]
}

/** A limit that is none: what a system does not count. */
const NO_LIMIT_A_DAY = 100_000
const LONGEST = 4_096

/** The policy of a draft. What the draft lacks is the weakest that a policy can say, and is named as unstated. */
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
    '$.breach'
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

/** A whole number between two bounds; what lies outside is brought in, and told. */
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

/** The classes of our policy, in their order. */
export function classesOf(has: Readonly<Record<CharacterClass, boolean>>): readonly CharacterClass[] {
  return (['upper', 'lower', 'digit', 'symbol'] as const).filter((name) => has[name])
}
