import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as french from '@zxcvbn-ts/language-fr'
import { loadEstimator } from '../../src/strength/index.ts'
import { quantile } from '../paired.ts'
import { report, round, type Row } from '../report.ts'

// The time of one estimate by length and kind of password, compared with zxcvbn-ts at its defaults in the same run. The
// last column is the limit: no input may take 50 times as long as a 12-character password.

const lengths = [8, 12, 16, 32, 64, 4096]
const allowedRatio = 50

const printable = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index))
const words = ['soleil', 'maison', 'chocolat', 'bonjour', 'marseille', 'doudou', 'amour', 'cheval', 'janvier', 'violon']

/** The same characters at every run: a linear congruential generator (Numerical Recipes) with a fixed seed. */
function drawCharacters(length: number): string {
  let state = 20_260_101
  let text = ''
  while (text.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    text += printable[Math.floor((state / 2 ** 32) * printable.length)] ?? ''
  }
  return text
}

function repeat(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length)
}

const kinds: Readonly<Record<string, (length: number) => string>> = {
  random: drawCharacters,
  dictionary: (length) => repeat(words.join(''), length),
  substitutions: (length) => repeat('4@8({[</369&#!1/|0$5+7%2/', length),
  'one character': (length) => repeat('a', length),
  dates: (length) => repeat('13021987', length),
  keyboard: (length) => repeat('azertyuiop', length),
  'accents, decomposed': (length) => repeat('e\u0301le\u0301phant', length)
}

const reference = drawCharacters(12)
const estimator = await loadEstimator({ languages: ['fr'], referenceYear: 2026 })
const rival = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...french.dictionary },
  graphs: common.adjacencyGraphs
})

interface Comparison {
  readonly medianMs: number
  /** Median over the pairs of this estimate to one of 12 random characters made just before it. */
  readonly ratio: number
}

/** Alternates with the reference, at least 7 times and for 150 ms, so that a slow moment affects both. */
function compareToReference(password: string): Comparison {
  const times: number[] = []
  const ratios: number[] = []
  for (const startMs = performance.now(); times.length < 7 || performance.now() - startMs < 150;) {
    const referenceMs = measureOnce(() => estimator.estimate(reference))
    const ownMs = measureOnce(() => estimator.estimate(password))
    times.push(ownMs)
    ratios.push(ownMs / referenceMs)
  }
  return { medianMs: quantile(times, 0.5), ratio: quantile(ratios, 0.5) }
}

/** The competitor's median time; if one check takes longer than 200 ms, that time, so that the run ends. */
function measureRival(password: string): number {
  const first = measureOnce(() => rival.check(password))
  if (first > 200) return first
  const times = Array.from({ length: 7 }, () => measureOnce(() => rival.check(password)))
  return quantile(times, 0.5)
}

function measureOnce(task: () => unknown): number {
  const startMs = performance.now()
  task()
  return performance.now() - startMs
}

// Warm-up, before the code is optimised.
for (let warmup = 0; warmup < 300; warmup++) estimator.estimate(drawCharacters(8 + (warmup % 24)))

const rows: Row[] = []
for (const [kind, write] of Object.entries(kinds)) {
  // Ours first: the competitor's garbage would otherwise be collected during our measurement.
  const passwords = lengths.map(write)
  const own = passwords.map(compareToReference)
  const rivalMs = passwords.map(measureRival)
  for (const [index, { medianMs, ratio }] of own.entries()) {
    rows.push({
      kind,
      characters: lengths[index] ?? 0,
      'rempart (median ms)': round(medianMs),
      'zxcvbn-ts, its defaults (ms)': round(rivalMs[index] ?? Number.NaN),
      'rempart / zxcvbn-ts': round(medianMs / (rivalMs[index] ?? Number.NaN)),
      'rempart / 12 random characters': round(ratio)
    })
  }
}

const packages = ['@zxcvbn-ts/core', '@zxcvbn-ts/language-common', '@zxcvbn-ts/language-fr']
report('strength-estimate', 'One estimate, by length and kind of password', packages, rows)
const worst = Math.max(...rows.map((row) => Number(row['rempart / 12 random characters'])))
console.log(`worst ratio to 12 random characters: ${worst} (at most ${allowedRatio} wanted)`)
