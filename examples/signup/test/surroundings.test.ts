import { describe, expect, inject, test } from 'vitest'
import { JSON_HEADERS } from './running/client.ts'
import { SHARED_SECRET } from './backing-stores.ts'
import { openRaw, readAnswer } from './running/raw.ts'
import { makeDataFolder, removeFolder, startService } from './running/service.ts'
import { useVisitors } from './visitors.ts'

const canary = 'Canari-Secret-Nuage-99'
const { visit, service, folder } = useVisitors()

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
      expect.stringMatching(/^__Host-session=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; Secure; SameSite=Lax$/u),
      expect.stringMatching(
        /^__Host-device=[\w-]{22}\.[0-9a-z]+\.[\w-]{43}; Path=\/; Max-Age=7776000; HttpOnly; Secure; SameSite=Lax$/u
      )
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
    expect(await language('/sign-up', 'en;q=0.1, fr')).toBe('fr')
    expect(await language('/sign-up', 'de, en;q=0.5, fr;q=0.2')).toBe('en')
    expect(await language('/sign-up', 'fr;q=0, en;q=0.1')).toBe('en')
    expect(await language('/sign-up', 'EN-us;Q=0.8, fr;q=0.7')).toBe('en')
    expect(await language('/sign-up', 'fry, en')).toBe('en')
    expect(await language('/sign-up', 'enm, *;q=0.5')).toBe('fr')
    expect(await language('/sign-up?language=fr', 'en')).toBe('fr')
    expect(await language('/sign-in', 'en')).toBe('fr')
  })

  test('the page’s policy is the file', async () => {
    const { client } = visit()
    const response = await client.get('/policy.json')
    expect(await response.json()).toMatchObject({ version: 1, password: { minimumScore: 3 } })
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
    const figures = await (await fetch(`${service().metricsOrigin}/metrics`)).text()
    expect(figures).toMatch(/signup_password_refusals_total\{code="too_short"\} [1-9]/u)
    expect(figures).toMatch(/signup_hash_seconds_count\{operation="hash",outcome="hashed"\} [1-9]/u)
    expect(figures).toMatch(/signup_hash_gate\{state="queued"\} \d/u)
    expect(figures).not.toContain('exemple.fr')
    expect((await client.get('/metrics')).status).toBe(404)
  })

  test('figures are told to this machine by its own names only', async () => {
    const { port } = new URL(service().metricsOrigin)
    for (const name of ['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]']) {
      expect(await askFigures('/metrics', name)).toMatchObject({ status: 200 })
      expect(await askFigures('/metrics', `${name}:${port}`)).toMatchObject({ status: 200 })
    }
    for (const name of ['exemple.fr', `exemple.fr:${port}`, 'localhost.exemple.fr', '127.0.0.2', '']) {
      const { status, type, body } = await askFigures('/metrics', name)
      expect({ status, type }).toEqual({ status: 421, type: 'application/problem+json' })
      expect(JSON.parse(body)).toMatchObject({ type: 'urn:problem-type:signup:misdirected-request', status: 421 })
    }
  })

  test.each([
    ['/', 404],
    ['/%ff', 404],
    ['/metrics HTTP/9.9\r\n', 400]
  ])('where there are no figures, %j, a problem document says so', async (path, status) => {
    const { body, ...answer } = await askFigures(path, 'localhost')
    expect(answer).toEqual({ status, type: 'application/problem+json' })
    expect(JSON.parse(body)).toMatchObject({ status })
  })
})

