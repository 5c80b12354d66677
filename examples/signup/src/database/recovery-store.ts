import { sql, type Kysely } from 'kysely'
import type { RecoveryOwner, RecoveryStore } from 'rempart/account'
import { ask } from './database-unavailable.ts'
import type { PasswordHistory } from './password-history.ts'
import type { Tables } from './tables.ts'

export interface AccountOwner extends RecoveryOwner {
  readonly id: string
  readonly name: string
  readonly email: string
}

/**
 * The links of forgotten passwords, one an account. A link carries the password's version from when it was asked for: any
 * change of the password leaves it behind. Each method is one statement.
 */
export function createRecoveryStore(
  database: Kysely<Tables>,
  history: Pick<PasswordHistory, 'isKept' | 'list'>
): RecoveryStore<AccountOwner> {
  return {
    async findOwner(email) {
      const found = await ask(() =>
        database.selectFrom('accounts').select(['id', 'name', 'email']).where('email', '=', email).executeTakeFirst()
      )
      return found === undefined ? null : ownerOf(found)
    },

    async putLink({ id }, { digest, expiresAtMs }) {
      const expiresAt = new Date(expiresAtMs).toISOString()
      await ask(() =>
        database
          .insertInto('recovery_links')
          .columns(['account_id', 'token_digest', 'expires_at', 'password_version'])
          .expression((query) =>
            query
              .selectFrom('accounts')
              .select([
                'id',
                sql<string>`${digest}::varchar`.as('token_digest'),
                sql<Date>`${expiresAt}::timestamptz`.as('expires_at'),
                'password_version'
              ])
              .where('id', '=', id)
          )
          .onConflict((conflict) =>
            conflict.column('account_id').doUpdateSet((excluded) => ({
              token_digest: excluded.ref('excluded.token_digest'),
              expires_at: excluded.ref('excluded.expires_at'),
              password_version: excluded.ref('excluded.password_version')
            }))
          )
          .execute()
      )
    },

    async findLink(digest) {
      const found = await ask(() =>
        database
          .selectFrom('recovery_links')
          .innerJoin('accounts', 'accounts.id', 'recovery_links.account_id')
          .select(['id', 'name', 'email', 'password_hash', 'expires_at'])
          .where('token_digest', '=', digest)
          .whereRef('recovery_links.password_version', '=', 'accounts.password_version')
          .executeTakeFirst()
      )
      if (found === undefined) return null
      const earlierPasswords = [{ hash: found.password_hash, replacedAtMs: null }, ...(await history.list(found.id))]
      return { owner: { ...ownerOf(found), earlierPasswords }, expiresAtMs: found.expires_at.getTime() }
    },

    async redeemLink(digest, { hash, endsSessions }) {
      const changed = await ask(() =>
        database
          .with('redeemed', (query) =>
            query
              .deleteFrom('recovery_links')
              .where('token_digest', '=', digest)
              .where('expires_at', '>', sql<Date>`now()`)
              .returning(['account_id', 'password_version'])
          )
          .with('replaced', (query) =>
            query
              .selectFrom('accounts')
              .innerJoin('redeemed', 'redeemed.account_id', 'accounts.id')
              .select(['accounts.id as id', 'accounts.password_hash as hash'])
          )
          .with('changed', (query) =>
            query
              .updateTable('accounts')
              .from('redeemed')
              .set({
                password_hash: hash,
                password_changed_at: sql<Date>`now()`,
                password_version: sql<number>`accounts.password_version + 1`,
                must_change: null,
                temporary_until: null
              })
              .whereRef('accounts.id', '=', 'redeemed.account_id')
              .whereRef('accounts.password_version', '=', 'redeemed.password_version')
              .returning(['accounts.id as id', 'accounts.password_version as version'])
          )
          .with('remembered', (query) =>
            query
              .insertInto('previous_passwords')
              .columns(['account_id', 'password_hash'])
              .expression((inner) =>
                inner
                  .selectFrom('changed')
                  .innerJoin('replaced', 'replaced.id', 'changed.id')
                  .select(['changed.id as id', 'replaced.hash as hash'])
                  .where(sql<boolean>`${history.isKept}::boolean`)
              )
              .returning('account_id')
          )
          // A session of an older password is none: what stays is brought along, and the rest goes.
          .with('kept', (query) =>
            query
              .updateTable('sessions')
              .from('changed')
              .set((row) => ({ password_version: row.ref('changed.version') }))
              .whereRef('sessions.account_id', '=', 'changed.id')
              .where(sql<boolean>`${!endsSessions}::boolean`)
              .returning('token_digest')
          )
          .with('ended', (query) =>
            query
              .deleteFrom('sessions')
              .using('changed')
              .whereRef('sessions.account_id', '=', 'changed.id')
              .where(sql<boolean>`${endsSessions}::boolean`)
              .returning('token_digest')
          )
          // Whoever took the account may have been known.
          .with('forgotten', (query) =>
            query
              .deleteFrom('known_devices')
              .using('changed')
              .whereRef('known_devices.account_id', '=', 'changed.id')
              .returning('device')
          )
          .selectFrom('changed')
          .select('id')
          .executeTakeFirst()
      )
      return changed !== undefined
    }
  }
}

function ownerOf({ id, name, email }: Pick<AccountOwner, 'id' | 'name' | 'email'>): AccountOwner {
  return { id, name, email, account: email, context: [name, email] }
}
