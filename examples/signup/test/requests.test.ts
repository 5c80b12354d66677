import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { writeCheapPolicy } from './policy-for-tests.ts'
import { createClient, JSON_HEADERS, type Client } from './running/client.ts'
import { makeDataFolder, removeFolder, runService, startService, type RunningService } from './running/service.ts'

const password = 'Grenouille-Vélo-7'
const canary = 'Canari-Secret-99'

let folder: string
let service: RunningService
let client: Client
let number = 0

beforeAll(async () => {
  folder = makeDataFolder(inject('template'))
  service = await runService({ DATA_DIR: folder, POLICY_FILE: writeCheapPolicy(folder), SIGN_UPS_PER_HOUR: '100000' })
})
afterAll(async () => {
  await service.stop()
  removeFolder(folder)
})

/** A visitor of their own, and a form that is right. */
function visit(): { client: Client; form: { name: string; email: string; password: string } } {
  number += 1
  client = createClient(service.origin)
  return { client, form: { name: 'Jeanne Martin', email: `jeanne${number}@exemple.fr`, password } }
}

async function problem(response: Response): Promise<Record<string, unknown>> {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/u)
  expect(response.headers.get('cache-control')).toBe('no-store')
  const body = (await response.json()) as Record<string, unknown>
  expect(body['status']).toBe(response.status)
  return body
}

describe('signing up', () => {
  test('signs in, and the account is there', async () => {
    const { client, form } = visit()
    expect((await client.post('/sign-up', form)).status).toBe(204)
    const account = await client.get('/account', { accept: 'application/json' })
    expect(await account.json()).toMatchObject({ email: form.email, name: form.name })
  })

  test('says everything that is wrong with a form at once, as a problem document with the codes of the policy', async () => {
    const { client } = visit()
    const response = await client.post('/sign-up', {
      name: ' ',
      email: 'jeanne',
      password: 'short1A',
      passwordConfirmation: 'other'
    })
    expect(response.status).toBe(422)
    const { errors } = await problem(response)
    expect(errors).toMatchObject([
      { pointer: '#/name', code: 'name_missing' },
      { pointer: '#/email', code: 'email_invalid' },
      { pointer: '#/passwordConfirmation', code: 'confirmation_differs' },
      { pointer: '#/password', code: 'too_short', params: { minimumCharacters: 8, actualCharacters: 7 } },
      { pointer: '#/password', code: 'too_guessable' }
    ])
    expect(JSON.stringify(errors)).not.toContain('short1A')
  })

  test('refuses a password made of the name and the address', async () => {
    const { client, form } = visit()
    const response = await client.post('/sign-up', { ...form, password: 'JeanneMartin1' })
    const { errors } = await problem(response)
    expect(errors).toMatchObject([{ code: 'personal_data' }, { code: 'too_guessable' }])
  })

  test('of two at once for one address, makes one account', async () => {
    const { form } = visit()
    const clients = [createClient(service.origin), createClient(service.origin)]
    const answers = await Promise.all(clients.map((one) => one.post('/sign-up', form)))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 422])
    const refused = answers.find(({ status }) => status === 422)!
    expect(await problem(refused)).toMatchObject({ errors: [{ pointer: '#/email', code: 'email_taken' }] })
  })

  test('takes the same form sent twice for one sign-up, and another password for another form', async () => {
    const { client, form } = visit()
    const once = { ...form, formId: 'a-random-form' }
    expect((await client.post('/sign-up', once)).status).toBe(204)
    const again = createClient(service.origin)
    expect((await again.post('/sign-up', once)).status).toBe(204)
    expect((await again.get('/account')).status).toBe(200)
    const other = createClient(service.origin)
    expect((await other.post('/sign-up', { ...once, password: `${password}!` })).status).toBe(422)
    expect((await other.post('/sign-up', { ...form, formId: 'another-form' })).status).toBe(422)
    expect((await other.get('/account')).status).toBe(303)
  })

  test('one address in two spellings is one account', async () => {
    const { client, form } = visit()
    await client.post('/sign-up', form)
    const answer = await client.post('/sign-up', { ...form, email: ` ${form.email.toUpperCase()} ` })
    expect(answer.status).toBe(422)
  })
})

