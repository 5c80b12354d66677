import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Client } from './running/client.ts'
import { linkIn, waitForMail } from './running/mailbox.ts'
import { password, readProblem, useVisitors, type Visit } from './visitors.ts'

const newPassword = 'Tramway-Orange-12'
const { visit, stranger, service, folder } = useVisitors()

/** A visitor with an account, and the way to their messages. */
async function member(): Promise<Visit & { readonly link: (count?: number) => Promise<URL> }> {
  const visited = visit()
  const { email } = visited.form
  expect((await visited.client.post('/sign-up', visited.form)).status).toBe(204)
  return {
    ...visited,
    async link(count = 1) {
      expect((await stranger().post('/recovery', { email })).status).toBe(204)
      return linkIn(await waitForMail(folder(), email, count))
    }
  }
}

/** A browser that has opened a link, and stands on the page that it leads to. */
async function follow(link: URL): Promise<Client> {
  const client = stranger()
  const opened = await client.get(link.pathname)
  expect(opened.status).toBe(303)
  expect(opened.headers.get('location')).toBe('/recovery/password')
  return client
}

describe('a forgotten password', () => {
  test('is chosen anew by the link in the message, once; the old one and every session end', async () => {
    const { client: owner, form, link } = await member()
    const client = await follow(await link())
    const page = await (await client.get('/recovery/password')).text()
    expect(page).toContain(form.email)
    expect((await client.post('/recovery/password', { newPassword })).status).toBe(204)

    expect((await owner.get('/account')).status).toBe(303)
    expect((await stranger().post('/sign-in', form)).status).toBe(401)
    expect((await stranger().post('/sign-in', { ...form, password: newPassword })).status).toBe(204)
    const told = await waitForMail(folder(), form.email, 1, 'a été changé')
    expect(told.subject).toBe('Le Guichet\u00a0: votre mot de passe a été changé')
    expect(told.text).toContain(`${service().origin}/recovery`)
  })

  test('lets an owner in whom strangers had locked out', async () => {
    const { form, link } = await member()
    const guesser = stranger()
    for (let count = 0; count < 25; count++)
      await guesser.post('/sign-in', { ...form, password: 'Autre-Chose-Nuage-8' })
    const locked = await stranger().post('/sign-in', form, false)
    expect(locked.status).toBe(429)
    expect(await locked.text()).toContain('href="/recovery"')
    const client = await follow(await link())
    expect((await client.post('/recovery/password', { newPassword })).status).toBe(204)
    const again = { ...form, password: newPassword }
    expect((await stranger().post('/sign-in', again)).status).toBe(204)
    // And should they begin again, the browser that chose the password is known.
    for (let count = 0; count < 25; count++)
      await guesser.post('/sign-in', { ...form, password: 'Autre-Chose-Nuage-8' })
    expect((await stranger().post('/sign-in', again)).status).toBe(429)
    expect((await client.post('/sign-in', again)).status).toBe(204)
  })

  test('a refused new password leaves the link good, and says why', async () => {
    const { link } = await member()
    const client = await follow(await link())
    const refused = await readProblem(await client.post('/recovery/password', { newPassword: 'short1A' }))
    expect(refused).toMatchObject({ status: 422, errors: [{ pointer: '#/newPassword', code: 'too_short' }, {}, {}] })
    const differs = await client.post('/recovery/password', { newPassword, passwordConfirmation: 'other' })
    expect(await readProblem(differs)).toMatchObject({ errors: [{ code: 'confirmation_differs' }] })
    expect((await client.post('/recovery/password', { newPassword })).status).toBe(204)
  })

  test('a link that scanners open, and that two tabs hold, is used up by one password only', async () => {
    const { link } = await member()
    const { pathname } = await link()
    for (const method of ['GET', 'HEAD', 'GET']) await stranger().get(pathname, { accept: '*/*' }, method)
    const tabs = [await follow(new URL(pathname, service().origin)), await follow(new URL(pathname, service().origin))]
    const answers = await Promise.all(tabs.map((tab) => tab.post('/recovery/password', { newPassword })))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 410])
    const late = await follow(new URL(pathname, service().origin))
    const page = await late.get('/recovery/password')
    expect(page.status).toBe(410)
    const markup = await page.text()
    expect(markup).toContain('Ce lien n’est plus valable')
    expect(markup).toContain('href="/recovery"')
  })

  test('a newer link voids an older one, and so does a change of the password', async () => {
    const { client: owner, link } = await member()
    const older = await link(1)
    const newer = await link(2)
    expect((await (await follow(older)).get('/recovery/password')).status).toBe(410)
    const client = await follow(newer)
    expect((await client.get('/recovery/password')).status).toBe(200)
    const change = { currentPassword: password, newPassword }
    expect((await owner.post('/account/password', change)).status).toBe(204)
    expect((await client.get('/recovery/password')).status).toBe(410)
  })

  test('is asked for alike by those who have an account and those who have none', async () => {
    const { form } = await member()
    const answers: unknown[] = []
    for (const email of [form.email, `nobody-${form.email}`]) {
      const client = stranger()
      for (let count = 0; count < 6; count++) {
        const response = await client.post('/recovery', { email }, false)
        answers.push([response.status, response.headers.get('location'), await response.text()])
      }
    }
    const half = answers.length / 2
    expect(answers.slice(half)).toEqual(answers.slice(0, half))
    expect(answers.slice(0, half).map((answer) => (answer as readonly unknown[])[0])).toEqual([
      303, 303, 303, 303, 303, 429
    ])
    await waitForMail(folder(), form.email, 5)
    // Whoever reads that address is helped: there may be an account with another one.
    const help = await waitForMail(folder(), `nobody-${form.email}`, 5, `${service().origin}/sign-up`)
    expect(help.text).not.toContain('/link/')
  })

  test('has no link for whoever has none: other pages lead to where one is asked for', async () => {
    const client = stranger()
    const bare = await client.get('/recovery/password')
    expect([bare.status, bare.headers.get('location')]).toEqual([303, '/recovery'])
    expect((await client.get('/recovery/password', { accept: 'application/json' })).status).toBe(410)
    for (const token of ['x', '%C3%A9', '%F0%9F%A6%86', '..%2F..', 'x'.repeat(4_000)]) {
      const response = await stranger().get(`/recovery/link/${token}`)
      expect(response.status).toBe(410)
      expect(response.headers.getSetCookie()).toEqual([])
    }
    expect(
      (await (await follow(new URL(`/recovery/link/${'x'.repeat(43)}`, service().origin))).get('/recovery/password'))
        .status
    ).toBe(410)
  })
})

