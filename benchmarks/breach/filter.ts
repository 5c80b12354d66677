import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildFilter } from '../../src/account/breach/filter/build-filter.ts'
import { openBreachFilter } from '../../src/account/breach/index.ts'
import { quantile } from '../paired.ts'
import { report, round, type Row } from '../report.ts'

// A filter of a million passwords: build time, size, lookup time, and false positive rate. With 40 bits of a digest the
// rate is large enough to be counted.

const PASSWORDS = 1_000_000
const LOOKS = 20_000
const STRANGERS = 3_000_000

const folder = mkdtempSync(join(tmpdir(), 'rempart-filter-'))
const corpus = join(folder, 'corpus.txt')
writeFileSync(corpus, makeCorpus())

const rows: Row[] = []
for (const fingerprintBits of [48, 40]) rows.push(await measure(fingerprintBits))
report('breach-filter', `A filter of ${PASSWORDS} breached passwords`, [], rows)
rmSync(folder, { recursive: true })

async function measure(fingerprintBits: number): Promise<Row> {
  const file = join(folder, `filter-${fingerprintBits}`)
  let highestBytes = 0
  const before = process.memoryUsage().rss
  const start = performance.now()
  const built = await buildFilter({
    corpus,
    filter: file,
    fingerprintBits,
    onProgress: () => (highestBytes = Math.max(highestBytes, process.memoryUsage().rss - before))
  })
  const buildMs = performance.now() - start
  await using filter = await openBreachFilter(file)
  const times: number[] = []
  let missed = 0
  for (let index = 0; index < LOOKS; index++) {
    const from = performance.now()
    const { outcome } = await filter.check(`password ${(index * 7919) % PASSWORDS}`)
    times.push(performance.now() - from)
    if (outcome !== 'found') missed += 1
  }
  // With 48 bits the rate is too small to be counted.
  let falselyFound = 0
  const strangers = fingerprintBits === 40 ? STRANGERS : LOOKS
  for (let index = 0; index < strangers; index += 500) {
    const answers = await Promise.all(
      Array.from({ length: 500 }, (_, each) => filter.check(`stranger ${index + each}`))
    )
    falselyFound += answers.filter(({ outcome }) => outcome === 'found').length
  }
  return {
    'bits of a digest': fingerprintBits,
    'corpus MiB': round(statSync(corpus).size / 2 ** 20),
    'filter MiB': round(built.bytes / 2 ** 20),
    'bits per password': round(built.bitsPerEntry),
    'build s': round(buildMs / 1000),
    'lines per s': round(PASSWORDS / (buildMs / 1000)),
    'build memory MiB': round(highestBytes / 2 ** 20),
    'look µs, median': round(1000 * quantile(times, 0.5)),
    'look µs, 99th of 100': round(1000 * quantile(times, 0.99)),
    missed,
    'rate stated': round(built.falsePositiveRate),
    'strangers asked': strangers,
    'strangers expected': round(strangers * built.falsePositiveRate),
    'strangers found': falselyFound
  }
}

function makeCorpus(): string {
  const lines = Array.from({ length: PASSWORDS }, (_, index) => {
    const digest = createHash('sha1').update(`password ${index}`).digest('hex').toUpperCase()
    return `${digest}:${1 + (index % 97)}`
  })
  return `${lines.toSorted().join('\r\n')}\r\n`
}
