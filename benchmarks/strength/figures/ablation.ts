import { loadKnowledge } from '../../../src/strength/knowledge/load-knowledge.ts'
import { createEstimator } from '../../../src/strength/password-estimator.ts'
import { PATTERNS, SLIPS } from '../../../src/strength/patterns/registry.ts'
import { report, round } from '../../report.ts'
import { readSet, setNames } from '../subjects/sets.ts'

// The effect of each pattern: the weak passwords accepted without it, and how much their price rises on average. A
// pattern without an effect should be removed.

const ACCEPTED = 3
const { dataVersion, knowledge } = await loadKnowledge(['fr'], 2026)
const weak = setNames.filter((name) => name !== 'random').flatMap(readSet)
const random = readSet('random')

interface Outcome {
  readonly weakAccepted: number
  readonly randomRefused: number
  readonly meanLog10: number
}

function judge(without: ReadonlySet<string>): Outcome {
  const estimator = createEstimator({ dataVersion, knowledge, without })
  const estimates = weak.map((row) => estimator.estimate(row.password, row.context ?? []))
  return {
    weakAccepted: estimates.filter((estimate) => estimate.score >= ACCEPTED).length,
    randomRefused: random.filter((row) => estimator.estimate(row.password).score < ACCEPTED).length,
    meanLog10: estimates.reduce((sum, { guesses }) => sum + Math.log10(guesses), 0) / estimates.length
  }
}

const whole = judge(new Set())
const names = [...[...PATTERNS, ...SLIPS].map((pattern) => pattern.name), 'repeat', 'interleaving']
const rows = ['nothing', ...names].map((name) => {
  const outcome = name === 'nothing' ? whole : judge(new Set([name]))
  return {
    without: name,
    'weak accepted': outcome.weakAccepted,
    of: weak.length,
    'random refused': outcome.randomRefused,
    'weak ones dearer by, powers of ten': round(outcome.meanLog10 - whole.meanLog10)
  }
})
report('strength-ablation', 'Each pattern left out in turn', [], rows)
const idle = rows.filter((row) => row.without !== 'nothing' && row['weak ones dearer by, powers of ten'] <= 0)
for (const row of idle) console.error(`${row.without} earns nothing on these sets`)
