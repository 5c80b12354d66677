import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import { placesAt, withValue } from '../subject/policy-path.ts'

/** What a part of the policy is when a remedy brings it in; the remedy then sets the value that it is about. */
const SECTIONS: readonly (readonly [path: string, value: object])[] = [
  ['$.breach', { onFound: 'refuse', minimumOccurrences: 1, whenUnavailable: 'refuse', atSignIn: false }],
  // Five are what the ANSSI presets remember.
  ['$.history', { rememberedPasswords: 5 }],
  ['$.throttling.lock', { afterConsecutiveFailures: 10, minutes: 30 }],
  ['$.password.blocklist', { commonPasswords: true, values: [], serviceNames: [] }],
  // Half is what the presets refuse.
  ['$.password.personalData', { refusedShare: 0.5 }],
  ['$.renewal.groups.everyone', { maximumAgeDays: 365, warnDays: 14 }]
]

/** The policy with a value at a path, and the whole part around it where the policy has none. */
export function withSection(policy: AccountSecurityPolicy, path: string, value?: unknown): AccountSecurityPolicy {
  const section = SECTIONS.find(([prefix]) => path === prefix || path.startsWith(`${prefix}.`))
  const lacks = section !== undefined && placesAt(policy, section[0]).length === 0
  const started = lacks ? withValue(policy, section[0], section[1]) : policy
  return value === undefined ? started : withValue(started, path, value)
}
