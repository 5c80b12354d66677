import type { AuditReport, Finding, FrameworkVerdict } from '../audit/audit-report.ts'
import type { FrameworkName } from '../frameworks/framework.ts'
import type { AuditLanguage } from '../sentences/sentences.ts'
import type { ReportTexts } from './report-texts.ts'

/** What a report shows besides the audit. */
export interface ReportContext {
  /** The name of the policy: a preset or a file. */
  readonly name: string
  readonly date: Date
  readonly language: AuditLanguage
  /** The position of a JSON path in the policy file, from 1. Absent: there is no file, and the start is given. */
  readonly placeOf?: (path: string) => { readonly line: number; readonly column: number }
}

/** The verdicts in the order of the audit. */
export function verdictsOf({ frameworks }: AuditReport): readonly (readonly [FrameworkName, FrameworkVerdict])[] {
  return Object.entries(frameworks) as readonly (readonly [FrameworkName, FrameworkVerdict])[]
}

/** The scope of a verdict: its level or case; empty if it has none. */
export function sayScope({ level, case: number }: FrameworkVerdict, texts: ReportTexts): string {
  return [
    ...(level === undefined ? [] : [texts.level(level)]),
    ...(number === undefined ? [] : [texts.cnilCase(number)])
  ].join(', ')
}

/** The date of a report in words. */
export function sayDate({ date, language }: ReportContext): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}

/** The sources of the findings, each once, in order. */
export function sourcesOf(findings: readonly Finding[]): readonly (readonly [title: string, url: string])[] {
  return [...new Map(findings.map(({ source: { title, url } }) => [title, url] as const))]
}
