import type { Language } from '../../messages/language/language.ts'
import { createRecovery, type Recovery, type RecoveryOutcome } from '../recovery/create-recovery.ts'
import type { RecoveryOwner, RecoveryStore } from '../recovery/recovery-store.ts'
import type { RecoveryPolicy } from '../../policy/account-security-policy.ts'
import type { StoredAccount } from '../store/stored-account.ts'
import { findProved } from './find-proved.ts'
import { recognizeDevice, rememberDevice } from './known-device.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import { tellPasswordChanged } from './tell-password-changed.ts'
import { subjectOf } from './verify-owner.ts'
import { admissionOf, labelOf, type Visitor } from './visitor.ts'
import { refusedPasswords, writePassword } from './write-password.ts'

interface Owner extends RecoveryOwner {
  readonly stored: StoredAccount
}

/** Account recovery by mail. */
export interface AccountRecovery {
  /**
   * Sends a link to the owner of an address, or help if the address has no account. Resolves before the account is
   * looked up.
   */
  request(address: string, language: Language, visitor?: Visitor): ReturnType<Recovery<Owner>['request']>
  /** Whether a link is valid. Reads only. */
  isGood(token: string): Promise<boolean>
  /** Chooses a new password by a link. With a `visitor`, the browser becomes a known device. */
  reset(
    token: string,
    newPassword: string,
    visitor?: Visitor
  ): Promise<
    | {
        readonly outcome: 'changed'
        /** The value of the known-device cookie; `null`: none. */
        readonly deviceCookie: string | null
      }
    | Exclude<RecoveryOutcome<Owner>, { readonly outcome: 'changed' }>
  >
  whenIdle(): Promise<void>
}

const DEFAULT_RECOVERY: RecoveryPolicy = { linkMinutes: 60, maximumRequestsPerDay: 5, endsOtherSessions: true }

export function recoveryOf(parts: LifecycleParts): AccountRecovery {
  const { policy, security, requests, signIns, onError, now, mail, links, service, log, store } = parts
  const recovery = createRecovery<Owner>({
    policy: policy.recovery ?? DEFAULT_RECOVERY,
    security,
    requests,
    signIns,
    onError,
    now,
    store: linkStore(parts)
  })

  return {
    async request(address, language, visitor = {}) {
      const device = await recognizeAt(parts, address, visitor)
      return await recovery.request(
        subjectOf({ address, device, visitor }),
        async ({ stored }, { token, validSeconds }) => {
          await log.tell('recovery_requested', stored.id, {})
          const params = { service, link: links.recovery(token), validSeconds }
          await mail.send(stored, { code: 'recovery_link', params })
        },
        async () => {
          await log.tell('recovery_requested', null, {})
          const params = { service, signUpAddress: links.signUp }
          await mail.send({ address, language }, { code: 'unknown_account', params })
        }
      )
    },

    isGood: async (token) => (await recovery.find(token)) !== null,

    async reset(token, newPassword, visitor) {
      const result = await recovery.reset(token, newPassword, admissionOf(visitor ?? {}))
      if (result.outcome !== 'changed') return result
      const changed = await store.findAccount({ id: result.owner.stored.id })
      if (changed === null) return { outcome: 'changed', deviceCookie: null }
      await tellPasswordChanged(parts, changed, 'recovery_link')
      // Access to the mailbox proves ownership: a guessing attack then cannot lock this browser out.
      const deviceCookie = visitor === undefined ? null : await rememberDevice(parts, changed, labelOf(visitor), null)
      return { outcome: 'changed', deviceCookie }
    },

    whenIdle: async () => recovery.whenIdle()
  }
}

/** The store is read only for a cookie signed for the address, so that strangers learn nothing from the time. */
async function recognizeAt(parts: LifecycleParts, address: string, { deviceCookie }: Visitor): Promise<string | null> {
  const isSigned = (parts.knownDevices?.recognize(address, deviceCookie) ?? null) !== null
  return isSigned ? await recognizeDevice(parts, await findProved(parts, address), deviceCookie) : null
}

function linkStore(parts: LifecycleParts): RecoveryStore<Owner> {
  const { store } = parts
  return {
    async findOwner(address) {
      const account = await findProved(parts, address)
      return account === null ? null : ownerOf(account)
    },
    async putLink({ stored: { id, tokenGeneration } }, { digest, expiresAtMs }) {
      // A link made for an older password is invalid.
      await store.putToken({ accountId: id, purpose: 'recovery', digest, expiresAtMs, tokenGeneration, address: null })
    },
    async findLink(digest) {
      const found = await store.findToken('recovery', digest)
      return found === null ? null : { owner: ownerOf(found.account), expiresAtMs: found.token.expiresAtMs }
    },
    async redeemLink(digest, { hash, endsSessions }) {
      const found = await store.findToken('recovery', digest)
      if (found === null) return false
      const written = await writePassword(parts, found.account, hash, {
        endsSessions: endsSessions ? { exceptDigest: null } : undefined,
        forgetsDevices: true
      })
      return written !== null
    }
  }
}

function ownerOf(stored: StoredAccount): Owner {
  return { account: stored.address, context: stored.context, ...refusedPasswords(stored), stored }
}
