import type { BetterAuthPlugin } from '@better-auth/core'
import type { AccountSecurity, KnownDevices } from '../../account/index.ts'
import { isRempartError } from '../../rempart-error.ts'
import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import { accountCookies, problemOfError, problemOfOutcome } from '../http/index.ts'
import { apiError, invalidCredentials } from './api-error.ts'
import { readEndpoint, subjectOf, type Endpoint } from './endpoint.ts'

type Adapter = Parameters<NonNullable<BetterAuthPlugin['init']>>[0]['adapter']

/** Options of {@link rempartBetterAuth}. */
export interface RempartBetterAuthOptions {
  readonly policy: AccountSecurityPolicy
  /**
   * From `createAccountSecurity`, with the same policy. Its hasher reads hashes stored by Better Auth if it has
   * `legacy: [betterAuth]` of `rempart/hashing/legacy`.
   */
  readonly security: Pick<AccountSecurity, 'enroll' | 'authenticate'>
  /** From `createKnownDevices`: lets owners in during a guessing attack. Default: no browser is known. */
  readonly knownDevices?: KnownDevices
  /** True for a temporary error, such as an unavailable database: 503 instead of 500. Default: none is. */
  readonly isOutage?: (error: unknown) => boolean
}

/**
 * The paths where `hash` is called for a new password; elsewhere Better Auth calls it only to spend time on an unknown
 * user.
 */
const NEW_PASSWORD_PATHS: ReadonlyMap<string, string> = new Map([
  ['/sign-up/email', 'password'],
  ['/change-password', 'newPassword'],
  ['/set-password', 'newPassword'],
  ['/reset-password', 'newPassword'],
  ['/email-otp/reset-password', 'password'],
  ['/phone-number/reset-password', 'newPassword'],
  ['/admin/create-user', 'password'],
  ['/admin/set-user-password', 'newPassword']
])

/**
 * A plugin of Better Auth 1.7.2 and later: every path that sets a password judges it with the user's data, and a refusal lists
 * every reason (422); every sign-in takes an attempt from the throttle first, with equal work for unknown names (429
 * with `Retry-After`); a hash below the policy's parameters is replaced at sign-in, if it is still stored; an
 * overloaded machine answers 503 with `Retry-After`.
 *
 * @example
 * ```ts
 * const estimator = await loadEstimator()
 * const security = createAccountSecurity({ policy: servicePublic, estimator })
 * const { betterAuth: createAuth } = await import('better-auth')
 * const auth = createAuth({
 *   baseURL: 'http://localhost:3000',
 *   secret: 'a secret of thirty-two characters, or more',
 *   emailAndPassword: { enabled: true },
 *   plugins: [rempartBetterAuth({ policy: servicePublic, security })]
 * })
 * typeof auth.handler // 'function'
 * ```
 */
export function rempartBetterAuth(options: RempartBetterAuthOptions): BetterAuthPlugin {
  const { policy, security, knownDevices, isOutage } = options
  const { device: deviceCookie } = accountCookies(policy)

  async function settle<Outcome>(asked: Promise<Outcome>, { language }: Endpoint, field?: string): Promise<Outcome> {
    try {
      return await asked
    } catch (error) {
      // The same answer for known and unknown names and any password; only for a new password are the reasons given.
      if (field === undefined && isRempartError(error) && error.code.startsWith('password_')) throw invalidCredentials()
      throw apiError(
        problemOfError(error, { language, ...(field !== undefined && { field }), ...(isOutage && { isOutage }) })
      )
    }
  }

  async function authenticate(password: string, storedHash: string | null, adapter: Adapter): Promise<boolean> {
    const endpoint = readEndpoint()
    const subject = subjectOf(endpoint, storedHash ?? '')
    const device = knownDevices?.recognize(subject.account, deviceCookie.read(endpoint.cookies) ?? undefined) ?? null
    const outcome = await settle(
      security.authenticate({
        ...subject,
        ...(device !== null && { device }),
        password,
        storedHash,
        // Compare and swap: a password changed in the meantime is kept.
        onRehash: async ({ oldHash, newHash }) => {
          const where = [
            { field: 'providerId', value: 'credential' },
            { field: 'password', value: oldHash }
          ]
          await adapter.updateMany({ model: 'account', where, update: { password: newHash } })
        }
      }),
      endpoint
    )
    const { language } = endpoint
    if (outcome.outcome === 'throttled') {
      const problem = problemOfOutcome(outcome, { language })
      if (problem !== null) throw apiError(problem)
    }
    if (outcome.outcome !== 'authenticated') return false
    if (knownDevices !== undefined && endpoint.subject.account !== null) {
      endpoint.context?.setHeader?.('set-cookie', deviceCookie.write(knownDevices.issue(subject.account)))
    }
    return true
  }

  async function enroll(password: string, endpoint: Endpoint, field: string): Promise<string> {
    const outcome = await settle(security.enroll(password, endpoint.personalData), endpoint, field)
    if (outcome.accepted) return outcome.hash
    const problem = problemOfOutcome(outcome, { language: endpoint.language, field })
    throw problem === null ? invalidCredentials() : apiError(problem)
  }

  return {
    id: 'rempart',
    init: ({ password, adapter }) => ({
      context: {
        password: {
          ...password,
          // The policy checks lengths itself, with all the other reasons.
          config: { minPasswordLength: 0, maxPasswordLength: 2 * policy.password.maximumCharacters },
          async hash(typed) {
            const endpoint = readEndpoint()
            // Outside a request it can only be a new password: that of a script.
            const field = endpoint.context === null ? 'password' : NEW_PASSWORD_PATHS.get(endpoint.path)
            if (field !== undefined) return await enroll(typed, endpoint, field)
            await authenticate(typed, null, adapter)
            return ''
          },
          verify: ({ hash, password: typed }) => authenticate(typed, hash, adapter)
        }
      }
    })
  }
}
