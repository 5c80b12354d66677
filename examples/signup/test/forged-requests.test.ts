import { describe, expect, test } from 'vitest'
import { JSON_HEADERS, type Client } from './running/client.ts'
import { readProblem, useVisitors } from './visitors.ts'

const { visit, stranger, service } = useVisitors()

async function sendWith(client: Client, headers: Readonly<Record<string, string>>): Promise<Response> {
  const formToken = await client.formToken('/sign-in')
  const body = JSON.stringify({ email: 'jeanne@exemple.fr', password: 'Autre-Chose-Nuage-8', formToken })
  return await client.send('/sign-in', body, { ...JSON_HEADERS, ...headers })
}

describe('where a form comes from', () => {
  test.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'https://ailleurs.exemple' }],
    [{ origin: 'http://127.0.0.1' }],
    [{ origin: 'null' }],
    [{ origin: 'canary' }]
  ])('%j is refused, with the right token too', async (headers) => {
    const response = await sendWith(stranger(), headers)
    expect(response.status).toBe(403)
    expect(await readProblem(response)).toMatchObject({ type: 'urn:problem-type:signup:cross-site-request' })
  })

  test('this service itself is taken', async () => {
    const { origin } = service()
    expect((await sendWith(stranger(), { origin })).status).toBe(401)
    expect((await sendWith(stranger(), { origin, 'sec-fetch-site': 'same-origin' })).status).toBe(401)
  })
})

async function signOut(client: Client, formToken: string): Promise<number> {
  return (await client.send('/sign-out', JSON.stringify({ formToken }), JSON_HEADERS)).status
}

describe('the token of a form', () => {
  test('from before the sign-in is worth nothing after it', async () => {
    const { client, form } = visit()
    const before = await client.formToken('/sign-in')
    await client.post('/sign-up', form)
    expect(await signOut(client, before)).toBe(403)
    expect((await client.get('/account')).status).toBe(200)
  })

  test('of one session is worth nothing in another', async () => {
    const { client, form } = visit()
    await client.post('/sign-up', form)
    const other = stranger()
    await other.post('/sign-in', form)
    expect(await signOut(other, await client.formToken('/sign-in'))).toBe(403)
    expect(await signOut(other, await other.formToken('/sign-in'))).toBe(204)
  })

  test('goes with no cookie of somebody’s choice', async () => {
    const client = stranger()
    const formToken = await client.formToken('/sign-in')
    const body = JSON.stringify({ email: 'jeanne@exemple.fr', password: 'x', formToken })
    const [visitor = ''] = client.cookies.get('__Host-form')!.split('.')
    for (const cookie of [
      visitor,
      `${visitor}.`,
      `${visitor}.${'A'.repeat(43)}`,
      'chosen',
      `chosen.${'A'.repeat(43)}`
    ]) {
      const response = await client.send('/sign-in', body, { ...JSON_HEADERS, cookie: `__Host-form=${cookie}` })
      expect(response.status).toBe(403)
    }
    expect((await client.send('/sign-in', body, JSON_HEADERS)).status).toBe(401)
  })
})

test('signing in again ends the session that the browser had', async () => {
  const { client, form } = visit()
  await client.post('/sign-up', form)
  const earlier = client.cookies.get('__Host-session')!
  expect((await client.post('/sign-in', form)).status).toBe(204)
  expect((await client.get('/account')).status).toBe(200)
  const copied = await stranger().get('/account', { accept: 'text/html', cookie: `__Host-session=${earlier}` })
  expect(copied.status).toBe(303)
})
