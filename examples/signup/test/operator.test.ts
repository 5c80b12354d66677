import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openDatabase, type OpenDatabase } from '../src/database/open-database.ts'
import { readSettings } from '../src/settings.ts'
import { SHARED_SECRET } from './backing-stores.ts'
import { writeCheapPolicy } from './policy-for-tests.ts'
import { runChild } from '../../../test/running/child.ts'
import { createClient, type Client } from './running/client.ts'
import { waitForMail } from './running/mailbox.ts'
import { runPostgres } from '../../../test/running/postgres.ts'
import { example, makeDataFolder, removeFolder, runService, type RunningService } from './running/service.ts'
import { password, readProblem } from './visitors.ts'

const newPassword = 'Tramway-Orange-12'
/** A service on a database, and the command on the same. */
function useOperator(isServer: boolean) {
  let postgres: Awaited<ReturnType<typeof runPostgres>> | null = null
  let environment: Readonly<Record<string, string>>
  let service: RunningService | null = null
  let folder = ''

  beforeAll(async () => {
    folder = makeDataFolder(inject('template'))
    postgres = isServer ? await runPostgres(inject('postgres') ?? '') : null
    environment = {
      DATA_DIR: folder,
      SECRET: SHARED_SECRET,
      POLICY_FILE: writeCheapPolicy(folder, {
        temporaryPasswords: { hours: 2 },
        retention: { eventsDays: 365, inactiveAccountDays: 365, noticeDays: [30] }
      }),
      ...(postgres === null ? {} : { DATABASE_URL: postgres.url })
    }
    service = await runService(environment)
  })
  afterAll(async () => {
    await service?.stop()
    await postgres?.close()
    removeFolder(folder)
  })

  /** The embedded database is for one process: the service is stopped meanwhile. */
  async function beside<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    if (isServer) return await work()
    await service?.stop()
    const answer = await work()
    service = await runService(environment)
    return answer
  }

  async function operateNow(...operands: readonly string[]) {
    const { PATH = '' } = process.env
    const child = runChild(process.execPath, [join(example, 'src/operator.ts'), ...operands], {
      cwd: example,
      env: { PATH, LANG: 'en', ...environment }
    })
    const exitCode = await child.ended
    return { exitCode, stdout: child.stdout(), stderr: child.stderr() }
  }

  /** The database itself, where no other process has it. */
  async function queryNow(work: (database: OpenDatabase['database']) => Promise<unknown>): Promise<void> {
    const opened = await openDatabase(readSettings(environment), { info() {}, warn() {} })
    await work(opened.database)
    await opened.close()
  }

  const operate = (...operands: readonly string[]) => beside(() => operateNow(...operands))
  const query: typeof queryNow = (work) => beside(() => queryNow(work))
  const client = (): Client => createClient(service!.origin)

  async function member(name: string) {
    const form = { name: 'Jeanne Martin', email: `${name}@exemple.fr`, password }
    const owner = client()
    expect((await owner.post('/sign-up', form)).status).toBe(204)
    return { form, cookies: owner.cookies }
  }

  return { client, member, operate, query, beside, operateNow, queryNow, dataFolder: () => folder }
}

function cookieOf(jar: ReadonlyMap<string, string>): string {
  return Array.from(jar, (pair) => pair.join('=')).join('; ')
}

