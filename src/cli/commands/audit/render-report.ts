import {
  toCsv,
  toHtml,
  toJunit,
  toMarkdown,
  toSarif,
  type AuditReport,
  type ReportContext
} from '../../../compliance/index.ts'

/** How a report can be written. */
export type ReportFormat = 'markdown' | 'json' | 'html' | 'csv' | 'sarif' | 'junit'

/** A report as text, by the name of the format. */
export const renderers: Readonly<Record<ReportFormat, (report: AuditReport, context: ReportContext) => string>> = {
  markdown: toMarkdown,
  json: (report) => JSON.stringify(report),
  html: toHtml,
  csv: toCsv,
  sarif: toSarif,
  junit: toJunit
}
