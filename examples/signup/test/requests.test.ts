import { describe, expect, test } from 'vitest'
import { JSON_HEADERS } from './running/client.ts'
import { password, readProblem, useVisitors } from './visitors.ts'

const { visit, stranger } = useVisitors()

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
    const { errors } = await readProblem(response)
    expect(errors).toMatchObject([
      { pointer: '#/name', code: 'name_missing' },
      { pointer: '#/email', code: 'email_invalid' },
      { pointer: '#/password', code: 'too_short', params: { minimumCharacters: 8, actualCharacters: 7 } },
      { pointer: '#/password', code: 'common_password' },
      { pointer: '#/password', code: 'too_guessable' },
      { pointer: '#/passwordConfirmation', code: 'confirmation_differs' }
    ])
    expect(JSON.stringify(errors)).not.toContain('short1A')
  })

  test('refuses a password made of the name and the address', async () => {
    const { client, form } = visit()
    const response = await client.post('/sign-up', { ...form, password: 'JeanneMartin1' })
    const { errors } = await readProblem(response)
    expect(errors).toMatchObject([{ code: 'personal_data' }, { code: 'common_password' }, { code: 'too_guessable' }])
  })

  test('of two at once for one address, makes one account', async () => {
    const { form } = visit()
    const clients = [stranger(), stranger()]
    const answers = await Promise.all(clients.map((one) => one.post('/sign-up', form)))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 422])
    const refused = answers.find(({ status }) => status === 422)!
    expect(await readProblem(refused)).toMatchObject({ errors: [{ pointer: '#/email', code: 'email_taken' }] })
  })

  test('takes the same form sent twice for one sign-up, and another password for another form', async () => {
    const { client, form } = visit()
    const once = { ...form, formId: 'a-random-form' }
    expect((await client.post('/sign-up', once)).status).toBe(204)
    const again = stranger()
    expect((await again.post('/sign-up', once)).status).toBe(204)
    expect((await again.get('/account')).status).toBe(200)
    const other = stranger()
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
        const response = await stranger().post('/sign-in', { email, password: 'Autre-Chose-Nuage-8' })
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
    const other = stranger()
    expect((await other.post('/sign-in', form)).status).toBe(204)
    const newPassword = 'Tramway-Orange-12'
    const wrong = await client.post('/account/password', { currentPassword: 'Autre-Chose-Nuage-8', newPassword })
    expect(await readProblem(wrong)).toMatchObject({ errors: [{ code: 'current_password_wrong' }] })
    expect((await client.post('/account/password', { currentPassword: password, newPassword })).status).toBe(204)
    expect((await client.get('/account')).status).toBe(200)
    expect((await other.get('/account')).status).toBe(303)
    const again = stranger()
    expect((await again.post('/sign-in', form)).status).toBe(401)
    expect((await again.post('/sign-in', { ...form, password: newPassword })).status).toBe(204)
  })

  test('the current password is no new one, however its accents are spelled', async () => {
    const { client, form } = visit()
    await client.post('/sign-up', form)
    for (const newPassword of [password, password.normalize('NFD')]) {
      const response = await client.post('/account/password', { currentPassword: password, newPassword })
      expect(response.status).toBe(422)
      const { errors } = await readProblem(response)
      expect(errors).toMatchObject([{ pointer: '#/newPassword', code: 'same_as_current' }])
    }
    const page = await client.post('/account/password', { currentPassword: password, newPassword: password }, false)
    expect(await page.text()).toContain('C’est déjà votre mot de passe\u00a0: choisissez-en un autre.')
    expect((await stranger().post('/sign-in', form)).status).toBe(204)
  })

  test('of two changes of password at once, one wins and the other is told', async () => {
    const { client, form } = visit()
    await client.post('/sign-up', form)
    const formToken = await client.formToken('/sign-in')
    const answers = await Promise.all(
      ['Tramway-Orange-12', 'Cerise-Bateau-Lampe-34'].map((newPassword) =>
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
    const client = stranger()
    const formToken = await client.formToken('/sign-in')
    const body = JSON.stringify({ email: `absent-${form.email}`, password: 'Autre-Chose-Nuage-8', formToken })
    const answers = await Promise.all(Array.from({ length: 60 }, () => client.send('/sign-in', body, JSON_HEADERS)))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(25)
    const throttled = answers.filter(({ status }) => status === 429)
    expect(throttled).toHaveLength(35)
    // While the others are under way it is a matter of seconds; once they have failed, of the day.
    for (const { headers } of throttled) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    const later = await client.send('/sign-in', body, JSON_HEADERS)
    expect(Number(later.headers.get('retry-after'))).toBeGreaterThan(80_000)
    expect(await readProblem(throttled[0]!)).toMatchObject({ type: 'urn:problem-type:signup:too-many-attempts' })
  })

  test('is never slowed by successes, fifty at once', async () => {
    const { client, form } = visit()
    await client.post('/sign-up', form)
    for (let round = 0; round < 4; round++) {
      const formToken = await client.formToken('/sign-in')
      const body = JSON.stringify({ email: form.email, password, formToken })
      const answers = await Promise.all(Array.from({ length: 20 }, () => client.send('/sign-in', body, JSON_HEADERS)))
      expect(answers.filter(({ status }) => status !== 204)).toEqual([])
    }
  })
})

test('what PostgreSQL cannot store is refused before it is asked', async () => {
  const { client, form } = visit()
  const refused = await client.post('/sign-up', { ...form, name: 'Jeanne\0Martin', email: 'jeanne\0@exemple.fr' })
  expect(await readProblem(refused)).toMatchObject({ errors: [{ code: 'name_invalid' }, { code: 'email_invalid' }] })
  expect((await client.post('/sign-in', { email: 'jeanne\0@exemple.fr', password })).status).toBe(401)
})
