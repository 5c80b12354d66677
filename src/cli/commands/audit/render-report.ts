import {
  toCsv,
  toHtml,
  toJunit,
  toMarkdown,
  toSarif,
  type AuditReport,
  type ReportContext
} from '../../../compliance/index.ts'

/** The formats of a report. */
export type ReportFormat = 'markdown' | 'json' | 'html' | 'csv' | 'sarif' | 'junit'

/** Renders a report as text, by format. */
export const renderers: Readonly<Record<ReportFormat, (report: AuditReport, context: ReportContext) => string>> = {
  markdown: toMarkdown,
  json: (report) => JSON.stringify(report),
  html: toHtml,
  csv: toCsv,
  sarif: toSarif,
  junit: toJunit
}
