import { sql, type Kysely } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createKyselyAttemptStore, migrateStores } from '../../../src/account/kysely/index.ts'
import { describeAttemptStore, type StoreUnderTest } from '../../contracts/attempt-store.contract.ts'
import { describeThrottleModel } from '../../contracts/throttle-model.contract.ts'
import { connect, openPglite, openPostgres, type TwoConnections } from '../../running/databases.ts'
import { runPostgres } from '../../running/postgres.ts'
import { postgresPrograms } from '../../running/stores.ts'

async function openStores(opening: Promise<TwoConnections>): Promise<StoreUnderTest> {
  const { databases, close } = await opening
  // Two processes that start at once.
  await Promise.all(databases.map((database) => migrateStores({ database })))
  const [one, other] = databases
  return {
    stores: [createKyselyAttemptStore({ database: one }), createKyselyAttemptStore({ database: other })],
    close
  }
}

async function fill(database: Kysely<unknown>, expired: number, alive: number): Promise<void> {
  await sql`
    insert into rempart_attempts (key, state, expires_at)
    select n::text, 'a|', now() + case when n <= ${expired}::integer then interval '-1 s' else interval '1 h' end
    from generate_series(1, ${expired + alive}::integer) as n`.execute(database)
}

async function countRows(database: Kysely<unknown>): Promise<number> {
  const { rows } = await sql<{ count: string }>`select count(*) as count from rempart_attempts`.execute(database)
  return Number(rows[0]?.count)
}

describe('PGlite', () => {
  // Opening one takes seconds.
  let pglite: TwoConnections | undefined
  beforeAll(async () => {
    pglite = await openPglite()
  })
  afterAll(async () => pglite?.close())
  const open = async (): Promise<StoreUnderTest> => {
    const { databases } = pglite!
    return await openStores(Promise.resolve({ databases, close: async () => undefined }))
  }
  describeAttemptStore('in PGlite', open)
  describeThrottleModel('in PGlite', open, 40)

  test.each([
    [0, 5],
    [999, 5],
    [1_000, 5],
    [2_001, 100]
  ])('of %d expired rows all are purged, and none of the %d others', async (expired, alive) => {
    const [database] = pglite!.databases
    await sql`delete from rempart_attempts`.execute(database)
    await fill(database, expired, alive)
    expect(await createKyselyAttemptStore({ database }).purge()).toBe(expired)
    expect(await countRows(database)).toBe(alive)
  })

  test('two sets of tables stand side by side, each with its prefix', async () => {
    const [database] = pglite!.databases
    const prefixes = ['staff_', `${'a'.repeat(29)}_`]
    for (const tablePrefix of prefixes) await migrateStores({ database, tablePrefix })
    const [one, other] = prefixes.map((tablePrefix) => createKyselyAttemptStore({ database, tablePrefix }))
    expect(await one!.compareAndSet('key', null, 'a|', Date.now() + 60_000)).toBe(true)
    expect(await other!.read('key')).toBe(null)
  })

  test.each(['', 'Rempart_', 'a b', '"', '1a', 'a'.repeat(31)])('no table has the prefix %j', async (tablePrefix) => {
    const [database] = pglite!.databases
    expect(() => createKyselyAttemptStore({ database, tablePrefix })).toThrow(RangeError)
    await expect(migrateStores({ database, tablePrefix })).rejects.toThrow(RangeError)
  })
})

describe.runIf(postgresPrograms !== '')('PostgreSQL', () => {
  describeAttemptStore('in PostgreSQL', () => openStores(openPostgres(postgresPrograms)))
  describeThrottleModel('in PostgreSQL', () => openStores(openPostgres(postgresPrograms)), 40)

  test('four purges at once share the work, and each row is purged by one of them', async () => {
    const { databases, close } = await openPostgres(postgresPrograms)
    const [database, other] = databases
    await migrateStores({ database })
    await fill(database, 5_000, 10)
    const purges = [database, other, database, other].map((each) =>
      createKyselyAttemptStore({ database: each }).purge()
    )
    const counts = await Promise.all(purges)
    expect(counts.reduce((sum, count) => sum + count)).toBe(5_000)
    expect(await countRows(database)).toBe(10)
    await close()
  })

  test('a database that is away is told, nothing is counted meanwhile, and it counts on when it is back', async () => {
    const server = await runPostgres(postgresPrograms)
    const database = connect(server.url)
    await migrateStores({ database })
    const store = createKyselyAttemptStore({ database })
    const laterMs = Date.now() + 600_000
    expect(await store.compareAndSet('key', null, 'a|', laterMs)).toBe(true)
    await server.goAway()
    const away = { code: 'store_unavailable', details: { store: 'database', trouble: 'away' } }
    await expect.poll(async () => store.read('key').catch((error: unknown) => error)).toMatchObject(away)
    await expect(store.compareAndSet('key', 'a|', 'b|', laterMs)).rejects.toMatchObject(away)
    await expect(migrateStores({ database })).rejects.toMatchObject(away)
    await server.comeBack()
    await expect.poll(async () => store.read('key').catch((error: unknown) => error)).toBe('a|')
    await database.destroy()
    await server.close()
  })
})
