import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../launch-browser.ts'
import { serveFolder, type ServedFolder } from '../serve-folder.ts'
import { meterPage, openPage, root, secondLoad, serveMeterPages, STRICT_POLICY } from './meter-page.ts'

let browser: Browser
let served: ServedFolder
let workerless: ServedFolder

beforeAll(async () => {
  browser = await launchBrowser()
  served = await serveMeterPages({
    '/': {},
    '/missing': { attributes: 'worker="/absent.js"' },
    '/foreign': { attributes: 'worker="http://127.0.0.2:9/worker.js"' },
    '/crashing': { attributes: 'worker="/crash.js"' }
  })
  workerless = await serveFolder(root, {
    headers: { 'Content-Security-Policy': STRICT_POLICY.replace("worker-src 'self'", "worker-src 'none'") },
    pages: { '/': meterPage() }
  })
})
afterAll(async () => {
  await browser.close()
  await served.close()
  await workerless.close()
})

interface Observation {
  readonly meters: number
  readonly digit: string | null
  readonly guessable: string | null
  readonly refusesByRules: boolean
  readonly sentTo: string
}

/** The rules still tick, the person is told, and the form is sent. */
const usableForm: Observation = {
  meters: 0,
  digit: 'rule rule-met',
  guessable: 'rule rule-unknown',
  refusesByRules: true,
  sentTo: '/sent'
}

async function observe(page: Page): Promise<Observation> {
  await page.locator('[part="level"]', { hasText: 'n’a pas pu être évaluée' }).waitFor()
  const meters = await page.getByRole('meter').count()
  const digit = await page.locator('[data-code="missing_digit"]').getAttribute('part')
  const guessable = await page.locator('[data-code="too_guessable"]').getAttribute('part')
  const input = page.locator('#password')
  await input.fill('bonjour')
  const refusesByRules = await input.evaluate((field: HTMLInputElement) => field.validity.customError)
  await input.fill('Bonjour1')
  await page.getByRole('button', { name: 'Créer le compte' }).click()
  await page.waitForURL(/\/sent/u)
  return { meters, digit, guessable, refusesByRules, sentTo: new URL(page.url()).pathname }
}

describe('without its worker the meter goes on with the rules:', () => {
  test.each(['/missing', '/foreign', '/crashing'])('%s', async (path) => {
    const { page } = await openPage(browser, served.origin + path)
    await page.locator('#password').pressSequentially('Bonjour1')
    expect(await observe(page)).toEqual(usableForm)
    await page.context().close()
  })

  test('forbidden by the content security policy', async () => {
    const { page } = await openPage(browser, `${workerless.origin}/`)
    await page.route('**/sent*', (route) => route.fulfill({ body: 'ok' }))
    await page.locator('#password').pressSequentially('Bonjour1')
    expect(await observe(page)).toEqual(usableForm)
    await page.context().close()
  })

  test('offline since the page was loaded; and online again, the next focus finds it', async () => {
    const { page } = await openPage(browser, `${served.origin}/`)
    await secondLoad(page)
    await page.context().setOffline(true)
    await page.locator('#password').pressSequentially('Bonjour1')
    await page.locator('[part="level"]', { hasText: 'n’a pas pu être évaluée' }).waitFor()
    await page.context().setOffline(false)
    await page.locator('#name').focus()
    await page.locator('#password').focus()
    await page.getByRole('meter').waitFor()
    expect(await page.locator('[data-code="too_guessable"]').getAttribute('part')).not.toContain('unknown')
    await page.context().close()
  })

  test('silent: it is given up after a minute', async () => {
    const { page } = await openPage(browser, `${served.origin}/`)
    await page.clock.install()
    // The minute begins when the script is asked for, which is later than the line that says so.
    const { promise: asked, resolve: ask } = Promise.withResolvers<undefined>()
    await page.route('**/worker.js', () => ask(undefined))
    await page.locator('#password').pressSequentially('Bonjour1')
    await page.locator('[part="level"]', { hasText: 'Évaluation de la robustesse' }).waitFor()
    await asked
    await page.clock.fastForward(60_000)
    expect(await observe(page)).toEqual(usableForm)
    await page.context().close()
  })

  test('the second load hangs: it is given up after a minute', async () => {
    const { page } = await openPage(browser, 'about:blank')
    const { promise: asked, resolve: ask } = Promise.withResolvers<undefined>()
    await page.route('**/second-load.js', () => ask(undefined))
    await page.goto(`${served.origin}/`)
    await asked
    await page.clock.install()
    await page.locator('#password').pressSequentially('Bonjour1')
    await page.locator('[part="level"]', { hasText: 'Évaluation de la robustesse' }).waitFor()
    await page.clock.fastForward(60_000)
    expect(await observe(page)).toEqual(usableForm)
    await page.context().close()
  })
})
