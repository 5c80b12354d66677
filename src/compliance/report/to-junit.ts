import type { AuditReport, Finding } from '../audit/audit-report.ts'
import { isMissed } from '../judgement/examine-requirement.ts'
import { escapeMarkup } from '../markup/escape-markup.ts'
import { sentenceOf, type AuditLanguage } from '../sentences/sentences.ts'
import { verdictsOf, type ReportContext } from './report-context.ts'
import { reportTexts } from './report-texts.ts'

/** The findings as JUnit test cases, a suite for each framework: missed ones fail, unjudged ones are skipped. */
export function toJunit(report: AuditReport, { language, date }: Pick<ReportContext, 'language' | 'date'>): string {
  const { frameworks } = reportTexts[language]
  const suites = verdictsOf(report).map(([name]) => {
    const findings = report.findings.filter(({ framework }) => framework === name)
    const cases = findings.map((finding) => caseOf(finding, language)).join('\n')
    const started = date.toISOString().slice(0, 19)
    return `<testsuite name="${escapeMarkup(frameworks[name])}" ${countsOf(findings)} skipped="${findings.filter(isUnjudged).length}" time="0" timestamp="${started}">\n${cases}\n</testsuite>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="rempart audit" ${countsOf(report.findings)} time="0">\n${suites.join('\n')}\n</testsuites>\n`
}

function countsOf(findings: readonly Finding[]): string {
  const failures = findings.filter(isMissed).length
  return `tests="${findings.length}" failures="${failures}" errors="0"`
}

function isUnjudged({ status }: Finding): boolean {
  return status === 'to_verify' || status === 'not_applicable'
}

/** The name of a case stays the same from run to run: what is asked, and not what was found. */
function caseOf(finding: Finding, language: AuditLanguage): string {
  const { framework, requirement } = finding
  const name = `${requirement} ${sentenceOf(framework, requirement, language).asks}`
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
