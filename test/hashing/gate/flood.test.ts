import { afterEach, expect, test, vi } from 'vitest'
import { createHashingGate } from '../../../src/hashing/gate/hashing-gate.ts'

const forEver = (): Promise<never> => new Promise(() => {})
const throwAtOnce = (): Promise<never> => {
  throw new Error('at once')
}

afterEach(() => void vi.useRealTimers())

test('a refusal takes no stack, which would be half of what it costs, and leaves other errors theirs', async () => {
  const gate = createHashingGate({ maximumConcurrency: 1, maximumQueueLength: 0 })
  void gate.run(8, forEver)
  const limit = Error.stackTraceLimit
  const refusal: unknown = await gate.run(8, forEver).catch((error: unknown) => error)
  expect((refusal as Error).stack).not.toMatch(/\n\s+at /u)
  expect(Error.stackTraceLimit).toBe(limit)
})

test('a refusal that nobody looks at is an unhandled rejection like any other, and one that is caught is none', async () => {
  const unhandled = vi.fn<(reason: unknown) => void>()
  const listeners = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', unhandled)
  try {
    const gate = createHashingGate({ maximumConcurrency: 1, maximumQueueLength: 0 })
    void gate.run(8, forEver)
    await gate.run(8, () => Promise.resolve()).catch(() => null)
    await new Promise(setImmediate)
    expect(unhandled).not.toHaveBeenCalled()
    void gate.run(8, () => Promise.resolve())
    await new Promise(setImmediate)
    expect(unhandled).toHaveBeenCalledTimes(1)
  } finally {
    process.removeAllListeners('unhandledRejection')
    for (const listener of listeners) process.on('unhandledRejection', listener)
  }
})

test('of any number of works that throw at once, each is answered', async () => {
  const gate = createHashingGate({ maximumConcurrency: 1, maximumQueueLength: 10_000 })
  const { promise, resolve } = Promise.withResolvers<null>()
  const first = gate.run(8, () => promise)
  const answers = Promise.allSettled(Array.from({ length: 10_000 }, () => gate.run(8, throwAtOnce)))
  resolve(null)
  await first
  expect((await answers).filter(({ status }) => status === 'rejected')).toHaveLength(10_000)
  expect(gate.statistics()).toMatchObject({ inFlight: 0, queued: 0, memoryKib: 0 })
})

test('work that ends after its request was given up leaves no timer, and so nothing of it in memory', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { promise, resolve } = Promise.withResolvers<null>()
  const controller = new AbortController()
  const answer = createHashingGate().run(8, () => promise, { signal: controller.signal })
  controller.abort(new Error('gone'))
  await expect(answer).rejects.toThrow('gone')
  expect(vi.getTimerCount()).toBe(1)
  resolve(null)
  await vi.advanceTimersByTimeAsync(0)
  expect(vi.getTimerCount()).toBe(0)
})

test('the last that waits behind stuck work leaves no timer that would keep the process from ending', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  const gate = createHashingGate({ maximumConcurrency: 1, deadlineMs: 1000 })
  const controller = new AbortController()
  const answers = Promise.allSettled([
    gate.run(8, forEver),
    gate.run(8, forEver, { deadlineMs: 5000, signal: controller.signal })
  ])
  await vi.advanceTimersByTimeAsync(1000)
  // That after which the stuck work is given up, which keeps no process, and that of the one that waits.
  expect(vi.getTimerCount()).toBe(2)
  controller.abort()
  await answers
  expect(vi.getTimerCount()).toBe(1)
})
