import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

export interface OpenedPage {
  readonly page: Page
  /** Errors, warnings and requests to elsewhere so far. */
  readonly complaints: readonly string[]
}

/** Opens a page of the site, which may load what is below `base` only. */
export async function openPage(
  browser: Browser,
  base: string,
  place: string,
  options: BrowserContextOptions = {}
): Promise<OpenedPage> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith('blob:')) complaints.push(request.url())
  })
  await page.goto(base + place)
  return { page, complaints }
}

/** What axe finds, and whether the page scrolls sideways. */
export async function faultsOf(page: Page): Promise<readonly unknown[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
  }>('axe.run()')
  const pixels = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  return [
    ...violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
    ...(pixels === 0 ? [] : [`${String(pixels)} pixels too wide`])
  ]
}
