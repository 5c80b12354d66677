import type { BetterAuthPlugin } from '@better-auth/core'
import type { AccountSecurity, KnownDevices } from '../../account/index.ts'
import { isRempartError } from '../../rempart-error.ts'
import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import { accountCookies, problemOfError, problemOfOutcome } from '../http/index.ts'
import { apiError, invalidCredentials } from './api-error.ts'
import { readEndpoint, subjectOf, type Endpoint } from './endpoint.ts'

/** What {@link rempartBetterAuth} is told. */
export interface RempartBetterAuthOptions {
  readonly policy: AccountSecurityPolicy
  /**
   * From `createAccountSecurity`, of the same policy. Its hasher reads the hashes that Better Auth has stored where it has
   * `legacy: [betterAuth]` of `rempart/hashing/legacy`.
   */
  readonly security: Pick<AccountSecurity, 'enroll' | 'authenticate'>
  /** From `createKnownDevices`: lets owners in while strangers guess. By default no browser is known. */
  readonly knownDevices?: KnownDevices
  /** Tells an error that passes by itself, such as that of a database which is away: 503 instead of 500. */
  readonly isOutage?: (error: unknown) => boolean
}

/** Where `hash` is called for a new password; anywhere else it spends the time of a verification for nobody. */
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
 * A plugin of Better Auth 1.7: every path that sets a password judges it with the person's data and refuses it with every reason
 * (422); every password that is typed is taken from the throttle first, for a name without an account too, with equal work (429
 * with `Retry-After`); a hash below the policy's parameters is replaced at sign-in, where it still stands; a machine that is full
 * is 503 with `Retry-After`.
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
      // One answer for known and unknown names, whatever was typed; only a new password is told what is wrong with it.
      if (field === undefined && isRempartError(error) && error.code.startsWith('password_')) throw invalidCredentials()
      throw apiError(
        problemOfError(error, { language, ...(field !== undefined && { field }), ...(isOutage && { isOutage }) })
      )
    }
  }

  async function authenticate(password: string, storedHash: string | null): Promise<boolean> {
    const endpoint = readEndpoint()
    const subject = subjectOf(endpoint, storedHash ?? '')
    const device = knownDevices?.recognize(subject.account, deviceCookie.read(endpoint.cookies) ?? undefined) ?? null
    const { adapter } = endpoint.context.context
    const outcome = await settle(
      security.authenticate({
        ...subject,
        ...(device !== null && { device }),
        password,
        storedHash,
        // Compare and swap: a password that was changed in the meantime stays.
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
      endpoint.context.setHeader?.('set-cookie', deviceCookie.write(knownDevices.issue(subject.account)))
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
    init: ({ password }) => ({
      context: {
        password: {
          ...password,
          // The policy's own lengths are told with every other reason.
          config: { minPasswordLength: 0, maxPasswordLength: 2 * policy.password.maximumCharacters },
          async hash(typed) {
            const endpoint = readEndpoint()
            const field = NEW_PASSWORD_PATHS.get(endpoint.path)
            if (field !== undefined) return await enroll(typed, endpoint, field)
            await authenticate(typed, null)
            return ''
          },
          verify: ({ hash, password: typed }) => authenticate(typed, hash)
        }
      }
    })
  }
}
