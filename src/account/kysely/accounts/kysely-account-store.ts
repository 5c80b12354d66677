import type { AccountStore } from '../../store/account-store.ts'
import { openTables, type KyselyStoreOptions } from '../database/open-tables.ts'
import { createAccounts } from './kysely-accounts.ts'
import { createDeviceTable } from './kysely-devices.ts'
import { createEvents } from './kysely-events.ts'
import { createPurge } from './kysely-purge.ts'
import { createSessionTable } from './kysely-sessions.ts'
import { createTokens } from './kysely-tokens.ts'
import { createUpkeep } from './kysely-upkeep.ts'

/**
 * Accounts in PostgreSQL or PGlite, with their tokens, sessions, devices and events. Each change of an account is one
 * statement, so it is atomic even if a process is killed, and needs no transaction. Purges skip rows locked by another
 * worker. `migrateStores` creates the tables; the application opens and closes the connection.
 *
 * Each method rejects with {@link RempartError} `store_unavailable` if the database is unavailable.
 *
 * @throws {RangeError} If `tablePrefix` is invalid.
 *
 * @example
 * ```ts
 * export async function openStore(place: KyselyStoreOptions<unknown>): Promise<AccountStore> {
 *   await migrateStores(place)
 *   return createKyselyAccountStore(place)
 * }
 * ```
 */
export function createKyselyAccountStore<Database>(options: KyselyStoreOptions<Database>): AccountStore {
  const tables = openTables(options)
  return {
    ...createAccounts(tables),
    ...createTokens(tables),
    ...createSessionTable(tables),
    ...createDeviceTable(tables),
    ...createEvents(tables),
    ...createPurge(tables),
    ...createUpkeep(tables)
  }
}
