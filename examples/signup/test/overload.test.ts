import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { servicePublic } from '../../../src/index.ts'
import { writeCheapPolicy } from './policy-for-tests.ts'
import { createClient, JSON_HEADERS } from './running/client.ts'
import { makeDataFolder, removeFolder, runService, type RunningService } from './running/service.ts'
import { readProblem } from './visitors.ts'

/** Two threads leave one for hashing, and then the queue has 64 places: of so many at once, the last find no place. */
const ONE_HASH_AT_ONCE = { UV_THREADPOOL_SIZE: '2' }
const CROWD = 130
/** What is not tested here. */
const MANY = 1_000

const known = { name: 'Jeanne Martin', email: 'jeanne@exemple.fr', password: 'Grenouille-Vélo-Cactus-7' }

let folder = ''
let service: RunningService
beforeAll(async () => {
  folder = makeDataFolder(inject('template'))
  service = await runService({
    ...ONE_HASH_AT_ONCE,
    DATA_DIR: folder,
    // Of a hash so dear, the queue is not worked off while the crowd comes in.
    POLICY_FILE: writeCheapPolicy(folder, {
      hashing: { ...servicePublic.hashing, memoryKib: 65_536, passes: 3 },
      throttling: { maximumFailuresPerDay: MANY }
    }),
    SIGN_UPS_PER_HOUR: String(MANY),
    FAILED_SIGN_INS_PER_HOUR: String(MANY)
  })
  expect((await createClient(service.origin).post('/sign-up', known)).status).toBe(204)
})
afterAll(async () => {
  await service.stop('SIGKILL')
  removeFolder(folder)
})

type Fields = Readonly<Record<string, string>>

/** A crowd that sends forms at once, as programs and from pages by turns; gives back those that are told of the overload. */
async function overload(path: string, fieldsOf: (index: number) => Fields): Promise<readonly Response[]> {
  const client = createClient(service.origin)
  const formToken = await client.formToken(path)
  const answers = await Promise.all(
    Array.from({ length: CROWD }, async (_, index) => {
      const fields = { ...fieldsOf(index), formToken }
      return index % 2 === 0
        ? await client.send(path, JSON.stringify(fields), JSON_HEADERS)
        : await client.send(path, new URLSearchParams(fields), { accept: 'text/html' })
    })
  )
  const served = path === '/sign-up' ? [204, 303] : [401]
  for (const { status } of answers) expect([...served, 503]).toContain(status)
  return answers.filter(({ status }) => status === 503)
}

describe.each([
  [
    'sign-in with an address that has an account',
    '/sign-in',
    () => ({ email: known.email, password: 'Autre-Chose-Nuage-8' })
  ],
  [
    'sign-in with one that has none',
    '/sign-in',
    (index: number) => ({ email: `nobody${index}@exemple.fr`, password: 'Autre-Chose-Nuage-8' })
  ],
  ['sign-up', '/sign-up', (index: number) => ({ ...known, email: `paul${index}@exemple.fr` })]
] as const)('%s', (_name, path, fieldsOf) => {
  test('is told in a document and on a page that the service has too much to do, and when to come again', async () => {
    const refused = await overload(path, fieldsOf)
    for (const { headers } of refused) expect(headers.get('retry-after')).toMatch(/^[1-9]\d*$/u)
    const pages = refused.filter(({ headers }) => headers.get('content-type') === 'text/html; charset=utf-8')
    const documents = refused.filter((answer) => !pages.includes(answer))
    expect(documents.length).toBeGreaterThan(0)
    expect(pages.length).toBeGreaterThan(0)
    for (const answer of documents) {
      expect(await readProblem(answer)).toMatchObject({ type: 'urn:problem-type:signup:overloaded', status: 503 })
    }
    for (const answer of pages) {
      expect(await answer.text()).toMatch(/<h1>Service très demandé<\/h1>[^]*Réessayez dans /u)
    }
  })
})
