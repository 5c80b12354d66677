import { readFileSync } from 'node:fs'
import { loadEstimator } from '../../../src/strength/index.ts'
import { quantile } from '../../paired.ts'
import { report, round } from '../../report.ts'
import { SLOW_INPUTS } from '../subjects/slow-inputs.ts'
import type { SlowSearch } from '../subjects/slow-inputs.ts'

// The slowest inputs of the last search, compared with usual 12-character passwords, in turns.

const ALLOWED_RATIO = 20
const ROUNDS = 101
const TWELVE = [
  'Soleil2024!a',
  'kT8#pLq2zX9w',
  'Marie150384!',
  'azertyuiop12',
  'bonjourmonde',
  'passw0rd1234',
  'Jean-Pierre1',
  'x9f2k1m7q0z3'
]

const { seconds, tried, inputs } = JSON.parse(readFileSync(SLOW_INPUTS, 'utf8')) as SlowSearch
const estimator = await loadEstimator({ referenceYear: 2026 })

const timed = (password: string, context: readonly string[]) => ({ password, context, samplesMs: [] as number[] })
const usual = TWELVE.map((password) => timed(password, []))
const slow = inputs.map(({ start, characters, context }) => timed(start.padEnd(characters, 'a'), context))
const all = [...usual, ...slow]
for (let warmup = 0; warmup < 100; warmup++)
  for (const { password, context } of all) estimator.estimate(password, context)
for (let turn = 0; turn < ROUNDS; turn++) {
  for (const { password, context, samplesMs } of all) {
    const startMs = performance.now()
    estimator.estimate(password, context)
    samplesMs.push(performance.now() - startMs)
  }
}
const medianMs = ({ samplesMs }: (typeof all)[number]): number => quantile(samplesMs, 0.5)
const referenceMs = quantile(usual.map(medianMs), 0.5)
const slowest = slow.toSorted((a, b) => medianMs(b) - medianMs(a))[0] ?? timed('', [])
const ratio = medianMs(slowest) / referenceMs
report(
  'strength-slow-search',
  `The slowest input that ${seconds} s of search found`,
  [],
  [
    {
      'inputs tried': tried,
      '12 characters, median ms': round(referenceMs),
      'slowest, ms': round(medianMs(slowest)),
      'slowest / 12 characters': round(ratio),
      'slowest, characters': slowest.password.length,
      'values of the user': slowest.context.length,
      'begins with': JSON.stringify(slowest.password.slice(0, 24))
    }
  ]
)
if (ratio > ALLOWED_RATIO) console.error(`above the ${ALLOWED_RATIO} times that are allowed`)
