import { execFile } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, inject, test } from 'vitest'
import { writeCheapPolicy } from './policy-for-tests.ts'
import { createClient, JSON_HEADERS, type Client } from './running/client.ts'
import { runPostgres } from '../../../test/running/postgres.ts'
import type { RunningServer } from '../../../test/running/server.ts'
import { makeDataFolder, removeFolder, runService, type RunningService } from './running/service.ts'
import { password } from './visitors.ts'

const OUTAGES = 3

interface Running {
  readonly postgres: RunningServer
  readonly service: RunningService
}

async function withPostgres(use: (running: Running) => Promise<void>): Promise<void> {
  const postgres = await runPostgres(inject('postgres') ?? '')
  const folder = makeDataFolder('')
  const service = await runService({
    DATABASE_URL: postgres.url,
    DATA_DIR: folder,
    SECRET: 'for-tests-the-same-in-each-process',
    POLICY_FILE: writeCheapPolicy(folder),
    SIGN_UPS_PER_HOUR: '100000',
    FAILED_SIGN_INS_PER_HOUR: '100000'
  })
  try {
    await use({ postgres, service })
  } finally {
    await service.stop()
    await postgres.close()
    removeFolder(folder)
  }
}

async function signedUp({ service }: Running, email: string): Promise<Client> {
  const client = createClient(service.origin)
  expect((await client.post('/sign-up', { name: 'Jeanne Martin', email, password })).status).toBe(204)
  return client
}

/** So many visitors ask again and again, each in another way, until the database has been seen to be away. */
async function askUntilAway(client: Client, count: number): Promise<Response[]> {
  const formToken = await client.formToken('/sign-in')
  const answers: Response[] = []
  const isAway = (): boolean => answers.some(({ status }) => status === 503)
  const visit = async (number: number): Promise<void> => {
    const email = `visitor${number}@exemple.fr`
    while (!isAway()) {
      answers.push(
        number % 2 === 0
          ? await client.get('/account', { accept: 'application/json', cookie: `__Host-session=${'x'.repeat(43)}` })
          : await client.send('/sign-in', JSON.stringify({ email, password: 'x', formToken }), JSON_HEADERS)
      )
    }
  }
  await Promise.all(Array.from({ length: count }, (_, number) => visit(number)))
  return answers
}

const END_CONNECTIONS =
  "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and application_name <> 'psql'"

/** As its operator would. */
async function command({ url }: RunningServer, statement: string): Promise<void> {
  // Beside the server itself, which may be on the path by a link.
  const programs = dirname(realpathSync(join(inject('postgres') ?? '', 'postgres')))
  await promisify(execFile)(join(programs, 'psql'), [url, '-c', statement])
}

async function endConnectionsUntil(postgres: RunningServer, ended: Promise<unknown>): Promise<void> {
  const state = await Promise.race([
    ended.then(() => 'ended'),
    command(postgres, END_CONNECTIONS).then(() => 'going on')
  ])
  if (state === 'going on') await endConnectionsUntil(postgres, ended)
}

describe.runIf(inject('postgres') !== null)('PostgreSQL', () => {
  test.each([4, 40])(
    'stopped with %i requests in flight, again and again: 503, then all is as before',
    async (count) => {
      await withPostgres(async (running) => {
        const client = await signedUp(running, 'jeanne@exemple.fr')
        for (let outage = 0; outage < OUTAGES; outage++) {
          const asking = askUntilAway(client, count)
          await running.postgres.goAway()
          const answers = await asking
          expect(answers.filter(({ status }) => ![401, 429, 503].includes(status))).toEqual([])
          for (const answer of answers.filter(({ status }) => status === 503)) {
            expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
          }
          await running.postgres.comeBack()
          await expect.poll(async () => (await client.get('/healthz')).status).toBe(200)
        }
        await expect.poll(async () => (await client.get('/account')).status).toBe(200)
        expect(running.service.process.exitCode).toBeNull()
      })
    }
  )

  test('its connections ended with 40 requests in flight: the process lives, and the next ones are answered', async () => {
    await withPostgres(async (running) => {
      const client = await signedUp(running, 'jeanne@exemple.fr')
      for (let outage = 0; outage < OUTAGES; outage++) {
        const asking = askUntilAway(client, 40)
        await endConnectionsUntil(running.postgres, asking)
        expect((await asking).filter(({ status }) => ![401, 429, 503].includes(status))).toEqual([])
      }
      // A connection that was ended while nobody used it may be found out by whoever comes next.
      await expect.poll(async () => (await client.get('/account')).status).toBe(200)
      expect(running.service.process.exitCode).toBeNull()
    })
  })

  test('set to read only: 503 for what writes, and 200 for what reads', async () => {
    await withPostgres(async (running) => {
      const client = await signedUp(running, 'jeanne@exemple.fr')
      await command(running.postgres, 'alter database postgres set default_transaction_read_only = on')
      await command(running.postgres, END_CONNECTIONS)
      await expect.poll(async () => (await client.get('/account')).status).toBe(200)
      const answer = await client.post('/sign-up', { name: 'Jeanne Martin', email: 'later@exemple.fr', password })
      expect(answer.status).toBe(503)
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    })
  })
})
