import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
async function findViolations(page: Page, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(async (given) => {
    const { axe } = globalThis as unknown as { readonly axe: { run(given: RunOptions): Promise<AxeResults> } }
    return await axe.run(given)
  }, options)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

export const CLEAN: Findings = { light: [], dark: [], sideways: [] }

export interface Findings {
  readonly light: readonly string[]
  readonly dark: readonly string[]
  /** The sizes of text at which a page of 320 px has to be scrolled sideways. */
  readonly sideways: readonly string[]
}

/** What keeps somebody from using a page: axe in both colour schemes, and how narrow it may be. */
export async function inspectPage(page: Page): Promise<Findings> {
  await page.evaluate(axeSource)
  const light = await findViolations(page, {})
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await findViolations(page, { runOnly: ['color-contrast'] })
  await page.setViewportSize({ width: 320, height: 640 })
  const sideways = await page.evaluate(() => {
    const root = document.documentElement
    return ['100%', '200%'].filter((size) => {
      root.style.fontSize = size
      return root.scrollWidth > innerWidth
    })
  })
  return { light, dark, sideways }
}
