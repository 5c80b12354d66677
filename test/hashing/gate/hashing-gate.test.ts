import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isRempartError } from '../../../src/rempart-error.ts'
import { createHashingGate, type HashingGate } from '../../../src/hashing/gate/hashing-gate.ts'
import type { HashingGateOptions } from '../../../src/hashing/gate/gate-options.ts'

interface Job {
  readonly started: () => boolean
  readonly finish: () => void
  readonly fail: () => void
  readonly abort: () => void
  readonly answer: Promise<unknown>
  outcome: string
}

let order: number[] = []

/** Submits work that ends when it is told to, and remembers how it was answered. */
function submit(gate: HashingGate, memoryKib = 8, deadlineMs?: number): Job {
  const number = jobs++
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  // Work that never starts may be told to fail all the same.
  promise.catch(() => null)
  const controller = new AbortController()
  let started = false
  const job: Job = {
    started: () => started,
    finish: () => resolve('done'),
    fail: () => reject(new Error('the worker failed')),
    abort: () => controller.abort('aborted'),
    outcome: 'pending',
    answer: gate
      .run(
        memoryKib,
        () => {
          started = true
          order.push(number)
          return promise
        },
        { signal: controller.signal, ...(deadlineMs === undefined ? {} : { deadlineMs }) }
      )
      .then(
        (result) => (job.outcome = result),
        (error: unknown) => (job.outcome = describeError(error))
      )
  }
  return job
}

let jobs = 0

function describeError(error: unknown): string {
  if (isRempartError(error)) return error.code
  return error instanceof Error ? error.message : String(error)
}

const settle = async (): Promise<unknown> => vi.advanceTimersByTimeAsync(0)
const create = (options: HashingGateOptions = {}): HashingGate =>
  createHashingGate({ maximumConcurrency: 2, memoryBudgetKib: 100, maximumQueueLength: 3, ...options })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  order = []
  jobs = 0
})
afterEach(() => void vi.useRealTimers())

describe('admission', () => {
  test('no more at once than it is told, the others in order of arrival', async () => {
    const gate = create()
    const submitted = [submit(gate), submit(gate), submit(gate), submit(gate)]
    await settle()
    expect(submitted.map((job) => job.started())).toEqual([true, true, false, false])
    submitted[1]!.finish()
    await settle()
    expect(submitted.map((job) => job.started())).toEqual([true, true, true, false])
    expect(gate.statistics()).toMatchObject({ inFlight: 2, queued: 1, completed: 1, memoryKib: 16 })
  })

  test('no more memory than the budget, and a small request does not overtake a large one', async () => {
    const gate = create()
    const [first, large, small] = [submit(gate, 60), submit(gate, 50), submit(gate, 8)]
    await settle()
    expect([first.started(), large.started(), small.started()]).toEqual([true, false, false])
    first.finish()
    await settle()
    expect([large.started(), small.started()]).toEqual([true, true])
  })

  test('when the large one gives up, those behind it go on', async () => {
    const gate = create()
    const [, large, small] = [submit(gate, 60), submit(gate, 50), submit(gate, 8)]
    await settle()
    large.abort()
    await settle()
    expect(small.started()).toBe(true)
  })

  test.each([101, -1, Number.NaN, 1.5, '5', null, undefined, 8n, true, [8], Number.POSITIVE_INFINITY])(
    'what is no number of KiB that can fit is a RangeError, and the sum of the memory stays one: %s',
    async (memoryKib) => {
      const gate = create()
      await expect(gate.run(memoryKib as number, () => Promise.resolve())).rejects.toThrow(RangeError)
      expect(gate.statistics()).toMatchObject({ inFlight: 0, queued: 0, memoryKib: 0 })
      await gate.run(100, () => Promise.resolve())
    }
  )

  test('beyond the queue it is overloaded at once, and says when to retry', async () => {
    const gate = create()
    const slow = submit(gate)
    await vi.advanceTimersByTimeAsync(3000)
    slow.finish()
    await settle()
    for (let index = 0; index < 5; index++) submit(gate)
    const refused = gate.run(8, () => Promise.resolve())
    await expect(refused).rejects.toMatchObject({ code: 'overloaded', details: { retryAfterSeconds: 8 } })
    expect(gate.statistics()).toMatchObject({ inFlight: 2, queued: 3, refused: 1 })
  })

  test('without a queue only what can start is admitted', async () => {
    const gate = create({ maximumConcurrency: 1, maximumQueueLength: 0 })
    submit(gate)
    await expect(gate.run(8, () => Promise.resolve())).rejects.toMatchObject({ code: 'overloaded' })
  })
})

