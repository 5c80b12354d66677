import { describe, expect, test } from 'vitest'
import { readGateOptions, type HashingGateOptions } from '../../../src/hashing/gate/gate-options.ts'
import { createHashingGate } from '../../../src/hashing/gate/hashing-gate.ts'

// https://nodejs.org/docs/latest-v24.x/api/timers.html#settimeoutcallback-delay-args: a longer delay is set to 1.
const LONGEST_TIMER_MS = 2_147_483_647

describe.each<[name: keyof HashingGateOptions, minimum: number, maximum: number]>([
  ['maximumConcurrency', 1, 1024],
  ['memoryBudgetKib', 8, 4_398_046_511_104],
  ['maximumQueueLength', 0, 1_000_000],
  ['deadlineMs', 1, LONGEST_TIMER_MS],
  ['abandonAfterMs', 0, LONGEST_TIMER_MS]
])('%s', (name, minimum, maximum) => {
  test.each([minimum, maximum])('may be %d', (value) => {
    expect(readGateOptions({ [name]: value })[name]).toBe(value)
  })

  test.each([minimum - 1, maximum + 1, minimum + 0.5, Number.NaN, Infinity])('may not be %d', (value) => {
    expect(() => createHashingGate({ [name]: value })).toThrow(
      new RangeError(`${name} must be an integer from ${minimum} to ${maximum}`)
    )
  })
})

test('the defaults', () => {
  const { maximumConcurrency, maximumQueueLength, deadlineMs, abandonAfterMs } = readGateOptions({})
  expect(maximumQueueLength).toBe(64 * maximumConcurrency)
  expect([deadlineMs, abandonAfterMs]).toEqual([10_000, 30_000])
})

describe('the deadline of a request', () => {
  test.each([1, LONGEST_TIMER_MS])('may be %d ms', async (deadlineMs) => {
    await expect(pass(deadlineMs)).resolves.toBe('done')
  })

  test.each([0, 1.5, LONGEST_TIMER_MS + 1, Number.NaN])('may not be %d ms', async (deadlineMs) => {
    await expect(pass(deadlineMs)).rejects.toThrow(RangeError)
  })
})

function pass(deadlineMs: number): Promise<string> {
  return createHashingGate().run(8, () => Promise.resolve('done'), { deadlineMs })
}
