import type { Argon2Parameters } from '../../../../argon2/argon2-parameters.ts'
import { bytesMovedByHash } from '../../../../argon2/attacker.ts'
import type { Language } from '../../../../messages/index.ts'
import type { TuningResult } from '../../../../tuning/index.ts'
import { createFormatFigure } from './format-figure.ts'
import { escapeHtml, renderBarChart, renderLineChart, type Series } from './charts.ts'
import { reportTexts, type ReportTexts } from './report-texts.ts'
import { STYLE } from './report-style.ts'

/** What the report shows beside the result. */
export interface ReportContext {
  readonly language: Language
  readonly processor: string
  readonly cores: number
  readonly nodeVersion: string
  readonly date: Date
  /** Assumed memory bandwidth of an attacker, in bytes per second. */
  readonly attackerBytesPerSecond: number
}

/** One self-contained HTML page: no scripts, and no external fonts or images. */
export function renderTuningReport(result: TuningResult, context: ReportContext): string {
  const texts = reportTexts[context.language]
  const format = createFormatFigure(context.language)
  const { target, parameters, timing } = result
  const guesses = (cost: Argon2Parameters): number => context.attackerBytesPerSecond / bytesMovedByHash(cost)

  return `<!doctype html>
<html lang="${context.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(texts.title)}</title><style>${STYLE}</style></head>
<body><main>
<header><h1>${escapeHtml(texts.title)}</h1>
<p>${escapeHtml(texts.lead(format(target.targetMs), format(target.memoryBudgetKib / 1024), format(target.concurrency)))}</p></header>
<dl class="answer">
${[
  [texts.memory, texts.mebibytes(format(parameters.memoryKib / 1024)), `m=${parameters.memoryKib}`],
  [texts.passes, String(parameters.passes), `t=${parameters.passes}`],
  [texts.lanes, String(parameters.lanes), `p=${parameters.lanes}`],
  [
    texts.time,
    `${format(timing.medianMs)} ms`,
    texts.interval(format(timing.lowMs), format(timing.highMs), format(timing.samples))
  ],
  [texts.throughput, texts.hashesPerSecond(format(result.hashesPerSecond)), result.backend],
  [
    texts.peak,
    texts.mebibytes(format((target.concurrency * parameters.memoryKib) / 1024)),
    `${target.concurrency} × ${texts.mebibytes(format(parameters.memoryKib / 1024))}`
  ]
]
  .map(
    ([name = '', value = '', note = '']) =>
      `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}<small>${escapeHtml(note)}</small></dd></div>`
  )
  .join('\n')}
</dl>
${result.meetsTarget ? '' : `<p class="missed">${escapeHtml(texts.missed)} ${escapeHtml(texts.missedAdvice)}</p>`}
<section class="charts">
${figure(texts.charts.grid, texts.charts.gridNote, gridChart(result, texts, format))}
${figure(texts.charts.concurrency, concurrencyNote(result, texts), concurrencyChart(result, texts, format))}
${figure(
  texts.charts.backends,
  texts.charts.backendsNote,
  renderBarChart(
    texts.charts.backends,
    result.backends.map(({ id, timing: each, affords }) => ({
      name: id,
      value: (1000 * target.concurrency) / each.medianMs,
      label: `${format((1000 * target.concurrency) / each.medianMs)}/s · ${texts.affords(format(affords.memoryKib / 1024), affords.passes)}`,
      isAnswer: id === result.backend
    }))
  )
)}
${figure(
  texts.charts.attacker,
  texts.charts.attackerNote(format(context.attackerBytesPerSecond / 1e9)),
  renderBarChart(
    texts.charts.attacker,
    [{ name: texts.answer, parameters, isAnswer: true }, ...result.owaspRows].map((row) => ({
      name: row.name,
      value: guesses(row.parameters),
      label: texts.guessesPerSecond(format(guesses(row.parameters))),
      isAnswer: 'isAnswer' in row
    }))
  )
)}
</section>
<section><h2>${escapeHtml(texts.owasp)}</h2>
${openWide(texts.owasp)}<table><thead><tr>${texts.columns.map((column) => `<th>${escapeHtml(column)}</th>`).join('')}</tr></thead><tbody>
${[{ name: texts.answer, parameters, timing }, ...result.owaspRows]
  .map(({ name, parameters: cost, timing: each }) =>
    tableRow([
      name,
      `m=${cost.memoryKib}, t=${cost.passes}, p=${cost.lanes}`,
      `${format(each.medianMs)} (${format(each.lowMs)}–${format(each.highMs)})`,
      format((1000 * target.concurrency) / each.medianMs),
      format(guesses(cost))
    ])
  )
  .join('\n')}
</tbody></table></div></section>
<section class="use"><h2>${escapeHtml(texts.use)}</h2>
<h3>${escapeHtml(texts.inPolicy)}</h3><pre>${escapeHtml(`"hashing": ${JSON.stringify(parameters, null, 2)}`)}</pre>
<h3>${escapeHtml(texts.inCode)}</h3><pre>${escapeHtml(`createPasswordHasher({ parameters: ${JSON.stringify(parameters)} })`)}</pre></section>
<footer><h2>${escapeHtml(texts.method)}</h2><p>${escapeHtml(texts.methodText)}</p>
<p>${escapeHtml(
    texts.machine(
      context.processor,
      String(context.cores),
      context.nodeVersion,
      new Intl.DateTimeFormat(context.language, { dateStyle: 'long' }).format(context.date)
    )
  )}</p></footer>
</main></body></html>
`
}

