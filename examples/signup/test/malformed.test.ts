import { describe, expect, test } from 'vitest'
import { JSON_HEADERS } from './running/client.ts'
import { password, readProblem, useVisitors } from './visitors.ts'

const { visit, stranger } = useVisitors()

/** A form or a JSON body with bytes in it that are no text. */
function bodyWith(field: string, bytes: readonly number[], formToken: string, json: boolean): Buffer {
  const fields = { name: 'Jeanne', email: 'jeanne@exemple.fr', password, formToken, [field]: 'HERE' }
  const text = json ? JSON.stringify(fields) : new URLSearchParams(fields).toString()
  const [before = '', after = ''] = text.split('HERE')
  return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)])
}

describe('what is not UTF-8 is not read as something else', () => {
  const ways = [
    ['FF FE', [0xff, 0xfe]],
    ['80 81', [0x80, 0x81]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['half a character', [0xe2, 0x82]],
    ['a surrogate', [0xed, 0xa0, 0x80]]
  ] as const

  test.each(
    ways.flatMap(([name, bytes]) =>
      ['name', 'email', 'password', 'passwordConfirmation', 'unknown'].map((field) => [name, field, bytes] as const)
    )
  )('%s in %s', async (_name, field, bytes) => {
    const { client } = visit()
    const formToken = await client.formToken('/sign-up')
    const escaped = Buffer.from(bytes.map((byte) => `%${byte.toString(16)}`).join(''))
    for (const [body, contentType] of [
      [bodyWith(field, bytes, formToken, true), 'application/json'],
      [bodyWith(field, bytes, formToken, false), 'application/x-www-form-urlencoded'],
      [bodyWith(field, [...escaped], formToken, false), 'application/x-www-form-urlencoded; charset=utf-8']
    ] as const) {
      const headers = { accept: 'application/json', 'content-type': contentType }
      const response = await client.send('/sign-up', new Uint8Array(body), headers)
      expect(response.status).toBe(400)
      expect(await readProblem(response)).toMatchObject({ type: 'urn:problem-type:signup:malformed-request' })
    }
    expect((await client.get('/account')).status).toBe(303)
  })

  test.each(['name', 'email', 'password'])('half a pair of UTF-16 in %s', async (field) => {
    const { client, form } = visit()
    const fields = { ...form, formToken: await client.formToken('/sign-up'), [field]: 'HERE' }
    const body = JSON.stringify(fields).replace('HERE', String.raw`Aa1\ud800`)
    expect((await client.send('/sign-up', body, JSON_HEADERS)).status).toBe(400)
  })

  test('an escape that is none, and more fields than any form has', async () => {
    const { client } = visit()
    const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' }
    expect((await client.send('/sign-in', 'password=%zz', headers)).status).toBe(400)
    expect((await client.send('/sign-in', 'a=1&'.repeat(101), headers)).status).toBe(400)
  })
})

describe('an address that leads nowhere', () => {
  test.each(['/%', '/%c0%ae', '/%c0%ae%c0%ae/', '/assets/%ff', '/sign-up?email=%ff%fe', '/sign-in?x=%', '/assets/%'])(
    '%s: a problem for a program, a page for a person',
    async (path) => {
      const program = await stranger().get(path, { accept: '*/*' })
      expect(program.status).toBe(400)
      expect(await readProblem(program)).toMatchObject({ type: 'urn:problem-type:signup:malformed-request' })
      const person = await stranger().get(path)
      expect(person.status).toBe(400)
      expect(await person.text()).toContain('Demande illisible')
      expect(person.headers.get('content-security-policy')).toContain("default-src 'none'")
    }
  )

  test.each([
    '/assets/..%2fpages%2ftexts.ts',
    '/assets/rempart/index.d.ts',
    '/assets/',
    '/assets/.env',
    '/assets/%00',
    '/assets/rempart/..%2f..%2fpackage.json'
  ])('%s is not there', async (path) => {
    const response = await stranger().get(path, { accept: 'application/json' })
    expect(response.status).toBe(404)
    await readProblem(response)
  })

  test.each([
    ['DELETE', '/sign-up', 'GET, POST'],
    ['PUT', '/account', 'GET'],
    ['PATCH', '/account/password', 'GET, POST'],
    ['POST', '/healthz', 'GET'],
    ['PROPFIND', '/sign-in?x=1', 'GET, POST']
  ])('%s %s is told which methods there are', async (method, path, allow) => {
    const response = await stranger().get(path, { accept: 'application/json' }, method)
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe(allow)
    await readProblem(response)
  })
})

describe('bodies that are no form', () => {
  const fields = { email: 'jeanne@exemple.fr', password }

  test.each([
    ['null', 'null', 400],
    ['a list', '[]', 403],
    ['a number', '7', 403],
    ['broken JSON', '{"email":', 400],
    ['plain text for JSON', 'email', 400],
    ['nothing', '', 400],
    ['a prototype', '{"__proto__":{"formToken":"x"}}', 400]
  ])('%s', async (_name, body, status) => {
    const { client } = visit()
    const response = await client.send('/sign-in', body, JSON_HEADERS)
    await readProblem(response)
    expect([400, 403]).toContain(response.status)
    expect(response.status === status || response.status === 403).toBe(true)
  })

  test.each([
    ['a field that is missing', { email: fields.email }],
    ['a number for a password', { ...fields, password: 12_345_678 }],
    ['a list for a password', { ...fields, password: [password, password] }],
    ['a record for an address', { ...fields, email: { $ne: null } }]
  ])('%s', async (_name, sent) => {
    const { client } = visit()
    const formToken = await client.formToken('/sign-in')
    const response = await client.send('/sign-in', JSON.stringify({ ...sent, formToken }), JSON_HEADERS)
    expect(response.status).toBe(400)
    expect(JSON.stringify(await readProblem(response))).not.toContain(password)
  })

  test('a field sent twice', async () => {
    const { client } = visit()
    const body = new URLSearchParams([
      ['formToken', await client.formToken('/sign-in')],
      ['email', fields.email],
      ['password', password],
      ['password', 'Autre-Chose-Nuage-8']
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
    const status = await client
      .send('/sign-up', body, { accept: 'application/json', 'content-type': contentType })
      .then((answer) => answer.status)
      // The server answers and hangs up while the rest is still being sent: some clients see only the end.
      .catch(() => 'hung up')
    expect([413, 'hung up']).toContain(status)
    expect((await client.get('/healthz')).status).toBe(200)
  })

  test('a password above the policy’s length and below the body’s limit is refused by the policy', async () => {
    const { client, form } = visit()
    const { errors } = await readProblem(await client.post('/sign-up', { ...form, password: 'é'.repeat(10_000) }))
    expect(errors).toMatchObject([{ code: 'too_long' }])
  })

  test.each(['text/xml', 'text/plain', 'multipart/form-data; boundary=x', 'application/jsonx', 'canary'])(
    'a format that nobody speaks here: %s',
    async (contentType) => {
      const { client } = visit()
      const response = await client.send('/sign-up', '<a/>', {
        accept: 'application/json',
        'content-type': contentType
      })
      expect(response.status).toBe(415)
      await readProblem(response)
    }
  )

  test.each([
    ['no token', {}],
    ['another visitor’s token', { formToken: 'x'.repeat(52) }],
    ['a token that is a list', { formToken: ['a'] }]
  ])('%s', async (_name, token) => {
    const { client, form } = visit()
    await client.formToken('/sign-up')
    const response = await client.send('/sign-up', JSON.stringify({ ...form, ...token }), JSON_HEADERS)
    expect(response.status).toBe(403)
    expect(await readProblem(response)).toMatchObject({ type: 'urn:problem-type:signup:form-expired' })
  })

  test('a token without its cookie', async () => {
    const { client, form } = visit()
    const formToken = await client.formToken('/sign-up')
    const response = await stranger().send('/sign-up', JSON.stringify({ ...form, formToken }), JSON_HEADERS)
    expect(response.status).toBe(403)
  })
})
