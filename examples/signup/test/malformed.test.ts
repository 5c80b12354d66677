import { describe, expect, test } from 'vitest'
import { JSON_HEADERS } from './running/client.ts'
import { password, readProblem, useVisitors } from './visitors.ts'

const { visit, stranger } = useVisitors()

describe('bodies that are no form', () => {
  const fields = { email: 'jeanne@exemple.fr', password }

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

  test('a format that nobody speaks here', async () => {
    const { client } = visit()
    const response = await client.send('/sign-up', '<a/>', { accept: 'application/json', 'content-type': 'text/xml' })
    expect(response.status).toBe(415)
    await readProblem(response)
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
    expect(await readProblem(response)).toMatchObject({ type: 'urn:problem-type:signup:form-expired' })
  })

  test('a token without its cookie', async () => {
    const { client, form } = visit()
    const formToken = await client.formToken('/sign-up')
    const response = await stranger().send('/sign-up', JSON.stringify({ ...form, formToken }), JSON_HEADERS)
    expect(response.status).toBe(403)
  })
})
