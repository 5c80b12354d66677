import type { AuditReport, Finding } from '../audit/audit-report.ts'
import type { ReportContext } from './report-context.ts'
import { reportTexts, type ReportColumn, type ReportTexts } from './report-texts.ts'

const COLUMNS: readonly ReportColumn[] = [
  'framework',
  'requirement',
  'status',
  'force',
  'asks',
  'path',
  'remedy',
  'evidence',
  'source'
]

/**
 * The findings as a table for a spreadsheet: `;` and a byte order mark for a French Excel, with the line ends of RFC
 * 4180. Cells that a spreadsheet would evaluate start with an apostrophe.
 */
export function toCsv({ findings }: AuditReport, { language }: Pick<ReportContext, 'language'>): string {
  const texts = reportTexts[language]
  const rows = [COLUMNS.map((column) => texts.columns[column]), ...findings.map((finding) => rowOf(finding, texts))]
  return `\ufeff${rows.map((row) => `${row.map(cellOf).join(';')}\r\n`).join('')}`
}

function rowOf(
  { framework, requirement, status, force, message, path, remedy, evidence, source }: Finding,
  texts: ReportTexts
): readonly string[] {
  const from = `${source.title}, ${source.clause} (${texts.sureness[source.sureness]}) ${source.url}`
  const { frameworks, statuses, forces } = texts
  return [
    frameworks[framework],
    requirement,
    statuses[status],
    forces[force],
    message,
    path,
    remedy ?? '',
    evidence ?? '',
    from
  ]
}

// https://owasp.org/www-community/attacks/CSV_Injection: cells that start like this may be evaluated.
const FORMULA = /^\s*[=+\-@|%]/u

function cellOf(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
  return `"${(FORMULA.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`
}
