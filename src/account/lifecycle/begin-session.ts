import type { SecurityEventDetails } from '../events/security-event.ts'
import { renewalOf } from '../renewal/reason-to-change.ts'
import type { StoredAccount } from '../store/stored-account.ts'
import { viewAccount, type AccountView } from './account-view.ts'
import { rememberDevice } from './known-device.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import { openSessions } from './open-sessions.ts'
import { labelOf, type Visitor } from './visitor.ts'

/** A session that has just begun. */
export interface BegunSession {
  /** The cookie's value. Returned once and never stored. */
  readonly token: string
  /** In milliseconds since 1970. */
  readonly expiresAtMs: number
  readonly account: AccountView
  /** The value of the known-device cookie, if used; a new one each time. */
  readonly deviceCookie: string | null
}

interface Beginning {
  readonly by: SecurityEventDetails['signed_in']['by']
  /** The known device of the sign-in. */
  readonly device: string | null
  readonly visitor: Visitor
}

/** Begins a session if the account is still as it was read. `null`: all sessions were ended in the meantime. */
export async function beginSession(
  parts: LifecycleParts,
  account: StoredAccount,
  { by, device, visitor }: Beginning
): Promise<BegunSession | null> {
  const { store, now, maximumSessions, log } = parts
  const label = labelOf(visitor)
  const { token, ...session } = openSessions(parts).issue()
  const nowMs = now()
  const times = { createdAtMs: nowMs, seenAtMs: nowMs, provedAtMs: nowMs }
  const isStored = await store.insertSession(
    account.id,
    account.sessionGeneration,
    { ...session, ...times, label },
    maximumSessions
  )
  if (!isStored) return null
  warnOfRenewal(parts, account, nowMs)
  await store.touch(account.id, nowMs)
  const deviceCookie = await rememberDevice(parts, account, label, device)
  if (deviceCookie !== null && device === null && by !== 'proof' && by !== 'registration')
    tellNewDevice(parts, account, label, nowMs)
  await log.tell('signed_in', account.id, { by, knownDevice: device !== null, label })
  return { token, expiresAtMs: session.expiresAtMs, account: viewAccount(account), deviceCookie }
}

function tellNewDevice(
  { post, service, links }: LifecycleParts,
  account: StoredAccount,
  label: string,
  atMs: number
): void {
  const params = { service, signedInAt: new Date(atMs), device: label, recoveryAddress: links.askRecovery }
  post(account, { code: 'new_device', params })
}

/** By mail at the first sign-in of the warning period, and by a notice at every sign-in in it. */
function warnOfRenewal({ policy, post, service, links }: LifecycleParts, account: StoredAccount, nowMs: number): void {
  const renewal = renewalOf(account, policy.renewal)
  if (renewal === null || nowMs < renewal.warnsFromMs || account.lastActivityAtMs >= renewal.warnsFromMs) return
  const { signIn: signInAddress, contest: contestAddress } = links
  const params = { service, expiresAt: new Date(renewal.expiresAtMs), signInAddress, contestAddress }
  post(account, { code: 'renewal_near', params })
}
