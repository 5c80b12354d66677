import type { FindingStatus } from '../../conditions/condition.ts'
import { escapeMarkup } from '../../markup/escape-markup.ts'
import type { ReportTexts } from '../report-texts.ts'

/** A table of cells that are HTML; what is wider than the screen scrolls in a region of its own, which the keyboard reaches. */
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

/** A status by its mark, its word and its colour: never by the colour alone. */
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
