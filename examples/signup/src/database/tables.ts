import type { ColumnType, GeneratedAlways } from 'kysely'
import type { MustChangeReason } from 'rempart/account/lifecycle'
import type { EventCode } from '../codes.ts'

export interface Tables {
  accounts: {
    id: string
    /** Lower case, so that one address has one account. */
    email: string
    name: string
    /** A PHC string. */
    password_hash: string
    /** Digest of the form that made the account: the same form sent twice is one sign-up. */
    sign_up_form_digest: string | null
    created_at: GeneratedAlways<Date>
    password_changed_at: ColumnType<Date, undefined, Date>
    /** Grows with each change of the password: sessions of an older one are none. A renewed hash leaves it as it is. */
    password_version: ColumnType<number, undefined, number>
    /** Why the password is only good for choosing another one. */
    must_change: ColumnType<MustChangeReason | null, undefined, MustChangeReason | null>
    /** Until when a temporary password is good for choosing another one. */
    temporary_until: ColumnType<Date | null, undefined, Date | null>
  }
  /** Hashes that other ones took the place of. */
  previous_passwords: {
    id: GeneratedAlways<string>
    account_id: string
    password_hash: string
    replaced_at: GeneratedAlways<Date>
  }
  sessions: {
    /** Digest of the cookie's value: who reads the table cannot take a session over. */
    token_digest: string
    account_id: string
    created_at: GeneratedAlways<Date>
    /** When it was last used, to the minute. */
    seen_at: ColumnType<Date, undefined, Date>
    expires_at: Date
    idle_until: Date
    /** Browser and system, as far as they tell. */
    label: string
    /** The account's at sign-in. */
    password_version: number
  }
  /** Browsers that signed in before, each with the name that its cookie has. */
  known_devices: {
    device: string
    account_id: string
    seen_at: GeneratedAlways<Date>
    expires_at: Date
    label: string
  }
  /** One link an account: a newer one takes its place. */
  recovery_links: {
    account_id: string
    /** What the library stores of a token. */
    token_digest: string
    expires_at: Date
    /** The account's when the link was asked for. */
    password_version: number
  }
  /** Accounts that are none yet: the address is still to be proved. */
  pending_sign_ups: {
    token_digest: string
    email: string
    name: string
    password_hash: string
    expires_at: Date
  }
  /** What happened around accounts, those that are erased and those that never were too. */
  security_events: {
    id: GeneratedAlways<string>
    /** Of an address. */
    pseudonym: string
    code: EventCode
    /** Browser and system, as far as they tell. */
    label: string
    at: GeneratedAlways<Date>
  }
}
