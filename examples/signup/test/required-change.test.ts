import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { runRangeServer, wholeAnswer, type RangeServer } from '../../../test/account/breach/range-server.ts'
import { launchBrowser } from '../../../test/browser/launch-browser.ts'
import { servicePublic } from '../../../src/index.ts'
import { CLEAN, inspectPage } from './inspect-page.ts'
import { writeCheapPolicy } from './policy-for-tests.ts'
import { createClient } from './running/client.ts'
import { waitForMail } from './running/mailbox.ts'
import { makeDataFolder, removeFolder, runService, type RunningService } from './running/service.ts'
import { password, readProblem } from './visitors.ts'

const newPassword = 'Tramway-Orange-12'

describe('a password that is known from a breach', () => {
  let known: RangeServer
  let folder: string
  let service: RunningService
  let browser: Browser
  beforeAll(async () => {
    known = await runRangeServer()
    folder = makeDataFolder(inject('template'))
    const breach = { onFound: 'refuse', minimumOccurrences: 1, whenUnavailable: 'accept', atSignIn: true } as const
    const POLICY_FILE = writeCheapPolicy(folder, { breach })
    service = await runService({ DATA_DIR: folder, POLICY_FILE, BREACH_URL: known.endpoint })
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await service.stop()
    await known.close()
    removeFolder(folder)
  })

  /** An account whose password comes to be known once it is made. */
  async function member(name: string) {
    const form = { name: 'Jeanne Martin', email: `${name}@exemple.fr`, password: `Cerise-Bateau-${name}-34` }
    const client = createClient(service.origin)
    // What is answered is kept for an hour; so nothing is, as yet.
    known.answerWith((_request, response) => response.writeHead(404).end())
    expect((await client.post('/sign-up', form)).status).toBe(204)
    known.add(form.password, 5)
    known.answerWith(wholeAnswer)
    return { client, form }
  }

  test('ends every session at sign-in, and is only good for choosing another one', async () => {
    const { client: first, form } = await member('alix')
    const second = createClient(service.origin)
    const held = await second.post('/sign-in', form)
    expect(await readProblem(held)).toMatchObject({
      status: 403,
      type: 'urn:problem-type:signup:password-change-required'
    })
    expect((await first.get('/account')).status).toBe(303)
    // No session has begun: there is nothing else that could be done.
    expect(second.cookies.has('__Host-session')).toBe(false)
    expect((await second.get('/account', { accept: 'application/json' })).status).toBe(401)
    const page = await (await second.get('/sign-in/password')).text()
    expect(page).toContain('figure dans des fuites de données')
    expect(page).not.toContain(second.cookies.get('__Host-link')!.slice(0, 43))
    expect((await second.post('/sign-in/password', { newPassword: form.password })).status).toBe(422)
    expect((await second.post('/sign-in/password', { newPassword: 'short1A' })).status).toBe(422)
    expect((await second.post('/sign-in/password', { newPassword })).status).toBe(204)
    expect((await second.get('/account', { accept: 'application/json' })).status).toBe(200)
    expect((await second.get('/sign-in/password')).headers.get('location')).toBe('/sign-in')
    await waitForMail(folder, form.email, 1, 'fuite de données')
    const third = createClient(service.origin)
    expect((await third.post('/sign-in', { ...form, password: newPassword })).status).toBe(204)
    expect(await (await third.get('/account')).text()).toContain('Vos sessions')
  })

  test.each(['fr', 'en'])('leads to a page that everybody can use (%s)', async (language) => {
    const { form } = await member(`page-${language}`)
    const context = await browser.newContext({ locale: language, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(`${service.origin}/sign-in`)
    await page.locator('#email').fill(form.email)
    await page.locator('#password').fill(form.password)
    await page.locator('button[data-working]').click()
    await page.waitForURL('**/sign-in/password')
    await page.locator('[part~="level"]').waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      language === 'fr' ? 'Choisir un nouveau mot de passe' : 'Choose a new password'
    )
    expect(await inspectPage(page)).toEqual(CLEAN)
    await context.close()
  })
})

test('a password that today’s policy would refuse is told at sign-in, and stays good until the service insists', async () => {
  const folder = makeDataFolder(inject('template'))
  const form = { name: 'Jeanne Martin', email: 'jeanne@exemple.fr', password }
  const before = await runService({ DATA_DIR: folder, POLICY_FILE: writeCheapPolicy(folder) })
  expect((await createClient(before.origin).post('/sign-up', form)).status).toBe(204)
  const client = createClient(before.origin)
  await client.post('/sign-in', form, false)
  const sentence = 'Votre mot de passe ne respecte plus les règles d’aujourd’hui'
  expect(await (await client.get('/account')).text()).not.toContain(sentence)
  await before.stop()

  const stricter = { ...servicePublic.password, alternatives: [{ minimumCharacters: 30, classes: [] }] }
  const POLICY_FILE = writeCheapPolicy(folder, { password: stricter })
  const after = await runService({ DATA_DIR: folder, POLICY_FILE })
  const again = createClient(after.origin)
  await again.post('/sign-in', form, false)
  expect(await (await again.get('/account')).text()).toContain(sentence)
  await after.stop()

  // From a day on, it has to be changed first.
  const insisting = await runService({ DATA_DIR: folder, POLICY_FILE, INSIST_ON_POLICY_FROM: '2026-01-01' })
  const held = createClient(insisting.origin)
  expect((await held.post('/sign-in', form, false)).headers.get('location')).toBe('/sign-in/password')
  expect(await (await held.get('/sign-in/password')).text()).toContain('ne respecte plus les règles d’aujourd’hui')
  await insisting.stop()
  removeFolder(folder)
})
