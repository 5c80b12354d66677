import { describe, expect, inject, test } from 'vitest'
import { describeRecoveryStore } from '../../../test/contracts/recovery-store.contract.ts'
import { createAccountStore } from '../src/database/account-store.ts'
import { createDeviceStore } from '../src/database/device-store.ts'
import type { NewSession } from '../src/database/new-session.ts'
import { openDatabase, type OpenDatabase } from '../src/database/open-database.ts'
import { createPasswordHistory } from '../src/database/password-history.ts'
import { createRecoveryStore } from '../src/database/recovery-store.ts'
import { createSessionStore } from '../src/database/session-store.ts'
import { createApp } from '../src/http/build-app.ts'
import { readSettings } from '../src/settings.ts'
import { SHARED_SECRET } from './backing-stores.ts'
import { runPostgres } from '../../../test/running/postgres.ts'
import { makeDataFolder, removeFolder } from './running/service.ts'

async function open(environment: Readonly<Record<string, string>>): Promise<OpenDatabase> {
  const settings = readSettings({ SECRET: SHARED_SECRET, LOG_LEVEL: 'silent', ...environment })
  return await openDatabase(settings, createApp(settings).log)
}

const HISTORY = { rememberedPasswords: 3, days: 365 }
let count = 0

function newSession(changes: Partial<NewSession> = {}): NewSession {
  count += 1
  const laterMs = Date.now() + 600_000
  return {
    digest: String(count).padStart(43, 's'),
    label: 'Firefox · Linux',
    expiresAtMs: laterMs,
    idleUntilMs: laterMs,
    ...changes
  }
}

/** Stores of a database, and an account in it. */
async function withAccount({ database }: OpenDatabase) {
  count += 1
  const email = `jeanne${count}@exemple.fr`
  const accounts = createAccountStore(database, createPasswordHistory(database, HISTORY))
  const first = newSession()
  await accounts.insert({ email, name: 'Jeanne', passwordHash: 'old', signUpFormDigest: null }, first)
  const account = (await accounts.findByEmail(email))!
  return { accounts, sessions: createSessionStore(database), devices: createDeviceStore(database), account, first }
}

const places = [
  {
    name: 'PGlite',
    isHere: true,
    run: async () => {
      const folder = makeDataFolder(inject('template'))
      return { environment: { DATA_DIR: folder }, close: async () => removeFolder(folder) }
    }
  },
  {
    name: 'PostgreSQL',
    isHere: inject('postgres') !== null,
    run: async () => {
      const server = await runPostgres(inject('postgres') ?? '')
      return { environment: { DATABASE_URL: server.url }, close: () => server.close() }
    }
  }
].filter(({ isHere }) => isHere)

