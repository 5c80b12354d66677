import type { AccountSecurityPolicy, PasswordAlternative, RenewalPolicy } from '../../policy/account-security-policy.ts'

/** Resolves contradictions caused by a change: adjusts the values that depend on a changed number. */
export function settle(policy: AccountSecurityPolicy): AccountSecurityPolicy {
  const { sessions, renewal, retention } = policy
  return {
    ...policy,
    password: settlePassword(policy),
    throttling: settleThrottling(policy),
    ...(sessions === undefined
      ? {}
      : { sessions: { ...sessions, idleMinutes: Math.min(sessions.idleMinutes, 60 * sessions.maximumHours) } }),
    ...(renewal === undefined ? {} : { renewal: settleRenewal(renewal) }),
    ...(retention === undefined ? {} : { retention: settleRetention(retention) })
  }
}

/** The minimum length must not exceed the maximum. */
function settlePassword({ password }: AccountSecurityPolicy): AccountSecurityPolicy['password'] {
  const longest = Math.max(...password.alternatives.map(({ minimumCharacters }) => minimumCharacters), 1)
  return {
    ...password,
    alternatives: password.alternatives.map(settleForm),
    maximumCharacters: Math.max(password.maximumCharacters, longest),
    maximumBytes: Math.max(password.maximumBytes, longest)
  }
}

/** `minimumClasses` must not exceed the number of classes. */
function settleForm(form: PasswordAlternative): PasswordAlternative {
  const { minimumCharacters, classes, minimumClasses = classes.length } = form
  if (minimumClasses < classes.length || form.minimumClasses === undefined) return form
  return { minimumCharacters, classes }
}

/** A delay must start before the failures of a day are used up. */
function settleThrottling({ throttling }: AccountSecurityPolicy): AccountSecurityPolicy['throttling'] {
  const { delay, maximumFailuresPerDay } = throttling
  if (delay === undefined || delay.afterFailures < maximumFailuresPerDay) return throttling
  return { ...throttling, delay: { ...delay, afterFailures: maximumFailuresPerDay - 1 } }
}

/** A warning must come before the renewal. */
function settleRenewal({ groups }: RenewalPolicy): RenewalPolicy {
  const settled = Object.entries(groups).map(
    ([name, group]) => [name, { ...group, warnDays: Math.min(group.warnDays, group.maximumAgeDays - 1) }] as const
  )
  return { groups: Object.fromEntries(settled) }
}

/** A notice must come before the erasure. */
function settleRetention(retention: NonNullable<AccountSecurityPolicy['retention']>): typeof retention {
  const { inactiveAccountDays, noticeDays } = retention
  if (inactiveAccountDays === undefined || noticeDays === undefined) return retention
  return { ...retention, noticeDays: noticeDays.filter((days) => days < inactiveAccountDays) }
}
