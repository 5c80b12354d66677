import type { StoredAccount } from '../store/stored-account.ts'

/** An account as pages need it: no hash and no digest in it. Instants are milliseconds since 1970. */
export interface AccountView extends Pick<
  StoredAccount,
  'id' | 'address' | 'language' | 'context' | 'groups' | 'createdAtMs' | 'lastActivityAtMs' | 'eraseAtMs'
> {
  /** When the password was chosen. */
  readonly passwordSetAtMs: number
  /** Printed recovery codes that are good still. */
  readonly recoveryCodesLeft: number
}

export function viewAccount(account: StoredAccount): AccountView {
  const { id, address, language, context, groups, createdAtMs, lastActivityAtMs, eraseAtMs } = account
  return {
    id,
    address,
    language,
    context,
    groups,
    createdAtMs,
    lastActivityAtMs,
    eraseAtMs,
    passwordSetAtMs: account.credential.setAtMs,
    recoveryCodesLeft: account.recoveryCodes.length
  }
}
