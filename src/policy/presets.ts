import type { AccountSecurityPolicy, HistoryPolicy, LockPolicy, PasswordPolicy } from './account-security-policy.ts'
import {
  blocklist,
  bounds,
  hashing,
  personalData,
  recovery,
  renewal,
  retention,
  temporaryPasswords,
  throttling
} from './preset-parts.ts'

// service-public.fr, "Données personnelles et sécurité" (July 2022): 8 characters, an upper case letter, a lower case
// letter, a digit.
const servicePublicRule: PasswordPolicy = {
  alternatives: [{ minimumCharacters: 8, classes: ['upper', 'lower', 'digit'] }],
  ...bounds,
  minimumScore: 0
}

/**
 * The rule of the French public-service portal; also refuses what the rule alone would accept: common passwords, the
 * user's own data, and anything guessed within 10^8 guesses (score under 3).
 *
 * Source of the rule: service-public.fr, "Données personnelles et sécurité", July 2022. The score is our choice: with
 * a stolen hash, a password of score 1 falls within minutes, one of score 2 within hours.
 *
 * @example
 * ```ts
 * checkPassword('short1A', servicePublic).map((issue) => issue.code) // ['too_short']
 * ```
 */
export const servicePublic: AccountSecurityPolicy = {
  version: 1,
  password: { ...servicePublicRule, blocklist, personalData, minimumScore: 3 },
  hashing,
  throttling,
  renewal,
  recovery,
  temporaryPasswords,
  retention
}

/** The bare rule of the French public-service portal; the strength is advisory. Source: as {@link servicePublic}. */
export const servicePublicRuleOnly: AccountSecurityPolicy = {
  version: 1,
  password: servicePublicRule,
  hashing,
  throttling,
  renewal,
  recovery,
  temporaryPasswords,
  retention
}

/**
 * CNIL, password alone (80 bits). The first two alternatives are CNIL's own examples; the third reaches 94 bits by the
 * same arithmetic, 20 · log2(26), and allows a phrase.
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
  renewal,
  recovery,
  temporaryPasswords,
  retention
}

/**
 * CNIL, password with restricted access (50 bits): allowed only with a limit on attempts, here a growing delay after
 * five failures and 25 failures in 24 hours.
 *
 * Source: CNIL, délibération 2022-100; Guide de la sécurité des données personnelles 2024, fiche 4 (8 characters of 3
 * of the 4 classes, or 16 digits: any other 16 characters are no weaker than 16 digits).
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
  // More than a minute after five failures, growing, and 25 failures a day. The factor and the hour are our choice.
  throttling: { ...throttling, delay: { afterFailures: 5, firstSeconds: 61, factor: 2, maximumSeconds: 3_600 } },
  renewal,
  recovery,
  temporaryPasswords,
  retention
}

// ANSSI-PG-078 R27: none of the last passwords, without a figure. Five is our choice.
const history: HistoryPolicy = { rememberedPasswords: 5 }

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
    history,
    renewal,
    recovery,
    temporaryPasswords
  }
}

/**
 * NIST: 15 characters as the only factor, 8 with another one, no composition rule, a blocklist.
 *
 * Source: NIST SP 800-63B-4 §3.1.1.2.
 */
export const nist80063b: Readonly<Record<'singleFactor' | 'withAnotherFactor', AccountSecurityPolicy>> = {
  // AAL1 (§2.1.3): a session should last 30 days at most.
  singleFactor: { ...disablingPolicy(15), sessions: { idleMinutes: 43_200, maximumHours: 720 } },
  // AAL2 (§2.2.3): a session should last 24 hours and an hour of idleness at most.
  withAnotherFactor: { ...disablingPolicy(8), sessions: { idleMinutes: 60, maximumHours: 24 } }
}

// §3.2.2: after at most 100 consecutive failures the password is disabled until its owner recovers the account.
function disablingPolicy(minimumCharacters: number): AccountSecurityPolicy {
  const lock: LockPolicy = { afterConsecutiveFailures: 100, minutes: null }
  return { ...lengthOnlyPolicy(minimumCharacters), throttling: { ...throttling, lock } }
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
    recovery,
    temporaryPasswords
  }
}

/**
 * PCI DSS, for user accounts whose only factor is the password: 12 characters with a digit and a letter (8.3.6), none
 * of the last four (8.3.7), changed every 90 days (8.3.9), 10 attempts and then 30 minutes (8.3.4), 15 idle minutes
 * (8.2.8), 90 days without use (8.2.6). NIST and ASVS 6.2.10 reject what 8.3.9 requires; with a second factor it does
 * not apply.
 *
 * Source: PCI DSS 4.0.1, 8.2 and 8.3, read in transcriptions, not in the standard itself. Refusing common passwords,
 * the twelve hours of a session, the two weeks of warning and the notices before an erasure are our choice.
 */
export const pciDss: AccountSecurityPolicy = {
  version: 1,
  password: {
    alternatives: [
      { minimumCharacters: 12, classes: ['lower', 'digit'] },
      { minimumCharacters: 12, classes: ['upper', 'digit'] }
    ],
    ...bounds,
    blocklist,
    minimumScore: 0
  },
  hashing,
  throttling: { ...throttling, lock: { afterConsecutiveFailures: 10, minutes: 30 } },
  history: { rememberedPasswords: 4 },
  renewal: { groups: { everyone: { maximumAgeDays: 90, warnDays: 14 } } },
  recovery,
  temporaryPasswords,
  sessions: { idleMinutes: 15, maximumHours: 12 },
  retention: { inactiveAccountDays: 90, noticeDays: [30, 7] }
}

/**
 * Every preset by its name in kebab case, as used in commands and settings.
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
  'owasp-asvs': owaspAsvs,
  'pci-dss': pciDss
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
  | 'pci-dss'
