import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql, type Kysely } from 'kysely'
import { createKyselyAccountStore, migrateStores } from '../../../src/account/kysely/index.ts'
import type { AccountStore } from '../../../src/account/lifecycle/index.ts'
import { createPasswordHasher } from '../../../src/hashing/index.ts'
import { legacyFormats } from '../../../src/hashing/legacy/index.ts'
import { runChild } from '../../running/child.ts'
import { connect } from '../../running/databases.ts'
import { runPostgres } from '../../running/postgres.ts'
import { postgresPrograms } from '../../running/stores.ts'

const ACCOUNTS = 20
/** It is killed after as many lines, and some milliseconds: never at the same place. */
const MOST_LINES = 40
const LONGEST_WAIT_MS = 10

/** What was seen over all kills. */
export interface KillReport {
  readonly kills: number
  /** Changes and erasures that a process was told are done, before it was killed. */
  readonly acknowledged: number
  readonly wrapped: number
  /** What was acknowledged and is not there, and what is there by half. Each a sentence. */
  readonly faults: readonly string[]
}

/** Kills a process that recovers, changes, purges and wraps, at random moments, and looks after each kill what is there. */
export async function killAgainAndAgain(kills: number): Promise<KillReport> {
  const server = await runPostgres(postgresPrograms)
  const database = connect(server.url)
  await migrateStores({ database })
  const store = createKyselyAccountStore({ database })
  const faults: string[] = []
  const versions = new Map<string, number>()
  let acknowledged = 0
  await sql`create table users (id integer primary key, secret text)`.execute(database)
  await sql`insert into users select n, md5(n::text) from generate_series(1, ${kills * 20}::integer) as n`.execute(
    database
  )
  for (let index = 0; index < ACCOUNTS; index++) await register(store, `account ${index}`, null)

  for (let kill = 0; kill < kills; kill++) {
    for (let index = 0; index < 5; index++) await register(store, `due ${kill} ${index}`, 1)
    const child = runChild(process.execPath, [join(import.meta.dirname, 'work.ts'), server.url, String(ACCOUNTS)], {})
    await child.says(new RegExp(`(?:.*\\n){${randomInt(1, MOST_LINES)}}`, 'u'))
    await sleep(randomInt(LONGEST_WAIT_MS))
    await child.stop('SIGKILL')
    if (child.stderr() !== '') faults.push(child.stderr())
    // The last line may be cut: what was not said whole was not said.
    for (const line of child.stdout().split('\n').slice(0, -1)) {
      const [, id = '', version] = /^(?:changed|erased) (?<id>.*?)(?: (?<version>\d+))?$/u.exec(line) ?? []
      if (line.startsWith('changed')) versions.set(id, Math.max(versions.get(id) ?? 0, Number(version)))
      if (line.startsWith('erased') && (await store.findAccount({ id: line.slice(7) })) !== null) {
        faults.push(`${line}, and it is there`)
      }
      if (/^(?:changed|erased)/u.test(line)) acknowledged += 1
    }
    await expectNobodyAtWork(database)
    faults.push(...(await findHalves(store, database, versions)))
  }

  const { wrapped, broken } = await readWrapped(database)
  faults.push(...broken)
  await database.destroy()
  await server.close()
  return { kills, acknowledged, wrapped, faults }
}

async function register(store: AccountStore, id: string, eraseAtMs: number | null): Promise<void> {
  const facts = { language: 'fr', context: [], groups: [], isExemptFromPurge: false, recoveryCodes: [] } as const
  const credential = { hash: 'password 1', setAtMs: 1, mustChange: null, temporaryUntilMs: null, earlier: [] }
  await store.register({
    ...facts,
    id,
    address: id,
    addressProvedAtMs: 1,
    createdAtMs: 1,
    eraseAtMs,
    credential
  })
  const nowMs = Date.now()
  const times = { createdAtMs: nowMs, seenAtMs: nowMs, provedAtMs: nowMs, idleUntilMs: nowMs, expiresAtMs: nowMs }
  await store.insertSession(id, 1, { digest: `session of ${id}`, label: '', ...times }, 3)
  await store.putDevice(id, { device: 'one', label: '', seenAtMs: nowMs, expiresAtMs: nowMs }, null)
}

/** A statement that was sent before the kill ends by itself, whole or not at all. */
async function expectNobodyAtWork(database: Kysely<unknown>): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ count: string }>`
      select count(*) as count from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid() and state <> 'idle'`.execute(database)
    if (rows[0]?.count === '0') return
    await sleep(10)
  }
}

async function findHalves(
  store: AccountStore,
  database: Kysely<unknown>,
  versions: ReadonlyMap<string, number>
): Promise<readonly string[]> {
  const faults: string[] = []
  for (let index = 0; index < ACCOUNTS; index++) {
    const id = `account ${index}`
    const account = await store.findAccount({ id })
    if (account === null) {
      faults.push(`${id} is gone`)
      continue
    }
    const { credential, version, sessionGeneration, tokenGeneration } = account
    const acknowledged = versions.get(id) ?? 1
    if (version < acknowledged) faults.push(`${id}: version ${acknowledged} was acknowledged, ${version} is there`)
    const earlier = version === 1 ? [] : [`password ${version - 1}`]
    const whole =
      credential.hash === `password ${version}` &&
      credential.setAtMs === version &&
      sessionGeneration === version &&
      tokenGeneration === version &&
      credential.earlier.map(({ hash }) => hash).join(',') === earlier.join(',')
    if (!whole) faults.push(`${id} is changed by half: ${JSON.stringify(account)}`)
  }
  const orphans = await sql<{ count: string }>`
    select count(*) as count from (select account_id from rempart_sessions union all select account_id from rempart_devices
      union all select account_id from rempart_tokens) as owned
    where not exists (select from rempart_accounts where id = account_id)`.execute(database)
  if (orphans.rows[0]?.count !== '0') faults.push('something is left of an erased account')
  return faults
}

async function readWrapped(database: Kysely<unknown>): Promise<{ wrapped: number; broken: readonly string[] }> {
  const hasher = createPasswordHasher({ legacy: legacyFormats })
  const { rows } = await sql<{ id: number; secret: string }>`select id, secret from users order by id`.execute(database)
  const broken: string[] = []
  let wrapped = 0
  for (const { id, secret } of rows) {
    if (!(await hasher.verify(String(id), secret)).matches) broken.push(`the hash of row ${id} is lost`)
    if (secret.startsWith('$rempart-wrapped$')) wrapped += 1
  }
  return { wrapped, broken }
}
