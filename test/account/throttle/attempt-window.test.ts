import { array, constantFrom, integer, nat, oneof, record, constant, type Arbitrary } from 'fast-check'
import { test as propertyTest } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  NO_ATTEMPTS,
  PENDING_MS,
  refundAttempt,
  settleFailure,
  takeAttempt,
  type AttemptLimit,
  type AttemptWindow
} from '../../../src/account/throttle/attempt-window.ts'
import { formatWindow, parseWindow } from '../../../src/account/throttle/window-text.ts'

const limit: AttemptLimit = { maximumFailures: 3, windowMs: 1_000_000 }
const startMs = 1_790_000_000_000

interface Step {
  readonly waitMs: number
  readonly end: 'fail' | 'succeed' | 'say nothing' | 'succeed late'
}

const waits: Arbitrary<number> = oneof(constant(0), nat(20), nat(30_000), nat(400_000), nat(2_000_000))
const steps: Arbitrary<Step[]> = array(
  record({ waitMs: waits, end: constantFrom('fail', 'succeed', 'say nothing', 'succeed late') }),
  { maxLength: 120 }
)

/** Runs attempts one after the other, each kept as a store keeps it; answers when those that did not succeed were taken. */
function run(
  all: readonly Step[],
  of: AttemptLimit
): { readonly failedAtMs: number[]; readonly window: AttemptWindow } {
  let window = NO_ATTEMPTS
  let nowMs = startMs
  const failedAtMs: number[] = []
  const late: number[] = []
  for (const { waitMs, end } of all) {
    nowMs += waitMs
    const decision = takeAttempt(window, of, nowMs)
    if (!decision.allowed) {
      expect(decision.retryAfterSeconds).toBeGreaterThan(0)
      const at = late.shift()
      if (at !== undefined) window = refundAttempt(window, of, at, nowMs)
      continue
    }
    window = parseWindow(formatWindow(decision.window))
    if (end === 'succeed') window = refundAttempt(window, of, decision.atMs, nowMs)
    else if (end === 'fail') window = settleFailure(window, of, decision.atMs, nowMs + 5)
    if (end === 'succeed late') late.push(decision.atMs)
    else if (end !== 'succeed') failedAtMs.push(nowMs)
  }
  return { failedAtMs, window }
}

describe('takeAttempt', () => {
  propertyTest.prop([steps, integer({ min: 1, max: 8 })])(
    'in any period of the window’s length, no more attempts are allowed that fail than the limit',
    (all, maximumFailures) => {
      const of = { ...limit, maximumFailures }
      const { failedAtMs } = run(all, of)
      for (const fromMs of failedAtMs) {
        const within = failedAtMs.filter((atMs) => atMs >= fromMs && atMs < fromMs + of.windowMs)
        expect(within.length).toBeLessThanOrEqual(maximumFailures)
      }
    }
  )

  propertyTest.prop([array(waits, { maxLength: 400 })])(
    'a limit of hundreds is kept in 128 entries, and holds',
    (all) => {
      const of = { maximumFailures: 150, windowMs: 1_000_000 }
      const { failedAtMs, window } = run(
        all.map((waitMs) => ({ waitMs, end: 'fail' as const })),
        of
      )
      expect(window.failures.length).toBeLessThanOrEqual(128)
      for (const fromMs of failedAtMs) {
        const within = failedAtMs.filter((atMs) => atMs >= fromMs && atMs < fromMs + of.windowMs)
        expect(within.length).toBeLessThanOrEqual(150)
      }
    }
  )

  propertyTest.prop([array(waits, { maxLength: 60 })])('successes cost nothing, whenever they are told', (all) => {
    const { window } = run(
      all.map((waitMs) => ({ waitMs, end: 'succeed' as const })),
      limit
    )
    expect(window).toEqual(NO_ATTEMPTS)
  })

  test('refused attempts at the end of a window add nothing to the next one', () => {
    let window = NO_ATTEMPTS
    for (let count = 0; count < 3; count++) window = failAt(window, startMs)
    for (let beforeEndMs = 60; beforeEndMs > 0; beforeEndMs--) {
      expect(takeAttempt(window, limit, startMs + limit.windowMs - beforeEndMs).allowed).toBe(false)
    }
    let count = 0
    for (let tried = 0; tried < 60; tried++) {
      const decision = takeAttempt(window, limit, startMs + limit.windowMs)
      if (!decision.allowed) continue
      count += 1
      window = decision.window
    }
    expect(count).toBe(3)
  })

  test('attempts under way make a refusal of seconds; failures one to the end of the oldest', () => {
    const pending = [1, 2, 3].reduce((window) => allowed(takeAttempt(window, limit, startMs)), NO_ATTEMPTS)
    expect(takeAttempt(pending, limit, startMs + 10)).toEqual({ allowed: false, retryAfterSeconds: 2 })
    const failed = [1, 2, 3].reduce((window) => failAt(window, startMs), NO_ATTEMPTS)
    expect(takeAttempt(failed, limit, startMs + 10)).toEqual({ allowed: false, retryAfterSeconds: 1000 })
    expect(takeAttempt(failed, limit, startMs + limit.windowMs - 1500)).toEqual({
      allowed: false,
      retryAfterSeconds: 2
    })
  })

  test('what a killed process left counts as a failure', () => {
    const pending = [1, 2, 3].reduce((window) => allowed(takeAttempt(window, limit, startMs)), NO_ATTEMPTS)
    expect(takeAttempt(pending, limit, startMs + PENDING_MS)).toMatchObject({ allowed: false, retryAfterSeconds: 940 })
  })

  test('a clock that goes back forgets nothing and lets no more through', () => {
    let window = failAt(NO_ATTEMPTS, startMs)
    window = failAt(window, startMs - 500_000)
    window = failAt(window, startMs - 900_000)
    expect(takeAttempt(window, limit, startMs - 900_000).allowed).toBe(false)
    expect(takeAttempt(window, limit, startMs + limit.windowMs - 1).allowed).toBe(false)
  })
})

describe('refundAttempt', () => {
  test('after the window of its attempt has ended, takes nothing from the next one', () => {
    const first = takeAttempt(NO_ATTEMPTS, limit, startMs)
    const atMs = first.allowed ? first.atMs : 0
    const later = startMs + limit.windowMs + 1
    const next = failAt(allowed(first), later)
    expect(refundAttempt(next, limit, atMs, later)).toEqual({ failures: [{ atMs: later, count: 1 }], pendingAtMs: [] })
  })
})

describe('a window as text', () => {
  propertyTest.prop([steps])('is read back as it was', (all) => {
    const { window } = run(all, { ...limit, maximumFailures: 30 })
    expect(parseWindow(formatWindow(window))).toEqual(window)
  })

  test.each([null, '', '|', 'x', '12|34|56', '.|', 'a..b|', '-1|', '{"a":1}', 'a*|', '1'.repeat(10_000)])(
    '%j is an account that nobody tried',
    (text) => {
      expect(parseWindow(text)).toEqual(NO_ATTEMPTS)
    }
  )
})

function allowed(decision: ReturnType<typeof takeAttempt>): AttemptWindow {
  if (!decision.allowed) throw new Error('refused')
  return decision.window
}

function failAt(window: AttemptWindow, nowMs: number): AttemptWindow {
  const decision = takeAttempt(window, limit, nowMs)
  if (!decision.allowed) throw new Error('refused')
  return settleFailure(decision.window, limit, decision.atMs, nowMs)
}