describe('giving up', () => {
  test('a deadline passes in the queue: the request leaves it', async () => {
    const gate = create({ maximumConcurrency: 1 })
    const [, waiting] = [submit(gate), submit(gate, 8, 500)]
    await vi.advanceTimersByTimeAsync(499)
    expect(waiting.outcome).toBe('pending')
    await vi.advanceTimersByTimeAsync(1)
    expect(waiting.outcome).toBe('deadline_exceeded')
    expect(gate.statistics()).toMatchObject({ queued: 0, expired: 1 })
  })

  test('a deadline passes at work: the answer comes at once, the permit when the work ends', async () => {
    const gate = create({ maximumConcurrency: 1 })
    const job = submit(gate, 8, 500)
    await vi.advanceTimersByTimeAsync(500)
    expect(job.outcome).toBe('deadline_exceeded')
    expect(gate.statistics()).toMatchObject({ inFlight: 1, expired: 1 })
    job.finish()
    await settle()
    expect(gate.statistics()).toMatchObject({ inFlight: 0, memoryKib: 0, abandoned: 0, completed: 1 })
  })

  test('a backend that never answers: a deadline outcome, then the permit is back', async () => {
    const gate = create({ maximumConcurrency: 1, deadlineMs: 1000, abandonAfterMs: 5000 })
    const [stuck, next] = [submit(gate), submit(gate, 8, 20_000)]
    await vi.advanceTimersByTimeAsync(1000)
    expect(stuck.outcome).toBe('deadline_exceeded')
    await vi.advanceTimersByTimeAsync(4999)
    expect(next.started()).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(next.started()).toBe(true)
    expect(gate.statistics()).toMatchObject({ inFlight: 1, abandoned: 1 })
    // Should it answer after all, it gives back no second permit.
    stuck.finish()
    await settle()
    expect(gate.statistics()).toMatchObject({ inFlight: 1, memoryKib: 8 })
    next.finish()
    await settle()
    expect(gate.statistics()).toMatchObject({ inFlight: 0, memoryKib: 0 })
  })

  test("aborted, it rejects with the signal's reason", async () => {
    const gate = create({ maximumConcurrency: 1 })
    const [working, waiting] = [submit(gate), submit(gate)]
    await settle()
    waiting.abort()
    working.abort()
    await settle()
    expect([working.outcome, waiting.outcome]).toEqual(['aborted', 'aborted'])
    expect(waiting.started()).toBe(false)
    expect(gate.statistics()).toMatchObject({ inFlight: 1, queued: 0, aborted: 2 })
  })

  test('aborted beforehand, it does not enter', async () => {
    const gate = create()
    const reason = new Error('too late')
    const work = vi.fn<() => Promise<void>>(async () => {})
    await expect(gate.run(8, work, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    expect(work).not.toHaveBeenCalled()
  })

  test('a worker that fails or throws gives its permit back', async () => {
    const gate = create({ maximumConcurrency: 1 })
    const failing = submit(gate)
    failing.fail()
    await settle()
    expect(failing.outcome).toBe('the worker failed')
    const throwing = gate.run(8, () => {
      throw new TypeError('not a function')
    })
    await expect(throwing).rejects.toThrow(TypeError)
    expect(gate.statistics()).toMatchObject({ inFlight: 0, memoryKib: 0, completed: 2 })
  })
})

test('a signal and a timer are let go of once the work is done', async () => {
  const gate = create()
  const { signal } = new AbortController()
  const removed = vi.spyOn(signal, 'removeEventListener')
  await gate.run(8, () => Promise.resolve(), { signal })
  expect(removed).toHaveBeenCalledTimes(1)
  expect(vi.getTimerCount()).toBe(0)
})

test('statistics tell how long waiting and working took', async () => {
  const gate = create({ maximumConcurrency: 1 })
  expect(gate.statistics()).toMatchObject({ waitMs: null, workMs: null })
  const [first, second] = [submit(gate), submit(gate)]
  await vi.advanceTimersByTimeAsync(40)
  first.finish()
  await settle()
  second.finish()
  await settle()
  expect(gate.statistics()).toMatchObject({ waitMs: { p50: 0, p95: 40, p99: 40 }, workMs: { p50: 0, p99: 40 } })
})

test('no permit is ever lost or invented, whatever happens in whatever order', async () => {
  const command = fc.oneof(
    fc.record({ kind: fc.constant('submit'), memoryKib: fc.integer({ min: 8, max: 100 }) }),
    fc.record({ kind: fc.constantFrom('finish', 'fail', 'abort'), target: fc.nat() }),
    fc.record({ kind: fc.constant('wait'), elapsedMs: fc.integer({ min: 1, max: 400 }) })
  )
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 60 }), async (commands) => {
      order = []
      jobs = 0
      const gate = create({ maximumConcurrency: 3, deadlineMs: 300, abandonAfterMs: 200, maximumQueueLength: 5 })
      const all: Job[] = []
      for (const step of commands) {
        if ('memoryKib' in step) all.push(submit(gate, step.memoryKib))
        else if ('elapsedMs' in step) await vi.advanceTimersByTimeAsync(step.elapsedMs)
        else all.at(step.target % Math.max(1, all.length))?.[step.kind]()
        await settle()
        const { inFlight, queued, memoryKib } = gate.statistics()
        expect(inFlight).toBeLessThanOrEqual(3)
        expect(queued).toBeLessThanOrEqual(5)
        expect(memoryKib).toBeLessThanOrEqual(100)
        // Work starts in order of arrival.
        expect(order).toEqual(order.toSorted((one, other) => one - other))
      }
      await vi.advanceTimersByTimeAsync(10_000)
      for (const job of all) job.finish()
      await settle()
      expect(gate.statistics()).toMatchObject({ inFlight: 0, queued: 0, memoryKib: 0 })
      expect(all.filter((job) => job.outcome === 'pending')).toEqual([])
      // The gate is whole again: three fit at once.
      const after = [submit(gate), submit(gate), submit(gate)]
      await settle()
      expect(after.map((job) => job.started())).toEqual([true, true, true])
    }),
    { numRuns: 300 }
  )
})

test.each<HashingGateOptions>([
  { maximumConcurrency: 0 },
  { maximumConcurrency: 1.5 },
  { memoryBudgetKib: 7 },
  { maximumQueueLength: -1 },
  { deadlineMs: 0 },
  { deadlineMs: Infinity },
  { abandonAfterMs: -1 }
])('refuses %o', (options) => {
  expect(() => createHashingGate(options)).toThrow(RangeError)
})