describe.each(places)('in $name', ({ name, run }) => {
  describeRecoveryStore(`in ${name}`, async () => {
    const place = await run()
    const opened = await open(place.environment)
    const accounts = createAccountStore(opened.database, createPasswordHistory(opened.database, HISTORY))
    const sessions = createSessionStore(opened.database)
    return {
      store: createRecoveryStore(opened.database, createPasswordHistory(opened.database, HISTORY)),
      async add() {
        const { account } = await withAccount(opened)
        await sessions.insert(account, newSession())
        return account.email
      },
      async changePassword(email, hash) {
        const { id, passwordHash } = (await accounts.findByEmail(email))!
        await accounts.changePassword(id, passwordHash, hash, newSession())
      },
      async read(email) {
        const { id, passwordHash } = (await accounts.findByEmail(email))!
        return { hash: passwordHash, sessions: (await sessions.list(id)).length }
      },
      async close() {
        await opened.close()
        await place.close()
      }
    }
  })

  test('sessions and devices are listed, ended, bounded and purged, each of its own account alone', async () => {
    const place = await run()
    const opened = await open(place.environment)
    const { sessions, devices, account, accounts, first } = await withAccount(opened)
    const other = await withAccount(opened)
    const digestsOf = async (id: string) => (await sessions.list(id)).map(({ digest }) => digest)

    await Promise.all(Array.from({ length: 30 }, async () => sessions.insert(account, newSession())))
    expect(await digestsOf(account.id)).toHaveLength(10)
    expect(await digestsOf(account.id)).not.toContain(first.digest)
    expect(await digestsOf(other.account.id)).toEqual([other.first.digest])

    const current = newSession()
    await sessions.insert(account, current)
    await sessions.endOne(account.id, other.first.digest)
    await sessions.endOthers(account.id, current.digest)
    expect(await digestsOf(account.id)).toEqual([current.digest])
    expect(await digestsOf(other.account.id)).toEqual([other.first.digest])

    // What has ended is not listed, and goes.
    for (const ended of [{ idleUntilMs: Date.now() - 1 }, { expiresAtMs: Date.now() - 1 }]) {
      await sessions.insert(account, newSession(ended))
    }
    expect(await digestsOf(account.id)).toEqual([current.digest])
    await sessions.deleteExpired()
    expect(await opened.database.selectFrom('sessions').select('label').execute()).toHaveLength(2)
    await sessions.extend(current.digest, Date.now() + 1_000_000)
    expect((await sessions.find(current.digest))!.account.email).toBe(account.email)

    // A session of an older password is none, whatever its row says.
    const renewed = newSession()
    await accounts.changePassword(account.id, 'old', 'new', renewed)
    expect(await sessions.insert(account, newSession())).toBe(false)
    expect(await digestsOf(account.id)).toEqual([renewed.digest])

    const { email } = account
    const device = { email, earlier: null, label: '', expiresAtMs: Date.now() + 60_000 }
    await devices.put({ ...device, device: 'first' })
    await devices.put({ ...device, device: 'second', earlier: 'first' })
    await devices.put({ ...device, device: 'expired', expiresAtMs: Date.now() - 1 })
    expect((await devices.list(account.id)).map((each) => each.device)).toEqual(['second'])
    expect(await devices.has(email, 'first')).toBe(false)
    expect(await devices.has(other.account.email, 'second')).toBe(false)
    await devices.forget(other.account.id, 'second')
    expect(await devices.has(email, 'second')).toBe(true)
    await devices.deleteExpired()
    await devices.forget(account.id, 'second')
    expect(await opened.database.selectFrom('known_devices').select('device').execute()).toEqual([])

    await opened.close()
    await place.close()
  })

  test('the passwords that an account had are kept as many and as long as the policy says, by change and by link', async () => {
    const place = await run()
    const opened = await open(place.environment)
    const { database } = opened
    const history = createPasswordHistory(database, HISTORY)
    const { accounts, account } = await withAccount(opened)
    const recovery = createRecoveryStore(database, history)
    const hashesOf = async () => (await history.list(account.id)).map(({ hash }) => hash)

    for (const [from, to] of [['old', 'second'] as const, ['second', 'third'] as const]) {
      expect(await accounts.changePassword(account.id, from, to, newSession())).toBe(true)
    }
    // A change that is refused adds nothing.
    expect(await accounts.changePassword(account.id, 'old', 'lost', newSession())).toBe(false)
    expect(await hashesOf()).toEqual(['second', 'old'])

    const digest = 'l'.repeat(43)
    const owner = (await recovery.findOwner(account.email))!
    await recovery.putLink(owner, { digest, expiresAtMs: Date.now() + 60_000 })
    const link = (await recovery.findLink(digest))!
    expect(link.owner.earlierPasswords!.map(({ hash }) => hash)).toEqual(['third', 'second', 'old'])
    expect(await recovery.redeemLink(digest, { hash: 'fourth', endsSessions: true })).toBe(true)
    expect(await hashesOf()).toEqual(['third', 'second'])

    const rows = async () => await database.selectFrom('previous_passwords').select('password_hash').execute()
    expect(await rows()).toHaveLength(3)
    await history.purge()
    expect((await rows()).map((row) => row.password_hash).toSorted()).toEqual(['second', 'third'])
    // A policy that remembers nothing keeps nothing.
    await createPasswordHistory(database, undefined).purge()
    expect(await rows()).toEqual([])
    const forgetful = createAccountStore(database, createPasswordHistory(database, undefined))
    await forgetful.changePassword(account.id, 'fourth', 'fifth', newSession())
    expect(await rows()).toEqual([])
    await opened.close()
    await place.close()
  })
})
