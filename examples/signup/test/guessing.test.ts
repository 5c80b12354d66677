import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { runBacked, SHARED_SECRET, waysToTest, type BackedService } from './backing-stores.ts'
import { writeCheapPolicy } from './policy-for-tests.ts'
import { createClient, JSON_HEADERS, type Client } from './running/client.ts'
import { runPostgres } from '../../../test/running/postgres.ts'
import { makeDataFolder, makeFolder, removeFolder, runService } from './running/service.ts'
import { runValkey } from '../../../test/running/valkey.ts'

const password = 'Grenouille-Vélo-Cactus-7'

async function guess(client: Client, email: string, count: number): Promise<readonly Response[]> {
  const formToken = await client.formToken('/sign-in')
  const body = JSON.stringify({ email, password: 'Autre-Chose-Nuage-8', formToken })
  return await Promise.all(Array.from({ length: count }, () => client.send('/sign-in', body, JSON_HEADERS)))
}

const looked = (answers: readonly Response[]): number => answers.filter(({ status }) => status === 401).length

describe.each(waysToTest())('on $name', (way) => {
  let service: BackedService | undefined
  let folder = ''
  beforeAll(async () => {
    folder = makeFolder()
    service = await runBacked(way, { POLICY_FILE: writeCheapPolicy(folder), FAILED_SIGN_INS_PER_HOUR: '100000' })
  })
  afterAll(async () => {
    await service?.close()
    removeFolder(folder)
  })

  test('a stranger who uses up the attempts of an account keeps its owner’s browser out of nothing', async () => {
    const form = { name: 'Jeanne Martin', email: 'jeanne@exemple.fr', password }
    const owner = createClient(service!.origin)
    expect((await owner.post('/sign-up', form)).status).toBe(204)
    const stranger = createClient(service!.origin)
    expect(looked(await guess(stranger, form.email, 40))).toBe(25)
    expect((await stranger.post('/sign-in', form)).status).toBe(429)
    expect((await owner.post('/sign-in', form)).status).toBe(204)

    const page = await (await createClient(service!.origin).post('/sign-in', form, false)).text()
    expect(page).toContain('Réessayez dans 1\u00a0jour.')
    // The device is the owner's for this account only.
    expect(looked(await guess(owner, 'paul@exemple.fr', 30))).toBe(25)
    // And guessing on it is bounded too.
    expect(looked(await guess(owner, form.email, 30))).toBe(10)
  })

  test('no sign-in with the old password outlives the change of it', async () => {
    const form = { name: 'Paul Martin', email: 'paul.martin@exemple.fr', password }
    const owner = createClient(service!.origin)
    expect((await owner.post('/sign-up', form)).status).toBe(204)
    // With the owner's own, as many sessions as an account may have: one more would end the oldest.
    const visitors = Array.from({ length: 9 }, () => createClient(service!.origin))
    const change = { currentPassword: password, newPassword: 'Tramway-Orange-12' }
    const [changed, ...signIns] = await Promise.all([
      owner.post('/account/password', change),
      ...visitors.map((visitor) => visitor.post('/sign-in', form))
    ])
    expect(changed.status).toBe(204)
    for (const { status } of signIns) expect([204, 401, 429]).toContain(status)
    for (const visitor of visitors) expect((await visitor.get('/account')).status).toBe(303)
    expect((await owner.get('/account')).status).toBe(200)
  })
})

describe.each([
  ['PostgreSQL', inject('postgres'), async (program: string) => await runPostgres(program), 'DATABASE_URL'],
  ['Valkey', inject('valkey'), async (program: string) => await runValkey(program), 'VALKEY_URL']
] as const)('three processes on one %s', (_name, program, run, setting) => {
  test.runIf(program !== null)('have one limit, whatever the crowd, and keep it where the store is slow', async () => {
    const server = await run(program ?? '')
    const folders = [0, 1, 2].map(() => makeDataFolder(inject('template')))
    const services = await Promise.all(
      folders.map((folder) =>
        runService({
          DATA_DIR: folder,
          SECRET: SHARED_SECRET,
          [setting]: server.url,
          POLICY_FILE: writeCheapPolicy(folder),
          FAILED_SIGN_INS_PER_HOUR: '100000'
        })
      )
    )
    try {
      // Twice: what was given back in the first crowd must not be more than what the second one finds.
      const answers: Response[] = []
      for (const count of [200, 30]) {
        const crowds = services.map(({ origin }) => guess(createClient(origin), 'victim@exemple.fr', count))
        answers.push(...(await Promise.all(crowds)).flat())
      }
      expect(looked(answers)).toBeGreaterThan(0)
      expect(looked(answers)).toBeLessThanOrEqual(25)
      // On a machine that is slow some are put off; nobody gets new counters by that.
      for (const { status } of answers) expect([401, 429, 503]).toContain(status)
    } finally {
      await Promise.all(services.map((service) => service.stop()))
      await server.close()
      for (const folder of folders) removeFolder(folder)
    }
  })
})
