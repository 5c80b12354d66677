import { createHashingGate, createPasswordHasher } from '../../src/hashing/index.ts'
import { tuneParameters } from '../../src/tuning/index.ts'
import { quantile } from '../paired.ts'
import { report, round, type Row } from '../report.ts'

// Whether two searches give the same answer, and whether hashing with it takes the target time, measured after each
// search.

const target = { targetMs: 100, memoryBudgetKib: 256 * 1024, concurrency: 2 }
const CHECK_MS = 10_000

async function measureAnswer(parameters: Awaited<ReturnType<typeof tuneParameters>>['parameters']): Promise<number[]> {
  const gate = createHashingGate({ maximumConcurrency: target.concurrency })
  const hasher = createPasswordHasher({ parameters, gate })
  await hasher.hash('cheval pile agrafe')
  const times: number[] = []
  const startMs = performance.now()
  const worker = async (): Promise<void> => {
    while (performance.now() - startMs < CHECK_MS) {
      const hashMs = performance.now()
      await hasher.hash('cheval pile agrafe')
      times.push(performance.now() - hashMs)
    }
  }
  await Promise.all(Array.from({ length: target.concurrency }, worker))
  return times
}

const rows: Row[] = []
for (const search of [1, 2]) {
  const { parameters, timing, elapsedMs, backend } = await tuneParameters(target)
  const times = await measureAnswer(parameters)
  rows.push({
    search,
    backend,
    parameters: `m=${parameters.memoryKib}, t=${parameters.passes}, p=${parameters.lanes}`,
    'search (s)': round(elapsedMs / 1000),
    'told (ms)': round(timing.medianMs),
    'taken afterwards, median (ms)': round(quantile(times, 0.5)),
    'of the target': round(quantile(times, 0.5) / target.targetMs)
  })
}
report(
  'hashing-tuning',
  `Tuning for ${target.targetMs} ms, 256 MiB, ${target.concurrency} at once`,
  ['@node-rs/argon2'],
  rows
)
