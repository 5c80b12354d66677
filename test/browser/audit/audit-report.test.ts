import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditPolicy, toHtml, toJunit } from '../../../src/compliance/index.ts'
import { servicePublic } from '../../../src/index.ts'
import { launchBrowser } from '../launch-browser.ts'

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
}

interface XmlElement {
  readonly name: string
  readonly parent: string
  readonly attributes: readonly string[]
}

/**
 * What of the schema a report uses: https://github.com/jenkinsci/xunit-plugin/blob/031e285ef3b60dee7aaf36e9096d7dcd95ffae83/
 * src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
const JUNIT: Readonly<
  Record<
    string,
    { readonly within: string; readonly required: readonly string[]; readonly optional: readonly string[] }
  >
> = {
  testsuites: { within: '', required: [], optional: ['name', 'time', 'tests', 'failures', 'errors'] },
  testsuite: {
    within: 'testsuites',
    required: ['name', 'tests', 'failures', 'errors'],
    optional: ['group', 'time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file', 'log', 'url']
  },
  testcase: { within: 'testsuite', required: ['name'], optional: ['time', 'classname', 'group'] },
  failure: { within: 'testcase', required: [], optional: ['type', 'message'] },
  skipped: { within: 'testcase', required: [], optional: ['type', 'message'] }
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

  test('and JUnit is XML that a parser reads, in the form of the schema that Jenkins publishes', async () => {
    const page = await browser.newPage()
    const hostile = { ...servicePublic, renewal: { groups: { '<a>&"\u0001': { maximumAgeDays: 9, warnDays: 1 } } } }
    const report = auditPolicy(hostile, { frameworks: ['cnil', 'anssi', 'nist', 'asvs', 'pci', 'eu-2024-2690'] })
    const elements = await page.evaluate<readonly XmlElement[], string>(
      (text) =>
        [...new DOMParser().parseFromString(text, 'application/xml').querySelectorAll('*')].map((element) => ({
          name: element.nodeName,
          parent: element.parentElement?.nodeName ?? '',
          attributes: element.getAttributeNames()
        })),
      toJunit(report, { language: 'fr', date })
    )
    for (const { name, parent, attributes } of elements) {
      const { within, required, optional } = JUNIT[name] ?? { within: 'unknown', required: [], optional: [] }
      expect({ name, parent }).toEqual({ name, parent: within })
      expect(attributes).toEqual(expect.arrayContaining([...required]))
      expect(attributes.filter((each) => ![...required, ...optional].includes(each))).toEqual([])
    }
    const count = (wanted: string): number => elements.filter(({ name }) => name === wanted).length
    expect([count('testsuite'), count('testcase')]).toEqual([6, report.findings.length])
    await page.close()
  })
})
