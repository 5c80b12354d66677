import type { SecurityEventDetails } from '../events/security-event.ts'
import type { StoredAccount } from '../store/stored-account.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'

/** Reports a password change to the owner and to the log. */
export async function tellPasswordChanged(
  { links, service, log, post }: LifecycleParts,
  account: StoredAccount,
  by: SecurityEventDetails['password_changed']['by']
): Promise<void> {
  const changedAt = new Date(account.credential.setAtMs)
  post(account, { code: 'password_changed', params: { service, changedAt, recoveryAddress: links.askRecovery } })
  await log.tell('password_changed', account.id, { by })
}
