import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, inject, test } from 'vitest'
import { SHARED_SECRET } from './backing-stores.ts'
import { writeCheapPolicy } from './policy-for-tests.ts'
import { createClient } from './running/client.ts'
import { runPostgres } from '../../../test/running/postgres.ts'
import { makeDataFolder, removeFolder, runService } from './running/service.ts'
import { runValkey } from '../../../test/running/valkey.ts'

const password = 'Grenouille-Vélo-Cactus-7'
const AWAY_MS = 10_000
/** Each kill is a start of the service, and so a second of a core: fifty in CI, some at the desk. */
const KILLS = process.env['CI'] === undefined ? 10 : 50

describe.runIf(inject('postgres') !== null)('PostgreSQL', () => {
  test('away for ten seconds: every answer is 503 with Retry-After, soon, and then all is as before', async () => {
    const postgres = await runPostgres(inject('postgres') ?? '')
    const folder = makeDataFolder('')
    const service = await runService({ DATABASE_URL: postgres.url, SECRET: SHARED_SECRET, DATA_DIR: folder })
    try {
      const form = { name: 'Jeanne Martin', email: 'jeanne@exemple.fr', password }
      const client = createClient(service.origin)
      expect((await client.post('/sign-up', form)).status).toBe(204)

      const awaySince = performance.now()
      await postgres.goAway()
      const answers: Response[] = []
      while (performance.now() - awaySince < AWAY_MS) {
        const visitor = createClient(service.origin)
        answers.push(
          await visitor.post('/sign-in', form),
          await visitor.post('/sign-up', { ...form, email: `during${answers.length}@exemple.fr` }),
          await visitor.get('/healthz', { accept: 'application/json' })
        )
        await sleep(250)
      }
      expect(answers.filter(({ status }) => status !== 503)).toEqual([])
      for (const answer of answers) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(await answers[0]!.json()).toMatchObject({ type: 'urn:problem-type:signup:unavailable', status: 503 })
      const page = await createClient(service.origin).get('/account', {
        accept: 'text/html',
        cookie: `__Host-session=${'x'.repeat(43)}`
      })
      expect(page.status).toBe(503)
      expect(await page.text()).toContain('Service momentanément indisponible')
      expect((await client.get('/sign-in', { accept: 'application/json' })).status).toBe(200)

      await postgres.comeBack()
      await expect.poll(async () => (await client.get('/healthz')).status).toBe(200)
      expect((await client.get('/account')).status).toBe(200)
      expect((await createClient(service.origin).post('/sign-in', form)).status).toBe(204)
    } finally {
      await service.stop()
      await postgres.close()
      removeFolder(folder)
    }
  })
})

describe.runIf(inject('valkey') !== null)('Valkey', () => {
  test('away: the right password gets in, guessing is still bounded, and the store is used again when it is back', async () => {
    const valkey = await runValkey(inject('valkey') ?? '')
    const folder = makeDataFolder(inject('template'))
    const throttling = { maximumFailuresPerDay: 5 }
    const service = await runService({
      VALKEY_URL: valkey.url,
      SECRET: SHARED_SECRET,
      DATA_DIR: folder,
      POLICY_FILE: writeCheapPolicy(folder, { throttling })
    })
    try {
      const form = { name: 'Jeanne Martin', email: 'jeanne@exemple.fr', password }
      const client = createClient(service.origin)
      expect((await client.post('/sign-up', form)).status).toBe(204)
      const guess = async (email: string): Promise<number> =>
        (await client.post('/sign-in', { email, password: 'Autre-Chose-Nuage-8' })).status
      const guesses = async (email: string): Promise<number[]> => {
        const statuses: number[] = []
        for (let count = 0; count < 7; count++) statuses.push(await guess(email))
        return statuses
      }
      const bounded = [401, 401, 401, 401, 401, 429, 429]
      expect(await guesses('before@exemple.fr')).toEqual(bounded)

      await valkey.goAway()
      expect((await client.post('/sign-in', form)).status).toBe(204)
      expect((await client.post('/sign-up', { ...form, email: 'during@exemple.fr' })).status).toBe(204)
      expect(await guesses('away@exemple.fr')).toEqual(bounded)
      const figures = await (await fetch(`${service.metricsOrigin}/metrics`)).text()
      expect(figures).toMatch(/signup_throttle_store_failures_total [1-9]/u)

      await valkey.comeBack()
      // What the process counted by itself is no longer asked: the store is, and it starts anew here.
      await expect.poll(() => guess('away@exemple.fr'), { interval: 250 }).toBe(401)
      expect((await client.post('/sign-in', form)).status).toBe(204)
    } finally {
      await service.stop()
      await valkey.close()
      removeFolder(folder)
    }
  })
})

