import { availableParallelism } from 'node:os'
import { OWASP_19_MIB } from '../../../src/hashing/index.ts'
import { quantile } from '../../paired.ts'
import { writeBars } from '../../charts/bar-chart.ts'
import { report, round, type Row } from '../../report.ts'
import { buildReference, runReference } from '../contenders/build-reference.ts'
import { measureClosedLoop } from '../contenders/closed-loop.ts'
import { createContenders } from '../contenders/contenders.ts'

// Every backend beside every other and beside the C reference, OWASP_19_MIB, 1 to 8 at once, in turn: each round runs
// all of them, and a ratio is the median of the ratios of the rounds. The figures to compare are those of throughput/pairwise.ts.

// More rounds where there is a core for each hash: those are the figures that the documents quote.
const roundsOf = (atOnce: number): number => (atOnce <= availableParallelism() ? 9 : 3)
const SLICE_MS = 700
const LEVELS = [1, 2, 4, 8]
const { byName: contenders, chosenBackend } = createContenders(Math.max(...LEVELS))
const references = {
  'C reference, -march=native': buildReference(['-march=native']),
  'C reference, SSE2': buildReference([])
}
if (references['C reference, -march=native'] === null)
  console.log('No C compiler here: the reference is missing. Install one (apt-get install gcc libc6-dev).')

for (const hash of Object.values(contenders)) await hash()
const rows: Row[] = []
for (const atOnce of LEVELS) {
  const samples = new Map<string, number[]>()
  const add = (name: string, value: number): void => void samples.set(name, [...(samples.get(name) ?? []), value])
  const entries = Object.entries(contenders)
  for (let turn = 0; turn < roundsOf(atOnce); turn++) {
    for (const [name, program] of Object.entries(references)) {
      if (program !== null) add(name, runReference(program, atOnce, SLICE_MS, OWASP_19_MIB))
    }
    // Each round begins with another candidate: the first one finds the memory cold.
    const first = turn % entries.length
    for (const [name, hash] of [...entries.slice(first), ...entries.slice(0, first)])
      add(name, await measureClosedLoop(hash, atOnce, SLICE_MS))
  }
  const ratio = (name: string, to: string): number | string => {
    const [own, other] = [samples.get(name), samples.get(to)]
    if (own === undefined || other === undefined) return ''
    return round(
      quantile(
        own.map((value, turn) => value / (other[turn] ?? Number.NaN)),
        0.5
      )
    )
  }
  for (const [name, values] of samples) {
    rows.push({
      'at once': atOnce,
      contender: name,
      'per second (median)': round(quantile(values, 0.5)),
      'of the C reference for this processor': ratio(name, 'C reference, -march=native'),
      'of the prebuilt argon2': ratio(name, 'argon2, prebuilt, called directly'),
      'slowest to fastest round': `${round(Math.min(...values))} to ${round(Math.max(...values))}`
    })
  }
}

const cores = availableParallelism()
report(
  'hashing-backends',
  `Hashes a second by backend, OWASP_19_MIB, on ${cores} cores; createPasswordHasher() chose ${chosenBackend()}`,
  ['argon2', '@node-rs/argon2'],
  rows
)
writeBars(
  'hashing-backends',
  `Hashes a second, OWASP_19_MIB, ${Math.min(cores, 8)} at once`,
  rows
    .filter((row) => row['at once'] === Math.min(cores, 8))
    .map((row) => ({
      name: String(row['contender']).replace(', called directly', ''),
      value: Number(row['per second (median)']),
      isAnswer: row['contender'] === 'createPasswordHasher()'
    }))
)
