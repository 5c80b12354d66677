import { writeFileSync } from 'node:fs'
import { report, round } from '../../report.ts'
import { meters, rivalPackages } from '../subjects/meters.ts'
import { scatter } from '../../charts/line-chart.ts'
import { readSet, setNames } from '../subjects/sets.ts'

// The share of each development set that is accepted (score of at least 3): low is right for all except `random`.

const ACCEPTED = 3
const all = await meters()
const rows = setNames.map((name) => {
  const set = readSet(name)
  const shares = all.map((meter) => {
    const accepted = set.filter((row) => meter.check(row.password, row.context ?? []).score >= ACCEPTED).length
    return [`${meter.name}, accepted %`, round((100 * accepted) / set.length)] as const
  })
  const highest = Math.max(...set.map((row) => all[0]?.check(row.password, row.context ?? []).guesses ?? 0))
  const powers = round(Math.log10(highest))
  return { set: name, passwords: set.length, ...Object.fromEntries(shares), 'rempart, highest guesses (log10)': powers }
})
report('strength-accuracy', 'Accepted, in percent (all but "random" are weak)', rivalPackages, rows)

const [ours, , theirs] = all
if (ours === undefined || theirs === undefined) throw new Error('a meter is missing')
const points = setNames.flatMap((name) =>
  readSet(name).map((row) => ({
    group: name,
    x: Math.log10(theirs.check(row.password, row.context ?? []).guesses),
    y: Math.log10(ours.check(row.password, row.context ?? []).guesses)
  }))
)
const labels = { title: 'Guesses, powers of ten', x: theirs.name, y: ours.name }
writeFileSync(new URL('../../results/strength-guesses.svg', import.meta.url), scatter(points, labels, 30))
