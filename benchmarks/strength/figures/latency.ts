import { writeFileSync } from 'node:fs'
import { report, round } from '../../report.ts'
import type { Row } from '../../report.ts'
import { meters, rivalPackages } from '../subjects/meters.ts'
import type { Meter } from '../subjects/meters.ts'
import { lines } from '../../charts/line-chart.ts'
import { mixedList } from '../subjects/sets.ts'

// The time of one check on the mixed list, meters in turns, so that noise affects all alike; and by length.

const ROUNDS = 4
/** The slowest meter checks every fourth password only, in one round, to limit the total time. */
const SLOW_STEP = 4
const all = await meters()
const list = mixedList()
const slowest = all.at(-1)

const times = new Map<string, number[]>(all.map((meter) => [meter.name, []]))
for (let pass = 0; pass <= ROUNDS; pass++) {
  for (const [index, row] of list.entries()) {
    for (const meter of all) {
      if (meter === slowest && (pass !== 1 || index % SLOW_STEP !== 0)) continue
      const elapsedMs = time(meter, row.password, row.context ?? [])
      if (pass > 0) times.get(meter.name)?.push(elapsedMs)
    }
  }
}
const mixed = all.map((meter): Row => {
  const sorted = (times.get(meter.name) ?? []).toSorted((a, b) => a - b)
  return {
    meter: meter.name,
    'median ms': round(quantile(sorted, 0.5)),
    'p99 ms': round(quantile(sorted, 0.99)),
    'max ms': round(sorted.at(-1) ?? 0)
  }
})
report('strength-latency', `One check, ms, mixed list of ${list.length}`, rivalPackages, mixed)

const LENGTHS = [8, 12, 16, 24, 32, 48, 64, 128]
const KINDS: Readonly<Record<string, string>> = {
  random: 'k7%Rw2pXq9&tLz4vBn',
  words: 'soleilmaisonchocolat',
  substitutions: '4@8({[</369&#!1/|0$5'
}
const TOO_SLOW_MS = 1000
const rows: Row[] = []
const series = new Map<string, { x: number; y: number }[]>(all.map((meter) => [meter.name, []]))
for (const [kind, unit] of Object.entries(KINDS)) {
  const given = new Set<string>()
  for (const length of LENGTHS) {
    const password = unit.repeat(length).slice(0, length)
    const row: Record<string, string | number> = { kind, characters: length }
    for (const meter of all) {
      if (given.has(meter.name)) continue
      const samples = Array.from({ length: 5 }, () => time(meter, password, [])).toSorted((a, b) => a - b)
      const median = quantile(samples, 0.5)
      row[`${meter.name}, ms`] = round(median)
      if (kind === 'random') series.get(meter.name)?.push({ x: Math.log2(length), y: Math.log10(median) })
      if (median > TOO_SLOW_MS) given.add(meter.name)
    }
    rows.push(row)
  }
}
report('strength-latency-by-length', 'One check, ms, median of 5, by kind and length', rivalPackages, rows)
const labels = {
  title: 'Time of one check of random characters',
  x: 'characters, powers of two',
  y: 'ms, powers of ten'
}
writeFileSync(new URL('../../results/strength-latency.svg', import.meta.url), lines(series, labels))

function time(meter: Meter, password: string, context: readonly string[]): number {
  const startMs = performance.now()
  meter.check(password, context)
  return performance.now() - startMs
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
