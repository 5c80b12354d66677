import { randomUUID } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { ask } from './database-unavailable.ts'
import { sessionColumns, sessionValues, timestamp, type NewSession } from './new-session.ts'
import type { Tables } from './tables.ts'

/** An account that is none yet: nobody has shown that they read what is sent to its address. */
export interface PendingSignUp {
  readonly email: string
  readonly name: string
  readonly passwordHash: string
}

/** Sign-ups that wait for their address to be proved. Each method is one statement. */
export interface PendingSignUps {
  /** Waits in place of an earlier sign-up with the same address. */
  put(digest: string, pending: PendingSignUp, expiresAtMs: number): Promise<void>
  find(digest: string): Promise<PendingSignUp | null>
  /** Makes the account and its first session. `false`: the link was used, or the address has an account meanwhile. */
  redeem(digest: string, session: NewSession): Promise<boolean>
  deleteExpired(): Promise<void>
}

export function createPendingSignUps(database: Kysely<Tables>): PendingSignUps {
  return {
    async put(digest, { email, name, passwordHash }, expiresAtMs) {
      const row = { token_digest: digest, email, name, password_hash: passwordHash, expires_at: timestamp(expiresAtMs) }
      await ask(() =>
        database
          .with('replaced', (query) =>
            query.deleteFrom('pending_sign_ups').where('email', '=', email).returning('token_digest')
          )
          .insertInto('pending_sign_ups')
          .values(row)
          .execute()
      )
    },

    find: async (digest) =>
      (await ask(() =>
        database
          .selectFrom('pending_sign_ups')
          .select(['email', 'name', 'password_hash as passwordHash'])
          .where('token_digest', '=', digest)
          .where('expires_at', '>', sql<Date>`now()`)
          .executeTakeFirst()
      )) ?? null,

    async redeem(digest, session) {
      const stored = await ask(() =>
        database
          .with('redeemed', (query) =>
            query
              .deleteFrom('pending_sign_ups')
              .where('token_digest', '=', digest)
              .where('expires_at', '>', sql<Date>`now()`)
              .returning(['email', 'name', 'password_hash'])
          )
          .with('made', (query) =>
            query
              .insertInto('accounts')
              .columns(['id', 'email', 'name', 'password_hash'])
              .expression((inner) =>
                inner
                  .selectFrom('redeemed')
                  .select([sql<string>`${randomUUID()}::uuid`.as('id'), 'email', 'name', 'password_hash'])
              )
              .onConflict((conflict) => conflict.column('email').doNothing())
              .returning(['id', 'password_version'])
          )
          .insertInto('sessions')
          .columns(sessionColumns)
          .expression((query) => query.selectFrom('made').select(sessionValues(session)))
          .returning('account_id')
          .executeTakeFirst()
      )
      return stored !== undefined
    },

    async deleteExpired() {
      await ask(() =>
        database
          .deleteFrom('pending_sign_ups')
          .where('expires_at', '<=', sql<Date>`now()`)
          .execute()
      )
    }
  }
}
