import type { StoredAccount } from '../store/stored-account.ts'

/** An account as pages need it, without hashes and digests. Instants are in milliseconds since 1970. */
export interface AccountView extends Pick<
  StoredAccount,
  'id' | 'address' | 'language' | 'context' | 'groups' | 'createdAtMs' | 'lastActivityAtMs' | 'eraseAtMs'
> {
  /** When the password was chosen. */
  readonly passwordSetAtMs: number
  /** Number of printed recovery codes that are still valid. */
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
