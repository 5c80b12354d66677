import { describe, expect, test } from 'vitest'
import { createClient, type Client } from './running/client.ts'
import { useVisitors } from './visitors.ts'

const { visit, stranger, service } = useVisitors()

interface Listed {
  readonly sessions: readonly { readonly digest: string; readonly label: string }[]
  readonly devices: readonly { readonly device: string; readonly label: string }[]
}

async function listOf(client: Client): Promise<Listed> {
  const response = await client.get('/account', { accept: 'application/json' })
  expect(response.status).toBe(200)
  return (await response.json()) as Listed
}

async function isSignedIn(client: Client): Promise<boolean> {
  return (await client.get('/account')).status === 200
}

describe('the devices of an account', () => {
  test('are listed, and each session and all others are ended from one of them', async () => {
    const { client, form } = visit()
    await client.post('/sign-up', form)
    const others = [stranger(), stranger(), stranger()]
    for (const other of others) expect((await other.post('/sign-in', form)).status).toBe(204)
    expect((await listOf(client)).sessions).toHaveLength(4)

    const [newest] = (await listOf(others[2]!)).sessions
    expect((await client.post('/account/sessions/end', { session: newest!.digest })).status).toBe(204)
    expect(await Promise.all(others.map(isSignedIn))).toEqual([true, true, false])
    expect((await client.post('/account/sessions/end-others', {}, false)).headers.get('location')).toBe(
      '/account#devices'
    )
    expect(await Promise.all(others.map(isSignedIn))).toEqual([false, false, false])
    const page = await (await client.get('/account')).text()
    expect(page).toContain('Les autres sessions sont fermées.')
    expect(page).not.toContain('Fermer les autres sessions')
  })

  test('of somebody else cannot be ended, and nothing is ended without the page’s own form', async () => {
    const { client, form } = visit()
    await client.post('/sign-up', form)
    const { sessions, devices } = await listOf(client)
    const { client: other, form: otherForm } = visit()
    await other.post('/sign-up', otherForm)
    await other.post('/account/sessions/end', { session: sessions[0]!.digest })
    await other.post('/account/devices/forget', { device: devices[0]!.device })
    expect(await listOf(client)).toMatchObject({ sessions, devices })
    for (const path of ['/account/sessions/end', '/account/sessions/end-others', '/account/devices/forget']) {
      expect((await client.send(path, new URLSearchParams({}), { accept: 'application/json' })).status).toBe(403)
      expect((await stranger().post(path, { session: 'x', device: 'x' })).status).toBe(401)
      expect((await client.get(path)).headers.get('location')).toBe('/account')
    }
    expect(await isSignedIn(client)).toBe(true)
  })

  test('are at most ten sessions: the oldest ends', async () => {
    const { client, form } = visit()
    await client.post('/sign-up', form)
    const others = Array.from({ length: 10 }, () => stranger())
    for (const other of others) await other.post('/sign-in', form)
    expect(await isSignedIn(client)).toBe(false)
    expect(await Promise.all(others.map(isSignedIn))).not.toContain(false)
  })

  test('signing in again in one browser keeps one session and one device of it', async () => {
    const { client, form } = visit()
    await client.post('/sign-up', form)
    for (let count = 0; count < 5; count++) expect((await client.post('/sign-in', form)).status).toBe(204)
    const { sessions, devices } = await listOf(client)
    expect(sessions).toHaveLength(1)
    expect(devices).toHaveLength(1)
  })

  test('that are forgotten are strangers, singly', async () => {
    const { client, form } = visit()
    await client.post('/sign-up', form)
    const lost = stranger()
    await lost.post('/sign-in', form)
    const guesser = stranger()
    for (let count = 0; count < 26; count++)
      await guesser.post('/sign-in', { ...form, password: 'Autre-Chose-Nuage-8' })
    expect((await lost.post('/sign-in', form)).status).toBe(204)
    const device = lost.cookies.get('__Host-device')!.split('.')[0]!
    expect((await client.post('/account/devices/forget', { device })).status).toBe(204)
    expect((await lost.post('/sign-in', form)).status).toBe(429)
    expect((await client.post('/sign-in', form)).status).toBe(204)
  })

  test('have the name of browser and system, and a cookie that was copied before the last sign-in is worth nothing', async () => {
    const { client, form } = visit()
    await client.post('/sign-up', form)
    const copied = client.cookies.get('__Host-device')!
    const formToken = await client.formToken('/sign-in')
    const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
    await client.send('/sign-in', JSON.stringify({ ...form, formToken }), {
      accept: 'application/json',
      'content-type': 'application/json',
      'user-agent': agent
    })
    const { sessions, devices } = await listOf(client)
    expect([sessions[0]!.label, devices[0]!.label]).toEqual(['Firefox · Linux', 'Firefox · Linux'])
    const guesser = stranger()
    for (let count = 0; count < 26; count++)
      await guesser.post('/sign-in', { ...form, password: 'Autre-Chose-Nuage-8' })
    const thief = createClient(service().origin)
    const token = await thief.formToken('/sign-in')
    const cookie = [...thief.cookies, ['__Host-device', copied]].map((pair) => pair.join('=')).join('; ')
    const answer = await thief.send('/sign-in', JSON.stringify({ ...form, formToken: token }), {
      accept: 'application/json',
      'content-type': 'application/json',
      cookie
    })
    expect(answer.status).toBe(429)
  })
})
