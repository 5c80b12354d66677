import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { writeCheapPolicy } from './policy-for-tests.ts'
import { createClient, type Client } from './running/client.ts'
import { makeDataFolder, removeFolder, runService, type RunningService } from './running/service.ts'
import { password, readProblem } from './visitors.ts'

const SIGN_UPS_PER_HOUR = 3
const JUDGEMENTS_PER_HOUR = 30

async function times(number: number, send: () => Promise<Response>): Promise<readonly number[]> {
  const statuses: number[] = []
  for (let sent = 0; sent < number; sent++) statuses.push((await send()).status)
  return statuses
}

/** What a network may cost: so many accounts, and ten times as many new passwords that are judged. */
describe('from one network', () => {
  let folder = ''
  let service: RunningService
  let client: Client
  beforeAll(async () => {
    folder = makeDataFolder(inject('template'))
    service = await runService({
      DATA_DIR: folder,
      POLICY_FILE: writeCheapPolicy(folder),
      TRUSTED_PROXIES: '127.0.0.1',
      SIGN_UPS_PER_HOUR: String(SIGN_UPS_PER_HOUR)
    })
    client = createClient(service.origin)
  })
  afterAll(async () => {
    await service.stop()
    removeFolder(folder)
  })

  let count = 0
  /** Sends a form from an address, and says what came of it. */
  async function signUp(source: string, changes: Readonly<Record<string, string>> = {}): Promise<Response> {
    count += 1
    const form = { name: 'Jeanne Martin', email: `jeanne${count}@exemple.fr`, password, ...changes }
    const formToken = await client.formToken('/sign-up')
    return await client.send('/sign-up', JSON.stringify({ ...form, formToken }), {
      accept: 'application/json',
      'content-type': 'application/json',
      'x-forwarded-for': source
    })
  }

  test.each([
    ['192.0.2.1', 'refused by the policy alone', { password: 'short1A' }],
    ['192.0.2.2', 'in a form that fails otherwise', { name: '' }]
  ])('%s: a password %s is paid for, so a flood of them ends', async (source, _kind, changes) => {
    const statuses = await times(JUDGEMENTS_PER_HOUR + 2, () => signUp(source, changes))
    expect(statuses.slice(0, JUDGEMENTS_PER_HOUR).every((status) => status === 422)).toBe(true)
    expect(statuses.slice(JUDGEMENTS_PER_HOUR)).toEqual([429, 429])
    const problem = await readProblem(await signUp(source, changes))
    expect(problem).toMatchObject({ type: 'urn:problem-type:signup:too-many-passwords' })
    // What is not judged costs nothing, and so it is told for ever.
    expect((await signUp(source, { name: '', email: '', password: '' })).status).toBe(422)
  })

  test('whoever mistypes twenty times still makes an account, and the whole number of accounts is to be had', async () => {
    const source = '192.0.2.3'
    expect(new Set(await times(20, () => signUp(source, { password: 'short1A' })))).toEqual(new Set([422]))
    expect(await times(SIGN_UPS_PER_HOUR + 1, () => signUp(source))).toEqual([204, 204, 204, 429])
    const problem = await readProblem(await signUp(source))
    expect(problem).toMatchObject({ type: 'urn:problem-type:signup:too-many-sign-ups' })
  })

  test('an address that is taken costs the hash that was made for it', async () => {
    const source = '192.0.2.4'
    const taken = { email: 'paul@exemple.fr' }
    expect(await times(SIGN_UPS_PER_HOUR + 1, () => signUp(source, taken))).toEqual([204, 422, 422, 429])
  })
})
