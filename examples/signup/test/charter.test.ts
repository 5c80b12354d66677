import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { auditCookies } from '../../../src/compliance/index.ts'
import { launchBrowser } from '../../../test/browser/launch-browser.ts'
import { examplePolicy as policy, writeCheapPolicy } from './policy-for-tests.ts'
import { linkIn, waitForMail } from './running/mailbox.ts'
import { makeDataFolder, removeFolder, runService, type RunningService } from './running/service.ts'
import { password } from './visitors.ts'

const { hashing: _hashing, ...declared } = policy

let folder = ''
let service: RunningService | undefined
let browser: Browser | undefined
beforeAll(async () => {
  folder = makeDataFolder(inject('template'))
  service = await runService({ DATA_DIR: folder, POLICY_FILE: writeCheapPolicy(folder, declared) })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await service?.stop()
  removeFolder(folder)
})

/** Every page that a person may come by, in both languages, with an account that is made, left, lost and found. */
async function walk(page: Page, origin: string): Promise<void> {
  const submit = (): Promise<void> => page.locator('main button[data-working]').first().click()
  await page.goto(`${origin}/sign-up`)
  await page.locator('#name').fill('Jeanne Martin')
  await page.locator('#email').fill('jeanne@exemple.fr')
  await page.locator('#password').fill(password)
  await page.locator('#passwordConfirmation').fill(password)
  await submit()
  await page.waitForURL('**/account')
  await page.goto(`${origin}/account/export`)
  await page.goto(`${origin}/account?language=en`)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/sign-in')
  await page.goto(`${origin}/recovery`)
  await page.locator('#email').fill('jeanne@exemple.fr')
  await submit()
  await page.waitForURL('**/recovery/sent')
  const mail = await waitForMail(folder, 'jeanne@exemple.fr', 1)
  await page.goto(`${origin}${linkIn(mail).pathname}`)
  await page.locator('#newPassword').fill('Tramway-Orange-12')
  await page.locator('#passwordConfirmation').fill('Tramway-Orange-12')
  await submit()
  await page.waitForURL('**/sign-in')
  await page.goto(`${origin}/sign-up/link/${'x'.repeat(43)}`)
  for (const language of ['fr', 'en'] as const) {
    await page.goto(`${origin}/notices/password?language=${language}`)
    const paths = await page
      .locator('.foot-links a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(paths).toHaveLength(6)
    for (const path of paths) {
      const response = await page.goto(`${origin}${path}`)
      expect(response?.status()).toBe(200)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await page.locator('h1').textContent()).toBe(
        await page.locator(`.foot-links [href="${path}"]`).textContent()
      )
    }
  }
}

test('the browser keeps the cookies of the charter, as long as it says, and nothing else; nobody else is asked', async () => {
  const { origin } = service!
  const context = await browser!.newContext({ locale: 'fr-FR' })
  const page = await context.newPage()
  const headers: Promise<readonly string[]>[] = []
  const elsewhere: string[] = []
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) elsewhere.push(request.url())
  })
  context.on('response', (response) => {
    headers.push(response.headerValues('set-cookie').catch(() => []))
  })
  await walk(page, origin)
  const sent = (await Promise.all(headers)).flat()

  expect(auditCookies(policy, sent)).toEqual([])
  expect(elsewhere).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
  const allowed = new Set([
    '__Host-session',
    '__Host-device',
    '__Host-recovery',
    ...policy.cookies!.map(({ name }) => name)
  ])
  expect((await context.cookies()).filter(({ name }) => !allowed.has(name))).toEqual([])

  // What the page says is what the policy declares.
  await page.goto(`${origin}/notices/cookies?language=en`)
  const rows = await page
    .locator('tbody tr')
    .evaluateAll((lines) =>
      lines.map((line) => [
        line.querySelector('code')?.textContent,
        line.lastElementChild?.textContent?.replace('\u00a0', ' ')
      ])
    )
  expect(rows).toEqual([
    ['__Host-session', '12 hours'],
    ['__Host-device', '90 days'],
    ['__Host-recovery', '1 hour'],
    ['__Host-form', 'until the browser is closed'],
    ['__Host-link', '1 hour'],
    ['__Host-notice', '1 minute'],
    ['__Host-language', '365 days']
  ])

  // A service with one cookie more than its charter, or one that is kept for longer, is found out.
  const [form, ...others] = policy.cookies!
  expect(auditCookies({ ...policy, cookies: others }, sent)).toEqual([{ code: 'undeclared', name: form!.name }])
  const shorter = others.map((cookie) => ({ ...cookie, durationSeconds: Math.min(cookie.durationSeconds, 3_600) }))
  expect(auditCookies({ ...policy, cookies: [form!, ...shorter] }, sent)).toEqual([
    { code: 'too_long', name: '__Host-language', seconds: 31_536_000, declaredSeconds: 3_600 }
  ])
  await context.close()
})

test('a policy without a service and its cookies has the texts that need none, and the log names what the others lack', async () => {
  const bare = makeDataFolder(inject('template'))
  const [form] = policy.cookies!
  const other = await runService({ DATA_DIR: bare, POLICY_FILE: writeCheapPolicy(bare, { cookies: [form!] }) })
  const page = await (await fetch(`${other.origin}/sign-up`)).text()
  expect(page.match(/\/notices\/[\w-]+/gu)).toEqual(['/notices/password', '/notices/protection'])
  expect((await fetch(`${other.origin}/notices/legal`)).status).toBe(404)
  expect(other.stderr()).toContain('$.service.publisher')
  expect(other.stderr()).toContain('"missing":["__Host-notice","__Host-language","__Host-link"]')
  await other.stop()
  removeFolder(bare)
})