describe.runIf(inject('postgres') !== null)('the operator’s command beside the service, on PostgreSQL', () => {
  const { client, member, operate, query } = useOperator(true)

  test('unlocks an account that strangers have locked', async () => {
    const { form } = await member('locked')
    const guesser = client()
    for (let count = 0; count < 25; count++)
      await guesser.post('/sign-in', { ...form, password: 'Autre-Chose-Nuage-8' })
    expect((await client().post('/sign-in', form)).status).toBe(429)
    const done = await operate('unlock', ' Locked@exemple.fr')
    expect(done).toEqual({ exitCode: 0, stdout: 'The account is unlocked.\n', stderr: '' })
    expect((await client().post('/sign-in', form)).status).toBe(204)
  })

  test('gives a random password that is only good for choosing another one, for the hours of the policy', async () => {
    const { form } = await member('temporary')
    const first = await operate('temporary-password', form.email)
    const second = await operate('temporary-password', form.email)
    const given = [first, second].map(
      ({ stdout }) => /^Temporary password: (.+)\nIt is valid for 2 h/u.exec(stdout)![1]!
    )
    expect(given[0]).not.toBe(given[1])
    const owner = client()
    for (const wrong of [form.password, given[0]!]) {
      expect((await owner.post('/sign-in', { ...form, password: wrong })).status).toBe(401)
    }
    expect((await owner.post('/sign-in', { ...form, password: given[1]! })).status).toBe(403)
    expect(await (await owner.get('/sign-in/password')).text()).toContain('Ce mot de passe est provisoire')
    expect((await owner.post('/account/export', { currentPassword: given[1]! })).status).toBe(401)
    expect(await readProblem(await owner.post('/sign-in/password', { newPassword: given[1]! }))).toMatchObject({
      errors: [{ code: 'same_as_current' }]
    })
    expect((await owner.post('/sign-in/password', { newPassword })).status).toBe(204)
    expect((await owner.get('/account', { accept: 'application/json' })).status).toBe(200)
    expect((await client().post('/sign-in', { ...form, password: given[1]! })).status).toBe(401)
  })

  test('a temporary password that has expired is a wrong one, and what it had opened is closed', async () => {
    const { form } = await member('expired')
    const { stdout } = await operate('temporary-password', form.email)
    const [, given = ''] = /^Temporary password: (.+)\n/u.exec(stdout) ?? []
    const inTime = client()
    expect((await inTime.post('/sign-in', { ...form, password: given })).status).toBe(403)
    await query((database) =>
      sql`update rempart_accounts set temporary_until = now() where address = ${form.email}`.execute(database)
    )
    const late = client()
    expect((await late.post('/sign-in', { ...form, password: given })).status).toBe(401)
    expect((await inTime.post('/sign-in/password', { newPassword })).status).toBe(401)
  })

  test('asks one account, then all, for a new password, and closes their sessions', async () => {
    const { form, cookies } = await member('one')
    const other = await member('other')
    const status = async (jar: ReadonlyMap<string, string>): Promise<number> =>
      (await client().get('/account', { accept: 'application/json', cookie: cookieOf(jar) })).status
    expect((await operate('require-change', form.email)).stdout).toBe('Changes asked for: 1\n')
    expect([await status(cookies), await status(other.cookies)]).toEqual([401, 200])
    const all = await operate('require-change', '--all')
    expect(Number(/: (\d+)\n$/u.exec(all.stdout)![1])).toBeGreaterThanOrEqual(1)
    expect(await status(other.cookies)).toBe(401)
    expect((await operate('require-change', '--all')).stdout).toBe('Changes asked for: 0\n')
    const owner = client()
    expect((await owner.post('/sign-in', form)).status).toBe(403)
    expect((await owner.post('/sign-in/password', { newPassword })).status).toBe(204)
    expect((await owner.get('/account', { accept: 'application/json' })).status).toBe(200)
  })

  test('wraps the hashes of another system, whose owners go on signing in; what is no hash is left and counted', async () => {
    const old = await Promise.all(['old-1', 'old-2', 'old-3'].map((name) => member(name)))
    const hashes = old.map(({ form }, index) =>
      index === 2 ? 'no hash at all' : createHash('md5').update(form.password).digest('hex')
    )
    const read = async (): Promise<readonly string[]> => {
      const stored: string[] = []
      await query(async (database) => {
        const { rows } = await sql<{
          readonly address: string
          readonly hash: string
        }>`select address, password_hash as hash from rempart_accounts`.execute(database)
        stored.push(...old.map(({ form }) => rows.find(({ address }) => address === form.email)!.hash))
      })
      return stored
    }
    await query(async (database) => {
      for (const [index, { form }] of old.entries()) {
        const change = sql`update rempart_accounts set password_hash = ${hashes[index]} where address = ${form.email}`
        await change.execute(database)
      }
    })
    expect((await operate('wrap')).stdout).toBe('Hashes wrapped: 2; unreadable, left as they are: 1\n')
    expect((await operate('wrap')).stdout).toBe('Hashes wrapped: 0; unreadable, left as they are: 1\n')
    const stored = await read()
    expect(stored.map((hash) => hash.slice(0, 17))).toEqual([
      '$rempart-wrapped$',
      '$rempart-wrapped$',
      'no hash at all'
    ])
    for (const hash of hashes.slice(0, 2)) expect(stored.join()).not.toContain(hash)
    expect((await client().post('/sign-in', old[0]!.form)).status).toBe(204)
    expect((await client().post('/sign-in', { ...old[1]!.form, password: 'Autre-Chose-Nuage-8' })).status).toBe(401)
    expect((await client().post('/sign-in', old[2]!.form)).status).toBe(401)
    await expect.poll(async () => (await read())[0]!.slice(0, 10)).toBe('$argon2id$')
  })

  test('says what it takes, and who has no account, with exit code 2', async () => {
    for (const operands of [['unlock', 'a@b.fr', 'c@d.fr'], ['purge', '--all'], ['drop-tables']]) {
      const { exitCode, stderr } = await operate(...operands)
      expect([exitCode, stderr.split('\n')[0]]).toEqual([2, 'Usage: node src/operator.ts COMMAND'])
    }
    const nobody = await operate('temporary-password', 'nobody@exemple.fr')
    expect(nobody).toEqual({ exitCode: 2, stdout: '', stderr: 'no account has this address\n' })
  })
})

describe('the operator’s command on the embedded database', () => {
  const { client, member, operate, beside, operateNow, queryNow, dataFolder } = useOperator(false)

  test('does its work while the service is stopped', async () => {
    const { form } = await member('embedded')
    const { stdout } = await operate('temporary-password', form.email)
    const [, given = ''] = /^Temporary password: (.+)\n/u.exec(stdout) ?? []
    expect((await client().post('/sign-in', { ...form, password: given })).status).toBe(403)
  })

  test('tells, then erases who has not come for as long as the policy says; a dry run only counts', async () => {
    const { form } = await member('unused')
    // The service does the same once a minute: it is stopped, or nobody could say who did what.
    await beside(async () => {
      const lastActive = sql`update rempart_accounts set last_activity_at = now() - interval '335 days'`
      await queryNow((database) => sql`${lastActive} where address = ${form.email}`.execute(database))
      for (const operands of [['--dry-run'], []]) {
        const { stdout } = await operateNow('purge', ...operands)
        expect(stdout).toMatch(/notices sent: 1, not sent: 0; accounts erased: 0 unused/u)
      }
      await waitForMail(dataFolder(), form.email, 1, 'n’a pas servi depuis longtemps')
      // The day has come, and whoever was about to send the notice is long gone.
      const due = sql`update rempart_accounts set notice_erase_at = now(), claimed_until = now()`
      await queryNow((database) => due.execute(database))
      const done = await operateNow('purge')
      expect(done.stdout).toMatch(/^notices sent: 0, not sent: 0; accounts erased: 1 unused/u)
    })
    expect((await client().post('/sign-in', form)).status).toBe(401)
  })
})
