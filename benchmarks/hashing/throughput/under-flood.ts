import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createHashingGate, OWASP_19_MIB } from '../../../src/hashing/index.ts'
import { defaultConcurrency, probeMachine } from '../../../src/hashing/gate/machine-limits.ts'
import { quantile } from '../../paired.ts'
import { writeBars } from '../../charts/bar-chart.ts'
import { report, round, type Row } from '../../report.ts'

// The gate under an open-loop flood at ten times the capacity, compared with bare argon2.hash under the same flood,
// each in its own process. FLOOD_SECONDS (60) is the length of each.

const seconds = Number(process.env['FLOOD_SECONDS'] ?? '60')
const concurrency = defaultConcurrency(probeMachine())

function run(...args: readonly (string | number)[]): Record<string, number> {
  const child = join(import.meta.dirname, '../processes/flood-process.ts')
  const flags = ['--disable-warning=ExperimentalWarning']
  const { stdout } = spawnSync(process.execPath, [...flags, child, ...args.map(String)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit']
  })
  return JSON.parse(stdout) as Record<string, number>
}

const closedLoops = (...results: readonly Record<string, number>[]): number[] =>
  results.flatMap(({ before = Number.NaN, after = before }) => [before, after])

const first = run('rempart', concurrency)
const rate = Math.round(10 * Math.max(...closedLoops(first)))
const gated = run('rempart', concurrency, rate, seconds)
const bare = run('bare', concurrency, rate, seconds)
// The best of all: the capacity of the machine, not of a slow moment.
const best = Math.max(...closedLoops(first, gated))
const bestBare = Math.max(...closedLoops(bare, run('bare', concurrency)))
const sides = { rempart: gated, 'bare argon2.hash': bare }

const rows = Object.entries(sides).map(([side, result]): Row => {
  const value = (name: string): number => result[name] ?? Number.NaN
  const memoryMib = (concurrency * OWASP_19_MIB.memoryKib) / 1024
  return {
    side,
    sent: value('sent'),
    completed: value('completed'),
    refused: value('refused'),
    'never answered': value('unanswered'),
    'completed / s': round(value('completedPerSecond')),
    'of the best closed loop': round(value('completedPerSecond') / (side === 'rempart' ? best : bestBare)),
    'of those before and after': round(value('completedPerSecond') / quantile(closedLoops(result), 0.5)),
    'answer p50 (ms)': round(value('answerP50Ms')),
    'answer p99 (ms)': round(value('answerP99Ms')),
    'event loop p99 (ms)': round(value('eventLoopP99Ms')),
    'readFile p99 (ms)': round(value('readFileP99Ms')),
    'lookup p99 (ms)': round(value('lookupP99Ms')),
    'idle RSS (MiB)': round(value('idleMib')),
    'peak RSS (MiB)': round(value('peakMib')),
    'of idle + hashes + 10 %': round(value('peakMib') / (1.1 * (value('idleMib') + memoryMib)))
  }
})
const title = `An open-loop flood at ${rate} requests a second for ${seconds} s, ${concurrency} hashes at once, queue of ${64 * concurrency}`
report('hashing-flood', title, ['argon2', '@node-rs/argon2'], rows)
console.log(
  `Closed loop: rempart ${round(best)}/s, bare ${round(bestBare)}/s; the gate lets ${createHashingGate().memoryBudgetKib} KiB pass`
)
writeBars(
  'hashing-flood',
  `readFile p99 (ms) beside ${rate} requests a second`,
  rows.map((row) => ({
    name: String(row['side']),
    value: Number(row['readFile p99 (ms)']),
    isAnswer: row['side'] === 'rempart'
  }))
)
