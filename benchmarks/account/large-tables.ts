import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { migrateStores } from '../../src/account/kysely/index.ts'
import { explainOperations } from '../../test/account/kysely/explain-operations.ts'
import { seedTables } from '../../test/account/kysely/large-tables.ts'
import { runPostgres } from '../../test/running/postgres.ts'
import { postgresPrograms } from '../../test/running/stores.ts'
import { report, round } from '../report.ts'

// A million accounts and ten million events in a PostgreSQL of its own: the time of each step, once, and whether it
// scanned a whole table. `npm start account/large-tables.ts`; seeding takes minutes and about 5 GB.

const size = { accounts: 1_000_000, events: 10_000_000 }

const server = await runPostgres(postgresPrograms)
try {
  const database = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new Pool({ connectionString: server.url }) })
  })
  await migrateStores({ database })
  const startedMs = performance.now()
  await seedTables(database, size)
  const seconds = Math.round((performance.now() - startedMs) / 1000)
  await database.destroy()
  const rows = (await explainOperations(server.url, size)).map(({ name, scannedTables, elapsedMs }) => ({
    operation: name,
    ms: round(elapsedMs),
    readWhole: scannedTables.join(', ')
  }))
  report('account-large-tables', `10^6 accounts, 10^7 events, seeded in ${seconds} s`, ['kysely', 'pg'], rows)
  if (rows.some(({ readWhole }) => readWhole !== '')) process.exitCode = 1
} finally {
  await server.close()
}
