import type { AuditReport } from '../../audit/audit-report.ts'
import { isMissed } from '../../judgement/examine-requirement.ts'
import { escapeMarkup } from '../../markup/escape-markup.ts'
import { sayDate, sourcesOf, verdictsOf, type ReportContext } from '../report-context.ts'
import { reportTexts, type ReportTexts } from '../report-texts.ts'
import { findingOf } from './finding.ts'
import { frameworkCard } from './framework-card.ts'
import { STYLE } from './report-style.ts'
import { rowHead, statusCell, tableOf } from './table.ts'

/** One self-contained page, for a file to be signed: no scripts, and no external fonts or images. */
export function toHtml(report: AuditReport, context: ReportContext): string {
  const texts = reportTexts[context.language]
  const title = `${texts.title}${texts.colon}${context.name}`
  return `<!doctype html>
<html lang="${context.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title><style>${STYLE}</style></head>
<body><main>
<h1>${escapeMarkup(texts.title)}</h1>
${aboutOf(report, context, texts)}
<h2>${escapeMarkup(texts.summary)}</h2>
<p>${escapeMarkup(texts.conflictsNote)}</p>
<div class="cards">
${verdictsOf(report)
  .map(([name, verdict]) => frameworkCard(name, verdict, texts))
  .join('\n')}
</div>
<h2>${escapeMarkup(texts.missed)}</h2>
${missedOf(report, texts)}
${conflictsOf(report, texts)}
<h2>${escapeMarkup(texts.toVerify)}</h2>
${toVerifyOf(report, texts)}
<h2>${escapeMarkup(texts.findings)}</h2>
${findingsOf(report, texts)}
<h2>${escapeMarkup(texts.sources)}</h2>
<ul class="sources">
${sourcesOf(report.findings)
  .map(([name, url]) => `<li>${escapeMarkup(name)}<br><a href="${escapeMarkup(url)}">${escapeMarkup(url)}</a></li>`)
  .join('\n')}
</ul>
<p>${escapeMarkup(texts.surenessNote)}</p>
<p>${escapeMarkup(texts.scope)}</p>
<h2>${escapeMarkup(texts.decision)}</h2>
<div class="sign-off"><dl>${texts.decisionFields.map((field) => `<div><dt>${escapeMarkup(field)}</dt><dd></dd></div>`).join('')}</dl></div>
</main></body></html>
`
}

function aboutOf(report: AuditReport, context: ReportContext, texts: ReportTexts): string {
  const rows = [
    [texts.policy, escapeMarkup(context.name)],
    [texts.digest, `<code>${report.policyDigest}</code>`],
    [texts.date, escapeMarkup(sayDate(context))],
    [texts.figuresOf, report.dataVersion]
  ]
  return `<dl class="about">${rows.map(([name = '', value = '']) => `<dt>${escapeMarkup(name)}</dt><dd>${value}</dd>`).join('')}</dl>`
}

function missedOf({ findings }: AuditReport, texts: ReportTexts): string {
  const missed = findings.filter(isMissed)
  if (missed.length === 0) return `<p>${escapeMarkup(texts.none)}</p>`
  return missed.map((finding) => findingOf(finding, texts)).join('\n')
}

function conflictsOf({ conflicts }: AuditReport, texts: ReportTexts): string {
  if (conflicts.length === 0) return ''
  const { columns } = texts
  const tables = conflicts.map(({ topic, positions }) =>
    tableOf(
      texts.topics[topic],
      [columns.framework, columns.requirement, columns.expected, columns.status],
      positions.map(({ framework, requirement, message, status }) => [
        rowHead(texts.frameworks[framework]),
        escapeMarkup(requirement),
        escapeMarkup(message),
        statusCell(status, texts)
      ])
    )
  )
  return `<h2>${escapeMarkup(texts.conflicts)}</h2>\n${tables.join('\n')}`
}

function toVerifyOf({ findings }: AuditReport, texts: ReportTexts): string {
  const { columns } = texts
  const rows = findings
    .filter(({ status }) => status === 'to_verify')
    .map(({ framework, requirement, message, evidence = '' }) => [
      rowHead(`${texts.frameworks[framework]}, ${requirement}`),
      escapeMarkup(message),
      `<span class="box"></span> ${escapeMarkup(evidence)}`
    ])
  if (rows.length === 0) return `<p>${escapeMarkup(texts.none)}</p>`
  return tableOf(texts.toVerifyNote, [columns.requirement, columns.asks, columns.evidence], rows)
}

function findingsOf(report: AuditReport, texts: ReportTexts): string {
  const { columns } = texts
  const heads = [columns.requirement, columns.status, columns.force, columns.asks, columns.path, columns.source]
  const tables = verdictsOf(report).map(([name]) =>
    tableOf(
      texts.frameworks[name],
      heads,
      report.findings
        .filter(({ framework }) => framework === name)
        .map(({ requirement, status, force, message, path, source }) => [
          rowHead(requirement),
          statusCell(status, texts),
          escapeMarkup(texts.forces[force]),
          escapeMarkup(message),
          `<code>${escapeMarkup(path)}</code>`,
          escapeMarkup(`${source.clause}, ${texts.sureness[source.sureness]}`)
        ])
    )
  )
  return tables.join('\n')
}