describe('the link', () => {
  test('begins with the service’s own address, whatever the request calls it', async () => {
    const { form } = await member()
    const client = stranger()
    const formToken = await client.formToken('/recovery')
    const body = JSON.stringify({ email: form.email, formToken })
    const headers = { accept: 'application/json', 'content-type': 'application/json' }
    const forged = { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' }
    expect((await client.send('/recovery', body, { ...headers, ...forged })).status).toBe(204)
    expect(linkIn(await waitForMail(folder(), form.email, 1)).origin).toBe(service().origin)
  })

  test('leaves the address at once, and no page that it leads to tells where it is', async () => {
    const { link } = await member()
    const client = stranger()
    const { pathname } = await link()
    const token = pathname.slice(pathname.lastIndexOf('/') + 1)
    const opened = await client.get(pathname)
    expect(opened.headers.get('referrer-policy')).toBe('no-referrer')
    expect(opened.headers.getSetCookie()).toEqual([
      `__Host-recovery=${token}; Path=/; Max-Age=3600; HttpOnly; Secure; SameSite=Lax`
    ])
    const page = await client.get('/recovery/password')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(await page.text()).not.toContain(token)
    // A browser sends `Origin: null` from such a page, and says that it is of this site.
    const formToken = /name="formToken" value="([^"]+)"/u.exec(
      await (await client.get('/recovery/password')).text()
    )![1]!
    const body = new URLSearchParams({ newPassword, passwordConfirmation: newPassword, formToken })
    const headers = { accept: 'text/html', origin: 'null' }
    const elsewhere = await client.send('/recovery/password', body, { ...headers, 'sec-fetch-site': 'cross-site' })
    expect(elsewhere.status).toBe(403)
    expect((await client.send('/recovery/password', body, headers)).status).toBe(403)
    const own = await client.send('/recovery/password', body, { ...headers, 'sec-fetch-site': 'same-origin' })
    expect([own.status, own.headers.get('location')]).toEqual([303, '/sign-in'])
    expect(await (await client.get('/sign-in')).text()).toContain('Votre nouveau mot de passe est enregistré')
  })

  test('its message says how long it is good, and stands in a folder that nobody else can read', async () => {
    const { form, link } = await member()
    await link()
    const { text, html, subject } = await waitForMail(folder(), form.email, 1)
    expect(subject).toBe('Le Guichet\u00a0: choisir un nouveau mot de passe')
    for (const written of [text, html]) expect(written).toContain('1\u00a0heure')
    expect(statSync(join(folder(), 'mail')).mode & 0o077).toBe(0)
    const mailbox = await fetch(`${service().metricsOrigin}/mail`)
    expect(mailbox.headers.get('cache-control')).toBe('no-store')
    expect(await mailbox.text()).toContain(linkIn({ text }).href)
    expect(service().stdout()).toContain(`${service().metricsOrigin}/mail`)
  })

  test('neither it, nor an address, nor a password reaches the log, the figures, or an answer', async () => {
    const { form, link } = await member()
    const { pathname } = await link()
    const token = pathname.slice(pathname.lastIndexOf('/') + 1)
    const client = await follow(new URL(pathname, service().origin))
    await client.post('/recovery/password', { newPassword: 'Canari-secret' })
    const answer = await client.post('/recovery/password', { newPassword: 'Canari-Quetzal-77' })
    expect(answer.status).toBe(204)
    await waitForMail(folder(), form.email, 1, 'a été changé')
    const figures = await (await fetch(`${service().metricsOrigin}/metrics`)).text()
    for (const written of [service().stdout(), service().stderr(), figures]) {
      for (const canary of [token, form.email, 'Canari', newPassword]) expect(written).not.toContain(canary)
    }
    expect(figures).toMatch(/signup_mails_total\{code="recovery_link",outcome="sent"\} [1-9]/u)
    expect(figures).toMatch(/signup_recoveries_total\{outcome="changed"\} [1-9]/u)
    expect(service().stderr()).toContain('/recovery/link/:token')
  })
})
