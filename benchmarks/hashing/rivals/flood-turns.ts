import { setTimeout as wait } from 'node:timers/promises'
import { createPasswordHasher } from '../../../src/hashing/index.ts'
import { defaultConcurrency, probeMachine } from '../../../src/hashing/gate/machine-limits.ts'
import { quantile } from '../../paired.ts'
import { report, round } from '../../report.ts'
import { measureClosedLoop } from './closed-loop.ts'

// How much hashing a flood leaves to be done: a closed loop and a flood of ten times as much in turns, a few seconds each,
// since a machine that others share is not the same a minute later. The ratio is the median of those of the turns.

const TURNS = 12
const TURN_MS = 3_000
const atOnce = defaultConcurrency(probeMachine())
const hasher = createPasswordHasher()
const hash = async (): Promise<unknown> => hasher.hash('cheval pile agrafe')
const refuse = (): void => {}

async function measureFlood(perSecond: number): Promise<number> {
  const startMs = performance.now()
  let [sent, completed] = [0, 0]
  const complete = (): void => {
    if (performance.now() - startMs < TURN_MS) completed++
  }
  while (performance.now() - startMs < TURN_MS) {
    const due = ((performance.now() - startMs) / 1000) * perSecond
    for (; sent < due; sent++) hasher.hash('cheval pile agrafe').then(complete, refuse)
    await wait(5)
  }
  // What is still in the queue is nobody's turn.
  while (hasher.statistics().inFlight > 0) await wait(20)
  return (completed * 1000) / TURN_MS
}

await hash()
const rate = Math.round(10 * (await measureClosedLoop(hash, atOnce, TURN_MS)))
const closed: number[] = []
const flooded: number[] = []
for (let turn = 0; turn < TURNS; turn++) {
  closed.push(await measureClosedLoop(hash, atOnce, TURN_MS))
  flooded.push(await measureFlood(rate))
}
const ratios = flooded.map((perSecond, turn) => perSecond / (closed[turn] ?? Number.NaN))
report(
  'hashing-flood-turns',
  `A closed loop and a flood of ${rate} requests a second in ${TURNS} turns, ${atOnce} hashes at once`,
  ['@node-rs/argon2'],
  [
    {
      'closed loop, per second (median)': round(quantile(closed, 0.5)),
      'flood, per second (median)': round(quantile(flooded, 0.5)),
      'flood / closed loop (median of turns)': round(quantile(ratios, 0.5)),
      'the middle half': `${round(quantile(ratios, 0.25))} to ${round(quantile(ratios, 0.75))}`
    }
  ]
)
