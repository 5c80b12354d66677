import { describe, expect, test } from 'vitest'
import type { Client } from './running/client.ts'
import { readProblem, useVisitors, type Visit } from './visitors.ts'

const { visit, stranger, service } = useVisitors()

async function member(): Promise<Visit> {
  const visited = visit()
  expect((await visited.client.post('/sign-up', visited.form)).status).toBe(204)
  return visited
}

interface Exported {
  readonly sessions: readonly unknown[]
  readonly devices: readonly unknown[]
  readonly events: readonly { readonly code: string }[]
}

async function exportOf(client: Client, currentPassword: string): Promise<Exported> {
  const answer = await client.post('/account/export', { currentPassword })
  expect(answer.status).toBe(200)
  return (await answer.json()) as Exported
}

describe('the data of an account', () => {
  test('are downloaded as one file, with all that the service keeps and nothing that would let somebody in', async () => {
    const { client, form } = await member()
    await stranger().post('/sign-in', { ...form, password: 'Autre-Chose-Nuage-8' })
    const second = stranger()
    await second.post('/sign-in', form)
    const answer = await client.post('/account/export', { currentPassword: form.password })
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="donnees-\d{4}-\d\d-\d\d\.json"$/u)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const text = await answer.text()
    const exported = JSON.parse(text) as Exported
    expect(exported).toMatchObject({
      format: 'rempart-account-export',
      version: 1,
      account: { address: form.email, personalData: [form.name, form.email] },
      password: { replacedAt: [] }
    })
    expect(exported.sessions).toHaveLength(2)
    expect(exported.devices).toHaveLength(2)
    // Two of them may be of one millisecond.
    expect(exported.events.map(({ code }) => code).toSorted()).toEqual([
      'exported',
      'proved_again',
      'registered',
      'sign_in_refused',
      'signed_in',
      'signed_in'
    ])
    for (const secret of ['$argon2', form.password, ...client.cookies.values(), ...second.cookies.values()]) {
      expect(text).not.toContain(secret)
    }
  })

  test('are not for whoever found an open session: the password is asked for, and wrong ones are counted', async () => {
    const { client, form } = await member()
    for (const path of ['/account/export', '/account/delete']) {
      expect(await readProblem(await client.post(path, { currentPassword: '' }))).toMatchObject({
        errors: [{ pointer: '#/currentPassword', code: 'current_password_missing' }]
      })
      expect(await readProblem(await client.post(path, { currentPassword: 'Autre-Chose-Nuage-8' }))).toMatchObject({
        errors: [{ pointer: '#/currentPassword', code: 'current_password_wrong' }]
      })
      expect((await stranger().get(path)).headers.get('location')).toBe('/sign-in')
      expect((await stranger().post(path, { currentPassword: form.password })).status).toBe(401)
      const forged = new URLSearchParams({ currentPassword: form.password })
      expect((await client.send(path, forged, { accept: 'text/html' })).status).toBe(403)
    }
    // A session without the cookie of a known device counts with the strangers.
    client.forget('__Host-device')
    for (let count = 0; count < 25; count++)
      await client.post('/account/delete', { currentPassword: 'Autre-Chose-Nuage-8' })
    expect((await client.post('/account/delete', { currentPassword: form.password })).status).toBe(429)
    expect((await client.get('/account')).status).toBe(200)
  })

  test('are gone at once when their owner says so: sessions, devices, links; the address is free again', async () => {
    const { client, form } = await member()
    const second = stranger()
    await second.post('/sign-in', form)
    const gone = await client.post('/account/delete', { currentPassword: form.password }, false)
    expect([gone.status, gone.headers.get('location')]).toEqual([303, '/sign-up'])
    expect([...client.cookies.keys()].toSorted()).not.toContain('__Host-session')
    expect(client.cookies.has('__Host-device')).toBe(false)
    expect(await (await client.get('/sign-up')).text()).toContain('Votre compte est supprimé')
    expect((await second.get('/account')).status).toBe(303)
    expect((await stranger().post('/sign-in', form)).status).toBe(401)

    expect((await client.post('/sign-up', form)).status).toBe(204)
    const { events } = await exportOf(client, form.password)
    // What happened to the account before is not told to whoever has the address now.
    expect(events.map(({ code }) => code).toSorted()).toEqual(['exported', 'proved_again', 'registered', 'signed_in'])
  })

  test('show what happened of late, refused sign-ins too, and no more than ten of it', async () => {
    const { client, form } = await member()
    for (let count = 0; count < 11; count++)
      await stranger().post('/sign-in', { ...form, password: 'Autre-Chose-Nuage-8' })
    const page = await (await client.get('/account')).text()
    expect(page.match(/Connexion refusée/gu)).toHaveLength(10)
    expect(page).not.toContain('Compte créé<')
    expect(page).toMatch(/\(aujourd[’']hui\)/u)
  })
})

test('no address reaches the log, whatever is recorded', async () => {
  const { client, form } = await member()
  await exportOf(client, form.password)
  for (const written of [service().stderr(), service().stdout()]) expect(written).not.toContain(form.email)
})
