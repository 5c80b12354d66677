import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, inject, test } from 'vitest'
import type { AttemptStore } from '../../../src/account/index.ts'
import { describeAttemptStore } from '../../../test/contracts/attempt-store.contract.ts'
import { createDatabaseAttemptStore } from '../src/database/attempt-store.ts'
import { openDatabase, type OpenDatabase } from '../src/database/open-database.ts'
import { createApp } from '../src/http/build-app.ts'
import { sourceOf } from '../src/security/source.ts'
import { openValkeyAttemptStore } from '../src/security/valkey-attempt-store.ts'
import { readSettings } from '../src/settings.ts'
import { SHARED_SECRET } from './backing-stores.ts'
import { runPostgres } from './running/postgres.ts'
import { makeDataFolder, removeFolder } from './running/service.ts'
import { runValkey } from './running/valkey.ts'

async function open(environment: Readonly<Record<string, string>>): Promise<OpenDatabase> {
  const settings = readSettings({ SECRET: SHARED_SECRET, LOG_LEVEL: 'silent', ...environment })
  return await openDatabase(settings, createApp(settings).log)
}

describeAttemptStore('in PGlite', async () => {
  const folder = makeDataFolder(inject('template'))
  const opened = await open({ DATA_DIR: folder })
  const store = createDatabaseAttemptStore(opened.database)
  return {
    stores: [store, store],
    async close() {
      await opened.close()
      removeFolder(folder)
    }
  }
})

describe.runIf(inject('postgres') !== null)('PostgreSQL', () => {
  describeAttemptStore('in PostgreSQL', async () => {
    const server = await runPostgres(inject('postgres') ?? '')
    const opened = [await open({ DATABASE_URL: server.url }), await open({ DATABASE_URL: server.url })] as const
    return {
      stores: [createDatabaseAttemptStore(opened[0].database), createDatabaseAttemptStore(opened[1].database)],
      async close() {
        for (const each of opened) await each.close()
        await server.close()
      }
    }
  })

  test('what has expired is purged in batches, and nothing else', async () => {
    const server = await runPostgres(inject('postgres') ?? '')
    const opened = await open({ DATABASE_URL: server.url })
    const { database } = opened
    const rows = Array.from({ length: 2_500 }, (_, index) => ({
      key: String(index),
      window: 'a|',
      expires_at: new Date(Date.now() + (index < 2_400 ? -1_000 : 60_000))
    }))
    await database.insertInto('attempt_windows').values(rows).execute()
    await createDatabaseAttemptStore(database).purge()
    const left = await database.selectFrom('attempt_windows').select('key').execute()
    expect(left).toHaveLength(100)
    await opened.close()
    await server.close()
  })
})

describe.runIf(inject('valkey') !== null)('Valkey', () => {
  describeAttemptStore('in Valkey', async () => {
    const server = await runValkey(inject('valkey') ?? '')
    const stores = [
      await openValkeyAttemptStore(server.url, () => {}),
      await openValkeyAttemptStore(server.url, () => {})
    ] as const
    // The first command waits for nothing: it would be told that the server is away.
    await Promise.all(stores.map(connected))
    return {
      stores,
      async close() {
        for (const store of stores) await store.close()
        await server.close()
      }
    }
  })
})

async function connected(store: AttemptStore): Promise<void> {
  while ((await store.read('none').catch((error: unknown) => error)) !== null) await sleep(20)
}

describe('the networks of an address', () => {
  test.each([
    ['192.0.2.1', ['192.0.2.1']],
    ['203.0.113.51:41123', ['203.0.113.51']],
    ['::ffff:192.0.2.1', ['192.0.2.1']],
    ['[::ffff:192.0.2.1]:80', ['192.0.2.1']],
    ['2001:db8:1:2:3::4', ['20010db800010002::/64', '20010db80001::/48']],
    ['[2001:db8:1:2::1]:4123', ['20010db800010002::/64', '20010db80001::/48']],
    ['[2001:db8:1:2::1]', ['20010db800010002::/64', '20010db80001::/48']],
    ['2001:db8:1:ffff::1', ['20010db80001ffff::/64', '20010db80001::/48']],
    ['fe80::1%eth0', ['fe80000000000000::/64', 'fe8000000000::/48']],
    ['', ['unknown']],
    ['localhost', ['unknown']],
    ['192.0.2.1:80:90', ['unknown']]
  ])('%s is in %j', (address, networks) => {
    expect(sourceOf(address)).toEqual(networks)
  })
})
