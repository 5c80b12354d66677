import { expect, test } from 'vitest'
import { faultsOf, openPage } from './site-page.ts'
import { useSite } from './use-site.ts'

// `npm run test:site`: minutes, so that the suite looks at one page of every kind only.

const opened = useSite()

test.each([
  ['light', 1280],
  ['dark', 320]
] as const)(
  'every page, %s and %d wide, has no fault that axe finds and reports nothing',
  async (colorScheme, width) => {
    const found: unknown[] = []
    const { browser, site, served } = opened()
    for (const { path } of site.pages) {
      const options = { colorScheme, viewport: { width, height: 900 } }
      const { page, complaints } = await openPage(browser, `${served.origin}/`, path, options)
      found.push(...[...(await faultsOf(page)), ...complaints].map((fault) => [path, fault]))
      await page.context().close()
    }
    expect(found).toEqual([])
  }
)
