import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { createKyselyAccountStore, migrateStores } from '../../../src/account/kysely/index.ts'
import { describeAccountStore, type AccountStoreUnderTest } from '../../contracts/account-store.contract.ts'
import { connect, openPglite, openPostgres, type TwoConnections } from '../../running/databases.ts'
import { runPostgres } from '../../running/postgres.ts'
import { postgresPrograms } from '../../running/stores.ts'
import { explainOperations } from './explain-operations.ts'
import { seedTables } from './large-tables.ts'

async function openStore(opening: Promise<TwoConnections>): Promise<AccountStoreUnderTest> {
  const { databases, close } = await opening
  const [database] = databases
  await migrateStores({ database })
  return {
    store: createKyselyAccountStore({ database }),
    async empty() {
      await sql`truncate rempart_accounts, rempart_events cascade`.execute(database)
    },
    close
  }
}

describeAccountStore('in PGlite', () => openStore(openPglite()))

describe.runIf(postgresPrograms !== '')('PostgreSQL', () => {
  describeAccountStore('in PostgreSQL', () => openStore(openPostgres(postgresPrograms)))

  test('nothing that happens to one account, and no batch of a purge, reads a table from one end to the other', async () => {
    const server = await runPostgres(postgresPrograms)
    const database = connect(server.url)
    await migrateStores({ database })
    const size = { accounts: 30_000, events: 60_000 }
    await seedTables(database, size)
    const explained = await explainOperations(server.url, size)
    expect(explained.length).toBeGreaterThan(20)
    expect(explained.filter(({ scannedTables }) => scannedTables.length > 0)).toEqual([])
    await database.destroy()
    await server.close()
  })
})
