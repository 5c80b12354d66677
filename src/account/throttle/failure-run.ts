import type { DelayPolicy, LockPolicy } from '../../policy/account-security-policy.ts'

/** Consecutive failures: since the last success, or since a day without any. */
export interface FailureRun {
  readonly count: number
  /** When the last of them was taken. */
  readonly lastMs: number
}

/** The effects of consecutive failures. */
export interface PaceRules {
  readonly delay?: DelayPolicy | undefined
  readonly lock?: LockPolicy | undefined
}

/** A day without a failure ends a run. */
const RUN_MS = 86_400_000
/** A store may delete a lock without an end after ten years. */
const FOR_EVER_MS = 3_650 * 86_400_000

export function lengthenRun(run: FailureRun | undefined, atMs: number): FailureRun {
  return { count: (run?.count ?? 0) + 1, lastMs: Math.max(run?.lastMs ?? atMs, atMs) }
}

/** One failure less, because it turned out not to be one. */
export function shortenRun(run: FailureRun | undefined): FailureRun | undefined {
  return run === undefined || run.count <= 1 ? undefined : { ...run, count: run.count - 1 }
}

/** The run as of now. An expired lock ends it, so that not every later failure locks again. */
export function runAt(run: FailureRun | undefined, rules: PaceRules, nowMs: number): FailureRun | undefined {
  return run === undefined || nowMs >= runEndMs(run, rules) ? undefined : run
}

/** When a run expires. */
export function runEndMs({ count, lastMs }: FailureRun, { lock }: PaceRules): number {
  if (lock === undefined || count < lock.afterConsecutiveFailures) return lastMs + RUN_MS
  return lastMs + (lock.minutes === null ? FOR_EVER_MS : lock.minutes * 60_000)
}

/**
 * Milliseconds until the next attempt may be taken, 0 if it may be now, null if never. Pending attempts count as
 * failures here, or many simultaneous ones would all be allowed.
 */
export function paceWaitMs(
  run: FailureRun | undefined,
  pendingAtMs: readonly number[],
  { delay, lock }: PaceRules,
  nowMs: number
): number | null {
  const count = (run?.count ?? 0) + pendingAtMs.length
  const lastMs = Math.max(run?.lastMs ?? 0, pendingAtMs.at(-1) ?? 0)
  if (lock !== undefined && count >= lock.afterConsecutiveFailures) {
    return lock.minutes === null ? null : Math.max(1, lastMs + lock.minutes * 60_000 - nowMs)
  }
  if (delay === undefined || count < delay.afterFailures) return 0
  const seconds = Math.min(delay.firstSeconds * delay.factor ** (count - delay.afterFailures), delay.maximumSeconds)
  return Math.max(0, lastMs + seconds * 1_000 - nowMs)
}
