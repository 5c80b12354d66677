import { setTimeout as wait } from 'node:timers/promises'
import { createHashingGate, createPasswordHasher } from '../../../src/hashing/index.ts'
import { defaultConcurrency, probeMachine } from '../../../src/hashing/gate/machine-limits.ts'
import { quantile } from '../../paired.ts'
import { report, round } from '../../report.ts'
import { measureClosedLoop } from '../contenders/closed-loop.ts'

// Throughput under a flood of ten times the capacity, compared with a closed loop: in turns of three seconds, because
// the speed of a shared machine drifts. The ratios are medians of the turns.

const TURNS = 20
const TURN_MS = 3_000
const PASSWORD = 'cheval pile agrafe'
const atOnce = defaultConcurrency(probeMachine())
const hasher = createPasswordHasher()
const refuse = (): void => {}

/** At the gate's default concurrency and at twice that: the higher one is the machine's capacity. */
const loops = [atOnce, 2 * atOnce].map((maximumConcurrency) => {
  const looped = createPasswordHasher({ gate: createHashingGate({ maximumConcurrency }) })
  const measure = async (): Promise<number> =>
    measureClosedLoop(async () => looped.hash(PASSWORD), maximumConcurrency, TURN_MS)
  return { name: `closed loop, ${maximumConcurrency} at once`, measure, perSecond: [] as number[] }
})

async function measureFlood(perSecond: number): Promise<number> {
  const startMs = performance.now()
  let [sent, completed] = [0, 0]
  const complete = (): void => {
    if (performance.now() - startMs < TURN_MS) completed++
  }
  while (performance.now() - startMs < TURN_MS) {
    const due = ((performance.now() - startMs) / 1000) * perSecond
    for (; sent < due; sent++) hasher.hash(PASSWORD).then(complete, refuse)
    await wait(5)
  }
  // The queue is emptied between the turns.
  while (hasher.statistics().inFlight > 0) await wait(20)
  return (completed * 1000) / TURN_MS
}

await hasher.hash(PASSWORD)
const rate = Math.round(10 * (await measureClosedLoop(async () => hasher.hash(PASSWORD), atOnce, TURN_MS)))
const flooded: number[] = []
for (let turn = 0; turn < TURNS; turn++) {
  for (const loop of loops) loop.perSecond.push(await loop.measure())
  flooded.push(await measureFlood(rate))
}
report(
  'hashing-flood-turns',
  `Closed loops and a flood of ${rate} requests a second, which makes ${round(quantile(flooded, 0.5))} hashes, in ${TURNS} turns of ${TURN_MS / 1000} s`,
  ['@node-rs/argon2'],
  loops.map(({ name, perSecond }) => {
    const ratios = flooded.map((each, turn) => each / (perSecond[turn] ?? Number.NaN))
    return {
      beside: name,
      'per second (median)': round(quantile(perSecond, 0.5)),
      'flood / closed loop (median of turns)': round(quantile(ratios, 0.5)),
      'interquartile range': `${round(quantile(ratios, 0.25))} to ${round(quantile(ratios, 0.75))}`
    }
  })
)