describe('signing in', () => {
  test('answers an unknown account and a wrong password alike, to the byte', async () => {
    const { client, form } = visit()
    await client.post('/sign-up', form)
    const answers = await Promise.all(
      [form.email, `nobody-${form.email}`].map(async (email) => {
        const response = await createClient(service.origin).post('/sign-in', { email, password: 'Autre-Chose-8' })
        return { status: response.status, body: await response.text() }
      })
    )
    expect(answers[0]!.status).toBe(401)
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]!.body).not.toContain('errors')
  })

  test('ends at signing out, for the cookie that was copied too', async () => {
    const { client, form } = visit()
    await client.post('/sign-up', form)
    const copied = client.cookies.get('__Host-session')!
    expect((await client.post('/sign-out', {})).status).toBe(204)
    const thief = await client.get('/account', { accept: 'text/html', cookie: `__Host-session=${copied}` })
    expect(thief.status).toBe(303)
  })

  test('a changed password ends the other sessions, and the old password', async () => {
    const { client, form } = visit()
    await client.post('/sign-up', form)
    const other = createClient(service.origin)
    expect((await other.post('/sign-in', form)).status).toBe(204)
    const newPassword = 'Tramway-Orange-12'
    const wrong = await client.post('/account/password', { currentPassword: 'Autre-Chose-8', newPassword })
    expect(await problem(wrong)).toMatchObject({ errors: [{ code: 'current_password_wrong' }] })
    expect((await client.post('/account/password', { currentPassword: password, newPassword })).status).toBe(204)
    expect((await client.get('/account')).status).toBe(200)
    expect((await other.get('/account')).status).toBe(303)
    const again = createClient(service.origin)
    expect((await again.post('/sign-in', form)).status).toBe(401)
    expect((await again.post('/sign-in', { ...form, password: newPassword })).status).toBe(204)
  })

  test('of two changes of password at once, one wins and the other is told', async () => {
    const { client, form } = visit()
    await client.post('/sign-up', form)
    const formToken = await client.formToken('/sign-in')
    const answers = await Promise.all(
      ['Tramway-Orange-12', 'Cerise-Bateau-34'].map((newPassword) =>
        client.send(
          '/account/password',
          JSON.stringify({ currentPassword: password, newPassword, formToken }),
          JSON_HEADERS
        )
      )
    )
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b)
    expect([
      [204, 401],
      [204, 409]
    ]).toContainEqual(statuses)
  })

  test('is slowed for one account after its failures, known or not, even in parallel, and says for how long', async () => {
    const { form } = visit()
    const client = createClient(service.origin)
    const formToken = await client.formToken('/sign-in')
    const body = JSON.stringify({ email: `absent-${form.email}`, password: 'Autre-Chose-8', formToken })
    const answers = await Promise.all(Array.from({ length: 60 }, () => client.send('/sign-in', body, JSON_HEADERS)))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(25)
    const throttled = answers.filter(({ status }) => status === 429)
    expect(throttled).toHaveLength(35)
    expect(Number(throttled[0]!.headers.get('retry-after'))).toBeGreaterThan(80_000)
    expect(await problem(throttled[0]!)).toMatchObject({ type: 'urn:problem-type:signup:too-many-attempts' })
  })

  test('is never slowed by successes, fifty at once', async () => {
    const { client, form } = visit()
    await client.post('/sign-up', form)
    const formToken = await client.formToken('/sign-in')
    const body = JSON.stringify({ email: form.email, password, formToken })
    for (let round = 0; round < 4; round++) {
      const answers = await Promise.all(Array.from({ length: 20 }, () => client.send('/sign-in', body, JSON_HEADERS)))
      expect(answers.filter(({ status }) => status !== 204)).toEqual([])
    }
  })
})

test('what PostgreSQL cannot store is refused before it is asked', async () => {
  const { client, form } = visit()
  const refused = await client.post('/sign-up', { ...form, name: 'Jeanne\0Martin', email: 'jeanne\0@exemple.fr' })
  expect(await problem(refused)).toMatchObject({ errors: [{ code: 'name_invalid' }, { code: 'email_invalid' }] })
  expect((await client.post('/sign-in', { email: 'jeanne\0@exemple.fr', password })).status).toBe(401)
})

