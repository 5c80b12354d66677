import type { AuditReport, Finding, FrameworkVerdict } from '../audit/audit-report.ts'
import type { FrameworkName } from '../frameworks/framework.ts'
import type { AuditLanguage } from '../sentences/sentences.ts'
import type { ReportTexts } from './report-texts.ts'

/** What a report tells beside the audit. */
export interface ReportContext {
  /** What the policy is called: a preset's name, a file. */
  readonly name: string
  readonly date: Date
  readonly language: AuditLanguage
  /** Where a JSON path of the policy stands in its file, from 1. Absent: there is no file, and the start is named. */
  readonly placeOf?: (path: string) => { readonly line: number; readonly column: number }
}

/** The verdicts in the order of the audit. */
export function verdictsOf({ frameworks }: AuditReport): readonly (readonly [FrameworkName, FrameworkVerdict])[] {
  return Object.entries(frameworks) as readonly (readonly [FrameworkName, FrameworkVerdict])[]
}

/** What a verdict is of: its level, its case; empty where it has none. */
export function sayScope({ level, case: number }: FrameworkVerdict, texts: ReportTexts): string {
  return [
    ...(level === undefined ? [] : [texts.level(level)]),
    ...(number === undefined ? [] : [texts.cnilCase(number)])
  ].join(', ')
}

/** The day of a report as people write it. */
export function sayDate({ date, language }: ReportContext): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}

/** Each text of the findings once, in their order. */
export function sourcesOf(findings: readonly Finding[]): readonly (readonly [title: string, url: string])[] {
  return [...new Map(findings.map(({ source: { title, url } }) => [title, url] as const))]
}
