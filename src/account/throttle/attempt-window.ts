/** How many attempts may fail in any period of one length. */
export interface AttemptLimit {
  readonly maximumFailures: number
  readonly windowMs: number
}

/** What is known about the attempts against one key: all that a throttle stores. Times are in milliseconds since 1970. */
export interface AttemptWindow {
  /** Failures, oldest first: when, and how many. */
  readonly failures: readonly Failures[]
  /** Attempts that were let through and have neither failed nor succeeded yet, oldest first. */
  readonly pendingAtMs: readonly number[]
}

export interface Failures {
  readonly atMs: number
  readonly count: number
}

export const NO_ATTEMPTS: AttemptWindow = { failures: [], pendingAtMs: [] }

/** A process that was killed settles nothing: after this time its attempt counts as a failure. */
export const PENDING_MS = 60_000
/** What a refusal says while attempts are under way: some of them may succeed at any moment. */
const RETRY_WHILE_PENDING_SECONDS = 2
/** Most entries of one window, so that a limit of thousands is stored in as little. */
const MAXIMUM_ENTRIES = 128

/** What came of asking for one attempt. A refusal changes nothing: it is not stored, and no wait grows longer by it. */
export type AttemptDecision =
  | { readonly allowed: true; readonly window: AttemptWindow; readonly atMs: number }
  | { readonly allowed: false; readonly retryAfterSeconds: number }

/**
 * Takes one attempt. In any period of the window's length at most `maximumFailures` are allowed that do not succeed: each
 * counts from the moment it is taken, until it succeeds or the window has passed.
 */
export function takeAttempt(before: AttemptWindow, limit: AttemptLimit, nowMs: number): AttemptDecision {
  const window = forgetExpired(before, limit, nowMs)
  const { failures, pendingAtMs } = window
  if (countAttempts(window) >= limit.maximumFailures) {
    const firstMs = failures[0]?.atMs ?? nowMs
    const waitSeconds = Math.max(1, Math.ceil((firstMs + limit.windowMs - nowMs) / 1000))
    const retryAfterSeconds =
      pendingAtMs.length === 0 ? waitSeconds : Math.min(waitSeconds, RETRY_WHILE_PENDING_SECONDS)
    return { allowed: false, retryAfterSeconds }
  }
  // A clock that went back must not put an attempt before those that are there.
  const atMs = Math.max(nowMs, pendingAtMs.at(-1) ?? 0, failures.at(-1)?.atMs ?? 0)
  return { allowed: true, atMs, window: { failures, pendingAtMs: [...pendingAtMs, atMs] } }
}

/** The attempt taken at `atMs` succeeded, or was never looked at: it counts no more. What has expired since stays so. */
export function refundAttempt(before: AttemptWindow, limit: AttemptLimit, atMs: number, nowMs: number): AttemptWindow {
  const window = forgetExpired(before, limit, nowMs)
  if (window.pendingAtMs.includes(atMs)) return { ...window, pendingAtMs: withoutOne(window.pendingAtMs, atMs) }
  if (atMs + limit.windowMs <= nowMs) return window
  // It was taken for a failure meanwhile, perhaps together with later ones.
  const index = window.failures.findIndex((each) => each.atMs >= atMs)
  const failures = window.failures.map((each, at) => (at === index ? { ...each, count: each.count - 1 } : each))
  return { ...window, failures: failures.filter(({ count }) => count > 0) }
}

/** The attempt taken at `atMs` failed: from now on a refusal tells how long it counts. */
export function settleFailure(before: AttemptWindow, limit: AttemptLimit, atMs: number, nowMs: number): AttemptWindow {
  const window = forgetExpired(before, limit, nowMs)
  if (!window.pendingAtMs.includes(atMs)) return window
  return { pendingAtMs: withoutOne(window.pendingAtMs, atMs), failures: addFailure(window.failures, atMs) }
}

/** Whoever owns the account has proved it: what failed is forgotten, what is under way is not. */
export function forgetFailures(before: AttemptWindow, limit: AttemptLimit, nowMs: number): AttemptWindow {
  return { failures: [], pendingAtMs: forgetExpired(before, limit, nowMs).pendingAtMs }
}

/** When the last of it counts no more; `nowMs` when nothing does. */
export function expiryOf({ failures, pendingAtMs }: AttemptWindow, { windowMs }: AttemptLimit, nowMs: number): number {
  return Math.max(nowMs, (failures.at(-1)?.atMs ?? -Infinity) + windowMs, (pendingAtMs.at(-1) ?? -Infinity) + windowMs)
}

/** Attempts that count: those that failed, and those under way. */
export function countAttempts({ failures, pendingAtMs }: AttemptWindow): number {
  return failures.reduce((sum, { count }) => sum + count, pendingAtMs.length)
}

export function isEmpty({ failures, pendingAtMs }: AttemptWindow): boolean {
  return failures.length === 0 && pendingAtMs.length === 0
}

function forgetExpired(
  { failures, pendingAtMs }: AttemptWindow,
  { windowMs }: AttemptLimit,
  nowMs: number
): AttemptWindow {
  const abandoned = pendingAtMs.filter((atMs) => atMs + PENDING_MS <= nowMs)
  const counted = abandoned.reduce(addFailure, failures)
  return {
    failures: counted.filter(({ atMs }) => atMs + windowMs > nowMs),
    pendingAtMs: pendingAtMs.filter((atMs) => atMs + PENDING_MS > nowMs)
  }
}

/** Sorted by time. Beyond the entries that are kept, the two oldest become one at the later time: it never counts shorter. */
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
