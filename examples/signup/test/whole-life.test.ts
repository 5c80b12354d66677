import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../../test/browser/launch-browser.ts'
import { runBacked, waysToTest, type BackedService } from './backing-stores.ts'
import { CLEAN, inspectPage } from './inspect-page.ts'
import { writeCheapPolicy } from './policy-for-tests.ts'
import { createClient } from './running/client.ts'
import { makeFolder, removeFolder } from './running/service.ts'

const first = 'Grenouille-Vélo-Cactus-7'
const second = 'Tramway-Orange-12'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [field, text] of Object.entries(fields)) await page.locator(`#${field}`).fill(text)
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}

/** Opens the link of the newest message to somebody, from the mailbox of the service. */
async function openLink(page: Page, mailbox: string, email: string, label: string): Promise<void> {
  const message = page.locator('article', { hasText: email }).filter({ hasText: label }).first()
  do await page.goto(mailbox)
  while ((await message.count()) === 0)
  await message.getByRole('link').first().click()
}

async function signIn(page: Page, origin: string, email: string, password: string): Promise<void> {
  await page.goto(`${origin}/sign-in`)
  await fill(page, { email, password })
  await press(page, 'Me connecter')
}

async function isSignedIn(page: Page, origin: string): Promise<boolean> {
  await page.goto(`${origin}/account`)
  return new URL(page.url()).pathname === '/account'
}

/** The life of an account, from the first form to the last, on two devices and against a stranger. */
async function live(
  service: BackedService,
  email: string,
  devices: readonly [BrowserContext, BrowserContext],
  look: (page: Page) => Promise<void>
): Promise<void> {
  const { origin, metricsOrigin } = service
  const mailbox = `${metricsOrigin}/mail`
  const [desk, phone] = [await devices[0].newPage(), await devices[1].newPage()]

  await desk.goto(origin)
  await fill(desk, { name: 'Jeanne Martin', email, password: first, passwordConfirmation: first })
  await press(desk, 'Créer mon compte')
  await desk.waitForURL('**/sign-up/sent')
  await look(desk)
  await openLink(desk, mailbox, email, 'confirme')
  await desk.waitForURL('**/sign-up/proof')
  await look(desk)
  await fill(desk, { password: first })
  await press(desk, 'Terminer la création du compte')
  await desk.waitForURL('**/account')
  await signIn(phone, origin, email, first)
  await phone.waitForURL('**/account')
  expect(await phone.getByRole('button', { name: /^Fermer \(/u }).count()).toBe(1)

  const stranger = createClient(origin)
  for (let count = 0; count < 26; count++) await stranger.post('/sign-in', { email, password: 'Autre-Chose-Nuage-8' })
  expect((await stranger.post('/sign-in', { email, password: first })).status).toBe(429)
  await press(phone, 'Me déconnecter')
  await phone.waitForURL('**/sign-in')
  await signIn(phone, origin, email, first)
  await phone.waitForURL('**/account')
  expect(await phone.getByText('Connexion refusée').count()).toBeGreaterThan(0)

  await press(phone, 'Me déconnecter')
  await phone.goto(`${origin}/recovery`)
  await fill(phone, { email })
  await press(phone, 'Recevoir un lien')
  await phone.waitForURL('**/recovery/sent')
  await openLink(phone, mailbox, email, 'Un nouveau mot de passe a été demandé')
  await phone.waitForURL('**/recovery/password')
  await fill(phone, { newPassword: second, passwordConfirmation: second })
  await press(phone, 'Enregistrer ce mot de passe')
  await phone.waitForURL('**/sign-in')
  expect(await isSignedIn(desk, origin)).toBe(false)
  await signIn(phone, origin, email, second)
  await phone.waitForURL('**/account')

  await phone.getByRole('link', { name: 'Télécharger mes données' }).click()
  await fill(phone, { currentPassword: second })
  const [download] = await Promise.all([phone.waitForEvent('download'), press(phone, 'Télécharger le fichier')])
  expect(download.suggestedFilename()).toMatch(/^donnees-.*\.json$/u)
  const exported: unknown = JSON.parse(await readFile(await download.path(), 'utf8'))
  expect(exported).toMatchObject({
    format: 'rempart-account-export',
    account: { address: email, personalData: ['Jeanne Martin', email] }
  })

  await phone.goto(`${origin}/account/delete`)
  await fill(phone, { currentPassword: second })
  await press(phone, 'Supprimer définitivement mon compte')
  await phone.waitForURL('**/sign-up')
  expect(await phone.getByRole('status').first().textContent()).toContain('Votre compte est supprimé')
  await signIn(desk, origin, email, second)
  await desk.getByRole('alert').or(desk.getByText('Trop d’essais')).first().waitFor()
  expect(await isSignedIn(desk, origin)).toBe(false)
}

describe.each(waysToTest())('an account on $name', (way) => {
  let service: BackedService
  let folder = ''
  beforeAll(async () => {
    folder = makeFolder()
    const POLICY_FILE = writeCheapPolicy(folder)
    service = await runBacked(way, { POLICY_FILE, ADDRESS_PROOF: 'required', FAILED_SIGN_INS_PER_HOUR: '100000' })
  })
  afterAll(async () => {
    await service.close()
    removeFolder(folder)
  })

  test.each([
    ['with scripts', true],
    ['without JavaScript', false]
  ])('%s is made, proved, attacked, kept, recovered, taken along and ended', async (name, javaScriptEnabled) => {
    const context = { locale: 'fr-FR', reducedMotion: 'reduce', javaScriptEnabled } as const
    const devices = [await browser.newContext(context), await browser.newContext(context)] as const
    await live(service, `${name.replace(' ', '-').toLowerCase()}@exemple.fr`, devices, async (page) => {
      // axe is a script too.
      expect(javaScriptEnabled ? await inspectPage(page) : CLEAN).toEqual(CLEAN)
    })
    for (const device of devices) await device.close()
  })
})
