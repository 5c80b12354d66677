import { OWASP_19_MIB } from '../argon2/presets.ts'
import type {
  AccountSecurityPolicy,
  BlocklistPolicy,
  HashingPolicy,
  PasswordPolicy,
  PersonalDataPolicy,
  RecoveryPolicy,
  ThrottlingPolicy
} from './account-security-policy.ts'

// OWASP Password Storage Cheat Sheet: Argon2id, 19 MiB, 2 passes, 1 lane. RFC 9106 §3.1: 128-bit salt (ANSSI-PG-078
// R28 asks for as much), 256-bit tag.
const hashing: HashingPolicy = { ...OWASP_19_MIB }

// CNIL 2022-100, restriction of access: at most 25 failed attempts in 24 hours. Within the 100 consecutive failures of
// NIST SP 800-63B-4 §3.2.2, so every preset starts from it.
const throttling: ThrottlingPolicy = { maximumFailuresPerDay: 25 }

// CNIL 2022-100 lets a link hold for 24 hours, once, and the field asks for an hour, in which a late message still arrives.
// OWASP's Forgot Password Cheat Sheet: requests are limited (five are our choice), and sessions end (ASVS 5.0 7.4.3).
const recovery: RecoveryPolicy = { linkMinutes: 60, maximumRequestsPerDay: 5, endsOtherSessions: true }

// "Several hundred characters" reconciles CNIL, who asks for a limit, with ANSSI-PG-078 R22, who asks for none in
// practice; above the 64 that NIST and ASVS 6.2.9 want allowed. 256 characters are at most 1,024 bytes of UTF-8.
const bounds = { maximumCharacters: 256, maximumBytes: 1_024 } as const

// ANSSI-PG-078 R27, OWASP ASVS 5.0 6.2.4 and 6.2.11, NIST SP 800-63B-4 §3.1.1.2 (common, expected, service name).
const blocklist: BlocklistPolicy = { commonPasswords: true, values: [], serviceNames: [] }

// ANSSI-PG-078 R27 and R37 (personal data) give no figure. Half is ours: what remains then is no longer than the name.
const personalData: PersonalDataPolicy = { refusedShare: 0.5 }

// service-public.fr, "Données personnelles et sécurité" (July 2022): 8 characters, an upper case letter, a lower case
// letter, a digit.
const servicePublicRule: PasswordPolicy = {
  alternatives: [{ minimumCharacters: 8, classes: ['upper', 'lower', 'digit'] }],
  ...bounds,
  minimumScore: 0
}

/**
 * The rule of the French public-service portal, with what the rule alone lets through refused: common passwords, the
 * user's own data, and whatever falls within 10^6 guesses (score under 2).
 *
 * Source of the rule: service-public.fr, "Données personnelles et sécurité", July 2022. The score is our choice: at 25
 * failures a day, 10^6 guesses online take a century.
 *
 * @example
 * ```ts
 * checkPassword('short1A', servicePublic).map((issue) => issue.code) // ['too_short']
 * ```
 */
export const servicePublic: AccountSecurityPolicy = {
  version: 1,
  password: { ...servicePublicRule, blocklist, personalData, minimumScore: 2 },
  hashing,
  throttling,
  recovery
}

/** The bare rule of the French public-service portal; the strength is advisory. Source: as {@link servicePublic}. */
export const servicePublicRuleOnly: AccountSecurityPolicy = {
  version: 1,
  password: servicePublicRule,
  hashing,
  throttling,
  recovery
}

/**
 * CNIL, password alone (80 bits). The first two alternatives are CNIL's own examples; the third reaches 94 bits by the
 * same arithmetic, 20 · log2(26), and leaves room for a phrase.
 *
 * Source: CNIL, délibération 2022-100; Guide de la sécurité des données personnelles 2024, fiche 4.
 */
export const cnilPasswordAlone: AccountSecurityPolicy = {
  version: 1,
  password: {
    alternatives: [
      { minimumCharacters: 12, classes: ['upper', 'lower', 'digit', 'symbol'] },
      { minimumCharacters: 14, classes: ['upper', 'lower', 'digit'] },
      { minimumCharacters: 20, classes: ['lower'] }
    ],
    ...bounds,
    blocklist,
    minimumScore: 0
  },
  hashing,
  throttling,
  recovery
}

