import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as french from '@zxcvbn-ts/language-fr'
import { Bench } from 'tinybench'
import { loadEstimator } from '../../src/strength/index.ts'
import { report, round, type Row } from '../report.ts'

// The time of one estimate by length and kind of password, beside zxcvbn-ts with its own defaults in the same run. The
// last column is what bounds the work: no input may take 50 times as long as a 12-character password.

const lengths = [8, 12, 16, 32, 64, 256, 4096]
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

const estimator = await loadEstimator({ languages: ['fr'], referenceYear: 2026 })
const rival = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...french.dictionary },
  graphs: common.adjacencyGraphs
})

/** Median time of one call in ms; of a call so slow that the run would not end in time, the time of that one. */
async function measure(task: () => unknown): Promise<number> {
  const startMs = performance.now()
  task()
  const firstMs = performance.now() - startMs
  if (firstMs > 300) return firstMs
  const bench = new Bench({ time: 150, iterations: 5, warmupTime: 30, warmupIterations: 1, throws: true })
  bench.add('task', () => {
    task()
  })
  await bench.run()
  const [finished] = bench.tasks
  if (finished?.result.state !== 'completed') throw new Error('the measurement did not complete')
  return finished.result.latency.p50
}

// The first estimates of a process run before the compiler knows the code; they are nobody's.
for (let warmup = 0; warmup < 300; warmup++) estimator.estimate(drawCharacters(8 + (warmup % 24)))

const referenceMs = await measure(() => estimator.estimate(drawCharacters(12)))
const rows: Row[] = []
for (const [kind, write] of Object.entries(kinds)) {
  for (const length of lengths) {
    const password = write(length)
    const ownMs = await measure(() => estimator.estimate(password))
    const rivalMs = await measure(() => rival.check(password))
    rows.push({
      kind,
      characters: length,
      'rempart (median ms)': round(ownMs),
      'zxcvbn-ts, its defaults (median ms)': round(rivalMs),
      'rempart / zxcvbn-ts': round(ownMs / rivalMs),
      'rempart / 12 random characters': round(ownMs / referenceMs)
    })
  }
}

const packages = ['@zxcvbn-ts/core', '@zxcvbn-ts/language-common', '@zxcvbn-ts/language-fr', 'tinybench']
report(
  'strength-estimate',
  `One estimate, by length and kind; 12 random characters take ${round(referenceMs)} ms`,
  packages,
  rows
)
const worst = Math.max(...rows.map((row) => Number(row['rempart / 12 random characters'])))
console.log(`worst ratio to 12 random characters: ${worst} (at most ${allowedRatio} wanted)`)
