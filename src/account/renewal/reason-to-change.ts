import type { RenewalPolicy } from '../../policy/account-security-policy.ts'
import type { MustChangeReason, StoredAccount } from '../store/stored-account.ts'

/** Why a password must be changed now. */
export type RequiredReason =
  | MustChangeReason
  /** It is older than the policy allows for a group of the account. */
  | 'expired'
  /** It does not meet the current policy, which the application now enforces. */
  | 'below_policy'

/** When a password becomes too old. */
export interface Renewal {
  readonly expiresAtMs: number
  /** The start of the warning period. */
  readonly warnsFromMs: number
}

const DAY_MS = 86_400_000
/** The group of all accounts. */
const EVERYONE = 'everyone'

/** The earliest renewal set by a group of the account; `null` if none is. */
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

/** Why a password has to be changed, without knowing its text; or `null`. */
export function reasonToChange(
  account: StoredAccount,
  policy: RenewalPolicy | undefined,
  nowMs: number
): Exclude<RequiredReason, 'below_policy'> | null {
  if (account.credential.mustChange !== null) return account.credential.mustChange
  const renewal = renewalOf(account, policy)
  return renewal !== null && nowMs >= renewal.expiresAtMs ? 'expired' : null
}
