import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import { codeWords } from '../../../scripts/strength-data/code-words.ts'
import { frenchWordList } from '../../../scripts/strength-data/french-word-list.ts'
import type { Entry } from '../../../scripts/strength-data/sources.ts'
import * as french from '../../../src/strength/data/french.ts'
import * as passwords from '../../../src/strength/data/passwords.ts'
import { buildKnowledge } from '../../../src/strength/knowledge/build-knowledge.ts'
import { createEstimator } from '../../../src/strength/password-estimator.ts'
import { lines } from '../../charts/line-chart.ts'
import { report, round } from '../../report.ts'
import type { Row } from '../../report.ts'
import { bundle } from '../subjects/bundle.ts'
import { drawDressedWords, namedDictionaries } from '../subjects/dictionary.ts'
import { below } from '../subjects/draws.ts'
import { meters, rivalPackages } from '../subjects/meters.ts'
import type { Meter } from '../subjects/meters.ts'
import { readSet } from '../subjects/sets.ts'
import type { SetRow } from '../subjects/sets.ts'

// Accuracy against bytes: the share of weak passwords accepted (score of at least 3) with the first words of the French list
// only, by how common they are, and what list and code weigh together (gzip). Other meters are points.
// With the dictionaries that are named, it draws the picture of the documents, which shows their words too.

const ACCEPTED = 3
const SHARES = [0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1]
const DRAWS = 1500
const TURNS = 2 ** 30

const all = await meters()
const samples = new Map<string, readonly SetRow[]>([
  ['held-out kinds', readSet('held-out2')],
  ['habits2', readSet('habits2')],
  ...namedDictionaries().map((path) => [basename(path), drawDressedWords(path, DRAWS)] as const)
])
const words = byUse(frenchWordList())
const code = await codeKilobytes()
const series = new Map<string, { x: number; y: number }[]>()
const rows: Row[] = []
for (const share of SHARES) {
  const kept = words.slice(0, Math.round(share * words.length))
  const coded = codeWords(new Map(kept))
  const { knowledge, dataVersion } = buildKnowledge({ passwords, french: coded, english: null }, 2026)
  const estimator = createEstimator({ knowledge, dataVersion })
  const kilobytes = code + gzipKilobytes(JSON.stringify(coded))
  addRow(`rempart, ${kept.length} words`, kilobytes, (password, context) => estimator.estimate(password, context), true)
}
for (const meter of all.filter(({ name }) => name === 'zxcvbn' || name === 'zxcvbn-ts, 10 substitutions')) {
  addRow(meter.name, await weightOf(meter.name), meter.check, false)
}
report('strength-curve', 'Weak passwords accepted (percent) against kilobytes', rivalPackages, rows)
if (namedDictionaries().length > 0) {
  const labels = {
    title: 'Weak passwords accepted, by what the meter weighs',
    x: 'kilobytes, gzip: lists and code',
    y: 'accepted, %',
    namesFrom: 160
  }
  writeFileSync(new URL('../../../docs/strength-curve.svg', import.meta.url), lines(series, labels))
}

function addRow(name: string, kilobytes: number, check: Meter['check'], isOurs: boolean): void {
  const row: Record<string, string | number> = { meter: name, 'gzip kB': round(kilobytes) }
  for (const [sample, set] of samples) {
    const accepted = set.filter(({ password, context }) => check(password, context ?? []).score >= ACCEPTED)
    const percent = round((100 * accepted.length) / set.length)
    row[`${sample}, accepted %`] = percent
    const line = isOurs ? sample : `${name}, ${sample}`
    if (isOurs || sample === 'held-out kinds')
      series.set(line, [...(series.get(line) ?? []), { x: kilobytes, y: percent }])
  }
  rows.push(row)
}

/** The cheapest first; words without a rank in an order of their own, which is the same every time. */
function byUse(entries: ReadonlyMap<string, Entry>): (readonly [string, Entry])[] {
  return [...entries]
    .map((entry) => ({ entry, turn: below(TURNS) }))
    .toSorted((a, b) => a.entry[1].bits - b.entry[1].bits || a.turn - b.turn)
    .map(({ entry }) => entry)
}

/** What a page loads beside the French list. */
async function codeKilobytes(): Promise<number> {
  const source = new URL('../../../src/strength/index.ts', import.meta.url).pathname
  const chunks = await bundle(`export { loadEstimator } from '${source}'`)
  const needed = chunks.filter(({ fileName }) => !/^(?:english|passphrase)/u.test(fileName))
  return needed.reduce((sum, chunk) => sum + gzipKilobytes(chunk.code), 0) - gzipKilobytes(JSON.stringify(french))
}

async function weightOf(name: string): Promise<number> {
  const rival =
    name === 'zxcvbn'
      ? `import zxcvbn from 'zxcvbn'
export const check = (password) => zxcvbn(password)`
      : `export * from '@zxcvbn-ts/core'
export * as common from '@zxcvbn-ts/language-common'
export * as french from '@zxcvbn-ts/language-fr'`
  const chunks = await bundle(rival)
  return chunks.reduce((sum, chunk) => sum + gzipKilobytes(chunk.code), 0)
}

function gzipKilobytes(text: string): number {
  return gzipSync(text, { level: 9 }).length / 1000
}