async function askFigures(path: string, host: string): Promise<ReturnType<typeof readAnswer>> {
  const request = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`
  const { closed } = await openRaw(service().metricsOrigin, request)
  return readAnswer(await closed)
}

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
  const log = service().stderr() + service().stdout()
  expect(log).toContain('"route":"/sign-up"')
  for (const secret of ['anari', '$argon2', ...client.cookies.values()]) expect(log).not.toContain(secret)
})

test('a second start on the same data folder says that it is in use', async () => {
  const second = startService({ DATA_DIR: folder() })
  expect(await second.ended).toBe(2)
  expect(second.stderr()).toContain(`the data folder ${folder()} is in use by another process`)
})

test.each([
  [{ PORT: 'http' }, 2, 'PORT'],
  [{ DATABASE_URL: 'mysql://user:canari-secret@host/db' }, 2, 'DATABASE_URL'],
  [{ PORT: ' 3000' }, 2, 'PORT: takes a whole number'],
  [{ PORT: '0x50' }, 2, 'PORT'],
  [{ METRICS_PORT: '65536' }, 2, 'METRICS_PORT'],
  [{ HOST: 'http://127.0.0.1' }, 2, 'HOST'],
  [{ DATABASE_URL: 'postgres:5432/app' }, 2, 'DATABASE_URL: takes a URL'],
  [{ DATABASE_URL: 'postgres://user:100%canari-secret@host/db' }, 2, 'DATABASE_URL'],
  [{ VALKEY_URL: 'redis:6379' }, 2, 'VALKEY_URL: takes a URL'],
  [{ VALKEY_URL: 'valkey://host/one' }, 2, 'VALKEY_URL'],
  [{ TRUSTED_PROXIES: 'traefik' }, 2, 'TRUSTED_PROXIES: takes IP addresses'],
  [{ TRUSTED_PROXIES: '10.0.0.0/33' }, 2, 'TRUSTED_PROXIES'],
  [{ TRUSTED_PROXIES: '10.0.0.1,' }, 2, 'TRUSTED_PROXIES'],
  [{ SIGN_UPS_PER_HOUR: '1e3' }, 2, 'SIGN_UPS_PER_HOUR'],
  [{ REQUEST_TIMEOUT_SECONDS: '15s' }, 2, 'REQUEST_TIMEOUT_SECONDS'],
  [{ SECRET: 'canari-secret' }, 2, 'SECRET: takes 32 characters or more'],
  [{ PUBLIC_ORIGIN: 'guichet.example' }, 2, 'PUBLIC_ORIGIN: takes the origin of a URL'],
  [{ PUBLIC_ORIGIN: 'https://guichet.example/compte' }, 2, 'PUBLIC_ORIGIN'],
  [{ PUBLIC_ORIGIN: 'https://user:canari-secret@guichet.example' }, 2, 'PUBLIC_ORIGIN'],
  [{ SMTP_URL: 'mail:25' }, 2, 'SMTP_URL: takes a URL'],
  [{ SMTP_URL: 'smtp://user:canari-secret@mail' }, 2, 'MAIL_FROM: needed with SMTP_URL'],
  [{ SMTP_URL: 'smtp://mail', MAIL_FROM: 'guichet' }, 2, 'MAIL_FROM: takes an e-mail address'],
  [{ SMTP_URL: 'smtp://mail', MAIL_FROM: 'a@guichet.example' }, 2, 'PUBLIC_ORIGIN: needed with SMTP_URL'],
  [{ POLICY_FILE: '/nowhere/policy.json' }, 2, 'POLICY_FILE /nowhere/policy.json: ENOENT'],
  [{ POLICY_FILE: import.meta.filename }, 2, 'expected a JSON document'],
  [
    { DATABASE_URL: 'postgres://user:canari-secret@127.0.0.1:1/db' },
    2,
    'SECRET: needed with DATABASE_URL or VALKEY_URL'
  ],
  [{ VALKEY_URL: 'redis://127.0.0.1:1' }, 2, 'SECRET: needed with DATABASE_URL or VALKEY_URL'],
  [{ DATABASE_URL: 'postgres://user:canari-secret@127.0.0.1:1/db', SECRET: SHARED_SECRET }, 3, '(ECONNREFUSED)']
])('a wrong setting is named, without its value (%#)', async (settings, exitCode, words) => {
  const child = startService({ DATA_DIR: folder(), ...settings })
  expect(await child.ended).toBe(exitCode)
  expect(child.stderr()).toContain(words)
  expect(child.stderr()).not.toContain('canari-secret')
})

test('a port that is taken is named', async () => {
  const { port } = new URL(service().origin)
  const own = makeDataFolder(inject('template'))
  const child = startService({ DATA_DIR: own, PORT: port })
  expect(await child.ended).toBe(3)
  expect(child.stderr()).toContain(`${port}; choose another PORT`)
  removeFolder(own)
})
