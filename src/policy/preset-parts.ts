import { OWASP_19_MIB } from '../argon2/presets.ts'
import type {
  BlocklistPolicy,
  HashingPolicy,
  PersonalDataPolicy,
  RecoveryPolicy,
  RenewalPolicy,
  RetentionPolicy,
  TemporaryPasswordPolicy,
  ThrottlingPolicy
} from './account-security-policy.ts'

// OWASP Password Storage Cheat Sheet: Argon2id, 19 MiB, 2 passes, 1 lane. RFC 9106 §3.1: 128-bit salt (as in
// ANSSI-PG-078 R28), 256-bit tag.
export const hashing: HashingPolicy = { ...OWASP_19_MIB }

// CNIL 2022-100, restriction of access: at most 25 failed attempts in 24 hours. Within the 100 consecutive failures of
// NIST SP 800-63B-4 §3.2.2, so every preset starts from it.
export const throttling: ThrottlingPolicy = { maximumFailuresPerDay: 25 }

// CNIL 2022-100 allows a link to be valid for 24 hours, once; an hour is common practice, and enough for a late
// message. OWASP's Forgot Password Cheat Sheet: requests are limited (five is our choice), and sessions end (ASVS 5.0
// 7.4.3).
export const recovery: RecoveryPolicy = { linkMinutes: 60, maximumRequestsPerDay: 5, endsOtherSessions: true }

// CNIL (guide 2024, fiche 4): changed at the first sign-in. ASVS 5.0 6.4.1: short-lived, without a figure; a day is our
// choice, enough for a letter handed over or a late mail.
export const temporaryPasswords: TemporaryPasswordPolicy = { hours: 24 }

// CNIL 2022-100 §54 and ANSSI-PG-078 R24 and R25: none for ordinary accounts, one for privileged ones, "1 to 3 years"
// (R25). The month of warning is our choice: ASVS 5.0 6.4.5 requires one in time.
export const renewal: RenewalPolicy = { groups: { administrators: { maximumAgeDays: 365, warnDays: 30 } } }

// CNIL, délibération 2021-122 and guide 2024, fiche 16: "between six months and a year"; service-public.fr: a year.
export const retention: RetentionPolicy = { eventsDays: 365 }

// "Several hundred characters" reconciles CNIL, which requires a limit, with ANSSI-PG-078 R22, which requires none in
// practice; above the 64 that NIST and ASVS 6.2.9 require to be allowed. 256 characters are at most 1,024 bytes of
// UTF-8.
export const bounds = { maximumCharacters: 256, maximumBytes: 1_024 } as const

// ANSSI-PG-078 R27, OWASP ASVS 5.0 6.2.4 and 6.2.11, NIST SP 800-63B-4 §3.1.1.2 (common, expected, service name).
export const blocklist: BlocklistPolicy = { commonPasswords: true, values: [], serviceNames: [] }

// ANSSI-PG-078 R27 and R37 (personal data) give no figure. Half is our choice: the rest is then no longer than the
// name.
export const personalData: PersonalDataPolicy = { refusedShare: 0.5 }
