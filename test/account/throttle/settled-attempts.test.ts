import { describe, expect, test } from 'vitest'
import {
  countAttempts,
  expiryOf,
  forgetFailures,
  isEmpty,
  NO_ATTEMPTS,
  PENDING_MS,
  refundAttempt,
  settleFailure,
  settleSuccess,
  takeAttempt,
  type AttemptLimit,
  type AttemptWindow
} from '../../../src/account/throttle/attempt-window.ts'
import { runEndMs, shortenRun } from '../../../src/account/throttle/failure-run.ts'
import { formatWindow, parseWindow } from '../../../src/account/throttle/window-text.ts'

const DAY_MS = 86_400_000
const at = 1_790_000_000_000
const limit: AttemptLimit = { maximumFailures: 3, windowMs: 1_000_000 }
const delay = { afterFailures: 5, firstSeconds: 61, factor: 2, maximumSeconds: 200 }
const paced: AttemptLimit = { ...limit, maximumFailures: 100, windowMs: DAY_MS, delay }
const lock = { afterConsecutiveFailures: 3, minutes: 30 }
const locked: AttemptLimit = { maximumFailures: 100, windowMs: DAY_MS, lock }

const failed = (...times: readonly number[]): AttemptWindow['failures'] => times.map((atMs) => ({ atMs, count: 1 }))

describe('an attempt that is taken', () => {
  test('is put behind those that are there where the clock went back', () => {
    const before = { failures: [], pendingAtMs: [at, at + 5, at + 10] }
    expect(takeAttempt(before, paced, at - 5)).toEqual({
      allowed: true,
      atMs: at + 10,
      window: { failures: [], pendingAtMs: [at, at + 5, at + 10, at + 10] }
    })
    const after = { failures: failed(at + 20, at + 30, at + 40), pendingAtMs: [at] }
    expect(takeAttempt(after, paced, at)).toMatchObject({ allowed: true, atMs: at + 40 })
  })

  test.each([
    ['before the lock', { count: 2, lastMs: at }, [at, at], 2],
    ['once it stands', { count: 3, lastMs: at }, [at], 1_800],
    ['in a row that is longer', { count: 4, lastMs: at }, [at], 1_800],
    ['of a crowd, none of which has failed yet', undefined, [at, at, at], 2]
  ])('is refused %s with the wait that is true', (_name, run, pendingAtMs, retryAfterSeconds) => {
    const before = { failures: failed(at), pendingAtMs, run }
    expect(takeAttempt(before, locked, at)).toEqual({ allowed: false, retryAfterSeconds })
  })

  test.each([
    [at + 1_000_000 - 1, 1],
    [at + 1_000_000 - 1_000, 1],
    [at + 1_000_000 - 1_001, 2]
  ])('is refused at %i with whole seconds, one at least', (nowMs, retryAfterSeconds) => {
    const before = { failures: failed(at, at, at), pendingAtMs: [] }
    expect(takeAttempt(before, limit, nowMs)).toEqual({ allowed: false, retryAfterSeconds })
  })
})

describe('an attempt that was taken for a failure, given back', () => {
  const nowMs = at + PENDING_MS + 200
  const run = { count: 3, lastMs: at + 100 }
  const before: AttemptWindow = { failures: [{ atMs: at, count: 2 }, ...failed(at + 100)], pendingAtMs: [], run }

  test.each([
    ['of its own entry', at, [...failed(at), ...failed(at + 100)]],
    ['of one that it was put together with', at + 50, [{ atMs: at, count: 2 }]],
    ['the last of an entry', at + 100, [{ atMs: at, count: 2 }]]
  ])('takes one away %s, and one of the row', (_name, atMs, failures) => {
    expect(refundAttempt(before, paced, atMs, nowMs)).toEqual({
      failures,
      pendingAtMs: [],
      run: { count: 2, lastMs: at + 100 }
    })
  })

  test('takes nothing away of others once it has expired', () => {
    const two = { failures: failed(at, at + 10), pendingAtMs: [] }
    expect(refundAttempt(two, limit, at, at + 1_000_000)).toEqual({ failures: failed(at + 10), pendingAtMs: [] })
    expect(refundAttempt(two, limit, at, at + 1_000_000 - 1)).toEqual({ failures: failed(at + 10), pendingAtMs: [] })
    expect(refundAttempt(two, limit, at, at + 500)).toEqual({ failures: failed(at + 10), pendingAtMs: [] })
  })

  test('of a success ends the row', () => {
    expect(settleSuccess(before, paced, at, nowMs)).toEqual({
      failures: [...failed(at), ...failed(at + 100)],
      pendingAtMs: []
    })
  })
})

