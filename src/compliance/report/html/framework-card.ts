import type { FrameworkVerdict } from '../../audit/audit-report.ts'
import type { FindingStatus } from '../../conditions/condition.ts'
import type { FrameworkName } from '../../frameworks/framework.ts'
import { escapeMarkup } from '../../markup/escape-markup.ts'
import { sayScope } from '../report-context.ts'
import type { ReportTexts } from '../report-texts.ts'
import { MARKS } from './table.ts'

const ORDER: readonly FindingStatus[] = ['met', 'partly', 'not_met', 'to_verify', 'not_applicable']
const WIDTH = 300

/** The card of one framework: its verdict, and the number of requirements by status. */
export function frameworkCard(name: FrameworkName, verdict: FrameworkVerdict, texts: ReportTexts): string {
  const { status, counts } = verdict
  const shown = ORDER.filter((each) => counts[each] > 0)
  const legend = shown.map(
    (each) => `<li class="${each}">${escapeMarkup(texts.statuses[each])} <b>${counts[each]}</b></li>`
  )
  return `<section class="card"><header><h3>${escapeMarkup(texts.frameworks[name])}<small>${escapeMarkup(sayScope(verdict, texts))}</small></h3>
<span class="badge ${status}">${MARKS[status]} ${escapeMarkup(texts.statuses[status])}</span></header>
${barOf(verdict, shown)}
<ul class="legend">${legend.join('')}</ul></section>`
}

/** The shares of the statuses as a bar; the list below says the same in words. */
function barOf({ counts }: FrameworkVerdict, shown: readonly FindingStatus[]): string {
  const total = shown.reduce((sum, each) => sum + counts[each], 0)
  let left = 0
  const parts = shown.map((each) => {
    const width = (WIDTH * counts[each]) / total
    const part = `<rect class="${each}" x="${left.toFixed(2)}" y="0" width="${Math.max(0, width - 2).toFixed(2)}" height="14"/>`
    left += width
    return part
  })
  return `<svg viewBox="0 0 ${WIDTH} 14" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg>`
}
