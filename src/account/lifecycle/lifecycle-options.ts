import type { MailContent } from '../../messages/mails/mail.ts'
import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import type { AccountSecurity } from '../create-account-security.ts'
import type { SecurityEvent } from '../events/security-event.ts'
import type { AccountStore } from '../store/account-store.ts'
import type { AccountThrottle, AttemptThrottle } from '../throttle/attempt-throttle.ts'
import type { KnownDevices } from '../throttle/known-devices.ts'

/** Sends messages to owners of accounts. */
export interface AccountMailer {
  /**
   * Resolves when the message is sent, and rejects when it is not: a notice of erasure counts only when it was sent.
   *
   * @param to Where to, and in which language: `composeMail(to.language, content)` of `rempart/messages` writes it.
   */
  send(to: { readonly address: string; readonly language: 'fr' | 'en' }, content: MailContent): Promise<void>
}

/** The addresses that messages lead to: made from the origin that you configured, never from what a request says. */
export interface AccountLinks {
  /** Where the owner of a new address types the password. The token goes into the link and nowhere else. */
  proof(token: string): string
  /** Where a new password is chosen. */
  recovery(token: string): string
  /** Where a new address is confirmed. */
  addressChange(token: string): string
  readonly signIn: string
  readonly signUp: string
  /** Where a link for a new password is asked for. */
  readonly askRecovery: string
  /** Where somebody says that it was not they: a page, or a `mailto:`. */
  readonly contest: string
}

/** What {@link createAccountLifecycle} is told. */
export interface AccountLifecycleOptions {
  readonly policy: AccountSecurityPolicy
  /** `createAccountSecurity` with the same policy, and `signIns` for its throttle. */
  readonly security: AccountSecurity
  readonly store: AccountStore
  readonly mail: AccountMailer
  readonly links: AccountLinks
  /** The name of the service, as messages say it. One line. */
  readonly service: string
  /** What slows guessing at sign-in. */
  readonly signIns: AccountThrottle
  /** Counts what sends messages: `createThrottle` with `recovery.maximumRequestsPerDay` for its limit, and a secret of its own. */
  readonly requests: AttemptThrottle
  /**
   * Counts registrations apart from `requests`, so that they use up nobody's requests for a link. Beyond it `register`
   * answers as ever and sends nothing; bound the sources of registrations yourself. Default: `requests` counts them too,
   * and beyond it `register` says `throttled`.
   */
  readonly registrations?: AttemptThrottle
  /** Makes the pseudonyms of events: 32 characters or more, the same in all processes. */
  readonly secret: string
  /** Told of each security event, beside the store and the diagnostics channel `rempart:security-event`. */
  readonly events?: (event: SecurityEvent) => void
  /** Told of what goes wrong where nobody waits for it: a message that cannot be sent, a store that is away. */
  readonly onError: (error: unknown) => void
  /** From `createKnownDevices`: browsers that signed in before. Absent: none is known. */
  readonly knownDevices?: KnownDevices
  /** The clock in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number
  /** For how long a password that was typed opens what asks for it: addresses, devices, data. In minutes. Default 10. */
  readonly stepUpMinutes?: number
  /** How long a link that proves an address is good, in minutes, 60 or more. Default 1,440. */
  readonly proofMinutes?: number
  /** Sessions of one account; beyond it the earliest ends. Default 10. */
  readonly maximumSessions?: number
  /**
   * From when on a password below today's policy has to be changed at sign-in. Before it, and where it is absent, its owner
   * is told and gets in.
   */
  readonly insistsOnPolicyFrom?: Date
}
