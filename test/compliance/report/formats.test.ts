import { Ajv } from 'ajv'
import { parse } from 'parse5'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import {
  auditPolicy,
  toCsv,
  toHtml,
  toJunit,
  toMarkdown,
  toSarif,
  type AuditReport
} from '../../../src/compliance/index.ts'
import { presets, servicePublic, type AccountSecurityPolicy } from '../../../src/index.ts'

const date = new Date('2026-11-26T10:00:00Z')
const context = { name: 'service-public', date, language: 'fr' } as const
const report = auditPolicy(servicePublic, { frameworks: ['cnil', 'anssi', 'nist', 'asvs', 'pci', 'eu-2024-2690'] })

/** A report that is about what somebody hostile has written: the names of groups and of the file. */
const HOSTILE = '=cmd|\'/c calc\'!A1 <script>alert(1)</script> | "x"; \u0000\u001b[2J\n| a |'
const hostilePolicy: AccountSecurityPolicy = {
  ...servicePublic,
  renewal: { groups: { [HOSTILE]: { maximumAgeDays: 30, warnDays: 1 } } }
}
const hostile = auditPolicy(hostilePolicy, { language: 'en' })
const hostileContext = { name: HOSTILE, date, language: 'en' } as const

describe('SARIF', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false })
  const { $schema: _draft, id: _id, ...schema } = sarifSchema as Readonly<Record<string, unknown>>
  const isValid = ajv.compile(schema)

  it.each<[string, AuditReport, string]>([
    ['a report', report, 'policy.json'],
    ['a hostile one', hostile, HOSTILE],
    ['one without failures', auditPolicy(servicePublic, { frameworks: ['cnil'] }), 'service-public']
  ])('of %s meets the schema of 2.1.0', (_, each, name) => {
    isValid(JSON.parse(toSarif(each, { name, language: 'fr' })))
    expect(isValid.errors).toBeNull()
  })

  it('has the failures alone, each with its rule, level and place, and fingerprints that no run changes', () => {
    const { runs } = JSON.parse(toSarif(report, context)) as Log
    const [run] = runs
    const failures = report.findings.filter(({ status }) => status === 'not_met' || status === 'partly')
    expect(run?.results?.map(({ ruleId }) => ruleId)).toEqual(
      failures.map(({ framework, requirement }) => `${framework}/${requirement}`)
    )
    for (const { ruleId, ruleIndex = -1, locations } of run?.results ?? []) {
      expect(run?.tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId)
      expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('service-public')
    }
    const levels = new Map(run?.results?.map(({ ruleId, level }) => [ruleId, level]))
    expect(levels.get('nist/3.1.1.2(5)')).toBe('error')
    expect(levels.get('anssi/R21')).toBe('warning')
    const prints = run?.results?.map(({ partialFingerprints }) => partialFingerprints?.['rempart/v1'])
    expect(new Set(prints).size).toBe(failures.length)
    expect(toSarif(report, context)).toBe(
      toSarif(
        auditPolicy(servicePublic, { frameworks: ['cnil', 'anssi', 'nist', 'asvs', 'pci', 'eu-2024-2690'] }),
        context
      )
    )
  })
})

describe('CSV', () => {
  it('begins with a byte order mark and its heads, and has a line for each finding', () => {
    const lines = toCsv(report, context).split('\r\n')
    expect(lines[0]).toBe(
      '\ufeff"Référentiel";"Exigence";"Verdict";"Force";"Constat";"Champ";"Remède";"Pièce à demander";"Source"'
    )
    expect(lines).toHaveLength(report.findings.length + 2)
    expect(lines.at(-1)).toBe('')
  })

  it('has no cell that a spreadsheet computes, and no control character', () => {
    const csv = toCsv(hostile, hostileContext)
    expect(csv.slice(1)).not.toMatch(/[^\P{Cc}\r\n]/u)
    for (const line of csv.slice(1).split('\r\n')) {
      for (const cell of line.split(/(?<=");(?=")/u)) expect(cell).not.toMatch(/^"\s*[=+\-@|%]/u)
    }
    const dangerous = { ...report, findings: report.findings.slice(0, 1).map((each) => ({ ...each, message: '=1+1' })) }
    expect(toCsv(dangerous, context)).toContain(`"'=1+1"`)
  })
})

describe('Markdown', () => {
  it('keeps what it is about inside its cells', () => {
    const text = toMarkdown(hostile, hostileContext)
    expect(text).not.toContain('<script>')
    const cells = text
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => line.replaceAll(String.raw`\|`, '').split('|').length - 2)
    // The summary, the conflicts, the evidence, the findings.
    expect(new Set(cells)).toEqual(new Set([7, 5, 4]))
  })
})

describe('JUnit', () => {
  it('counts a case for each finding, failures and what is skipped', () => {
    const xml = toJunit(report, context)
    const count = (pattern: RegExp): number => [...xml.matchAll(pattern)].length
    const statuses = report.findings.map(({ status }) => status)
    expect(count(/<testcase /gu)).toBe(statuses.length)
    expect(count(/<failure /gu)).toBe(statuses.filter((status) => status === 'not_met' || status === 'partly').length)
    expect(count(/<skipped /gu)).toBe(
      statuses.filter((status) => status === 'to_verify' || status === 'not_applicable').length
    )
    expect(xml).toContain(`tests="${statuses.length}"`)
  })

  it('and SARIF name what is asked, so that a name stays the same whatever was found', () => {
    const met = auditPolicy(presets['pci-dss'], { frameworks: ['pci'] })
    const missed = auditPolicy(servicePublic, { frameworks: ['pci'] })
    const namesIn = (each: AuditReport) => [...toJunit(each, context).matchAll(/<testcase [^>]*name="([^"]*)"/gu)]
    expect(namesIn(missed).map(([, name]) => name)).toEqual(namesIn(met).map(([, name]) => name))
    const { runs } = JSON.parse(toSarif(missed, context)) as Log
    expect(runs[0]?.tool.driver.rules?.map(({ shortDescription }) => shortDescription?.text ?? '')).not.toContainEqual(
      expect.stringContaining('Trouvé')
    )
  })

  it('holds no character that XML may not', () => {
    expect(toJunit(hostile, hostileContext)).not.toMatch(
      /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u
    )
    expect(toJunit(hostile, hostileContext)).not.toContain('<script>')
  })
})

describe('HTML', () => {
  it('asks nobody for anything and runs nothing', () => {
    const html = toHtml(hostile, hostileContext)
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object)|\son\w+=|url\(|@import/u)
  })

  it.each(['fr', 'en'] as const)('is HTML without a fault that the parser of the standard names, in %s', (language) => {
    for (const each of [report, hostile]) {
      const faults: string[] = []
      parse(toHtml(each, { ...hostileContext, language }), { onParseError: ({ code }) => faults.push(code) })
      expect(faults).toEqual([])
    }
  })

  it.each(Object.keys(presets))('tells the digest, the date and every requirement of %s', (name) => {
    const policy = presets[name as keyof typeof presets]
    const each = auditPolicy(policy, { language: 'en' })
    const html = toHtml(each, { name, date, language: 'en' })
    expect(html).toContain(each.policyDigest)
    expect(html).toContain('November 26, 2026')
    for (const { requirement } of each.findings) expect(html).toContain(`<th scope="row">${requirement}</th>`)
  })
})
