import type { DelayPolicy, LockPolicy, RenewalGroup } from '../../../policy/account-security-policy.ts'

/** The texts of *Protect your means of authentication*. */
export interface ProtectionWords {
  readonly title: string
  readonly keepHeading: string
  readonly keep: readonly string[]
  readonly temporaryPassword: (hours: number) => string
  readonly changeHeading: string
  readonly change: readonly string[]
  readonly noRenewal: string
  readonly renewalOfEveryone: (group: RenewalGroup) => string
  readonly renewalOfGroup: (name: string, group: RenewalGroup) => string
  readonly breachAtSignIn: string
  readonly forgottenHeading: string
  readonly recoveryLink: (linkMinutes: number) => string
  readonly recoveryRequests: (maximumRequestsPerDay: number) => string
  readonly recoveryEndsSessions: string
  readonly recoveryUnasked: string
  readonly signInHeading: string
  readonly signIn: readonly string[]
  readonly failuresPerDay: (maximum: number) => string
  readonly delay: (delay: DelayPolicy) => string
  readonly lock: (lock: LockPolicy) => string
  readonly failuresPerSource: (maximum: number) => string
  readonly knownDevices: (rememberDays: number, maximumFailuresPerDay: number) => string
  readonly sessionIdle: (minutes: number) => string
  readonly sessionEnd: (hours: number) => string
  readonly changedHeading: string
  readonly renewalChanged: string
  readonly renewalKept: string
  readonly managersChanged: string
  readonly moreHeading: string
  readonly cnil: string
  readonly anssi: string
}
