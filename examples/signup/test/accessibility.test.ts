import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../../test/browser/launch-browser.ts'
import { states } from './states.ts'
import { useVisitors } from './visitors.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const { service } = useVisitors()

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

async function findViolations(page: Page, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(async (given) => {
    const { axe } = globalThis as unknown as { readonly axe: { run(given: RunOptions): Promise<AxeResults> } }
    return await axe.run(given)
  }, options)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

const CLEAN: Findings = { light: [], dark: [], sideways: [] }

interface Findings {
  readonly light: readonly string[]
  readonly dark: readonly string[]
  /** The sizes of text at which a page of 320 px has to be scrolled sideways. */
  readonly sideways: readonly string[]
}

/** A tree that is the same on another day, and that holds no password. */
function withoutParticulars(tree: string): string {
  return tree
    .replaceAll(/jeanne\.martin\d+/gu, 'jeanne.martin')
    .replaceAll(/\d+ \p{L}+ \d{4}(?: à \d\d:\d\d)?/gu, 'DATE')
    .replaceAll(
      /(?<=textbox "(?:Mot de passe|Confirmation du mot de passe|Password)"(?: \[invalid\])?): .*/gu,
      ': TYPED'
    )
}

async function inspect(page: Page): Promise<Findings> {
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

describe.each(states)('$name', ({ reach, context: own }) => {
  test('axe finds nothing, the policy of contents is kept, the tree reads as reviewed', async () => {
    const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce', ...own })
    const page = await context.newPage()
    const refusals: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy/u.test(message.text())) refusals.push(message.text())
    })
    try {
      await reach(page, service().origin, `${service().metricsOrigin}/mail`)
      const tree = await page.locator('body').ariaSnapshot()
      expect(withoutParticulars(tree)).toMatchSnapshot()
      // axe is a script too: where scripts are off, the same page without the meter stands in for this one.
      expect(own?.javaScriptEnabled === false ? CLEAN : await inspect(page)).toEqual(CLEAN)
      expect(refusals).toEqual([])
    } finally {
      await context.close()
    }
  })
})
