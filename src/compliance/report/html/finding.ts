import type { Finding } from '../../audit/audit-report.ts'
import { escapeMarkup } from '../../markup/escape-markup.ts'
import type { ReportTexts } from '../report-texts.ts'
import { statusCell } from './table.ts'

/** One missed requirement: what it requires, what was found, the remedy and its patch, and the source. */
export function findingOf(finding: Finding, texts: ReportTexts): string {
  const { framework, requirement, force, status, message, remedy = '', patch, path, source } = finding
  const from = `${source.title}, ${source.clause} (${texts.sureness[source.sureness]})`
  return `<article class="finding ${status}"><header><h3>${escapeMarkup(texts.frameworks[framework])}, ${escapeMarkup(requirement)}</h3>
${statusCell(status, texts)} <span class="soft">${escapeMarkup(texts.forces[force])}</span> <code>${escapeMarkup(path)}</code></header>
<p>${escapeMarkup(message)}</p>
${patch === undefined ? `<p>${escapeMarkup(remedy)}</p>` : `<pre aria-label="${escapeMarkup(texts.columns.patch)}">${escapeMarkup(patch.map((operation) => JSON.stringify(operation)).join('\n'))}</pre>`}
<footer>${escapeMarkup(from)}</footer></article>`
}
