import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createPasswordHasher } from '../../../src/hashing/index.ts'
import { OUTAGE, OVERLOADING, accountOptions } from './account-options.ts'
import type { Accounts } from './account-store.ts'
import { applications } from './applications.ts'

const JEANNE = { email: 'jeanne.kervadec@example.org', password: 'Grenouille-Vélo-Cactus-7' }

/** The headers of a proxy in front. */
const from = (last: number): Record<string, string> => ({ 'x-forwarded-for': `203.0.113.${last}` })

describe.each(Object.entries(applications))('%s', (_name, start) => {
  const accounts: Accounts = new Map()
  let url = ''
  let close: (() => Promise<void>) | undefined

  beforeAll(async () => {
    // What a framework prints of an error that it knows nothing of.
    vi.spyOn(console, 'error').mockImplementation(() => {})
    ;({ url, close } = await start(accountOptions(), accounts))
  })
  afterAll(async () => {
    vi.restoreAllMocks()
    await close?.()
  })

  async function post(
    path: string,
    body: object,
    headers: Readonly<Record<string, string>> = {}
  ): Promise<{ readonly status: number; readonly headers: Headers; readonly body: Record<string, unknown> }> {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body)
    })
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Record<string, unknown>
    }
  }

  test('a refused password is a problem document with every reason, in the language of the browser', async () => {
    const french = await post('/sign-up', { ...JEANNE, password: 'kervadec' })
    expect(french.status).toBe(422)
    expect(french.headers.get('content-type')).toMatch(/^application\/problem\+json/u)
    expect(french.headers.get('content-language')).toBe('fr')
    expect(french.body).toMatchObject({
      type: 'urn:problem-type:rempart:invalid-password',
      title: 'Mot de passe refusé',
      status: 422,
      errors: expect.arrayContaining([
        expect.objectContaining({ pointer: '#/password', code: 'missing_digit', detail: 'Il manque un chiffre.' }),
        expect.objectContaining({ code: 'personal_data' })
      ]) as unknown
    })
    const english = await post('/sign-up', { ...JEANNE, password: 'kervadec' }, { 'accept-language': 'en-GB,fr;q=0.5' })
    expect(english.body).toMatchObject({ title: 'Password refused' })
    expect(accounts.size).toBe(0)
  })

  test('an accepted one is stored, and signs in; the browser is then known', async () => {
    expect((await post('/sign-up', JEANNE)).status).toBe(200)
    const { status, headers } = await post('/sign-in', JEANNE)
    expect(status).toBe(200)
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-device=[\w.-]+; Path=\/; Max-Age=\d+; HttpOnly; Secure; SameSite=Lax$/u)
    ])
  })

  test('a stored hash below the parameters is replaced at sign-in', async () => {
    const weak = createPasswordHasher({
      parameters: { memoryKib: 8, passes: 1, lanes: 1, saltBytes: 16, tagBytes: 32 }
    })
    accounts.set(JEANNE.email, await weak.hash(JEANNE.password))
    expect((await post('/sign-in', JEANNE)).status).toBe(200)
    // The new hash is made after the answer.
    await expect.poll(() => accounts.get(JEANNE.email)).toMatch(/^\$argon2id\$v=19\$m=64,/u)
  })

  test('a password is changed by whoever knows it; the fault of the new one points to it', async () => {
    const refused = await post('/password', { ...JEANNE, newPassword: 'court' })
    expect(refused).toMatchObject({
      status: 422,
      body: {
        errors: expect.arrayContaining([
          expect.objectContaining({ pointer: '#/newPassword', code: 'too_short' })
        ]) as unknown
      }
    })
    expect((await post('/password', { ...JEANNE, newPassword: 'Violon-Éléphant-Cactus-12' })).status).toBe(200)
    expect((await post('/sign-in', { ...JEANNE, password: 'Violon-Éléphant-Cactus-12' })).status).toBe(200)
    expect((await post('/password', { ...JEANNE, password: 'Autre-Chose-Lampe-8', newPassword: 'x' })).status).toBe(401)
  })

  test('no room, and a database that is away: 503 with Retry-After, and nothing of the error', async () => {
    const full = await post('/sign-up', { ...JEANNE, password: OVERLOADING })
    expect([full.status, full.headers.get('retry-after')]).toEqual([503, '7'])
    const outage = await post('/sign-up', { ...JEANNE, password: OUTAGE })
    expect([outage.status, outage.headers.get('retry-after')]).toEqual([503, '5'])
    expect(JSON.stringify(outage.body)).not.toContain('Canari')
  })

  test('guesses are one answer for known and unknown accounts, then 429; the known browser still gets in', async () => {
    const owner = { email: 'paul@example.org', password: 'Vx7 tournesol bleu-Kayak' }
    expect((await post('/sign-up', owner)).status).toBe(200)
    const signedIn = await post('/sign-in', owner)
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const wrong = { ...owner, password: 'Autre-Chose-Lampe-8' }
    const known = await post('/sign-in', wrong, from(1))
    const unknown = await post('/sign-in', { ...wrong, email: 'nobody@example.org' }, from(2))
    expect([known.status, known.body]).toEqual([401, unknown.body])
    await post('/sign-in', wrong, from(3))
    await post('/sign-in', wrong, from(4))
    const throttled = await post('/sign-in', owner, from(5))
    expect(throttled.status).toBe(429)
    expect(Number(throttled.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
    expect((await post('/sign-in', owner, { ...from(6), cookie })).status).toBe(200)
  })

  test('an error that is not ours goes its own way', async () => {
    const response = await fetch(`${url}/broken`)
    expect(response.status).toBe(500)
    expect(response.headers.get('content-type')).not.toMatch(/problem/u)
  })
})