describe('bodies that are no form', () => {
  const form = { email: 'jeanne@exemple.fr', password }

  test.each([
    ['null', 'null', 400],
    ['a list', '[]', 403],
    ['a number', '7', 403],
    ['broken JSON', '{"email":', 400],
    ['nothing', '', 400],
    ['a prototype', '{"__proto__":{"formToken":"x"}}', 400]
  ])('%s', async (_name, body, status) => {
    const { client } = visit()
    const response = await client.send('/sign-in', body, JSON_HEADERS)
    await problem(response)
    expect([400, 403]).toContain(response.status)
    expect(response.status === status || response.status === 403).toBe(true)
  })

  test.each([
    ['a field that is missing', { email: form.email }],
    ['a number for a password', { ...form, password: 12_345_678 }],
    ['a list for a password', { ...form, password: [password, password] }],
    ['a record for an address', { ...form, email: { $ne: null } }]
  ])('%s', async (_name, fields) => {
    const { client } = visit()
    const formToken = await client.formToken('/sign-in')
    const response = await client.send('/sign-in', JSON.stringify({ ...fields, formToken }), JSON_HEADERS)
    expect(response.status).toBe(400)
    expect(JSON.stringify(await problem(response))).not.toContain(password)
  })

  test('a field sent twice', async () => {
    const { client } = visit()
    const body = new URLSearchParams([
      ['formToken', await client.formToken('/sign-in')],
      ['email', form.email],
      ['password', password],
      ['password', 'Autre-Chose-8']
    ])
    const response = await client.send('/sign-in', body, { accept: 'application/json' })
    expect(response.status).toBe(400)
  })

  test.each([
    ['form', 'application/x-www-form-urlencoded'],
    ['JSON', 'application/json']
  ])('a password of 10 MB in a %s', async (_name, contentType) => {
    const { client } = visit()
    const long = 'x'.repeat(10_000_000)
    const body = contentType === 'application/json' ? JSON.stringify({ password: long }) : `password=${long}`
    const answer = await client
      .send('/sign-up', body, { accept: 'application/json', 'content-type': contentType })
      .catch((error: unknown) => error)
    // The server answers and hangs up while the rest is still being sent: some clients see the answer, some the end.
    if (answer instanceof Response) expect(answer.status).toBe(413)
    else expect(answer).toBeInstanceOf(TypeError)
    expect((await client.get('/healthz')).status).toBe(200)
  })

  test('a password above the policy’s bytes and below the body’s limit is refused by the policy', async () => {
    const { client, form } = visit()
    const { errors } = await problem(await client.post('/sign-up', { ...form, password: 'é'.repeat(10_000) }))
    expect(errors).toMatchObject([{ code: 'too_many_bytes' }, { code: 'too_guessable' }])
  })

  test('a format that nobody speaks here', async () => {
    const { client } = visit()
    const response = await client.send('/sign-up', '<a/>', { accept: 'application/json', 'content-type': 'text/xml' })
    expect(response.status).toBe(415)
    await problem(response)
  })

  test.each([
    ['no token', {}],
    ['another visitor’s token', { formToken: 'x'.repeat(52) }],
    ['a token that is a list', { formToken: ['a'] }]
  ])('%s', async (_name, token) => {
    const { client, form } = visit()
    await client.formToken('/sign-up')
    const response = await client.send('/sign-up', JSON.stringify({ ...form, ...token }), JSON_HEADERS)
    expect(response.status).toBe(403)
    expect(await problem(response)).toMatchObject({ type: 'urn:problem-type:signup:form-expired' })
  })

  test('a token without its cookie', async () => {
    const { client, form } = visit()
    const formToken = await client.formToken('/sign-up')
    const stranger = createClient(service.origin)
    const response = await stranger.send('/sign-up', JSON.stringify({ ...form, formToken }), JSON_HEADERS)
    expect(response.status).toBe(403)
  })
})

