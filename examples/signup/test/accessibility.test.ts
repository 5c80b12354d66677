import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../../test/browser/launch-browser.ts'
import { CLEAN, inspectPage } from './inspect-page.ts'
import { states } from './states.ts'
import { useVisitors } from './visitors.ts'

const { service } = useVisitors()

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

/** A tree that is the same on another day, and that holds no password. */
function withoutParticulars(tree: string): string {
  return tree
    .replaceAll(/jeanne\.martin\d+/gu, 'jeanne.martin')
    .replaceAll(/\b[\da-z]{4}(?:-[\da-z]{4}){3}\b/gu, 'CODE')
    .replaceAll(/\d+ \p{L}+ \d{4}(?: à \d\d:\d\d)?/gu, 'DATE')
    .replaceAll(
      /(?<=textbox "(?:Mot de passe|Confirmation du mot de passe|Password)"(?: \[invalid\])?): .*/gu,
      ': TYPED'
    )
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
      expect(own?.javaScriptEnabled === false ? CLEAN : await inspectPage(page)).toEqual(CLEAN)
      expect(refusals).toEqual([])
    } finally {
      await context.close()
    }
  })
})
