import type { Insertable, Selectable, Updateable } from 'kysely'
import type { AccountChange, Credential, NewAccount, StoredAccount } from '../../store/stored-account.ts'
import type { Tables } from '../database/tables.ts'

/** The columns read of an account, in queries that include the table `accounts`. */
export const accountColumns = [
  'accounts.id',
  'accounts.address',
  'accounts.address_proved_at',
  'accounts.language',
  'accounts.context',
  'accounts.groups',
  'accounts.is_exempt_from_purge',
  'accounts.created_at',
  'accounts.last_activity_at',
  'accounts.notice_days',
  'accounts.notice_erase_at',
  'accounts.erase_at',
  'accounts.recovery_codes',
  'accounts.password_hash',
  'accounts.password_set_at',
  'accounts.must_change',
  'accounts.temporary_until',
  'accounts.earlier_passwords',
  'accounts.version',
  'accounts.session_generation',
  'accounts.token_generation'
] as const

type CredentialColumns = Pick<
  Insertable<Tables['accounts']>,
  'password_hash' | 'password_set_at' | 'must_change' | 'temporary_until' | 'earlier_passwords'
>

export type AccountRow = Omit<Selectable<Tables['accounts']>, 'claimed_until'>

export function toAccount(row: AccountRow): StoredAccount {
  const { notice_days, notice_erase_at } = row
  return {
    id: row.id,
    address: row.address,
    addressProvedAtMs: instantOf(row.address_proved_at),
    language: row.language,
    context: row.context,
    groups: row.groups,
    isExemptFromPurge: row.is_exempt_from_purge,
    createdAtMs: row.created_at.getTime(),
    lastActivityAtMs: row.last_activity_at.getTime(),
    inactivityNotice:
      notice_days === null || notice_erase_at === null
        ? null
        : { days: notice_days, eraseAtMs: notice_erase_at.getTime() },
    eraseAtMs: instantOf(row.erase_at),
    recoveryCodes: row.recovery_codes,
    credential: {
      hash: row.password_hash,
      setAtMs: row.password_set_at.getTime(),
      mustChange: row.must_change as Credential['mustChange'],
      temporaryUntilMs: instantOf(row.temporary_until),
      earlier: row.earlier_passwords
    },
    version: row.version,
    sessionGeneration: row.session_generation,
    tokenGeneration: row.token_generation
  }
}

function instantOf(date: Date | null): number | null {
  return date === null ? null : date.getTime()
}

function toDate(instantMs: number | null): Date | null {
  return instantMs === null ? null : new Date(instantMs)
}

/** The columns of a password. */
function credentialColumns(credential: Credential): CredentialColumns {
  const { hash, setAtMs, mustChange, temporaryUntilMs, earlier } = credential
  return {
    password_hash: hash,
    password_set_at: new Date(setAtMs),
    must_change: mustChange,
    temporary_until: toDate(temporaryUntilMs),
    earlier_passwords: JSON.stringify(earlier)
  }
}

/** The columns of a new account. */
export function newColumns(account: NewAccount): Insertable<Tables['accounts']> {
  return {
    id: account.id,
    address: account.address,
    address_proved_at: toDate(account.addressProvedAtMs),
    language: account.language,
    context: JSON.stringify(account.context),
    groups: JSON.stringify(account.groups),
    is_exempt_from_purge: account.isExemptFromPurge,
    created_at: new Date(account.createdAtMs),
    last_activity_at: new Date(account.createdAtMs),
    erase_at: toDate(account.eraseAtMs),
    recovery_codes: JSON.stringify(account.recoveryCodes),
    ...credentialColumns(account.credential)
  }
}

/** The columns of the fields that a change names. */
export function changedColumns(change: AccountChange): Updateable<Tables['accounts']> {
  return {
    ...(change.address !== undefined && { address: change.address }),
    ...(change.addressProvedAtMs !== undefined && { address_proved_at: toDate(change.addressProvedAtMs) }),
    ...(change.language !== undefined && { language: change.language }),
    ...(change.context !== undefined && { context: JSON.stringify(change.context) }),
    ...(change.groups !== undefined && { groups: JSON.stringify(change.groups) }),
    ...(change.isExemptFromPurge !== undefined && { is_exempt_from_purge: change.isExemptFromPurge }),
    ...(change.eraseAtMs !== undefined && { erase_at: toDate(change.eraseAtMs) }),
    ...(change.recoveryCodes !== undefined && { recovery_codes: JSON.stringify(change.recoveryCodes) }),
    ...(change.credential !== undefined && credentialColumns(change.credential))
  }
}
