import { lengthenRun, paceWaitMs, runAt, runEndMs, shortenRun, type FailureRun, type PaceRules } from './failure-run.ts'

/** How many attempts may fail in any period of a given length, and consecutively. */
export interface AttemptLimit extends PaceRules {
  readonly maximumFailures: number
  readonly windowMs: number
}

/** The attempts against one key: the state that a throttle stores. Times are in milliseconds since 1970. */
export interface AttemptWindow {
  /** Failures, oldest first, with time and count. */
  readonly failures: readonly Failures[]
  /** Allowed attempts that have neither failed nor succeeded yet, oldest first. */
  readonly pendingAtMs: readonly number[]
  /** Consecutive failures, if a rule depends on them. */
  readonly run?: FailureRun | undefined
}

export interface Failures {
  readonly atMs: number
  readonly count: number
}

export const NO_ATTEMPTS: AttemptWindow = { failures: [], pendingAtMs: [] }

/** A killed process reports no result: after this time its attempt counts as a failure. */
export const PENDING_MS = 60_000
/** The wait stated while attempts are pending, because one may succeed at any moment. */
const RETRY_WHILE_PENDING_SECONDS = 2
/** Maximum entries of one window, so that a limit of thousands needs no more storage. */
const MAXIMUM_ENTRIES = 128

/** The result of taking one attempt. A refusal changes nothing: it is not stored, and does not prolong a wait. */
export type AttemptDecision =
  | { readonly allowed: true; readonly window: AttemptWindow; readonly atMs: number }
  | { readonly allowed: false; readonly retryAfterSeconds: number | null }

/**
 * Takes one attempt. In any period of the window's length at most `maximumFailures` unsuccessful attempts are allowed:
 * each counts from the moment it is taken, until it succeeds or the window has passed. Consecutive failures lead to a
 * delay and a lock.
 */
export function takeAttempt(before: AttemptWindow, limit: AttemptLimit, nowMs: number): AttemptDecision {
  const window = forgetExpired(before, limit, nowMs)
  const { failures, pendingAtMs } = window
  const waitMs = longest(
    countAttempts(window) < limit.maximumFailures ? 0 : (failures[0]?.atMs ?? nowMs) + limit.windowMs - nowMs,
    paceWaitMs(window.run, pendingAtMs, limit, nowMs)
  )
  if (waitMs !== 0) return { allowed: false, retryAfterSeconds: waitSeconds(waitMs, window, limit) }
  // A clock that has gone back must not order an attempt before earlier ones.
  const atMs = Math.max(nowMs, pendingAtMs.at(-1) ?? 0, failures.at(-1)?.atMs ?? 0)
  return { allowed: true, atMs, window: { ...window, pendingAtMs: [...pendingAtMs, atMs] } }
}

/**
 * Seconds of a refusal. Short while attempts are pending, because one may succeed at any moment, unless a lock is
 * active.
 */
function waitSeconds(waitMs: number | null, { run, pendingAtMs }: AttemptWindow, limit: AttemptLimit): number | null {
  const isLocked = limit.lock !== undefined && (run?.count ?? 0) >= limit.lock.afterConsecutiveFailures
  const seconds = waitMs === null ? Infinity : Math.max(1, Math.ceil(waitMs / 1000))
  const told = pendingAtMs.length === 0 || isLocked ? seconds : Math.min(seconds, RETRY_WHILE_PENDING_SECONDS)
  return told === Infinity ? null : told
}

function longest(one: number, other: number | null): number | null {
  return other === null ? null : Math.max(one, other)
}

/** The attempt taken at `atMs` succeeded: it no longer counts, and consecutive failures restart from zero. */
export function settleSuccess(before: AttemptWindow, limit: AttemptLimit, atMs: number, nowMs: number): AttemptWindow {
  const { failures, pendingAtMs } = refundAttempt(before, limit, atMs, nowMs)
  return { failures, pendingAtMs }
}

