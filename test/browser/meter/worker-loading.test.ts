import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../launch-browser.ts'
import { serveFolder, type ServedFolder } from '../serve-folder.ts'
import { meterPage, openPage, root, serveMeterPages, typePassword } from './meter-page.ts'

let browser: Browser
let served: ServedFolder
let elsewhere: ServedFolder
let withForeignModule: ServedFolder

beforeAll(async () => {
  browser = await launchBrowser()
  served = await serveMeterPages({
    '/': {},
    '/missing': { attributes: 'worker="/absent.js"' },
    '/english': { attributes: 'dictionaries="fr en"' },
    '/mistaken': { attributes: 'dictionaries="fr en" worker="/dist/meter/worker.js"' },
    '/given': { attributes: 'dictionaries="fr en" worker="/dist/meter/worker/en.js"' },
    '/together': { attributes: 'dictionaries="fr en" worker="/together.js"' }
  })
  elsewhere = await serveFolder(root, { headers: { 'Access-Control-Allow-Origin': '*' } })
  const script = `${elsewhere.origin}/dist/meter/standalone.js`
  withForeignModule = await serveFolder(root, {
    headers: {
      'Content-Security-Policy': `default-src 'none'; script-src ${elsewhere.origin}; worker-src blob:; style-src 'self'; img-src data:`
    },
    pages: { '/': meterPage().replace('/dist/meter/define.js', script), '/page.css': '' }
  })
})
afterAll(async () => {
  await browser.close()
  for (const server of [served, elsewhere, withForeignModule]) await server.close()
})

test('a module from another origin finds its worker there', async () => {
  const { page, complaints } = await openPage(browser, `${withForeignModule.origin}/`)
  await typePassword(page, 'Bonjour1')
  expect(elsewhere.requests).toContain('/dist/meter/worker.js')
  expect(complaints).toEqual([])
  await page.context().close()
})

test('the element as one file asks for at most five files before the meter works', async () => {
  elsewhere.requests.length = 0
  const { page } = await openPage(browser, `${withForeignModule.origin}/`)
  await page.locator('[part="rules"]').waitFor()
  expect(elsewhere.requests).toEqual(['/dist/meter/standalone.js'])
  await typePassword(page, 'Bonjour1')
  expect(elsewhere.requests.toSorted()).toEqual([
    '/dist/meter/standalone-french-advice.js',
    '/dist/meter/standalone.js',
    '/dist/meter/worker.js'
  ])
  await page.context().close()
})

test('a script that takes half a minute on a slow line is waited for', async () => {
  const { page } = await openPage(browser, `${served.origin}/`)
  await page.clock.install()
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>()
  await page.route('**/worker.js', async (route) => {
    await arrived
    await route.continue()
  })
  await page.locator('#password').pressSequentially('Bonjour1')
  await page.locator('[part="level"]', { hasText: 'Évaluation de la robustesse' }).waitFor()
  await page.clock.fastForward(30_000)
  arrive(undefined)
  await page.clock.resume()
  await page.getByRole('meter').waitFor()
  expect(await page.locator('[data-code="too_guessable"]').getAttribute('part')).toBe('rule rule-unmet')
  await page.context().close()
})

/** Found in the English list alone: French words leave it strong enough. */
const ENGLISH = 'Neighbourhood4'

async function judge(path: string): Promise<string | null> {
  served.requests.length = 0
  const { page, complaints } = await openPage(browser, `${served.origin}${path}`)
  if (path === '/together') {
    const scripts = ['worker.js', 'worker/en.js'].map((name) => readFile(join(root, 'dist/meter', name), 'utf8'))
    const body = (await Promise.all(scripts)).join('\n')
    await page.route('**/together.js', (route) => route.fulfill({ body, contentType: 'text/javascript' }))
  }
  await typePassword(page, ENGLISH)
  const part = await page.locator('[data-code="too_guessable"]').getAttribute('part')
  expect(complaints).toEqual([])
  await page.context().close()
  return part
}

test('English words come in a script of their own, beside the worker', async () => {
  expect(await judge('/')).toBe('rule rule-met')
  expect(served.requests).not.toContain('/dist/meter/worker/en.js')
  expect(await judge('/english')).toBe('rule rule-unmet')
  expect(served.requests.filter((path) => path.startsWith('/dist/meter/worker'))).toEqual(
    expect.arrayContaining(['/dist/meter/worker.js', '/dist/meter/worker/en.js'])
  )
})

test('that script is a worker too, and both put together are one', async () => {
  expect(await judge('/given')).toBe('rule rule-unmet')
  expect(await judge('/together')).toBe('rule rule-unmet')
})

test('without the English words that were asked for there is no strength', async () => {
  const { page } = await openPage(browser, `${served.origin}/english`)
  await page.route('**/worker/en.js', (route) => route.abort())
  await page.locator('#password').pressSequentially(ENGLISH)
  await page.locator('[part="level"]', { hasText: 'n’a pas pu être évaluée' }).waitFor()
  expect(await page.getByRole('meter').count()).toBe(0)
  await page.context().close()
})

test('a script without the words of a language asked for is not used', async () => {
  const { page } = await openPage(browser, `${served.origin}/mistaken`)
  await page.locator('#password').pressSequentially('Bonjour1')
  await page.locator('[part="level"]', { hasText: 'n’a pas pu être évaluée' }).waitFor()
  expect(await page.getByRole('meter').count()).toBe(0)
  await page.context().close()
})

test('the console says where the worker was looked for', async () => {
  const { page, complaints } = await openPage(browser, `${served.origin}/missing`)
  await page.locator('#password').pressSequentially('Bonjour1')
  await page.locator('[part="level"]', { hasText: 'n’a pas pu être évaluée' }).waitFor()
  const warnings = (): string[] => complaints.filter((text) => text.includes('worker_unavailable'))
  await expect.poll(warnings).toHaveLength(1)
  expect(warnings()[0]).toContain(`${served.origin}/absent.js`)
  expect(warnings()[0]).toContain("optimizeDeps: { exclude: ['rempart'] }")
  await page.context().close()
})
