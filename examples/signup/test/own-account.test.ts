import { describe, expect, test } from 'vitest'
import type { Client } from './running/client.ts'
import { linkIn, readMails, waitForMail } from './running/mailbox.ts'
import { password, readProblem, useVisitors, type Visit } from './visitors.ts'

const newPassword = 'Tramway-Orange-12'
const { visit, stranger, folder } = useVisitors()

async function member(): Promise<Visit> {
  const visited = visit()
  expect((await visited.client.post('/sign-up', visited.form)).status).toBe(204)
  return visited
}

async function ask(client: Client, newEmail: string): Promise<void> {
  const change = { newEmail, currentPassword: password }
  expect((await client.post('/account/address', change)).status).toBe(204)
}

describe('another address', () => {
  test('is the account’s once the link that was sent to it is confirmed; both addresses are told', async () => {
    const { client, form } = await member()
    const newEmail = `new-${form.email}`
    for (const [change, error] of [
      [
        { newEmail: 'x', currentPassword: password },
        { pointer: '#/newEmail', code: 'email_invalid' }
      ],
      [
        { newEmail, currentPassword: 'Autre-Chose-Nuage-8' },
        { pointer: '#/currentPassword', code: 'current_password_wrong' }
      ]
    ] as const) {
      expect(await readProblem(await client.post('/account/address', change))).toMatchObject({ errors: [error] })
    }
    await ask(client, newEmail)
    const link = linkIn(await waitForMail(folder(), newEmail, 1), 'address')
    expect((await stranger().post('/sign-in', { ...form, email: newEmail })).status).toBe(401)

    // Where the message is read, nobody is signed in; and a scanner that opens the link confirms nothing.
    const phone = stranger()
    for (const reader of [stranger(), phone]) {
      const opened = await reader.get(link.pathname)
      expect([opened.status, opened.headers.get('location')]).toEqual([303, '/account/address/proof'])
      expect((await reader.get('/account/address/proof')).status).toBe(200)
    }
    const confirmed = await phone.post('/account/address/proof', {}, false)
    expect([confirmed.status, confirmed.headers.get('location')]).toEqual([303, '/sign-in'])
    expect(await (await phone.get('/sign-in')).text()).toContain('Votre adresse est changée')
    await phone.get(link.pathname)
    expect((await phone.get('/account/address/proof')).status).toBe(410)
    for (const email of [form.email, newEmail]) await waitForMail(folder(), email, 1, 'l’ancienne et à la nouvelle')

    expect((await stranger().post('/sign-in', form)).status).toBe(401)
    expect((await stranger().post('/sign-in', { ...form, email: newEmail })).status).toBe(204)
    expect(await (await client.get('/account')).text()).toContain(newEmail)
  })

  test('that has an account is answered alike, and its owner is told', async () => {
    const { client } = await member()
    const { form: taken } = await member()
    await ask(client, taken.email)
    await waitForMail(folder(), taken.email, 1, 'a déjà un compte')
    expect(readMails(folder(), taken.email).filter(({ text }) => text.includes('/link/'))).toEqual([])
  })
})

describe('printed codes', () => {
  test('choose a new password, however they are typed, and are replaced then; wrong ones are counted', async () => {
    const { client, form } = await member()
    const { email } = form
    const asked = await client.post('/account/codes', { currentPassword: password })
    const { codes } = (await asked.json()) as { readonly codes: readonly string[] }
    expect(new Set(codes).size).toBe(10)
    const page = await client.post('/account/codes', { currentPassword: password }, false)
    const printed = [...(await page.text()).matchAll(/<code>([\w-]+)<\/code>/gu)].map(([, code = '']) => code)
    expect(printed).toHaveLength(10)

    const finder = stranger()
    const use = async (code: string, chosen = newPassword): Promise<Response> =>
      await finder.post('/recovery/code', { email, code, newPassword: chosen })
    // The later ones have taken the place of the first ones.
    expect(await readProblem(await use(codes[0]!))).toMatchObject({
      errors: [{ pointer: '#/code', code: 'code_wrong' }]
    })
    expect(await readProblem(await use(' '))).toMatchObject({ errors: [{ pointer: '#/code', code: 'code_missing' }] })
    expect(await readProblem(await use(printed[0]!, 'short1A'))).toMatchObject({
      errors: [{ pointer: '#/newPassword', code: 'too_short' }, {}, {}]
    })
    const used = await use(printed[0]!.toUpperCase().replaceAll('-', ' '))
    expect(((await used.json()) as { readonly codes: readonly string[] }).codes).toHaveLength(10)
    expect((await use(printed[1]!, 'Autre-Tramway-13')).status).toBe(422)
    expect((await client.get('/account')).status).toBe(303)
    expect((await stranger().post('/sign-in', { email, password: newPassword })).status).toBe(204)

    for (let count = 0; count < 25; count++) await use('0000-0000-0000-0000')
    expect((await use(printed[2]!)).status).toBe(429)
  })
})

describe('a device', () => {
  test('that is new is told to the owner; one that is known is not', async () => {
    const { client, form } = await member()
    await client.post('/sign-in', form)
    await stranger().post('/sign-in', form)
    const told = await waitForMail(folder(), form.email, 1, 'appareil')
    expect(told.text).toContain('/recovery')
    expect(readMails(folder(), form.email)).toHaveLength(1)
  })

  test('is forgotten with the password, where the form is old', async () => {
    const { client, form } = await member()
    const device = client.cookies.get('__Host-device')!.split('.')[0]!
    const stale = await client.send('/account/devices/forget', new URLSearchParams({ device }), { accept: 'text/html' })
    expect(stale.status).toBe(403)
    const markup = await stale.text()
    expect(markup).toContain('Oublier un appareil')
    expect(markup).toContain(`value="${device}"`)
    const [, formToken = ''] = /name="formToken" value="([^"]+)"/u.exec(markup) ?? []
    const send = async (currentPassword: string): Promise<number> => {
      const body = new URLSearchParams({ device, currentPassword, formToken })
      return (await client.send('/account/devices/forget', body, { accept: 'text/html' })).status
    }
    expect(await send('Autre-Chose-Nuage-8')).toBe(422)
    expect(await send(form.password)).toBe(303)
    expect(await (await client.get('/account')).text()).toContain('Cet appareil n’est plus connu')
  })
})
