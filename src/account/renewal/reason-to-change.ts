import type { RenewalPolicy } from '../../policy/account-security-policy.ts'
import type { MustChangeReason, StoredAccount } from '../store/stored-account.ts'

/** Why a password is good for nothing but choosing another one, now. */
export type RequiredReason =
  | MustChangeReason
  /** It is older than the policy allows for a group of the account. */
  | 'expired'
  /** It does not meet today's policy, which the application insists on by now. */
  | 'below_policy'

/** When a password grows too old. */
export interface Renewal {
  readonly expiresAtMs: number
  /** From when on its owner is warned. */
  readonly warnsFromMs: number
}

const DAY_MS = 86_400_000
/** The group that every account is in. */
const EVERYONE = 'everyone'

/** The soonest end that a group of the account sets, or `null` where none does. */
export function renewalOf(account: StoredAccount, policy: RenewalPolicy | undefined): Renewal | null {
  const groups = policy?.groups ?? {}
  const names = [EVERYONE, ...account.groups].filter((name) => Object.hasOwn(groups, name))
  const ends = names.map((name) => {
    const { maximumAgeDays = Infinity, warnDays = 0 } = groups[name] ?? {}
    const expiresAtMs = account.credential.setAtMs + maximumAgeDays * DAY_MS
    return { expiresAtMs, warnsFromMs: expiresAtMs - warnDays * DAY_MS }
  })
  return ends.toSorted((one, other) => one.expiresAtMs - other.expiresAtMs)[0] ?? null
}

/** Why a password that was not typed now has to be changed, or `null`. */
export function reasonToChange(
  account: StoredAccount,
  policy: RenewalPolicy | undefined,
  nowMs: number
): Exclude<RequiredReason, 'below_policy'> | null {
  if (account.credential.mustChange !== null) return account.credential.mustChange
  const renewal = renewalOf(account, policy)
  return renewal !== null && nowMs >= renewal.expiresAtMs ? 'expired' : null
}
