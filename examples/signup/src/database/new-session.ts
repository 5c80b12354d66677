import { sql } from 'kysely'
import type { StoredSession } from 'rempart/account'

export interface NewSession extends StoredSession {
  /** Browser and system, as far as they tell. */
  readonly label: string
}

/** What a row of `sessions` is written from: the account that a query gives, and a session. */
export const sessionColumns = [
  'account_id',
  'password_version',
  'token_digest',
  'expires_at',
  'idle_until',
  'label'
] as const

export function sessionValues({ digest, expiresAtMs, idleUntilMs, label }: NewSession) {
  return [
    'id',
    'password_version',
    sql<string>`${digest}::varchar`.as('token_digest'),
    timestamp(expiresAtMs).as('expires_at'),
    timestamp(idleUntilMs).as('idle_until'),
    sql<string>`${label}::varchar`.as('label')
  ] as const
}

/** A time in milliseconds since 1970 as the database takes it. */
export function timestamp(atMs: number) {
  return sql<Date>`${new Date(atMs).toISOString()}::timestamptz`
}
