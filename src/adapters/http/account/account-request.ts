import type {
  AccountSecurity,
  AuthenticateOutcome,
  EnrollOptions,
  KnownDevices,
  PasswordChange,
  SignInAttempt
} from '../../../account/index.ts'
import type { Language } from '../../../messages/index.ts'
import type { AccountSecurityPolicy } from '../../../policy/account-security-policy.ts'
import { clientAddress } from '../addresses/client-address.ts'
import { sourcesOf } from '../addresses/sources-of.ts'
import { accountCookies } from '../cookies/account-cookies.ts'
import { httpProblem } from '../problems/http-problem.ts'
import { problemOfError } from '../problems/problem-of-error.ts'
import { type AnyOutcome, problemOfOutcome } from '../problems/problem-of-outcome.ts'
import { HttpProblemError } from './http-problem-error.ts'
import { negotiateLanguage } from './negotiate-language.ts'

/** Options of the adapters. */
export interface AccountHttpOptions {
  readonly policy: AccountSecurityPolicy
  /** From `createAccountSecurity`, with the same policy. */
  readonly security: Pick<AccountSecurity, 'enroll' | 'authenticate' | 'changePassword'>
  /** From `createKnownDevices`: lets owners in during a guessing attack. Default: no browser is known. */
  readonly knownDevices?: KnownDevices
  /** Addresses and networks of your own proxies, whose `X-Forwarded-For` is trusted. Default: none. */
  readonly trustedProxies?: readonly string[]
  /** True for a temporary error, such as an unavailable database: 503 instead of 500. Default: none is. */
  readonly isOutage?: (error: unknown) => boolean
}

/** The parts of a request and a response that an adapter uses. */
export interface HttpExchange {
  /** The peer address of the connection. */
  readonly peer: string
  readonly header: (name: 'accept-language' | 'cookie' | 'x-forwarded-for') => string | null | undefined
  readonly setCookie: (header: string) => void
}

/** The account's calls for one request. They throw an {@link HttpProblemError} if the answer is no. */
export interface AccountRequest {
  /** The language of the problems, from `Accept-Language`. */
  readonly language: Language
  /** The networks that the request counts against, smallest first. */
  readonly sources: readonly string[]
  /**
   * Judges a new password and returns its hash.
   *
   * @param field The name of its field in the request. Default `password`.
   * @throws {HttpProblemError} 422 with every reason; 503 with `Retry-After`.
   */
  readonly enroll: (
    password: string,
    context?: readonly string[],
    options?: EnrollOptions & { readonly field?: string }
  ) => Promise<string>
  /**
   * One sign-in attempt, counted for the network and the browser of the request; on success the browser becomes known.
   *
   * @throws {HttpProblemError} 401 for any refusal; 429 and 503 with `Retry-After`.
   */
  readonly authenticate: (
    attempt: Omit<SignInAttempt, 'source' | 'device'>
  ) => Promise<Extract<AuthenticateOutcome, { readonly outcome: 'authenticated' }>>
  /**
   * Verifies the current password and returns the hash of the new one.
   *
   * @param field The name of the new password's field in the request. Default `newPassword`.
   * @throws {HttpProblemError} 401 for a wrong current password, 422 with every reason for the new one; 429 and 503
   * with `Retry-After`.
   */
  readonly changePassword: (
    change: Omit<PasswordChange, 'source' | 'device'> & { readonly field?: string }
  ) => Promise<string>
}

/** Connects the account's security to the requests of a framework. */
export function createAccountRequests(options: AccountHttpOptions): (exchange: HttpExchange) => AccountRequest {
  const { policy, security, knownDevices, trustedProxies = [], isOutage } = options
  const { device: deviceCookie } = accountCookies(policy)
  // Throws now for an invalid proxy, not at the first request.
  clientAddress({ peer: '', trustedProxies })

  return ({ peer, header, setCookie }) => {
    const language = negotiateLanguage(header('accept-language'))
    const sources = sourcesOf(clientAddress({ peer, forwardedFor: header('x-forwarded-for'), trustedProxies }))

    async function settle<Outcome>(asked: Promise<Outcome>, field: string): Promise<Outcome> {
      try {
        return await asked
      } catch (error) {
        const problem = problemOfError(error, { language, field, ...(isOutage && { isOutage }) })
        throw new HttpProblemError(problem, { cause: error })
      }
    }

    function refusal(outcome: AnyOutcome, field: string): HttpProblemError {
      return new HttpProblemError(
        problemOfOutcome(outcome, { language, field }) ?? httpProblem('internal', { language })
      )
    }

    function subjectOf(account: string): { readonly source: readonly string[]; readonly device?: string } {
      const device = knownDevices?.recognize(account, deviceCookie.read(header('cookie')) ?? undefined) ?? null
      return { source: sources, ...(device !== null && { device }) }
    }

    return {
      language,
      sources,
      async enroll(password, context = [], { field = 'password', ...admission } = {}) {
        const outcome = await settle(security.enroll(password, context, admission), field)
        if (!outcome.accepted) throw refusal(outcome, field)
        return outcome.hash
      },
      async authenticate(attempt) {
        const outcome = await settle(security.authenticate({ ...attempt, ...subjectOf(attempt.account) }), 'password')
        if (outcome.outcome !== 'authenticated') throw refusal(outcome, 'password')
        if (knownDevices !== undefined) setCookie(deviceCookie.write(knownDevices.issue(attempt.account)))
        return outcome
      },
      async changePassword({ field = 'newPassword', ...change }) {
        const outcome = await settle(security.changePassword({ ...change, ...subjectOf(change.account) }), field)
        if (outcome.outcome !== 'changed') throw refusal(outcome, field)
        return outcome.hash
      }
    }
  }
}