describe('a failure that is told', () => {
  test.each([
    ['later than all', [at], [], at + 5, failed(at, at + 5)],
    ['between two', [at, at + 100], [], at + 50, failed(at, at + 50, at + 100)],
    ['before all', [at + 100], [], at + 50, failed(at + 50, at + 100)],
    ['at the same time as another one', [at, at + 100], [], at, [{ atMs: at, count: 2 }, ...failed(at + 100)]],
    ['beside another attempt of the same time', [], [at + 50], at + 50, failed(at + 50)]
  ])('%s is kept in the order of time', (_name, failures, others, atMs, kept) => {
    const before = { failures: failed(...failures), pendingAtMs: [...others, atMs] }
    expect(settleFailure(before, limit, atMs, at + 200)).toEqual({ failures: kept, pendingAtMs: others })
  })

  test('twice counts once', () => {
    const before = { failures: failed(at), pendingAtMs: [at + 5] }
    expect(settleFailure(before, limit, at, at + 10)).toEqual(before)
  })

  test('makes one of the two oldest beyond 128 entries, at the later time', () => {
    const full = failed(...Array.from({ length: 127 }, (_, index) => at + index))
    const next = settleFailure({ failures: full, pendingAtMs: [at + 500] }, paced, at + 500, at + 500)
    expect(next.failures).toEqual([...full, ...failed(at + 500)])
    const { failures } = settleFailure({ ...next, pendingAtMs: [at + 501] }, paced, at + 501, at + 501)
    expect(failures).toEqual([{ atMs: at + 1, count: 2 }, ...full.slice(2), ...failed(at + 500, at + 501)])
    const again = settleFailure({ failures, pendingAtMs: [at + 502] }, paced, at + 502, at + 502)
    expect(again.failures.slice(0, 2)).toEqual([{ atMs: at + 2, count: 3 }, ...failed(at + 3)])
  })

  test('lengthens a row only where something depends on it', () => {
    const before = { failures: [], pendingAtMs: [at] }
    expect(settleFailure(before, limit, at, at).run).toBe(undefined)
    expect(settleFailure(before, paced, at, at).run).toEqual({ count: 1, lastMs: at })
    expect(settleFailure(before, locked, at, at).run).toEqual({ count: 1, lastMs: at })
  })

  test('is forgotten where the owner has proved to be one, and what is under way is not', () => {
    const before = { failures: failed(at), pendingAtMs: [at + 5], run: { count: 4, lastMs: at } }
    expect(forgetFailures(before, paced, at + 10)).toEqual({ failures: [], pendingAtMs: [at + 5] })
  })
})

describe('an attempt that nobody told the end of', () => {
  test.each([
    [PENDING_MS - 1, { failures: [], pendingAtMs: [at], run: undefined }],
    [PENDING_MS, { failures: failed(at), pendingAtMs: [], run: { count: 1, lastMs: at } }]
  ])('is a failure after a minute (%i ms)', (waitMs, kept) => {
    expect(settleFailure({ failures: [], pendingAtMs: [at] }, paced, 0, at + waitMs)).toEqual(kept)
  })
})

