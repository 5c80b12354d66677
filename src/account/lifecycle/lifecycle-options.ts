import type { MailContent } from '../../messages/mails/mail.ts'
import type { Language } from '../../messages/language/language.ts'
import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import type { AccountSecurity } from '../create-account-security.ts'
import type { SecurityEvent } from '../events/security-event.ts'
import type { AccountStore } from '../store/account-store.ts'
import type { AccountThrottle, AttemptThrottle } from '../throttle/attempt-throttle.ts'
import type { KnownDevices } from '../throttle/known-devices.ts'

/** Sends messages to owners of accounts. */
export interface AccountMailer {
  /**
   * Resolves once the message is sent, and rejects if it is not: a notice of erasure counts only if it was sent.
   *
   * @param to The address and language. `composeMail(to.language, content)` of `rempart/messages` writes the message.
   */
  send(to: { readonly address: string; readonly language: Language }, content: MailContent): Promise<void>
}

/** The URLs in messages. Build them from your configured origin, never from a request. */
export interface AccountLinks {
  /** Where the owner of a new address enters the password. The token must appear nowhere but in the link. */
  proof(token: string): string
  /** Where to choose a new password. */
  recovery(token: string): string
  /** Where to confirm a new address. */
  addressChange(token: string): string
  readonly signIn: string
  readonly signUp: string
  /** Where to request a link for a new password. */
  readonly askRecovery: string
  /** Where to report an action by somebody else: a page, or a `mailto:`. */
  readonly contest: string
}

/** Options of {@link createAccountLifecycle}. */
export interface AccountLifecycleOptions {
  readonly policy: AccountSecurityPolicy
  /** From `createAccountSecurity`, with the same policy and `signIns` as its throttle. */
  readonly security: AccountSecurity
  readonly store: AccountStore
  readonly mail: AccountMailer
  readonly links: AccountLinks
  /** The name of the service in messages. One line. */
  readonly service: string
  /** Limits guessing at sign-in. */
  readonly signIns: AccountThrottle
  /**
   * Counts requests that send messages: `createThrottle` with `recovery.maximumRequestsPerDay` as its limit, and a
   * secret of its own.
   */
  readonly requests: AttemptThrottle
  /**
   * Counts registrations separately from `requests`, so that they do not use up an owner's requests for a link. Beyond
   * its limit `register` has the same outcome but sends nothing; limit the sources of registrations yourself. Default:
   * `requests` counts them too, and beyond its limit the outcome of `register` is `throttled`.
   */
  readonly registrations?: AttemptThrottle
  /** The key of the pseudonyms in events: at least 32 characters, the same in all processes. */
  readonly secret: string
  /**
   * Called with each security event, besides the store and the diagnostics channel `rempart:security-event`. Default:
   * none.
   */
  readonly events?: (event: SecurityEvent) => void
  /** Called with errors of background work: a message that cannot be sent, an unavailable store. */
  readonly onError: (error: unknown) => void
  /** From `createKnownDevices`: recognises browsers that have signed in before. Default: none is known. */
  readonly knownDevices?: KnownDevices | undefined
  /** The clock in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number
  /**
   * How long after entering the password actions that require it are allowed (addresses, devices, data), in minutes.
   * Default 10.
   */
  readonly stepUpMinutes?: number
  /** Lifetime of a link that confirms an address, in minutes, at least 60. Default 1,440. */
  readonly proofMinutes?: number
  /** Maximum sessions of one account; beyond it the earliest ends. Default 10. */
  readonly maximumSessions?: number
  /**
   * From then on, a password below the current policy must be changed at sign-in. Before, or by default, the owner is
   * only notified.
   */
  readonly insistsOnPolicyFrom?: Date
}