/** Sign-ups under way when a process was killed: each is wholly there or not at all. */
interface Witness {
  readonly email: string
  readonly acknowledged: boolean
}

/**
 * Every other kill falls at a random time, the others just after a random answer: so that, however fast the machine,
 * some sign-ups are acknowledged and some are not.
 */
async function signUpUntilKilled(origin: string, kill: () => Promise<unknown>, round: number): Promise<Witness[]> {
  const form = { name: 'Jeanne Martin', password }
  const emails = Array.from({ length: 4 }, (_, index) => `round${round}-${index}@exemple.fr`)
  const awaitedAnswers = round % 2 === 0 ? 0 : randomInt(1, emails.length)
  let answers = 0
  const answered = Promise.withResolvers<null>()
  const killed = (awaitedAnswers === 0 ? sleep(randomInt(0, 120)) : answered.promise).then(kill)
  const witnesses = await Promise.all(
    emails.map(async (email) => {
      try {
        const { status } = await createClient(origin).post('/sign-up', { ...form, email })
        answers += 1
        if (answers === awaitedAnswers) answered.resolve(null)
        return { email, acknowledged: status === 204 }
      } catch {
        return { email, acknowledged: false }
      }
    })
  )
  answered.resolve(null)
  await killed
  return witnesses
}

async function expectWhole(origin: string, { email, acknowledged }: Witness): Promise<void> {
  const client = createClient(origin)
  const signIn = await client.post('/sign-in', { email, password })
  if (signIn.status === 204) return
  expect({ email, acknowledged, status: signIn.status }).toEqual({ email, acknowledged: false, status: 401 })
  const signUp = await client.post('/sign-up', { name: 'Jeanne Martin', email, password })
  expect({ email, status: signUp.status }).toEqual({ email, status: 204 })
}

test(`killed at random ${KILLS} times while people sign up, it keeps every acknowledged account and no half one`, async () => {
  const folders = [makeDataFolder(inject('template')), makeDataFolder(inject('template'))]
  const postgres = inject('postgres') === null ? null : await runPostgres(inject('postgres') ?? '')
  // Two services side by side, the second on PostgreSQL where there is one: most of the time goes into starting.
  const counts = await Promise.all(
    folders.map((folder, index) =>
      killAgainAndAgain(
        {
          DATA_DIR: folder,
          SECRET: SHARED_SECRET,
          POLICY_FILE: writeCheapPolicy(folder),
          SIGN_UPS_PER_HOUR: '100000',
          ...(postgres === null || index === 0 ? {} : { DATABASE_URL: postgres.url })
        },
        KILLS / folders.length
      )
    )
  )
  await postgres?.close()
  for (const folder of folders) removeFolder(folder)
  for (const witnesses of counts) {
    const acknowledged = witnesses.filter((witness) => witness.acknowledged).length
    // Were all or none acknowledged, no kill would have fallen into a sign-up.
    expect(acknowledged).toBeGreaterThan(0)
    expect(acknowledged).toBeLessThan(witnesses.length)
  }
}, 600_000)

async function killAgainAndAgain(settings: Readonly<Record<string, string>>, kills: number): Promise<Witness[]> {
  const all: Witness[] = []
  let last: readonly Witness[] = []
  for (let round = 0; round <= kills; round++) {
    const service = await runService(settings)
    await Promise.all(last.map((witness) => expectWhole(service.origin, witness)))
    if (round === kills) {
      await Promise.all(all.filter((one) => one.acknowledged).map((witness) => expectWhole(service.origin, witness)))
      await service.stop()
    } else {
      last = await signUpUntilKilled(service.origin, () => service.stop('SIGKILL'), round)
      all.push(...last)
    }
  }
  return all
}
