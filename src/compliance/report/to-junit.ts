import type { AuditReport, Finding } from '../audit/audit-report.ts'
import { isMissed } from '../judgement/examine-requirement.ts'
import { escapeMarkup } from '../markup/escape-markup.ts'
import { verdictsOf, type ReportContext } from './report-context.ts'
import { reportTexts } from './report-texts.ts'

/** The findings as JUnit test cases, a suite for each framework: missed ones fail, unjudged ones are skipped. */
export function toJunit(report: AuditReport, { language, date }: Pick<ReportContext, 'language' | 'date'>): string {
  const { frameworks } = reportTexts[language]
  const suites = verdictsOf(report).map(([name]) => {
    const findings = report.findings.filter(({ framework }) => framework === name)
    const cases = findings.map((finding) => caseOf(finding)).join('\n')
    const started = date.toISOString().slice(0, 19)
    return `<testsuite name="${escapeMarkup(frameworks[name])}" ${countsOf(findings)} time="0" timestamp="${started}">\n${cases}\n</testsuite>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="rempart audit" ${countsOf(report.findings)} time="0">\n${suites.join('\n')}\n</testsuites>\n`
}

function countsOf(findings: readonly Finding[]): string {
  const failures = findings.filter(isMissed).length
  const skipped = findings.filter(({ status }) => status === 'to_verify' || status === 'not_applicable').length
  return `tests="${findings.length}" failures="${failures}" errors="0" skipped="${skipped}"`
}

function caseOf(finding: Finding): string {
  const { framework, requirement, message } = finding
  const name = `${requirement} ${message}`
  return `<testcase classname="${escapeMarkup(`rempart.${framework}`)}" name="${escapeMarkup(name)}" time="0">${outcomeOf(finding)}</testcase>`
}

function outcomeOf(finding: Finding): string {
  const { status, force, message, remedy = '', evidence, path, source } = finding
  if (isMissed(finding)) {
    const details = `${path}\n${remedy}\n${source.title}, ${source.clause}\n${source.url}`
    return `<failure type="${force}" message="${escapeMarkup(message)}">${escapeMarkup(details)}</failure>`
  }
  return status === 'met' ? '' : `<skipped message="${escapeMarkup(evidence ?? status)}"/>`
}
