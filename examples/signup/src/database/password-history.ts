import { sql, type Kysely } from 'kysely'
import type { HistoryPolicy } from 'rempart'
import type { EarlierPassword } from 'rempart/account'
import { ask } from './database-unavailable.ts'
import type { Tables } from './tables.ts'

/** The hashes that an account had, as many and as long as the policy remembers them; without a policy for it, none. */
export interface PasswordHistory {
  /** Whether a password that is replaced is kept. */
  readonly isKept: boolean
  /** The passwords before the current one, the newest first. */
  list(accountId: string): Promise<readonly EarlierPassword[]>
  /** Deletes what the policy remembers no more. */
  purge(): Promise<void>
}

export function createPasswordHistory(database: Kysely<Tables>, policy: HistoryPolicy | undefined): PasswordHistory {
  // The current one is among those that are remembered, and stands with the account.
  const kept = policy === undefined ? 0 : policy.rememberedPasswords - 1
  const since =
    policy?.days === undefined
      ? sql<Date>`'-infinity'::timestamptz`
      : sql<Date>`now() - make_interval(days => ${policy.days}::integer)`

  return {
    isKept: kept > 0,

    async list(accountId) {
      if (kept === 0) return []
      const rows = await ask(() =>
        database
          .selectFrom('previous_passwords')
          .select(['password_hash', 'replaced_at'])
          .where('account_id', '=', accountId)
          .where('replaced_at', '>', since)
          .orderBy('replaced_at', 'desc')
          .limit(kept)
          .execute()
      )
      return rows.map((row) => ({ hash: row.password_hash, replacedAtMs: row.replaced_at.getTime() }))
    },

    async purge() {
      await ask(() =>
        database
          .deleteFrom('previous_passwords')
          .where('id', 'in', (query) =>
            query
              .selectFrom((ranked) =>
                ranked
                  .selectFrom('previous_passwords')
                  .select([
                    'id',
                    'replaced_at',
                    sql<number>`row_number() over (partition by account_id order by replaced_at desc)`.as('place')
                  ])
                  .as('ranked')
              )
              .select('id')
              .where((row) => row.or([row('place', '>', kept), row('replaced_at', '<=', since)]))
          )
          .execute()
      )
    }
  }
}
