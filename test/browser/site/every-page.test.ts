import { rmSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSite, type BuiltSite } from '../../site/read-site.ts'
import { launchBrowser } from '../launch-browser.ts'
import { serveFolder, type ServedFolder } from '../serve-folder.ts'
import { faultsOf, openPage } from './site-page.ts'

// `npm run test:site`: minutes, so that the suite looks at one page of every kind only.

let browser: Browser
let site: BuiltSite
let served: ServedFolder

beforeAll(async () => {
  ;[browser, site] = await Promise.all([launchBrowser(), buildSite()])
  served = await serveFolder(site.folder)
})
afterAll(async () => {
  await browser.close()
  await served.close()
  rmSync(site.folder, { recursive: true })
})

test.each([
  ['light', 1280],
  ['dark', 320]
] as const)(
  'every page, %s and %d wide, has no fault that axe finds and reports nothing',
  async (colorScheme, width) => {
    const found: unknown[] = []
    for (const { path } of site.pages) {
      const options = { colorScheme, viewport: { width, height: 900 } }
      const { page, complaints } = await openPage(browser, `${served.origin}/`, path, options)
      found.push(...[...(await faultsOf(page)), ...complaints].map((fault) => [path, fault]))
      await page.context().close()
    }
    expect(found).toEqual([])
  }
)
