import type { ColumnType } from 'kysely'
import type { Language } from '../../../messages/language/language.ts'

/** Written as JSON text, read as its value. */
export type Json<Value> = ColumnType<Value, string, string>
type Defaulted<Value> = ColumnType<Value, Value | undefined, Value>

/** The tables of the stores, without their prefix. */
export interface Tables {
  attempts: {
    /** A pseudonym. */
    key: string
    /** The throttle's state. */
    state: string
    expires_at: Date
  }
  accounts: {
    id: string
    address: string
    address_proved_at: Date | null
    language: Language
    context: Json<readonly string[]>
    groups: Json<readonly string[]>
    is_exempt_from_purge: boolean
    created_at: ColumnType<Date, Date, never>
    last_activity_at: Date
    notice_days: number | null
    notice_erase_at: Date | null
    erase_at: Date | null
    recovery_codes: Json<readonly string[]>
    password_hash: string
    password_set_at: Date
    must_change: string | null
    temporary_until: Date | null
    /** The hashes before this one, as JSON. */
    earlier_passwords: Json<readonly { readonly hash: string; readonly replacedAtMs: number | null }[]>
    version: Defaulted<number>
    session_generation: Defaulted<number>
    token_generation: Defaulted<number>
    /** Until then, a worker has claimed it to send a notice. */
    claimed_until: Defaulted<Date>
  }
  tokens: {
    account_id: string
    purpose: string
    digest: string
    expires_at: Date
    token_generation: number
    address: string | null
  }
  sessions: {
    digest: string
    account_id: string
    session_generation: number
    label: string
    created_at: Date
    seen_at: Date
    proved_at: Date
    idle_until: Date
    expires_at: Date
  }
  devices: {
    account_id: string
    device: string
    label: string
    seen_at: Date
    expires_at: Date
  }
  events: {
    id: string
    code: string
    at: Date
    pseudonym: string | null
    details: Json<Readonly<Record<string, string | number | boolean | null>>>
  }
}

export const tableNames: ReadonlySet<string> = new Set<keyof Tables>([
  'attempts',
  'accounts',
  'tokens',
  'sessions',
  'devices',
  'events'
])