describe('when a window may be forgotten', () => {
  const run = { count: 2, lastMs: at }
  const threeDays: AttemptLimit = { ...locked, lock: { afterConsecutiveFailures: 3, minutes: 3 * 24 * 60 } }
  test.each<[string, AttemptWindow, AttemptLimit, number]>([
    ['that is empty: now', NO_ATTEMPTS, limit, at + 7],
    ['of failures', { failures: failed(at, at + 5), pendingAtMs: [] }, limit, at + 5 + 1_000_000],
    ['of attempts under way', { failures: [], pendingAtMs: [at, at + 3] }, limit, at + 3 + 1_000_000],
    ['whose failure is the later', { failures: failed(at + 9), pendingAtMs: [at] }, limit, at + 9 + 1_000_000],
    ['whose attempt is the later', { failures: failed(at), pendingAtMs: [at + 9] }, limit, at + 9 + 1_000_000],
    ['with a row', { failures: [], pendingAtMs: [], run }, { ...paced, windowMs: 1_000_000 }, at + DAY_MS],
    ['whose row is no lock yet', { failures: failed(at), pendingAtMs: [], run }, threeDays, at + DAY_MS],
    ['whose attempt may lock', { failures: failed(at), pendingAtMs: [at + 9], run }, threeDays, at + 9 + 3 * DAY_MS],
    [
      'with a lock without an end: in ten years',
      { failures: failed(at), pendingAtMs: [], run: { count: 3, lastMs: at } },
      { ...locked, lock: { afterConsecutiveFailures: 3, minutes: null } },
      at + 3_650 * DAY_MS
    ],
    ['that is over: now', { failures: failed(at - DAY_MS), pendingAtMs: [] }, limit, at + 7]
  ])('%s', (_name, window, of, expected) => {
    expect(expiryOf(window, of, at + 7)).toBe(expected)
  })

  test.each<[AttemptWindow, boolean]>([
    [NO_ATTEMPTS, true],
    [{ failures: failed(at), pendingAtMs: [] }, false],
    [{ failures: [], pendingAtMs: [at] }, false],
    [{ failures: [], pendingAtMs: [], run }, false]
  ])('%j is nothing: %s', (window, expected) => {
    expect(isEmpty(window)).toBe(expected)
  })
})

test('attempts that count are those that failed and those under way', () => {
  expect(countAttempts({ failures: [{ atMs: at, count: 3 }, ...failed(at + 1)], pendingAtMs: [at, at] })).toBe(6)
})

describe('failures in a row', () => {
  test.each([
    [undefined, undefined],
    [{ count: 1, lastMs: at }, undefined],
    [
      { count: 2, lastMs: at },
      { count: 1, lastMs: at }
    ]
  ])('%j without one of them are %j', (run, expected) => {
    expect(shortenRun(run)).toEqual(expected)
  })

  test.each([
    ['without a lock', 9, undefined, DAY_MS],
    ['below the lock', 2, lock, DAY_MS],
    ['at the lock', 3, lock, 1_800_000],
    ['at a lock without an end', 3, { ...lock, minutes: null }, 3_650 * DAY_MS]
  ])('end %s', (_name, count, rule, afterMs) => {
    expect(runEndMs({ count, lastMs: at }, { lock: rule })).toBe(at + afterMs)
  })
})

describe('a window as text', () => {
  test.each<[AttemptWindow, string]>([
    [NO_ATTEMPTS, '|'],
    [{ failures: failed(35, 36), pendingAtMs: [] }, 'z.10|'],
    [{ failures: [{ atMs: 36, count: 40 }], pendingAtMs: [71, 72] }, '10*14|1z.20'],
    [{ failures: failed(1), pendingAtMs: [2], run: { count: 37, lastMs: 38 } }, '1|2|11.12'],
    [{ failures: [], pendingAtMs: [], run: { count: 1, lastMs: 2 } }, '||1.2']
  ])('%j is %s, and is read back', (window, text) => {
    expect(formatWindow(window)).toBe(text)
    expect(parseWindow(text)).toEqual(window)
  })
})
