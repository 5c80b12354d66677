import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapeHtml } from '../../src/cli/commands/tune/report/charts.ts'

interface PictureBar {
  readonly name: string
  readonly value: number
  readonly isAnswer?: boolean
}

const WIDTH = 760
const STEP = 34
const TOP = 56

/** Draws horizontal bars into `results/<name>.svg`, self-contained, for light and dark pages. */
export function writeBars(name: string, title: string, bars: readonly PictureBar[]): void {
  const maximum = Math.max(...bars.map(({ value }) => value), 1e-9)
  const rows = bars.map(({ name: label, value, isAnswer = false }, index) => {
    const y = TOP + index * STEP
    const width = Math.max(2, (value / maximum) * 340).toFixed(1)
    return `<text x="300" y="${y + 16}" text-anchor="end">${escapeHtml(label)}</text>
<rect x="312" y="${y}" width="${width}" height="24" rx="4" fill="${isAnswer ? '#3b6fe0' : '#9aa7c4'}"/>
<text x="${(320 + Number(width)).toFixed(1)}" y="${y + 16}" font-weight="600">${escapeHtml(String(value))}</text>`
  })
  const height = TOP + bars.length * STEP + 8
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="system-ui, sans-serif" font-size="13" fill="#6b7690">
<title>${escapeHtml(title)}</title>
<text x="16" y="30" font-size="17" font-weight="650">${escapeHtml(title)}</text>
${rows.join('\n')}
</svg>
`
  const folder = join(import.meta.dirname, '../results')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.svg`), svg)
}
