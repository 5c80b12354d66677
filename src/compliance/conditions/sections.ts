import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import { placesAt, withValue } from '../subject/policy-path.ts'

/** Default values of a part of the policy added by a remedy, which then sets the value concerned. */
const SECTIONS: readonly (readonly [path: string, value: object])[] = [
  ['$.breach', { onFound: 'refuse', minimumOccurrences: 1, whenUnavailable: 'refuse', atSignIn: false }],
  // Five, as in the ANSSI presets.
  ['$.history', { rememberedPasswords: 5 }],
  ['$.throttling.lock', { afterConsecutiveFailures: 10, minutes: 30 }],
  ['$.password.blocklist', { commonPasswords: true, values: [], serviceNames: [] }],
  // Half, as in the presets.
  ['$.password.personalData', { refusedShare: 0.5 }],
  ['$.renewal.groups.everyone', { maximumAgeDays: 365, warnDays: 14 }]
]

/** The policy with a value at a path; adds the whole part around it if the policy has none. */
export function withSection(policy: AccountSecurityPolicy, path: string, value?: unknown): AccountSecurityPolicy {
  const section = SECTIONS.find(([prefix]) => path === prefix || path.startsWith(`${prefix}.`))
  const lacks = section !== undefined && placesAt(policy, section[0]).length === 0
  const started = lacks ? withValue(policy, section[0], section[1]) : policy
  return value === undefined ? started : withValue(started, path, value)
}
