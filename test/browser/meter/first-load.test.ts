import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../launch-browser.ts'
import type { ServedFolder } from '../serve-folder.ts'
import { openPageWithClock, root, secondLoad, serveMeterPages, typePassword } from './meter-page.ts'

const BUDGET_BYTES = 13_100
const FIRST_LOAD_BYTES = 12_000

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

function gzipSize(code: string): number {
  return gzipSync(code, { level: 9 }).length
}

interface FirstLoad {
  readonly bytes: number
  /** As if the French sentences on the estimator's findings were in it too, which come at the first focus. */
  readonly bytesWithAdvice: number
  readonly modules: readonly string[]
}

/** What a bundler makes of the element and all that it imports statically: one chunk, minified, as gzip -9 has it. */
async function measureFirstLoad(): Promise<FirstLoad> {
  const bundle = await rolldown({ input: join(root, 'dist/meter/define.js'), logLevel: 'silent' })
  const { output } = await bundle.generate({ minify: true })
  await bundle.close()
  const [entry, ...others] = output
  const advice = others.flatMap((file) =>
    file.type === 'chunk' && (file.facadeModuleId ?? '').endsWith('/french-advice.js') ? [file.code] : []
  )
  expect(advice).toHaveLength(1)
  return {
    bytes: gzipSize(entry.code),
    bytesWithAdvice: gzipSize(entry.code + advice.join('')),
    modules: entry.moduleIds
  }
}

test('the element, the rules and the French messages take at most 13.1 kB, and 12 kB before the first focus', async () => {
  const { bytes, bytesWithAdvice, modules } = await measureFirstLoad()
  expect(bytes).toBeLessThanOrEqual(FIRST_LOAD_BYTES)
  expect(bytesWithAdvice).toBeLessThanOrEqual(BUDGET_BYTES)
  expect(modules.filter((id) => /\/strength\/|\/messages\/en\.js$|-advice\.js$|\/worker\.js$/u.test(id))).toEqual([])
})

function isOfEstimator(path: string): boolean {
  return /\/strength\/|\/worker\.js$/u.test(path)
}

test('nothing of the estimator is asked for before the first focus, and the worker is once it comes', async () => {
  served.requests.length = 0
  const { page } = await openPageWithClock(browser, `${served.origin}/`)
  await page.locator('[part="rules"]').waitFor()
  await page.locator('#name').fill('Jeanne')
  await secondLoad(page)
  await page.clock.fastForward(60_000)
  // The server has everything that was asked for before this.
  await page.evaluate(() => fetch('/policy.json'))
  expect(served.requests.filter(isOfEstimator)).toEqual([])
  await page.locator('#password').focus()
  await typePassword(page, 'Bonjour1')
  expect(served.requests.filter((path) => path.endsWith('/worker.js'))).toEqual(['/dist/meter/worker.js'])
  await page.context().close()
})
