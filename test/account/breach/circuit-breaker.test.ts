import { expect, test } from 'vitest'
import { createCircuitBreaker } from '../../../src/account/breach/circuit-breaker.ts'

function open(failures: number) {
  const clock = { nowMs: 1_000 }
  return { clock, breaker: createCircuitBreaker(failures, 30_000, () => clock.nowMs) }
}

test('a service may be asked until it has failed so often in a row', () => {
  const { breaker } = open(3)
  const asked: boolean[] = []
  for (const succeeded of [false, false, true, false, false, false]) {
    asked.push(breaker.mayAsk())
    breaker.report(succeeded)
  }
  expect(asked).toEqual([true, true, true, true, true, true])
  expect(breaker.mayAsk()).toBe(false)
})

test('then it rests, and one asker a period is let through', () => {
  const { breaker, clock } = open(1)
  breaker.report(false)
  clock.nowMs += 29_999
  expect(breaker.mayAsk()).toBe(false)
  clock.nowMs += 1
  expect([breaker.mayAsk(), breaker.mayAsk()]).toEqual([true, false])
  clock.nowMs += 29_999
  expect(breaker.mayAsk()).toBe(false)
  clock.nowMs += 1
  expect(breaker.mayAsk()).toBe(true)
})

test('a failure begins the rest anew, and a success ends it for everybody', () => {
  const { breaker, clock } = open(1)
  breaker.report(false)
  clock.nowMs += 30_000
  expect(breaker.mayAsk()).toBe(true)
  clock.nowMs += 20_000
  breaker.report(false)
  clock.nowMs += 29_999
  expect(breaker.mayAsk()).toBe(false)
  breaker.report(true)
  expect([breaker.mayAsk(), breaker.mayAsk()]).toEqual([true, true])
})