function figure(title: string, note: string, svg: string): string {
  return `<figure><figcaption><h2>${escapeHtml(title)}</h2><p>${escapeHtml(note)}</p></figcaption>
${openWide(title)}${svg}</div></figure>`
}

/** Wide content scrolls in a region of its own, reachable by keyboard. */
function openWide(name: string): string {
  return `<div class="wide" role="region" tabindex="0" aria-label="${escapeHtml(name)}">`
}

function tableRow(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`
}

function gridChart(
  { byMemoryAndPasses, target }: TuningResult,
  texts: ReportTexts,
  format: (value: number) => string
): string {
  const passes = [...new Set(byMemoryAndPasses.map(({ parameters }) => parameters.passes))]
  const series = passes.map((count): Series => {
    const points = byMemoryAndPasses
      .filter(({ parameters }) => parameters.passes === count)
      .map(({ parameters, timing }) => ({ x: parameters.memoryKib / 1024, y: timing.medianMs }))
    return { name: texts.passCount(count), points: points.toSorted((one, other) => one.x - other.x) }
  })
  return renderLineChart({
    title: texts.charts.grid,
    xLabel: texts.axes.memoryMib,
    yLabel: texts.axes.timeMs,
    series,
    target: { name: texts.target, y: target.targetMs },
    format
  })
}

/** Whether throughput still grows: the last step adds a twentieth or more. Empty if not measured. */
function concurrencyNote({ byConcurrency }: TuningResult, { charts }: ReportTexts): string {
  const [last = 0, beforeLast = 0] = byConcurrency.map(({ hashesPerSecond }) => hashesPerSecond).toReversed()
  return last > 1.05 * beforeLast ? charts.concurrencyRises : charts.concurrencyLevels
}

function concurrencyChart(
  { byConcurrency }: TuningResult,
  texts: ReportTexts,
  format: (value: number) => string
): string {
  const points = byConcurrency.map(({ concurrency, hashesPerSecond }) => ({ x: concurrency, y: hashesPerSecond }))
  return renderLineChart({
    title: texts.charts.concurrency,
    xLabel: texts.axes.atOnce,
    yLabel: texts.axes.perSecond,
    series: [{ name: '', points }],
    format
  })
}
