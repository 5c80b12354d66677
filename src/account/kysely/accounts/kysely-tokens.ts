import { sql, type Kysely } from 'kysely'
import type { AccountStore } from '../../store/account-store.ts'
import { askDatabase } from '../database/ask-database.ts'
import { instant, text } from '../database/values.ts'
import type { Tables } from '../database/tables.ts'
import { accountColumns, toAccount } from './account-row.ts'

export function createTokens(tables: Kysely<Tables>): Pick<AccountStore, 'putToken' | 'findToken'> {
  return {
    putToken: ({ accountId, purpose, digest, expiresAtMs, tokenGeneration, address }) =>
      askDatabase(async () => {
        const stored = await tables
          .insertInto('tokens')
          .columns(['account_id', 'token_generation', 'purpose', 'digest', 'expires_at', 'address'])
          .expression((query) =>
            query
              .selectFrom('accounts')
              .select([
                'id',
                'token_generation',
                text(purpose).as('purpose'),
                text(digest).as('digest'),
                instant(expiresAtMs).as('expires_at'),
                sql<string | null>`${address}::text`.as('address')
              ])
              .where('id', '=', accountId)
              .where('token_generation', '=', tokenGeneration)
          )
          .onConflict((conflict) =>
            conflict.columns(['account_id', 'purpose']).doUpdateSet((row) => ({
              token_generation: row.ref('excluded.token_generation'),
              digest: row.ref('excluded.digest'),
              expires_at: row.ref('excluded.expires_at'),
              address: row.ref('excluded.address')
            }))
          )
          .returning('account_id')
          .executeTakeFirst()
        return stored !== undefined
      }),

    findToken: (purpose, digest) =>
      askDatabase(async () => {
        const found = await tables
          .selectFrom('tokens')
          .innerJoin('accounts', 'accounts.id', 'tokens.account_id')
          .select(accountColumns)
          .select(['tokens.expires_at', 'tokens.address as newAddress'])
          .where('digest', '=', digest)
          .where('purpose', '=', purpose)
          .whereRef('tokens.token_generation', '=', 'accounts.token_generation')
          .executeTakeFirst()
        if (found === undefined) return null
        const account = toAccount(found)
        const token = {
          accountId: account.id,
          purpose,
          digest,
          expiresAtMs: found.expires_at.getTime(),
          tokenGeneration: account.tokenGeneration,
          address: found.newAddress
        }
        return { token, account }
      })
  }
}
