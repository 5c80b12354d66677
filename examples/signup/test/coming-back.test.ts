import { describe, expect, test } from 'vitest'
import type { Client } from './running/client.ts'
import { password, readProblem, useVisitors } from './visitors.ts'

const { visit, stranger } = useVisitors()
const html = { accept: 'text/html' }

/** The text of a page as a person reads it. */
async function read(response: Response): Promise<string> {
  return (await response.text()).replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ')
}

async function sendForm(client: Client, path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  return await client.send(path, new URLSearchParams(fields), html)
}

describe('a notice', () => {
  test('is said once, and stands in no address', async () => {
    const { client, form } = visit()
    const answer = await client.post('/sign-up', form, false)
    expect(answer.headers.get('location')).toBe('/account')
    expect(await read(await client.get('/account'))).toContain('Votre compte est créé')
    expect(await read(await client.get('/account'))).not.toContain('Votre compte est créé')
    expect((await client.post('/sign-out', {}, false)).headers.get('location')).toBe('/sign-in')
    expect(await read(await client.get('/sign-in'))).toContain('Vous êtes déconnecté')
    expect(await read(await client.get('/sign-in'))).not.toContain('Vous êtes déconnecté')
  })

  test('cannot be put into the page by a link or a cookie', async () => {
    const page = await read(
      await stranger().get('/sign-in?notice=signed_up', { ...html, cookie: '__Host-notice=canary' })
    )
    expect(page).not.toContain('Votre compte est créé')
    expect(page).not.toContain('canary')
  })

  test('says why the account page leads to the sign-in', async () => {
    const client = stranger()
    expect((await client.get('/account')).headers.get('location')).toBe('/sign-in')
    expect(await read(await client.get('/sign-in'))).toContain('Connectez-vous pour voir votre compte')
    const { client: ended, form } = visit()
    await ended.post('/sign-up', form)
    const cookie = `__Host-session=${ended.cookies.get('__Host-session')}`
    await ended.post('/sign-out', {})
    const late = stranger()
    expect((await late.get('/account', { ...html, cookie })).status).toBe(303)
    expect(await read(await late.get('/sign-in'))).toContain('Votre session a pris fin')
  })
})

describe('a form that has expired', () => {
  test('comes back filled, without the password, and can be sent', async () => {
    const { client, form } = visit()
    await client.formToken('/sign-up')
    const answer = await sendForm(client, '/sign-up', { ...form, passwordConfirmation: password, formToken: 'old' })
    expect(answer.status).toBe(403)
    const markup = await answer.text()
    expect(markup).toContain('Le formulaire avait expiré')
    expect(markup).toContain(`value="${form.name}"`)
    expect(markup).toContain(`value="${form.email}"`)
    expect(markup).not.toContain(password)
    const [, formToken = ''] = /name="formToken" value="([^"]+)"/u.exec(markup) ?? []
    expect((await sendForm(client, '/sign-up', { ...form, formToken })).status).toBe(303)
  })

  test.each(['/sign-up', '/sign-in'])('without any cookie says that this may be why: %s', async (path) => {
    const answer = await sendForm(stranger(), path, { email: 'jeanne@exemple.fr', password })
    expect(answer.status).toBe(403)
    expect(await read(answer)).toContain('n’a pas gardé le cookie')
  })

  test('of the account page too, and every address of a form can be opened', async () => {
    const { client, form } = visit()
    await client.post('/sign-up', form)
    const answer = await sendForm(client, '/account/password', { currentPassword: password, formToken: 'old' })
    expect(answer.status).toBe(403)
    expect(await read(answer)).toContain('Le formulaire avait expiré')
    for (const path of ['/account/password', '/sign-out']) {
      expect((await client.get(path)).headers.get('location')).toBe('/account')
    }
    const left = await sendForm(client, '/sign-out', { formToken: 'old' })
    expect(left.headers.get('location')).toBe('/account')
    expect(await read(await client.get('/account'))).toContain('Le formulaire avait expiré')
  })
})

describe('what is missing', () => {
  test('an empty sign-in says what is missing, and is no attempt', async () => {
    const { client } = visit()
    const { errors } = await readProblem(await client.post('/sign-in', { email: ' ', password: '' }))
    expect(errors).toMatchObject([
      { pointer: '#/email', code: 'email_missing' },
      { pointer: '#/password', code: 'password_missing' }
    ])
    const page = await client.post('/sign-in', { email: 'jeanne@exemple.fr', password: '' }, false)
    expect(page.status).toBe(422)
    expect(await read(page)).toContain('Indiquez un mot de passe')
  })

  test('of a change of password, everything is said at once', async () => {
    const { client, form } = visit()
    await client.post('/sign-up', form)
    const change = { currentPassword: '', newPassword: '', passwordConfirmation: 'a' }
    const { errors } = await readProblem(await client.post('/account/password', change))
    expect(errors).toMatchObject([
      { pointer: '#/currentPassword', code: 'current_password_missing' },
      { pointer: '#/newPassword', code: 'password_missing' },
      { pointer: '#/passwordConfirmation', code: 'confirmation_differs' }
    ])
  })
})

test('a refused password comes back with what the meter would have advised', async () => {
  const { client, form } = visit()
  const signUp = await read(await client.post('/sign-up', { ...form, password: 'Bonjour1' }, false))
  expect(signUp).toContain('trop facile à deviner')
  expect(signUp).toContain('Ajoutez')
  await client.post('/sign-up', form)
  const change = { currentPassword: password, newPassword: 'Bonjour1', passwordConfirmation: 'Bonjour1' }
  expect(await read(await client.post('/account/password', change, false))).toContain('Ajoutez')
})

describe('an address', () => {
  test.each([
    'contact@académie-essai.fr',
    'contact@xn--acadmie-essai-fhb.fr',
    'jérôme@exemple.fr',
    '用户@例子.广告',
    'δοκιμή@παράδειγμα.δοκιμή',
    "o'brien+liste@sub.exemple.fr"
  ])('%s is taken', async (email) => {
    const { client, form } = visit()
    expect((await client.post('/sign-up', { ...form, email })).status).toBe(204)
  })

  test('in letters and as the mail system writes it is one account', async () => {
    const { client, form } = visit()
    expect((await client.post('/sign-up', { ...form, email: 'une@Mairie-Évry.fr' })).status).toBe(204)
    const known = new URL('http://mairie-évry.fr').hostname
    expect((await client.post('/sign-in', { email: `une@${known}`, password })).status).toBe(204)
  })

  test.each([
    'a@b',
    '@exemple.fr',
    'a@@exemple.fr',
    'a b@exemple.fr',
    'a..b@exemple.fr',
    'a@exemple..fr',
    'a@-x.fr',
    'a@1.2.3.4',
    'a@[127.0.0.1]',
    `${'a'.repeat(65)}@exemple.fr`
  ])('%s is refused', async (email) => {
    const { client, form } = visit()
    const answer = await client.post('/sign-up', { ...form, email })
    expect(await readProblem(answer)).toMatchObject({ errors: [{ code: 'email_invalid' }] })
  })
})
