import { createHash } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wrapStoredHashes } from '../../../src/account/kysely/index.ts'
import { createPasswordHasher } from '../../../src/hashing/index.ts'
import { legacyFormats } from '../../../src/hashing/legacy/index.ts'
import { connect, openPglite, type TwoConnections } from '../../running/databases.ts'
import { runPostgres } from '../../running/postgres.ts'
import { postgresPrograms } from '../../running/stores.ts'

const hasher = createPasswordHasher({
  parameters: { memoryKib: 8, passes: 1, lanes: 1, saltBytes: 16, tagBytes: 32 },
  legacy: legacyFormats
})
const md5 = (text: string): string => createHash('md5').update(text).digest('hex')

/** A table of another system: each password is its row's number. */
async function makeTable(database: Kysely<unknown>, rows: number): Promise<void> {
  await sql`create table users (key integer primary key, secret text)`.execute(database)
  await sql`insert into users select n, md5(n::text) from generate_series(1, ${rows}::integer) as n`.execute(database)
}

async function readTable(database: Kysely<unknown>): Promise<readonly (string | null)[]> {
  const { rows } = await sql<{ secret: string | null }>`select secret from users order by key`.execute(database)
  return rows.map(({ secret }) => secret)
}

async function expectAllWrapped(database: Kysely<unknown>): Promise<void> {
  for (const [index, secret] of (await readTable(database)).entries()) {
    expect(secret).toMatch(/^\$rempart-wrapped\$/u)
    expect(await hasher.verify(String(index + 1), secret ?? '')).toMatchObject({ outcome: 'match', needsRehash: true })
  }
}

const table = { table: 'users', idColumn: 'key', hashColumn: 'secret', formats: legacyFormats }

describe('a table of weak hashes in PGlite', () => {
  let opened: TwoConnections | undefined
  beforeAll(async () => {
    opened = await openPglite()
  })
  afterAll(async () => opened?.close())

  test('is wrapped row by row; what is strong, damaged or empty stays; and to run it again does nothing', async () => {
    const [database] = opened!.databases
    await makeTable(database, 20)
    const strong = await hasher.hash('3')
    await sql`update users set secret = ${strong} where key = 3`.execute(database)
    await sql`update users set secret = 'damaged' where key = 5`.execute(database)
    await sql`update users set secret = null where key = 7`.execute(database)
    const told: number[] = []
    const run = async () =>
      wrapStoredHashes({ ...table, database, hasher, batchRows: 4, onProgress: ({ wrapped }) => told.push(wrapped) })
    expect(await run()).toEqual({ wrapped: 17, skipped: 1 })
    expect(told.slice(0, 5)).toEqual([3, 7, 11, 15, 17])
    const after = await readTable(database)
    expect([after[2], after[4], after[6]]).toEqual([strong, 'damaged', null])
    for (const [index, secret] of after.entries()) {
      if (secret?.startsWith('$rempart-wrapped$') !== true) continue
      expect(await hasher.verify(String(index + 1), secret)).toMatchObject({ outcome: 'match' })
    }
    expect(after.filter((secret) => secret?.startsWith('$rempart-wrapped$') === true)).toHaveLength(17)
    expect(await run()).toEqual({ wrapped: 0, skipped: 1 })
    expect(await readTable(database)).toEqual(after)
  })

  test('stops after the batch under way when it is told to, and goes on from there', async () => {
    const [database] = opened!.databases
    await sql`drop table users`.execute(database)
    await makeTable(database, 10)
    const stop = new AbortController()
    const onProgress = (): void => stop.abort()
    const options = { ...table, database, hasher, batchRows: 4 }
    expect(await wrapStoredHashes({ ...options, signal: stop.signal, onProgress })).toMatchObject({ wrapped: 4 })
    expect(await wrapStoredHashes(options)).toMatchObject({ wrapped: 6 })
    await expectAllWrapped(database)
  })

  test('an error of the hasher undoes its batch alone', async () => {
    const [database] = opened!.databases
    await sql`drop table users`.execute(database)
    await makeTable(database, 10)
    let calls = 0
    const failing = {
      async hash(password: string) {
        calls += 1
        if (calls === 6) throw new Error('no memory')
        return await hasher.hash(password)
      }
    }
    await expect(wrapStoredHashes({ ...table, database, hasher: failing, batchRows: 4 })).rejects.toThrow('no memory')
    expect((await readTable(database)).map((secret) => secret?.startsWith('$'))).toEqual([
      ...Array.from({ length: 4 }, () => true),
      ...Array.from({ length: 6 }, () => false)
    ])
    expect((await readTable(database))[4]).toBe(md5('5'))
  })

  test.each([0, 1_001, 1.5, Number.NaN])('has no batches of %d rows', async (batchRows) => {
    const [database] = opened!.databases
    await expect(wrapStoredHashes({ ...table, database, hasher, batchRows })).rejects.toThrow(RangeError)
  })
})

describe.runIf(postgresPrograms !== '')('a table of weak hashes in PostgreSQL', () => {
  test('four workers share it, and no row is wrapped twice', async () => {
    const server = await runPostgres(postgresPrograms)
    const database = connect(server.url)
    await makeTable(database, 400)
    let hashes = 0
    const counting = {
      async hash(password: string) {
        hashes += 1
        return await hasher.hash(password)
      }
    }
    const workers = Array.from({ length: 4 }, async () => wrapStoredHashes({ ...table, database, hasher: counting }))
    const done = await Promise.all(workers)
    expect(done.reduce((sum, { wrapped }) => sum + wrapped, 0)).toBe(400)
    expect(hashes).toBe(400)
    await expectAllWrapped(database)
    await database.destroy()
    await server.close()
  })
})
