import { expect, inject, test } from 'vitest'
import { runRangeServer, wholeAnswer } from '../../../test/account/breach/range-server.ts'
import { writeCheapPolicy } from './policy-for-tests.ts'
import { createClient } from './running/client.ts'
import { linkIn, readMails, waitForMail } from './running/mailbox.ts'
import { makeDataFolder, removeFolder, runService } from './running/service.ts'
import { password, readProblem } from './visitors.ts'

test('a policy may lock an account until its owner comes back by mail; known devices are not locked out', async () => {
  const folder = makeDataFolder(inject('template'))
  const throttling = { maximumFailuresPerDay: 25, lock: { afterConsecutiveFailures: 3, minutes: null } }
  const service = await runService({ DATA_DIR: folder, POLICY_FILE: writeCheapPolicy(folder, { throttling }) })
  const [owner, stranger, phone] = Array.from({ length: 3 }, () => createClient(service.origin))
  const form = { name: 'Jeanne Martin', email: 'jeanne@exemple.fr', password }
  expect((await owner!.post('/sign-up', form)).status).toBe(204)
  // A success in between begins a new row.
  for (const given of [
    'Autre-Chose-Nuage-8',
    'Autre-Chose-Nuage-8',
    password,
    'Autre-Chose-Nuage-8',
    'Autre-Chose-Nuage-8',
    'Autre-Chose-Nuage-8'
  ]) {
    await stranger!.post('/sign-in', { ...form, password: given })
    stranger!.forget('__Host-device')
  }
  const locked = await phone!.post('/sign-in', form, false)
  expect(locked.status).toBe(429)
  expect(locked.headers.get('retry-after')).toBe(null)
  const page = await locked.text()
  expect(page).toContain('href="/recovery"')
  expect(page).not.toContain('Réessayez dans')
  expect((await owner!.post('/sign-in', form)).status).toBe(204)

  await phone!.post('/recovery', { email: form.email })
  await phone!.get(linkIn(await waitForMail(folder, form.email, 1)).pathname)
  const newPassword = 'Tramway-Orange-12'
  expect((await phone!.post('/recovery/password', { newPassword })).status).toBe(204)
  expect((await createClient(service.origin).post('/sign-in', { ...form, password: newPassword })).status).toBe(204)
  await service.stop()
  removeFolder(folder)
})

test('a policy may remember passwords: none of the last three comes back, by change nor by mail', async () => {
  const folder = makeDataFolder(inject('template'))
  const history = { rememberedPasswords: 3 }
  const service = await runService({ DATA_DIR: folder, POLICY_FILE: writeCheapPolicy(folder, { history }) })
  const client = createClient(service.origin)
  const form = { name: 'Jeanne Martin', email: 'jeanne@exemple.fr', password }
  const [second, third, fourth] = ['Tramway-Orange-12', 'Cerise-Bateau-Lampe-34', 'Violon-Neige-Tapis-56'] as const
  expect((await client.post('/sign-up', form)).status).toBe(204)
  const change = async (currentPassword: string, newPassword: string): Promise<number> =>
    (await client.post('/account/password', { currentPassword, newPassword })).status
  expect([await change(password, second), await change(second, third)]).toEqual([204, 204])
  const refused = await readProblem(
    await client.post('/account/password', { currentPassword: third, newPassword: password })
  )
  expect(refused).toMatchObject({ status: 422, errors: [{ pointer: '#/newPassword', code: 'used_before' }] })

  await client.post('/recovery', { email: form.email })
  await expect
    .poll(() =>
      readMails(folder, form.email)
        .map(({ text }) => text)
        .join('')
    )
    .toContain('/recovery/link/')
  const mail = readMails(folder, form.email).find(({ text }) => text.includes('/recovery/link/'))!
  await client.get(linkIn(mail).pathname)
  for (const newPassword of [password, second, third]) {
    const again = await readProblem(await client.post('/recovery/password', { newPassword }))
    expect(again).toMatchObject({ errors: [{ code: 'used_before' }] })
  }
  expect((await client.post('/recovery/password', { newPassword: fourth })).status).toBe(204)
  expect((await client.post('/sign-in', { ...form, password: fourth })).status).toBe(204)
  // The first one is one too many to be remembered now.
  expect([await change(fourth, second), await change(fourth, password)]).toEqual([422, 204])
  await service.stop()
  removeFolder(folder)
})

test('a policy may look for passwords in breaches: refused as a new one, told at sign-in, never in the way when away', async () => {
  const known = await runRangeServer()
  known.add(password, 2)
  const folder = makeDataFolder(inject('template'))
  const breach = { onFound: 'refuse', minimumOccurrences: 1, whenUnavailable: 'accept', atSignIn: true } as const
  const service = await runService({
    DATA_DIR: folder,
    POLICY_FILE: writeCheapPolicy(folder, { breach }),
    BREACH_URL: known.endpoint
  })
  const form = { name: 'Jeanne Martin', email: 'jeanne@exemple.fr', password }
  const refused = await readProblem(await createClient(service.origin).post('/sign-up', form))
  expect(refused).toMatchObject({ errors: [{ pointer: '#/password', code: 'breached', params: { occurrences: 2 } }] })

  known.answerWith((_request, response) => response.writeHead(404).end())
  const other = { ...form, password: 'password-Tramway-Givre-7' }
  const client = createClient(service.origin)
  expect((await client.post('/sign-up', other)).status).toBe(204)
  known.add(other.password, 5)
  known.answerWith(wholeAnswer)
  const second = createClient(service.origin)
  expect((await second.post('/sign-in', other)).status).toBe(403)
  expect(await (await second.get('/sign-in/password')).text()).toContain('figure dans des fuites de données')
  // What leaves the machine is five digits; nothing of a password that was wrong leaves it.
  const asked = known.requests.length
  expect((await client.post('/sign-in', { ...other, password: 'wrong' })).status).toBe(401)
  expect(known.requests).toHaveLength(asked)
  for (const { url } of known.requests) expect(url).toMatch(/^\/range\/[0-9A-F]{5}$/u)
  await service.stop()
  await known.close()
  removeFolder(folder)
})
