import type { AuditReport, Finding } from '../audit/audit-report.ts'
import { isMissed } from '../judgement/examine-requirement.ts'
import { sayDate, sayScope, sourcesOf, verdictsOf, type ReportContext } from './report-context.ts'
import { reportTexts, type ReportTexts } from './report-texts.ts'

/** A report in Markdown, for a terminal or for a file to read and compare. */
export function toMarkdown(report: AuditReport, context: ReportContext): string {
  const texts = reportTexts[context.language]
  return `${[
    `# ${texts.title}`,
    headOf(report, context, texts),
    `## ${texts.summary}`,
    summaryOf(report, texts),
    `## ${texts.missed}`,
    missedOf(report, texts),
    ...conflictsOf(report, texts),
    `## ${texts.toVerify}`,
    ...toVerifyOf(report, texts),
    `## ${texts.findings}`,
    findingsOf(report, texts),
    `## ${texts.sources}`,
    sourcesOf(report.findings)
      .map(([title, url]) => `- ${escapeMarkdown(title)} <${url}>`)
      .join('\n'),
    texts.surenessNote,
    texts.scope
  ].join('\n\n')}\n`
}

function headOf(report: AuditReport, context: ReportContext, texts: ReportTexts): string {
  const { colon } = texts
  return [
    `- ${texts.policy}${colon}${escapeMarkdown(context.name)}`,
    `- ${texts.digest}${colon}\`${report.policyDigest}\``,
    `- ${texts.date}${colon}${sayDate(context)}`,
    `- ${texts.figuresOf} ${report.dataVersion}`
  ].join('\n')
}

function summaryOf(report: AuditReport, texts: ReportTexts): string {
  const { statuses, columns } = texts
  return table(
    [columns.framework, '', columns.status, statuses.met, statuses.partly, statuses.not_met, statuses.to_verify],
    verdictsOf(report).map(([name, verdict]) => {
      const { met, partly, not_met: missed, to_verify: unverified } = verdict.counts
      const counts = [met, partly, missed, unverified].map(String)
      return [texts.frameworks[name], sayScope(verdict, texts), statuses[verdict.status], ...counts]
    })
  )
}

function missedOf({ findings }: AuditReport, texts: ReportTexts): string {
  const missed = findings.filter(isMissed)
  if (missed.length === 0) return texts.none
  return missed.map((finding) => describe(finding, texts)).join('\n')
}

function describe({ framework, requirement, message, remedy = '', path }: Finding, texts: ReportTexts): string {
  const said = `${escapeMarkdown(message)} ${escapeMarkdown(remedy)}`
  return `- **${texts.frameworks[framework]}, ${requirement}** (${escapeMarkdown(path)})${texts.colon}${said}`
}

function conflictsOf({ conflicts }: AuditReport, texts: ReportTexts): readonly string[] {
  if (conflicts.length === 0) return []
  const { columns } = texts
  const rows = conflicts.flatMap(({ topic, positions }) =>
    positions.map(({ framework, requirement, message, status }) => [
      texts.topics[topic],
      texts.frameworks[framework],
      requirement,
      message,
      texts.statuses[status]
    ])
  )
  const heads = [columns.topic, columns.framework, columns.requirement, columns.expected, columns.status]
  return [`## ${texts.conflicts}`, texts.conflictsNote, table(heads, rows)]
}

function toVerifyOf({ findings }: AuditReport, texts: ReportTexts): readonly string[] {
  const { columns } = texts
  const rows = findings
    .filter(({ status }) => status === 'to_verify')
    .map(({ framework, requirement, message, evidence = '' }) => [
      texts.frameworks[framework],
      requirement,
      message,
      evidence
    ])
  if (rows.length === 0) return [texts.none]
  return [texts.toVerifyNote, table([columns.framework, columns.requirement, columns.asks, columns.evidence], rows)]
}

function findingsOf({ findings }: AuditReport, texts: ReportTexts): string {
  const { columns } = texts
  return table(
    [columns.framework, columns.requirement, columns.status, columns.force, columns.asks, columns.path, columns.source],
    findings.map(({ framework, requirement, status, force, message, path, source }) => [
      texts.frameworks[framework],
      requirement,
      texts.statuses[status],
      texts.forces[force],
      message,
      path,
      `${source.clause}, ${texts.sureness[source.sureness]}`
    ])
  )
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [tableRow(heads), `|${' --- |'.repeat(heads.length)}`, ...rows.map(tableRow)].join('\n')
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(escapeMarkdown).join(' | ')} |`
}

/** Escapes Markdown and HTML, and joins lines. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~!]/gu, String.raw`\$&`).replace(/\s*[\r\n]+\s*/gu, ' ')
}
