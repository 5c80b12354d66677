import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditPolicy, toHtml, toJunit } from '../../../src/compliance/index.ts'
import { servicePublic } from '../../../src/index.ts'
import { launchBrowser } from '../launch-browser.ts'

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
}

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => browser.close())

const date = new Date('2026-11-26T10:00:00Z')

describe('the page of an audit', () => {
  test.each([
    ['fr', 'light', 1200],
    ['en', 'dark', 1200],
    ['fr', 'light', 320]
  ] as const)(
    'in %s, %s, %d wide: no fault that axe finds, and no sideways scrolling',
    async (language, colorScheme, width) => {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } })
      const report = auditPolicy(servicePublic, { language })
      await page.setContent(toHtml(report, { name: 'service-public', date, language }))
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate<AxeResults>('axe.run()')
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
      await page.close()
    }
  )

  test('prints to paper', async () => {
    const page = await browser.newPage()
    const report = auditPolicy(servicePublic, { language: 'fr' })
    await page.setContent(toHtml(report, { name: 'service-public', date, language: 'fr' }))
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-')
    await page.close()
  })

  test('and JUnit is XML that a parser reads', async () => {
    const page = await browser.newPage()
    const hostile = { ...servicePublic, renewal: { groups: { '<a>&"\u0001': { maximumAgeDays: 9, warnDays: 1 } } } }
    const xml = toJunit(auditPolicy(hostile), { language: 'fr', date })
    const counts = await page.evaluate<readonly number[], string>((text) => {
      const read = new DOMParser().parseFromString(text, 'application/xml')
      return ['parsererror', 'testsuite', 'testcase'].map((name) => read.querySelectorAll(name).length)
    }, xml)
    expect(counts).toEqual([0, 4, auditPolicy(hostile).findings.length])
    await page.close()
  })
})
