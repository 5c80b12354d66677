import type { FindingStatus } from '../../conditions/condition.ts'
import { escapeMarkup } from '../../markup/escape-markup.ts'
import type { ReportTexts } from '../report-texts.ts'

/** A table of HTML cells; if wider than the screen, it scrolls in a region of its own, reachable by keyboard. */
export function tableOf(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const name = escapeMarkup(caption)
  const head = heads.map((text) => `<th scope="col">${escapeMarkup(text)}</th>`).join('')
  const body = rows.map((cells) => `<tr>${cells.map(cellOf).join('')}</tr>`).join('\n')
  return `<div class="wide" role="region" tabindex="0" aria-label="${name}"><table><caption>${name}</caption>
<thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></div>`
}

/** The first cell of a row, which names it. */
export function rowHead(text: string): string {
  return `<th scope="row">${escapeMarkup(text)}</th>`
}

/** A status by mark, word and colour, never by colour alone. */
export function statusCell(status: FindingStatus, { statuses }: ReportTexts): string {
  return `<span class="status ${status}">${MARKS[status]} ${escapeMarkup(statuses[status])}</span>`
}

/** The mark of each status. */
export const MARKS: Readonly<Record<FindingStatus, string>> = {
  met: '✓',
  partly: '◐',
  not_met: '✗',
  to_verify: '?',
  not_applicable: '–'
}

function cellOf(cell: string): string {
  return cell.startsWith('<th') ? cell : `<td>${cell}</td>`
}
