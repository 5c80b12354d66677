import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { betterAuth } from 'better-auth'
import { memoryAdapter } from 'better-auth/adapters/memory'
import { toNodeHandler } from 'better-auth/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rempartBetterAuth } from '../../../src/adapters/better-auth/index.ts'
import { createPasswordHasher } from '../../../src/hashing/index.ts'
import { accountOptions, OUTAGE, OVERLOADING } from '../frameworks/account-options.ts'

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Record<string, unknown>
}

const server = createServer()
const database: Record<string, Record<string, unknown>[]> = { user: [], session: [], account: [], verification: [] }
let url = ''
let resetToken = ''
let ofScripts: Pick<Awaited<ReturnType<typeof betterAuth>['$context']>['password'], 'hash' | 'verify'>

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const auth = betterAuth({
    baseURL: url,
    secret: 'a secret of the test, long enough for it',
    database: memoryAdapter(database),
    emailAndPassword: {
      enabled: true,
      sendResetPassword: async ({ token }) => {
        resetToken = token
      }
    },
    plugins: [rempartBetterAuth(accountOptions())],
    rateLimit: { enabled: false },
    logger: { disabled: true },
    telemetry: { enabled: false }
  })
  ofScripts = (await auth.$context).password
  const handle = toNodeHandler(auth)
  server.on('request', (request, response) => void handle(request, response))
})
afterAll(async () => {
  await new Promise((resolve) => {
    server.close(resolve)
  })
})

async function post(path: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const response = await fetch(`${url}/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...headers },
    body: JSON.stringify(body)
  })
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>
  }
}

const cookiesOf = ({ headers }: Answer): { readonly cookie: string } => ({
  cookie: headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
})

const from = (last: number): Record<string, string> => ({ 'x-forwarded-for': `203.0.113.${last}` })
const storedHash = (): unknown => database['account']?.[0]?.['password']
const JEANNE = { name: 'Jeanne Kervadec', email: 'jeanne@example.org', password: 'Grenouille-Vélo-Cactus-7' }

test('sign-up refuses with every reason, the person’s data among them, and stores an Argon2id hash', async () => {
  const refused = await post('/sign-up/email', { ...JEANNE, password: 'kervadec' })
  expect(refused.status).toBe(422)
  expect(refused.body).toMatchObject({
    code: 'INVALID_PASSWORD',
    errors: expect.arrayContaining([
      expect.objectContaining({ pointer: '#/password', code: 'personal_data' }),
      expect.objectContaining({ code: 'missing_digit' })
    ]) as unknown
  })
  expect(database['user']).toEqual([])
  expect((await post('/sign-up/email', JEANNE)).status).toBe(200)
  expect(storedHash()).toMatch(/^\$argon2id\$v=19\$m=64,/u)
})

test('sign-in replaces a hash below the parameters, and knows the browser from then on', async () => {
  const weak = createPasswordHasher({ parameters: { memoryKib: 8, passes: 1, lanes: 1, saltBytes: 16, tagBytes: 32 } })
  Object.assign(database['account']?.[0] ?? {}, { password: await weak.hash(JEANNE.password) })
  const signedIn = await post('/sign-in/email', JEANNE)
  expect(signedIn.status).toBe(200)
  expect(cookiesOf(signedIn).cookie).toContain('__Host-device=')
  await expect.poll(storedHash).toMatch(/^\$argon2id\$v=19\$m=64,/u)
})

test('a change judges the new password with what is known of the account, and proves the old one', async () => {
  const session = cookiesOf(await post('/sign-in/email', JEANNE))
  const change = { currentPassword: JEANNE.password, newPassword: 'Kervadec2' }
  expect(await post('/change-password', change, session)).toMatchObject({
    status: 422,
    body: { errors: expect.arrayContaining([expect.objectContaining({ pointer: '#/newPassword' })]) as unknown }
  })
  const wrong = await post(
    '/change-password',
    { currentPassword: 'Autre-8', newPassword: 'Violon-Girafe-Cactus-12' },
    session
  )
  expect(wrong.status).toBe(400)
  expect((await post('/change-password', { ...change, newPassword: 'Violon-Girafe-Cactus-12' }, session)).status).toBe(
    200
  )
  expect((await post('/sign-in/email', { ...JEANNE, password: 'Violon-Girafe-Cactus-12' })).status).toBe(200)
})

test('a reset judges too, and its link stays good', async () => {
  await post('/request-password-reset', { email: JEANNE.email })
  await expect.poll(() => resetToken).not.toBe('')
  expect((await post('/reset-password', { token: resetToken, newPassword: 'Bonjour1' })).status).toBe(422)
  expect((await post('/reset-password', { token: resetToken, newPassword: JEANNE.password })).status).toBe(200)
  expect((await post('/sign-in/email', JEANNE)).status).toBe(200)
})

test('no room, and a store that is away: 503 with Retry-After, and nothing of the error', async () => {
  const full = await post('/sign-up/email', { ...JEANNE, email: 'a@example.org', password: OVERLOADING })
  expect([full.status, full.headers.get('retry-after')]).toEqual([503, '7'])
  const outage = await post('/sign-up/email', { ...JEANNE, email: 'a@example.org', password: OUTAGE })
  expect([outage.status, outage.headers.get('retry-after')]).toEqual([503, '5'])
  expect(JSON.stringify(outage.body)).not.toContain('Canari')
})

test('guesses are one answer for known and unknown names, then 429; the known browser still gets in', async () => {
  const device = cookiesOf(await post('/sign-in/email', JEANNE))
  const guess = (email: string, last: number, password = 'Autre-Chose-Lampe-8'): Promise<Answer> =>
    post('/sign-in/email', { email, password }, from(last))
  const [known, unknown] = [await guess(JEANNE.email, 1), await guess('nobody@example.org', 2)]
  expect([known.status, known.body]).toEqual([401, unknown.body])
  const unreadable = [await guess(JEANNE.email, 3, 'lone \ud800'), await guess('nobody@example.org', 4, 'lone \ud800')]
  expect(unreadable.map(({ status, body }) => ({ status, body }))).toEqual(
    unreadable.map(() => ({ status: 401, body: known.body }))
  )
  await guess(JEANNE.email, 5)
  await guess(JEANNE.email, 6)
  for (const email of [JEANNE.email]) {
    const throttled = await guess(email, 7, JEANNE.password)
    expect([throttled.status, throttled.body['code']]).toEqual([429, 'TOO_MANY_ATTEMPTS'])
    expect(Number(throttled.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
  }
  expect((await post('/sign-in/email', JEANNE, { ...from(8), ...device })).status).toBe(200)
})

test('a script outside a request has the policy too: `$context.password`', async () => {
  await expect(ofScripts.hash('Bonjour1')).rejects.toMatchObject({
    statusCode: 422,
    body: { code: 'INVALID_PASSWORD', errors: expect.arrayContaining([]) as unknown }
  })
  const hash = await ofScripts.hash('Violon-Girafe-Cactus-12')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=64,/u)
  expect(await ofScripts.verify({ hash, password: 'Violon-Girafe-Cactus-12' })).toBe(true)
  expect(await ofScripts.verify({ hash, password: 'Autre-Chose-Lampe-8' })).toBe(false)
})
