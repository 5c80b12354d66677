import { describe, expect, test } from 'vitest'
import {
  NO_ATTEMPTS,
  forgetFailures,
  refundAttempt,
  settleFailure,
  settleSuccess,
  takeAttempt,
  type AttemptLimit,
  type AttemptWindow
} from '../../../src/account/throttle/attempt-window.ts'
import { formatWindow, parseWindow } from '../../../src/account/throttle/window-text.ts'

const DAY_MS = 86_400_000
const startMs = 1_790_000_000_000
const delay = { afterFailures: 5, firstSeconds: 61, factor: 2, maximumSeconds: 200 }
const delayed: AttemptLimit = { maximumFailures: 25, windowMs: DAY_MS, delay }
const locked: AttemptLimit = {
  maximumFailures: 25,
  windowMs: DAY_MS,
  lock: { afterConsecutiveFailures: 3, minutes: 30 }
}
const closed: AttemptLimit = { ...locked, lock: { afterConsecutiveFailures: 3, minutes: null } }

/** One account on a clock, each state kept as a store keeps it. */
function account(limit: AttemptLimit) {
  let window: AttemptWindow = NO_ATTEMPTS
  let nowMs = startMs
  const keep = (next: AttemptWindow): void => {
    window = parseWindow(formatWindow(next))
  }
  const take = (): number => {
    const decision = takeAttempt(window, limit, nowMs)
    if (!decision.allowed) throw new Error('refused')
    keep(decision.window)
    return decision.atMs
  }
  return {
    wait: (ms: number) => {
      nowMs += ms
    },
    take,
    fail: (times = 1) => {
      for (let count = 0; count < times; count++) {
        const atMs = take()
        keep(settleFailure(window, limit, atMs, nowMs))
      }
    },
    settle: (how: typeof settleFailure, atMs: number) => keep(how(window, limit, atMs, nowMs)),
    clear: () => keep(forgetFailures(window, limit, nowMs)),
    window: () => window,
    /** Seconds to wait: 0 when an attempt would be taken now. */
    waits: () => {
      const decision = takeAttempt(window, limit, nowMs)
      return decision.allowed ? 0 : decision.retryAfterSeconds
    }
  }
}

describe('a delay', () => {
  test('begins after the failures of the policy, grows by its factor and ends at its longest', () => {
    const one = account(delayed)
    one.fail(4)
    expect(one.waits()).toBe(0)
    const waits: unknown[] = []
    for (let count = 0; count < 4; count++) {
      one.fail()
      waits.push(one.waits())
      one.wait((one.waits() ?? 0) * 1_000)
    }
    expect(waits).toEqual([61, 122, 200, 200])
  })

  test('is over at its last millisecond, and no attempt during it makes it longer', () => {
    const one = account(delayed)
    one.fail(5)
    for (let count = 0; count < 61; count++) {
      expect(one.waits()).toBe(61 - count)
      one.wait(1_000)
    }
    expect(one.waits()).toBe(0)
  })

  test('lets one attempt of a crowd through, and tells the others to come back in seconds', () => {
    const one = account(delayed)
    one.fail(5)
    one.wait(61_000)
    one.take()
    expect(one.waits()).toBe(2)
    const none = account(delayed)
    for (let count = 0; count < 5; count++) none.take()
    expect(none.waits()).toBe(2)
  })

  test('is gone after a success, which the day’s limit does not forget', () => {
    const one = account(delayed)
    one.fail(5)
    one.wait(61_000)
    one.settle(settleSuccess, one.take())
    expect(one.window().failures.reduce((sum, { count }) => sum + count, 0)).toBe(5)
    expect(one.window().run).toBe(undefined)
    one.fail(4)
    expect(one.waits()).toBe(0)
  })

  test('is not begun by an attempt that was never looked at, nor ended by one', () => {
    const one = account(delayed)
    one.fail(4)
    for (let count = 0; count < 10; count++) one.settle(refundAttempt, one.take())
    expect(one.waits()).toBe(0)
    one.fail()
    expect(one.waits()).toBe(61)
  })

  test('is forgotten after a day without a failure', () => {
    const one = account({ ...delayed, maximumFailures: 100 })
    one.fail(5)
    one.wait(DAY_MS - 1)
    one.fail()
    expect(one.waits()).toBe(122)
    one.wait(DAY_MS)
    one.fail(4)
    expect(one.waits()).toBe(0)
  })
})

describe('a lock', () => {
  test('stands for its minutes, and then failures in a row begin anew', () => {
    const one = account(locked)
    one.fail(3)
    expect(one.waits()).toBe(1_800)
    one.wait(1_800_000 - 1)
    expect(one.waits()).toBe(1)
    one.wait(1)
    one.fail(2)
    expect(one.waits()).toBe(0)
    one.fail()
    expect(one.waits()).toBe(1_800)
  })

  test('without minutes stands for years, until it is cleared', () => {
    const one = account(closed)
    one.fail(3)
    expect(one.waits()).toBe(null)
    one.wait(3_000 * DAY_MS)
    expect(one.waits()).toBe(null)
    one.clear()
    expect(one.waits()).toBe(0)
    expect(one.window()).toEqual(NO_ATTEMPTS)
  })

  test('is told though other attempts are under way; before it stands, they are seconds', () => {
    const one = account(closed)
    const first = one.take()
    one.fail(2)
    expect(one.waits()).toBe(2)
    one.settle(settleFailure, first)
    expect(one.waits()).toBe(null)
  })

  test('is lifted by the right password that was under way when it came', () => {
    const one = account(locked)
    const right = one.take()
    one.fail(2)
    one.settle(settleSuccess, right)
    expect(one.waits()).toBe(0)
  })
})
