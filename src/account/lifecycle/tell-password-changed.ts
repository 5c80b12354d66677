import type { SecurityEventDetails } from '../events/security-event.ts'
import type { StoredAccount } from '../store/stored-account.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'

/** Tells the owner and the log that a password was changed. */
export async function tellPasswordChanged(
  { links, service, log, post }: LifecycleParts,
  account: StoredAccount,
  by: SecurityEventDetails['password_changed']['by']
): Promise<void> {
  const changedAt = new Date(account.credential.setAtMs)
  post(account, { code: 'password_changed', params: { service, changedAt, recoveryAddress: links.askRecovery } })
  await log.tell('password_changed', account.id, { by })
}
