export interface Labels {
  readonly title: string
  readonly x: string
  readonly y: string
  /** How far down the names of the series stand, at the right; at the top left without it. */
  readonly namesFrom?: number
}

interface Point {
  readonly x: number
  readonly y: number
}

const SIZE = 520
const MARGIN = 56
const COLOURS = ['#0b6e4f', '#b5179e', '#e07a00', '#1d4ed8', '#6b7280', '#b91c1c', '#0891b2']

/** A scatter plot by group, both axes from 0 to `limit`, with the diagonal and the line of 10^8. */
export function scatter(
  points: readonly (Point & { readonly group: string })[],
  labels: Labels,
  limit: number
): string {
  const groups = [...new Set(points.map((point) => point.group))]
  const place = (value: number): number => MARGIN + (Math.min(value, limit) / limit) * (SIZE - 2 * MARGIN)
  const dots = points.map(
    ({ x, y, group }) =>
      `<circle cx="${place(x).toFixed(1)}" cy="${(SIZE - place(y)).toFixed(1)}" r="2.2" fill="${colour(groups, group)}" fill-opacity="0.55"/>`
  )
  const equals = line(place(0), SIZE - place(0), place(limit), SIZE - place(limit), '#9ca3af')
  const accepted = line(place(0), SIZE - place(8), place(limit), SIZE - place(8), '#d1d5db')
  const ticks = [0, 8, 16, 24].flatMap((tick) => [
    text(place(tick), SIZE - MARGIN + 18, String(tick)),
    text(MARGIN - 16, SIZE - place(tick) + 4, String(tick))
  ])
  return svg([equals, accepted, ...dots, ...ticks, ...legend(groups)], labels)
}

/** Ticks on an axis, at most. */
const MOST_TICKS = 12

/** One line per series; a series of one value is a point. */
export function lines(series: ReadonlyMap<string, readonly Point[]>, labels: Labels): string {
  const all = [...series.values()].flat()
  const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))]
  const [low, high] = [Math.floor(Math.min(...all.map(({ y }) => y))), Math.ceil(Math.max(...all.map(({ y }) => y)))]
  const across = (x: number): number => MARGIN + ((x - left) / (right - left)) * (SIZE - 2 * MARGIN)
  const up = (y: number): number => SIZE - MARGIN - ((y - low) / (high - low)) * (SIZE - 2 * MARGIN)
  const names = [...series.keys()]
  const paths = names.flatMap((name) => {
    const places = (series.get(name) ?? []).map(({ x, y }) => [across(x).toFixed(1), up(y).toFixed(1)] as const)
    const stroke = colour(names, name)
    const dots = places.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3.5" fill="${stroke}"/>`)
    const path = `<polyline points="${places.map((place) => place.join(',')).join(' ')}" fill="none" stroke="${stroke}" stroke-width="2"/>`
    return [path, ...dots]
  })
  const ticks = [...ticksBetween(low, high)].map((tick) => text(MARGIN - 16, up(tick) + 4, String(tick)))
  const below = [...ticksBetween(left, right)].map((tick) => text(across(tick), SIZE - MARGIN + 18, String(tick)))
  return svg([...paths, ...ticks, ...below, ...legend(names, labels.namesFrom)], labels)
}

function colour(groups: readonly string[], group: string): string {
  return COLOURS[groups.indexOf(group) % COLOURS.length] ?? 'black'
}

/** Round values, by ones, twos or fives of a power of ten. */
function* ticksBetween(low: number, high: number): Generator<number> {
  const least = (high - low) / MOST_TICKS
  const power = 10 ** Math.floor(Math.log10(least))
  const step = [1, 2, 5, 10].map((times) => times * power).find((width) => width >= least) ?? least
  for (let at = Math.ceil(low / step); at * step <= high; at++) yield Number((at * step).toPrecision(12))
}

function legend(groups: readonly string[], namesFrom?: number): string[] {
  const [x, top] = namesFrom === undefined ? [MARGIN + 10, MARGIN + 16] : [SIZE - MARGIN - 10, namesFrom]
  const anchor = namesFrom === undefined ? 'start' : 'end'
  return groups.map(
    (group, index) =>
      `<text x="${x}" y="${top + 16 * index}" text-anchor="${anchor}" fill="${colour(groups, group)}" font-size="12">${group}</text>`
  )
}

function line(x1: number, y1: number, x2: number, y2: number, stroke: string): string {
  return `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" stroke="${stroke}"/>`
}

function text(x: number, y: number, content: string): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="middle" font-size="11" fill="#374151">${content}</text>`
}

function svg(content: readonly string[], { title, x, y }: Labels): string {
  const frame = `<rect x="${MARGIN}" y="${MARGIN}" width="${SIZE - 2 * MARGIN}" height="${SIZE - 2 * MARGIN}" fill="none" stroke="#374151"/>`
  const words = [
    `<text x="${SIZE / 2}" y="28" text-anchor="middle" font-size="15">${title}</text>`,
    `<text x="${SIZE / 2}" y="${SIZE - 10}" text-anchor="middle" font-size="12">${x}</text>`,
    `<text x="16" y="${SIZE / 2}" text-anchor="middle" font-size="12" transform="rotate(-90 16 ${SIZE / 2})">${y}</text>`
  ]
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" font-family="sans-serif">`
  const paper = `<rect width="${SIZE}" height="${SIZE}" fill="white"/>`
  return [open, paper, frame, ...words, ...content, '</svg>', ''].join('\n')
}