/** The attempt taken at `atMs` was not checked: it no longer counts. Entries that have expired since stay expired. */
export function refundAttempt(before: AttemptWindow, limit: AttemptLimit, atMs: number, nowMs: number): AttemptWindow {
  const window = forgetExpired(before, limit, nowMs)
  if (window.pendingAtMs.includes(atMs)) return { ...window, pendingAtMs: withoutOne(window.pendingAtMs, atMs) }
  if (atMs + limit.windowMs <= nowMs) return window
  // It has been counted as a failure in the meantime, perhaps merged with later ones.
  const index = window.failures.findIndex((each) => each.atMs >= atMs)
  const failures = window.failures.map((each, at) => (at === index ? { ...each, count: each.count - 1 } : each))
  return { ...window, failures: failures.filter(({ count }) => count > 0), run: shortenRun(window.run) }
}

/** The attempt taken at `atMs` failed: from now on a refusal states how long it counts. */
export function settleFailure(before: AttemptWindow, limit: AttemptLimit, atMs: number, nowMs: number): AttemptWindow {
  const window = forgetExpired(before, limit, nowMs)
  if (!window.pendingAtMs.includes(atMs)) return window
  return {
    failures: addFailure(window.failures, atMs),
    pendingAtMs: withoutOne(window.pendingAtMs, atMs),
    run: isPaced(limit) ? lengthenRun(window.run, atMs) : undefined
  }
}

/** The owner has been verified: failures are forgotten, pending attempts are not. */
export function forgetFailures(before: AttemptWindow, limit: AttemptLimit, nowMs: number): AttemptWindow {
  return { failures: [], pendingAtMs: forgetExpired(before, limit, nowMs).pendingAtMs }
}

/** When the last entry expires; `nowMs` if there is none. */
export function expiryOf({ failures, pendingAtMs, run }: AttemptWindow, limit: AttemptLimit, nowMs: number): number {
  const lastMs = Math.max(failures.at(-1)?.atMs ?? -Infinity, pendingAtMs.at(-1) ?? -Infinity)
  const runMs = run === undefined ? -Infinity : runEndMs(run, limit)
  // A pending attempt without a result will lengthen the run.
  const pendingRunMs = isPaced(limit) && pendingAtMs.length > 0 ? runEndMs(lengthenRun(run, lastMs), limit) : -Infinity
  return Math.max(nowMs, lastMs + limit.windowMs, runMs, pendingRunMs)
}

/** The attempts that count: failed and pending ones. */
export function countAttempts({ failures, pendingAtMs }: AttemptWindow): number {
  return failures.reduce((sum, { count }) => sum + count, pendingAtMs.length)
}

export function isEmpty({ failures, pendingAtMs, run }: AttemptWindow): boolean {
  return failures.length === 0 && pendingAtMs.length === 0 && run === undefined
}

function forgetExpired(
  { failures, pendingAtMs, run }: AttemptWindow,
  limit: AttemptLimit,
  nowMs: number
): AttemptWindow {
  const abandoned = pendingAtMs.filter((atMs) => atMs + PENDING_MS <= nowMs)
  const counted = abandoned.reduce(addFailure, failures)
  const lengthened = isPaced(limit) ? abandoned.reduce(lengthenRun, run) : undefined
  return {
    failures: counted.filter(({ atMs }) => atMs + limit.windowMs > nowMs),
    pendingAtMs: pendingAtMs.filter((atMs) => atMs + PENDING_MS > nowMs),
    run: runAt(lengthened, limit, nowMs)
  }
}

function isPaced({ delay, lock }: AttemptLimit): boolean {
  return delay !== undefined || lock !== undefined
}

/**
 * Sorted by time. Beyond the maximum of entries, the two oldest are merged at the later time, so that no failure
 * expires early.
 */
function addFailure(failures: readonly Failures[], atMs: number): readonly Failures[] {
  const index = failures.findLastIndex((each) => each.atMs <= atMs)
  const same = failures[index]
  if (same?.atMs === atMs) return failures.with(index, { atMs, count: same.count + 1 })
  const added = failures.toSpliced(index + 1, 0, { atMs, count: 1 })
  const [oldest, next, ...rest] = added
  if (added.length <= MAXIMUM_ENTRIES || oldest === undefined || next === undefined) return added
  return [{ atMs: next.atMs, count: oldest.count + next.count }, ...rest]
}

function withoutOne(times: readonly number[], atMs: number): readonly number[] {
  return times.toSpliced(times.indexOf(atMs), 1)
}
