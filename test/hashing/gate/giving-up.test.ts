import { AsyncLocalStorage } from 'node:async_hooks'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isRempartError } from '../../../src/rempart-error.ts'
import { createHashingGate, type HashingGate } from '../../../src/hashing/gate/hashing-gate.ts'
import type { AdmissionOptions } from '../../../src/hashing/gate/admission.ts'

const forEver = (): Promise<never> => new Promise(() => {})

/** A gate of 100 KiB with 60 taken for good: one more may work, if it is small. */
function createNarrowGate(): HashingGate {
  const gate = createHashingGate({ maximumConcurrency: 2, memoryBudgetKib: 100 })
  gate.run(60, forEver).catch(() => null)
  return gate
}

let started: number[] = []
let answered: string[] = []

/** Asks for so much, and remembers whether it started and what the answer was. */
function ask(gate: HashingGate, memoryKib: number, options?: AdmissionOptions): void {
  const work = async (): Promise<void> => void started.push(memoryKib)
  gate.run(memoryKib, work, options).then(
    () => answered.push('done'),
    (reason: unknown) => answered.push(isRempartError(reason) ? reason.code : String(reason))
  )
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  started = []
  answered = []
})
afterEach(() => void vi.useRealTimers())

test('of those whose deadline passes together none starts any more, and what waits behind them does', async () => {
  const gate = createNarrowGate()
  ask(gate, 61, { deadlineMs: 500 })
  ask(gate, 8, { deadlineMs: 500 })
  ask(gate, 9)
  await vi.advanceTimersByTimeAsync(500)
  expect(started).toEqual([9])
  expect(answered).toEqual(['deadline_exceeded', 'deadline_exceeded', 'done'])
  expect(gate.statistics()).toMatchObject({ inFlight: 1, queued: 0, expired: 2, completed: 1 })
})

test('of those that one signal gives up none starts any more, and what waits behind them does', async () => {
  const gate = createNarrowGate()
  const controller = new AbortController()
  ask(gate, 61, controller)
  ask(gate, 8, controller)
  ask(gate, 9)
  controller.abort('gone')
  await vi.advanceTimersByTimeAsync(0)
  expect(started).toEqual([9])
  expect(answered).toEqual(['gone', 'gone', 'done'])
  expect(gate.statistics()).toMatchObject({ inFlight: 1, queued: 0, aborted: 2, completed: 1 })
})

test('any number that one signal gives up', async () => {
  const gate = createHashingGate({ maximumConcurrency: 2, memoryBudgetKib: 100, maximumQueueLength: 20_000 })
  gate.run(60, forEver).catch(() => null)
  const controller = new AbortController()
  ask(gate, 61, controller)
  for (let index = 0; index < 10_000; index++) ask(gate, 8, { signal: controller.signal })
  controller.abort('gone')
  await vi.advanceTimersByTimeAsync(0)
  expect(gate.statistics()).toMatchObject({ inFlight: 1, queued: 0, aborted: 10_001, completed: 0 })
})

test('a deadline passes when its timer fires, whatever another clock says', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const gate = createNarrowGate()
  ask(gate, 61, { deadlineMs: 500 })
  await vi.advanceTimersByTimeAsync(500)
  expect(answered).toEqual(['deadline_exceeded'])
})

test('the timer that watches the deadlines keeps nothing of the request that set it', async () => {
  // Others know nothing of async contexts.
  vi.useRealTimers()
  const storage = new AsyncLocalStorage<string>()
  const gate = createNarrowGate()
  let seen: string | undefined = 'nothing'
  const look = async (): Promise<void> => void (seen = storage.getStore())
  storage.run('a request', () => ask(gate, 61, { deadlineMs: 5 }))
  const answer = storage.run('another', () => gate.run(8, look))
  await answer
  expect(seen).toBeUndefined()
})
