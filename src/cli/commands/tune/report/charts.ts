/** One line of a chart. */
export interface Series {
  readonly name: string
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

/** The content of a line chart. */
export interface LineChartOptions {
  readonly title: string
  readonly xLabel: string
  readonly yLabel: string
  readonly series: readonly Series[]
  /** A labelled, dashed horizontal line. */
  readonly target?: { readonly name: string; readonly y: number }
  readonly format: (value: number) => string
}

/** One bar of a chart. */
export interface Bar {
  readonly name: string
  readonly value: number
  readonly label: string
  readonly isAnswer?: boolean
}

// Narrow, so that the text stays readable on a phone.
const WIDTH = 480
const HEIGHT = 280
const LEFT = 56
const RIGHT = 84
const TOP = 16
const BOTTOM = 48
const BAR_HEIGHT = 34
const BAR_LEFT = 140
const BAR_WIDTH = 130

/** A line chart with linear axes from zero, as an SVG element. */
export function renderLineChart({ title, xLabel, yLabel, series, target, format }: LineChartOptions): string {
  const points = series.flatMap((each) => each.points)
  const xStep = niceStep(Math.max(...points.map(({ x }) => x), 1))
  const yStep = niceStep(Math.max(...points.map(({ y }) => y), target?.y ?? 0, 1e-9))
  const xMaximum = xStep * Math.ceil(Math.max(...points.map(({ x }) => x), 1) / xStep)
  const yMaximum = yStep * Math.ceil((1.04 * Math.max(...points.map(({ y }) => y), target?.y ?? 0)) / yStep)
  const left = (x: number): number => LEFT + (x / xMaximum) * (WIDTH - LEFT - RIGHT)
  const top = (y: number): number => HEIGHT - BOTTOM - (y / yMaximum) * (HEIGHT - TOP - BOTTOM)

  const rows = range(yMaximum, yStep).map(
    (y) => `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${px(top(y))}" y2="${px(top(y))}"/>
<text class="tick end" x="${LEFT - 8}" y="${px(top(y) + 4)}">${escapeHtml(format(y))}</text>`
  )
  const columns = range(xMaximum, xStep).map(
    (x) => `<text class="tick middle" x="${px(left(x))}" y="${HEIGHT - BOTTOM + 18}">${escapeHtml(format(x))}</text>`
  )
  const labels = spread(series.map((each) => top(each.points.at(-1)?.y ?? 0)))
  const lines = series.map(({ name, points: line }, index) => {
    const path = line.map(({ x, y }) => `${px(left(x))},${px(top(y))}`).join(' ')
    const dots = line.map(
      ({ x, y }) =>
        `<circle cx="${px(left(x))}" cy="${px(top(y))}" r="3.5"><title>${escapeHtml(format(y))}</title></circle>`
    )
    const end = left(line.at(-1)?.x ?? 0)
    return `<g class="series s${index % 5}"><polyline points="${path}"/>${dots.join('')}
<text x="${px(end + 10)}" y="${px((labels[index] ?? 0) + 4)}">${escapeHtml(name)}</text></g>`
  })
  const goal =
    target === undefined
      ? ''
      : `<line class="target" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${px(top(target.y))}" y2="${px(top(target.y))}"/>
<text class="target-name" x="${LEFT + 8}" y="${px(top(target.y) - 6)}">${escapeHtml(target.name)}</text>`
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(title)}">
${rows.join('\n')}
${columns.join('\n')}
<text class="axis middle" x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}">${escapeHtml(xLabel)}</text>
<text class="axis middle" transform="translate(14 ${(HEIGHT - BOTTOM + TOP) / 2}) rotate(-90)">${escapeHtml(yLabel)}</text>
${goal}
${lines.join('\n')}
</svg>`
}

/** A chart of horizontal bars, each with its value at the end, as an SVG element. */
export function renderBarChart(title: string, bars: readonly Bar[]): string {
  const maximum = Math.max(...bars.map(({ value }) => value), 1e-9)
  const height = bars.length * BAR_HEIGHT + 8
  const rows = bars.map(({ name, value, label, isAnswer = false }, index) => {
    const y = index * BAR_HEIGHT + 8
    const width = Math.max(2, (value / maximum) * BAR_WIDTH)
    return `<g class="bar${isAnswer ? ' answer' : ''}"><text class="end" x="${BAR_LEFT - 10}" y="${y + 17}">${escapeHtml(name)}</text>
<rect x="${BAR_LEFT}" y="${y}" width="${px(width)}" height="${BAR_HEIGHT - 10}" rx="4"/>
<text x="${px(BAR_LEFT + 8 + width)}" y="${y + 17}">${escapeHtml(label)}</text></g>`
  })
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeHtml(title)}">\n${rows.join('\n')}\n</svg>`
}

/** Escapes text for HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** 1, 2 or 5 times a power of ten, so that an axis has four to ten steps. */
function niceStep(maximum: number): number {
  const power = 10 ** Math.floor(Math.log10(maximum))
  const factor = [0.1, 0.2, 0.5, 1].find((each) => maximum / (each * power) <= 6) ?? 1
  return factor * power
}

function range(maximum: number, step: number): readonly number[] {
  return Array.from({ length: Math.round(maximum / step) + 1 }, (_, index) => index * step)
}

/** Moves overlapping labels apart. */
function spread(tops: readonly number[]): readonly number[] {
  const placed = [...tops]
  const fromBelow = tops.map((_, index) => index).toSorted((one, other) => (tops[other] ?? 0) - (tops[one] ?? 0))
  let limit = Infinity
  for (const index of fromBelow) {
    const y = Math.min(placed[index] ?? 0, limit)
    placed[index] = y
    limit = y - 16
  }
  return placed
}

function px(value: number): string {
  return value.toFixed(1)
}
