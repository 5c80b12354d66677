import type { TuningMachine } from '../../src/tuning/tuning-machine.ts'

/** A made-up machine. Its clock moves only by hashing. */
export interface FakeMachineOptions {
  readonly cores: number
  /** Milliseconds of one MiB in one pass, by backend, the fastest first. */
  readonly msPerMibPass: Readonly<Record<string, number>>
  /** Milliseconds of one MiB in each hash, for the system to provide it: a first pass is dearer by this. Default 0. */
  readonly msPerMib?: number
  readonly seed: number
  /** Spread of a sample about its true time, as a share. */
  readonly noise?: number
  /** Share of the samples that take three times as long: another process had the core. */
  readonly hiccups?: number
}

export interface FakeMachine extends TuningMachine {
  trueMs(backend: string, cost: { memoryKib: number; passes: number }, concurrency: number): number
  readonly runs: () => number
}

export function createFakeMachine({
  cores,
  msPerMibPass,
  msPerMib = 0,
  seed,
  noise = 0,
  hiccups = 0
}: FakeMachineOptions): FakeMachine {
  const random = createRandom(seed)
  let clockMs = 0
  let runs = 0
  const trueMs: FakeMachine['trueMs'] = (backend, { memoryKib, passes }, concurrency) =>
    0.05 +
    (msPerMib + (msPerMibPass[backend] ?? Number.NaN) * passes) * (memoryKib / 1024) * Math.max(1, concurrency / cores)
  return {
    backends: Object.keys(msPerMibPass),
    now: () => clockMs,
    runs: () => runs,
    trueMs,
    run(backend, parameters, concurrency) {
      runs++
      // Two in a row, as the real one makes.
      const samples = Array.from({ length: 2 * concurrency }, () => {
        const exact = trueMs(backend, parameters, concurrency)
        // Sum of uniform draws: near enough to a bell, and never below zero.
        const bell = (random() + random() + random() + random() - 2) * Math.sqrt(3)
        return exact * (1 + noise * bell) * (random() < hiccups ? 3 : 1)
      })
      clockMs += 2 * Math.max(...samples)
      return Promise.resolve(samples)
    }
  }
}

/** mulberry32: small, and the same on every machine. */
function createRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
