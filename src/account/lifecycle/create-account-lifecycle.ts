import type { AccountLifecycle } from './account-lifecycle.ts'
import { confirmAddressChange, isAddressChangeGood, requestAddressChange } from './change-address.ts'
import { changeOwnPassword } from './change-own-password.ts'
import { cancelErasure, requestErasure } from './erasure.ts'
import { exportAccount } from './export-account.ts'
import { findSession } from './find-session.ts'
import { findToken } from './find-token.ts'
import { issueTemporaryPassword } from './issue-temporary-password.ts'
import type { AccountLifecycleOptions } from './lifecycle-options.ts'
import { lifecycleParts } from './lifecycle-parts.ts'
import { findLinkOwner } from './find-link-owner.ts'
import { listEvents, listSignIns } from './list-events.ts'
import { forgetDevice, listDevices } from './manage-devices.ts'
import { endOtherSessions, endSession, listSessions, signOut } from './manage-sessions.ts'
import { proveAddress } from './prove-address.ts'
import { proveAgain } from './prove-again.ts'
import { purge } from './purge.ts'
import { issueRecoveryCodes, recoverByCode } from './recovery-codes.ts'
import { recoveryOf } from './recovery-of.ts'
import { register } from './register.ts'
import { registerAtOnce } from './register-at-once.ts'
import { requireChange } from './require-change.ts'
import { setRequiredPassword } from './set-required-password.ts'
import { signIn } from './sign-in.ts'
import { findByAddress, updateFacts } from './update-facts.ts'

/**
 * The whole life of an account under a policy, on a store: registration with confirmation of the address, sign-in,
 * sessions, changes, recovery, temporary passwords, events, export, erasure and purge.
 *
 * @throws {RangeError} If the secret has fewer than 32 characters.
 *
 * @example
 * ```ts
 * const estimator = await loadEstimator({ languages: ['fr'] })
 * const signIns = createMemoryThrottle(servicePublic.throttling)
 * const origin = 'https://guichet.example'
 * const lifecycle = createAccountLifecycle({
 *   policy: servicePublic,
 *   security: createAccountSecurity({ policy: servicePublic, estimator, throttle: signIns }),
 *   store: createMemoryAccountStore(),
 *   mail: { send: async (to, content) => void [to.address, composeMail(to.language, content)] },
 *   links: {
 *     proof: (token) => `${origin}/proof/${token}`,
 *     recovery: (token) => `${origin}/recovery/${token}`,
 *     addressChange: (token) => `${origin}/address/${token}`,
 *     signIn: `${origin}/sign-in`,
 *     signUp: `${origin}/sign-up`,
 *     askRecovery: `${origin}/recovery`,
 *     contest: 'mailto:aide@guichet.example'
 *   },
 *   service: 'Le Guichet',
 *   signIns,
 *   requests: createMemoryThrottle({ maximumFailuresPerDay: 5 }),
 *   secret: 'x'.repeat(32),
 *   onError: () => undefined
 * })
 * const outcome = await lifecycle.signIn({ address: 'jeanne@example.org', password: 'Grenouille-7' })
 * outcome.outcome // 'refused'
 * ```
 */
export function createAccountLifecycle(options: AccountLifecycleOptions): AccountLifecycle {
  const parts = lifecycleParts(options)
  const recovery = recoveryOf(parts)

  return {
    register: (registration) => register(parts, registration),
    registerAtOnce: (registration) => registerAtOnce(parts, registration),
    findLinkOwner: (purpose, token) => findLinkOwner(parts, purpose, token),
    isProofGood: async (token) => (await findToken(parts, 'address_proof', token)) !== null,
    proveAddress: (proof) => proveAddress(parts, proof),
    signIn: (attempt) => signIn(parts, attempt),
    setRequiredPassword: (choice) => setRequiredPassword(parts, choice),
    findSession: (token) => findSession(parts, token),
    proveAgain: (token, password, visitor) => proveAgain(parts, token, password, visitor),
    signOut: (token) => signOut(parts, token),
    listSessions: (token) => listSessions(parts, token),
    endSession: (token, digest) => endSession(parts, token, digest),
    endOtherSessions: (token) => endOtherSessions(parts, token),
    listSignIns: (token, limit) => listSignIns(parts, token, limit),
    listEvents: (token, limit) => listEvents(parts, token, limit),
    listDevices: (token, visitor) => listDevices(parts, token, visitor),
    forgetDevice: (token, device) => forgetDevice(parts, token, device),
    changePassword: (change) => changeOwnPassword(parts, change),
    requestAddressChange: (token, newAddress, visitor) => requestAddressChange(parts, token, newAddress, visitor),
    isAddressChangeGood: (token) => isAddressChangeGood(parts, token),
    confirmAddressChange: (token) => confirmAddressChange(parts, token),
    recovery,
    issueRecoveryCodes: (token) => issueRecoveryCodes(parts, token),
    recoverByCode: (byCode) => recoverByCode(parts, byCode),
    exportAccount: (token) => exportAccount(parts, token),
    requestErasure: (token, delayDays) => requestErasure(parts, token, delayDays),
    cancelErasure: (token) => cancelErasure(parts, token),
    findByAddress: (address) => findByAddress(parts, address),
    updateFacts: (id, update) => updateFacts(parts, id, update),
    issueTemporaryPassword: (id) => issueTemporaryPassword(parts, id),
    requireChange: (demand) => requireChange(parts, demand),
    purge: (purgeOptions) => purge(parts, purgeOptions),
    async whenIdle() {
      await recovery.whenIdle()
      await parts.underWay.whenIdle()
    }
  }
}
