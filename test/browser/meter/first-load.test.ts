import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../launch-browser.ts'
import type { ServedFolder } from '../serve-folder.ts'
import { openPage, root, serveMeterPages, typePassword } from './meter-page.ts'

const BUDGET_BYTES = 12_000

let browser: Browser
let served: ServedFolder

beforeAll(async () => {
  browser = await launchBrowser()
  served = await serveMeterPages({ '/': {} })
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

/** What a bundler makes of the element and all that it imports statically: one chunk, minified, as gzip -9 has it. */
async function measureFirstLoad(): Promise<{ readonly bytes: number; readonly modules: readonly string[] }> {
  const bundle = await rolldown({ input: join(root, 'dist/meter/define.js'), logLevel: 'silent' })
  const { output } = await bundle.generate({ minify: true })
  await bundle.close()
  const [entry] = output
  return { bytes: gzipSync(entry.code, { level: 9 }).length, modules: entry.moduleIds }
}

test('the element, the rules and the French messages take at most 12 kB', async () => {
  const { bytes, modules } = await measureFirstLoad()
  expect(bytes).toBeLessThanOrEqual(BUDGET_BYTES)
  expect(modules.filter((id) => /\/strength\/|\/messages\/en\.js$|\/worker\.js$/u.test(id))).toEqual([])
})

function isOfEstimator(path: string): boolean {
  return /\/strength\/|\/worker\.js$/u.test(path)
}

test('nothing of the estimator is asked for before the first focus, and the worker is once it comes', async () => {
  served.requests.length = 0
  const { page } = await openPage(browser, `${served.origin}/`)
  await page.locator('[part="rules"]').waitFor()
  await page.locator('#name').fill('Jeanne')
  await page.waitForTimeout(300)
  expect(served.requests.filter(isOfEstimator)).toEqual([])
  await page.locator('#password').focus()
  await typePassword(page, 'Bonjour1')
  expect(served.requests.filter((path) => path.endsWith('/worker.js'))).toEqual(['/dist/meter/worker.js'])
  expect(served.requests.filter((path) => path.includes('/strength/data/'))).not.toEqual([])
  await page.context().close()
})