describe('what the service says around its pages', () => {
  test('pages are stored nowhere, cookies are the page’s own, and no script stands in a page', async () => {
    const { client } = visit()
    const response = await client.get('/sign-up')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-form=[^;]{20,}; Path=\/; HttpOnly; Secure; SameSite=Lax$/u)
    ])
    const markup = await response.text()
    expect(markup.match(/<script(?! type="module" src=)|<style| on\w+=| style=/gu)).toBeNull()
  })

  test('the session’s cookie is 256 random bits', async () => {
    const { client, form } = visit()
    const response = await client.post('/sign-up', form)
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/u)
    ])
  })

  test('a password manager finds where to change a password, and that other addresses do not exist', async () => {
    const { client } = visit()
    const response = await client.get('/.well-known/change-password')
    expect([302, 303, 307]).toContain(response.status)
    expect(response.headers.get('location')).toBe('/account#change-password')
    const probe = '/.well-known/resource-that-should-not-exist-whose-status-code-should-not-be-200'
    expect((await client.get(probe)).status).toBe(404)
  })

  test('every page speaks the language that the visitor asks for, French without a wish', async () => {
    const { client } = visit()
    const language = async (path: string, accept: string): Promise<string> => {
      const markup = await (await client.get(path, { accept: 'text/html', 'accept-language': accept })).text()
      return /<html lang="(\w+)"/u.exec(markup)![1]!
    }
    expect(await language('/sign-up', 'de')).toBe('fr')
    expect(await language('/sign-up', 'en-GB,en;q=0.9,fr;q=0.8')).toBe('en')
    expect(await language('/sign-up?language=fr', 'en')).toBe('fr')
    expect(await language('/sign-in', 'en')).toBe('fr')
  })

  test('the page’s policy is the file', async () => {
    const { client } = visit()
    const response = await client.get('/policy.json')
    expect(await response.json()).toMatchObject({ version: 1, password: { minimumScore: 2 } })
  })

  test('what a visitor sends comes back as text', async () => {
    const { client, form } = visit()
    const response = await client.post(
      '/sign-up',
      { ...form, name: '"><script>alert(1)</script>', password: 'a' },
      false
    )
    const markup = await response.text()
    expect(response.status).toBe(422)
    expect(markup).not.toContain('<script>alert')
    expect(markup).toContain('&#60;script&#62;alert(1)')
  })

  test('figures stand on a port of their own and name nobody', async () => {
    const { client, form } = visit()
    await client.post('/sign-up', { ...form, password: canary.slice(0, 3) })
    const figures = await (await fetch(`${service.metricsOrigin}/metrics`)).text()
    expect(figures).toMatch(/signup_password_refusals_total\{code="too_short"\} [1-9]/u)
    expect(figures).toMatch(/signup_hash_seconds_count\{operation="hash",outcome="hashed"\} [1-9]/u)
    expect(figures).toMatch(/signup_hash_gate\{state="queued"\} \d/u)
    expect(figures).not.toContain('exemple.fr')
    expect((await client.get('/metrics')).status).toBe(404)
  })
})

test('no password, address, name, token or hash reaches the log', async () => {
  const { client } = visit()
  const form = { name: 'Canarine Canari', email: 'canari@exemple.fr', password: canary }
  await client.post('/sign-up', form)
  await client.post('/sign-in', form)
  await client.post('/sign-in', { ...form, password: `${canary}!` })
  await client.post('/account/password', { currentPassword: canary, newPassword: `${canary}-2` })
  await client.get(`/sign-in?email=${form.email}&password=${canary}`)
  await client.get(`/${canary}`)
  await client.send('/sign-up', `{"password":"${canary}`, JSON_HEADERS)
  await client.send('/sign-up', JSON.stringify(form), JSON_HEADERS)
  const log = service.stderr() + service.stdout()
  expect(log).toContain('"route":"/sign-up"')
  for (const secret of ['anari', '$argon2', ...client.cookies.values()]) expect(log).not.toContain(secret)
})

test('a second start on the same data folder says that it is in use', async () => {
  const second = startService({ DATA_DIR: folder })
  expect(await second.ended).toBe(2)
  expect(second.stderr()).toContain(`the data folder ${folder} is in use by another process`)
})

test.each([
  [{ PORT: 'http' }, 'PORT'],
  [{ DATABASE_URL: 'mysql://user:canari-secret@host/db' }, 'DATABASE_URL'],
  [{ SECRET: 'short' }, 'SECRET'],
  [{ POLICY_FILE: '/nowhere/policy.json' }, 'policy.json']
])('a wrong setting is named, without its value (%#)', async (settings, name) => {
  const child = startService({ DATA_DIR: folder, ...settings } as Record<string, string>)
  expect(await child.ended).toBeGreaterThan(0)
  expect(child.stderr()).toContain(name)
  expect(child.stderr()).not.toContain('canari-secret')
})
