import { lookup } from 'node:dns/promises'
import { writeSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import argon2 from 'argon2'
import { createPasswordHasher, OWASP_19_MIB } from '../../../src/hashing/index.ts'
import { isRempartError } from '../../../src/rempart-error.ts'
import { quantile } from '../../paired.ts'
import { measureClosedLoop } from '../contenders/closed-loop.ts'

// One process under an open-loop flood: requests arrive at a steady rate, whether or not earlier ones have been answered.
// Usage: flood-process.ts rempart|bare <hashes at once> <requests per second> <seconds>. A closed loop of some seconds comes
// first, and after it another where it can: the flood is compared with them, and a service that rests has worked before.

const [, , side = 'rempart', atOnceText = '1', rateText = '0', secondsText = '5'] = process.argv
const [atOnce, rate, seconds] = [Number(atOnceText), Number(rateText), Number(secondsText)]
const CLOSED_LOOP_MS = 5_000
const { memoryKib, passes, lanes } = OWASP_19_MIB
const hasher = createPasswordHasher()
const bareOptions = {
  type: argon2.argon2id,
  memoryCost: memoryKib,
  timeCost: passes,
  parallelism: lanes,
  raw: true
} as const
const hash: () => Promise<unknown> =
  side === 'rempart' ? () => hasher.hash('cheval pile agrafe') : () => argon2.hash('cheval pile agrafe', bareOptions)

const MIB = 2 ** 20
// Small, because what is read stays in memory until the next collection, and memory is measured here.
const file = join(import.meta.dirname, '../../../.nvmrc')

/** Reads a file and looks up a name again and again: other work of a service, which a flood must not delay. */
async function probeUntil(endMs: number, reads: number[], lookups: number[]): Promise<unknown> {
  const over = wait(endMs - performance.now())
  const probe = async (samples: number[], task: () => Promise<unknown>): Promise<void> => {
    while (performance.now() < endMs) {
      const taskMs = performance.now()
      // One that does not return during the flood counts with the time it was waited for.
      await Promise.race([task(), over])
      samples.push(performance.now() - taskMs)
      await wait(100)
    }
  }
  return await Promise.all([probe(reads, async () => readFile(file)), probe(lookups, async () => lookup('localhost'))])
}

async function closedLoop(): Promise<number> {
  // The backend is chosen by a measurement at the first hash: it belongs to the start of a service.
  await hash()
  // They run beside this loop too; otherwise their own cost would be attributed to the flood.
  const probes = probeUntil(performance.now() + CLOSED_LOOP_MS, [], [])
  const perSecond = await measureClosedLoop(hash, atOnce, CLOSED_LOOP_MS)
  await probes
  return perSecond
}

async function flood(): Promise<Record<string, number>> {
  const waits: number[] = []
  const reads: number[] = []
  const lookups: number[] = []
  const counts = { sent: 0, completed: 0, refused: 0, otherwise: 0 }
  let completedInTime = 0

  // The memory that the probes load into each thread of the pool is not the flood's.
  await Promise.all(Array.from({ length: 8 }, () => Promise.all([readFile(file), lookup('localhost')])))
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  await wait(500)
  delay.reset()
  const idleMib = process.memoryUsage.rss() / MIB
  let peakMib = idleMib
  const startMs = performance.now()
  const endMs = startMs + seconds * 1000

  const refuse = (error: unknown): void => {
    if (isRempartError(error) && error.code === 'overloaded') counts.refused++
    else counts.otherwise++
  }
  const complete = (): void => {
    counts.completed++
    if (performance.now() <= endMs) completedInTime++
  }
  const completeTimed = (sentMs: number) => (): void => {
    complete()
    const nowMs = performance.now()
    if (nowMs <= endMs) waits.push(nowMs - sentMs)
  }
  // As few objects as can be, for they lie in the same memory that is measured here: one in eight is timed.
  const send = (): void => {
    counts.sent++
    hash().then(counts.sent % 8 === 0 ? completeTimed(performance.now()) : complete, refuse)
  }
  const probes = probeUntil(endMs, reads, lookups)
  const sending = setInterval(() => {
    const due = Math.floor(((performance.now() - startMs) / 1000) * rate)
    while (counts.sent < due) send()
    peakMib = Math.max(peakMib, process.memoryUsage.rss() / MIB)
  }, 5)
  await wait(seconds * 1000)
  clearInterval(sending)
  delay.disable()
  await Promise.race([probes, wait(1000)])
  // Time to answer the requests still waiting; the bare call has far too many of them.
  for (let waited = 0; waited < 100 && hasher.statistics().inFlight + hasher.statistics().queued > 0; waited++)
    await wait(100)
  const { waitMs } = hasher.statistics()
  return {
    ...counts,
    unanswered: counts.sent - counts.completed - counts.refused - counts.otherwise,
    completedPerSecond: completedInTime / seconds,
    answerP50Ms: quantile(waits, 0.5),
    answerP99Ms: quantile(waits, 0.99),
    gateWaitP50Ms: waitMs?.p50 ?? Number.NaN,
    gateWaitP99Ms: waitMs?.p99 ?? Number.NaN,
    eventLoopP99Ms: delay.percentile(99) / 1e6,
    readFileP99Ms: quantile(reads, 0.99),
    lookupP99Ms: quantile(lookups, 0.99),
    idleMib,
    peakMib
  }
}

const before = await closedLoop()
const flooded = rate === 0 ? {} : await flood()
// The bare call still makes thousands of hashes then.
const result = { before, ...flooded, ...(side === 'rempart' ? { after: await closedLoop() } : {}) }
writeSync(1, JSON.stringify(result))
// Under the bare call thousands of hashes are still waiting, and would be made before the process ends.
process.kill(process.pid, 'SIGKILL')