/**
 * CNIL, password with restricted access (50 bits): only together with a limit on attempts, here a growing delay
 * after five failures and 25 failures in 24 hours.
 *
 * Source: CNIL, délibération 2022-100; Guide de la sécurité des données personnelles 2024, fiche 4 (8 characters of 3 of
 * the 4 classes, or 16 digits: whatever else 16 characters are, they are no weaker than 16 digits).
 */
export const cnilRestrictedAccess: AccountSecurityPolicy = {
  version: 1,
  password: {
    alternatives: [
      { minimumCharacters: 8, classes: ['upper', 'lower', 'digit', 'symbol'], minimumClasses: 3 },
      { minimumCharacters: 16, classes: [] }
    ],
    ...bounds,
    blocklist,
    minimumScore: 0
  },
  hashing,
  // More than a minute after five failures, growing, together with the 25 of a day. The factor and the hour are ours.
  throttling: { ...throttling, delay: { afterFailures: 5, firstSeconds: 61, factor: 2, maximumSeconds: 3_600 } },
  recovery
}

/**
 * ANSSI, by sensitivity. Length from R21, all four classes for R23 ("as wide a set of characters as possible"), common
 * passwords and personal data refused for R27.
 *
 * Source: ANSSI-PG-078 v2.0 (8 October 2021), R21 table 3, R23, R27.
 */
export const anssi: Readonly<Record<'lowToMedium' | 'mediumToHigh' | 'highToVeryHigh', AccountSecurityPolicy>> = {
  lowToMedium: anssiPolicy(9),
  mediumToHigh: anssiPolicy(12),
  highToVeryHigh: anssiPolicy(15)
}

function anssiPolicy(minimumCharacters: number): AccountSecurityPolicy {
  return {
    version: 1,
    password: {
      alternatives: [{ minimumCharacters, classes: ['upper', 'lower', 'digit', 'symbol'] }],
      ...bounds,
      blocklist,
      personalData,
      minimumScore: 0
    },
    hashing,
    throttling,
    recovery
  }
}

/**
 * NIST: 15 characters as the only factor, 8 with another one, no composition rule, a blocklist.
 *
 * Source: NIST SP 800-63B-4 §3.1.1.2.
 */
export const nist80063b: Readonly<Record<'singleFactor' | 'withAnotherFactor', AccountSecurityPolicy>> = {
  singleFactor: lengthOnlyPolicy(15),
  // AAL2 (§2.2.3): a session should last 24 hours and an hour of idleness at most.
  withAnotherFactor: { ...lengthOnlyPolicy(8), sessions: { idleMinutes: 60, maximumHours: 24 } }
}

/**
 * OWASP ASVS: 8 characters (6.2.1, which strongly recommends 15), any composition (6.2.5), 64 and more allowed (6.2.9),
 * common passwords refused (6.2.4); add your context words to `blocklist.serviceNames` (6.2.11).
 *
 * Source: OWASP ASVS 5.0.0, chapter V6.
 */
export const owaspAsvs: AccountSecurityPolicy = lengthOnlyPolicy(8)

function lengthOnlyPolicy(minimumCharacters: number): AccountSecurityPolicy {
  return {
    version: 1,
    password: { alternatives: [{ minimumCharacters, classes: [] }], ...bounds, blocklist, minimumScore: 0 },
    hashing,
    throttling,
    recovery
  }
}

/**
 * Every preset by its name in kebab case, as commands and settings give it.
 *
 * @example
 * ```ts
 * presets['service-public'] === servicePublic // true
 * ```
 */
export const presets: Readonly<Record<PresetName, AccountSecurityPolicy>> = {
  'service-public': servicePublic,
  'service-public-rule-only': servicePublicRuleOnly,
  'cnil-password-alone': cnilPasswordAlone,
  'cnil-restricted-access': cnilRestrictedAccess,
  'anssi-low-to-medium': anssi.lowToMedium,
  'anssi-medium-to-high': anssi.mediumToHigh,
  'anssi-high-to-very-high': anssi.highToVeryHigh,
  'nist80063b-single-factor': nist80063b.singleFactor,
  'nist80063b-with-another-factor': nist80063b.withAnotherFactor,
  'owasp-asvs': owaspAsvs
}

export type PresetName =
  | 'service-public'
  | 'service-public-rule-only'
  | 'cnil-password-alone'
  | 'cnil-restricted-access'
  | 'anssi-low-to-medium'
  | 'anssi-medium-to-high'
  | 'anssi-high-to-very-high'
  | 'nist80063b-single-factor'
  | 'nist80063b-with-another-factor'
  | 'owasp-asvs'
