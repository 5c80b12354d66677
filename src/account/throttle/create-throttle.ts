import { createHmac } from 'node:crypto'
import type { ThrottlingPolicy } from '../../policy/account-security-policy.ts'
import { createAttemptCounter, type Taken } from './attempt-counter.ts'
import type { AttemptStore } from './attempt-store.ts'
import type { AccountThrottle, AttemptReservation, AttemptSubject } from './attempt-throttle.ts'
import type { AttemptLimit } from './attempt-window.ts'
import { assertInteger } from './assert-integer.ts'
import { inTurn } from './in-turn.ts'

/** Options of {@link createThrottle}. */
export interface ThrottleOptions extends Omit<ThrottlingPolicy, 'maximumFailuresPerSourcePerHour'> {
  /**
   * Maximum failures from one source in any hour, for each of the networks of a subject: the smallest, then the larger
   * ones; the last number applies to all further ones. Default: not counted.
   */
  readonly maximumFailuresPerSourcePerHour?: number | readonly number[]
  /** The store of the counters, shared by all processes: `createMemoryAttemptStore`, or your own. */
  readonly store: AttemptStore
  /**
   * The key of the pseudonyms that replace names and addresses in the store: at least 32 characters, the same in all
   * processes.
   */
  readonly secret: string
  /** The clock in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number
}

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const MINIMUM_SECRET_CHARACTERS = 32
const FAILURES_PER_DEVICE = 10

interface Counted {
  readonly key: string
  readonly limit: AttemptLimit
}

/**
 * The throttle of a policy on a store. The source is counted before the account, so that a source over its limit leaves
 * no trace of the names it tries; refused attempts write nothing.
 *
 * Delay and lock apply to consecutive failures of unknown devices; a success ends the run, and so does a day without a
 * failure.
 *
 * Source: CNIL 2022-100 (25 failures in 24 hours, a growing delay); NIST SP 800-63B-4 §3.2.2; PCI DSS 8.3.4.
 *
 * @throws {RangeError} If a limit is not an integer of at least 1, or the secret has fewer than 32 characters.
 *
 * @example
 * ```ts
 * const store = createMemoryAttemptStore()
 * const throttle = createThrottle({ ...servicePublic.throttling, store, secret: 'x'.repeat(32) })
 * const reservation = await throttle.reserve({ account: 'jeanne@example.org', source: '192.0.2.1' })
 * reservation.allowed // true
 * ```
 */
export function createThrottle(options: ThrottleOptions): AccountThrottle {
  const { store, secret, now = Date.now, maximumFailuresPerDay, delay, lock } = options
  const perDevice = options.knownDevices?.maximumFailuresPerDay ?? FAILURES_PER_DEVICE
  const sourceLimits = [options.maximumFailuresPerSourcePerHour ?? []].flat()
  assertInteger('maximumFailuresPerDay', maximumFailuresPerDay)
  assertInteger('knownDevices.maximumFailuresPerDay', perDevice)
  assertPace(options)
  for (const limit of sourceLimits) assertInteger('maximumFailuresPerSourcePerHour', limit)
  if (secret.length < MINIMUM_SECRET_CHARACTERS) throw new RangeError('secret must have 32 characters or more')
  const counter = createAttemptCounter(store, now)
  const crowd = inTurn()
  const ofAccount = (account: string): Counted => {
    const { key, limit } = counted('account', account, maximumFailuresPerDay, DAY_MS)
    return { key, limit: { ...limit, delay, lock } }
  }

  function counted(kind: string, value: string, maximumFailures: number, windowMs: number): Counted {
    const key = createHmac('sha256', secret).update(`${kind}\0${value}`).digest('base64url')
    return { key, limit: { maximumFailures, windowMs } }
  }

  function sourcesOf({ source = [] }: AttemptSubject): readonly Counted[] {
    return [source].flat().flatMap((network, index) => {
      const maximum = sourceLimits[index] ?? sourceLimits.at(-1)
      return maximum === undefined ? [] : [counted('source', network, maximum, HOUR_MS)]
    })
  }

  async function take(guarded: Counted, sources: readonly Counted[]): Promise<AttemptReservation> {
    const refusal = await counter.refusal(guarded.key, guarded.limit)
    if (refusal !== null) return refusal
    const taken: Taken[] = []
    try {
      for (const { key, limit } of [...sources, guarded]) {
        const reservation = await counter.take(key, limit)
        if (!reservation.allowed) {
          await giveBack(taken).catch(() => undefined)
          return reservation
        }
        taken.push(reservation)
      }
    } catch (error) {
      await giveBack(taken).catch(() => undefined)
      throw error
    }
    return {
      allowed: true,
      refund: () => giveBack(taken),
      fail: () => forEachOf(taken, (each) => each.fail()),
      succeed: () => forEachOf(taken, (each) => each.succeed())
    }
  }

  return {
    async reserve(subject) {
      const { account, device } = subject
      const sources = sourcesOf(subject)
      // In sequence: once an account is full, further simultaneous attempts read it once and do not touch a source.
      const inCrowd = async (guarded: Counted): Promise<AttemptReservation> =>
        crowd(guarded.key, async () => take(guarded, sources))
      if (device !== undefined) {
        const known = counted('device', `${account}\0${device}`, perDevice, DAY_MS)
        const reservation = await inCrowd(known)
        // Over its own limit a device is treated as unknown.
        if (reservation.allowed) return reservation
      }
      return await inCrowd(ofAccount(account))
    },

    async clear(account) {
      const { key, limit } = ofAccount(account)
      await counter.clear(key, limit)
    }
  }
}

async function giveBack(taken: readonly Taken[]): Promise<void> {
  await forEachOf(taken, (each) => each.refund())
}

/** Runs all of them even if one fails; then fails. */
async function forEachOf(taken: readonly Taken[], work: (each: Taken) => Promise<void>): Promise<void> {
  const settled = await Promise.allSettled(taken.map(async (each) => work(each)))
  const failed = settled.find((each) => each.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

function assertPace({ delay, lock }: ThrottleOptions): void {
  if (delay !== undefined) {
    assertInteger('delay.afterFailures', delay.afterFailures)
    assertInteger('delay.firstSeconds', delay.firstSeconds)
    assertInteger('delay.maximumSeconds', delay.maximumSeconds)
    if (!(delay.factor >= 1)) throw new RangeError('delay.factor must be 1 or more')
  }
  if (lock === undefined) return
  assertInteger('lock.afterConsecutiveFailures', lock.afterConsecutiveFailures)
  if (lock.minutes !== null) assertInteger('lock.minutes', lock.minutes)
}
