import * as fc from 'fast-check'
import { test as propertyTest } from '@fast-check/vitest'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { createThrottle, type AttemptReservation, type AttemptThrottle } from '../../src/account/index.ts'
import type { StoreUnderTest } from './attempt-store.contract.ts'

const DAY_MS = 86_400_000
const PENDING_MS = 60_000
const limits = {
  maximumFailuresPerDay: 7,
  delay: { afterFailures: 2, firstSeconds: 61, factor: 2, maximumSeconds: 600 },
  lock: { afterConsecutiveFailures: 5, minutes: 30 }
}

type Taken = Extract<AttemptReservation, { readonly allowed: true }>

interface Attempt {
  readonly atMs: number
  readonly taken: Taken
  state: 'pending' | 'failed' | 'gone'
}

/** What happened on one account, in order: everything is computed from all of it again, as nobody would store it. */
class History {
  // Ahead of every store's own clock: what is forgotten is what the pure function forgets.
  nowMs = 4_000_000_000_000
  readonly attempts: Attempt[] = []
  run: number[] = []
  readonly account: string

  constructor(account: string) {
    this.account = account
  }

  /** What nobody told of in time has failed. */
  age(): void {
    for (const attempt of this.attempts) {
      if (attempt.state === 'pending' && attempt.atMs + PENDING_MS <= this.nowMs) this.fail(attempt)
    }
    const last = this.run.at(-1)
    const isLocked = this.run.length >= limits.lock.afterConsecutiveFailures
    const lengthMs = isLocked ? limits.lock.minutes * 60_000 : DAY_MS
    if (last !== undefined && this.nowMs >= last + lengthMs) this.run = []
  }

  fail(attempt: Attempt): void {
    attempt.state = 'failed'
    this.run = [...this.run, attempt.atMs].toSorted((one, other) => one - other)
  }

  /** The owner came back another way. */
  clear(): void {
    for (const attempt of this.attempts) if (attempt.state === 'failed') attempt.state = 'gone'
    this.run = []
  }

  isAllowed(): boolean {
    const pending = this.attempts.filter(({ state }) => state === 'pending')
    const failed = this.attempts.filter(({ state, atMs }) => state === 'failed' && atMs + DAY_MS > this.nowMs)
    if (pending.length + failed.length >= limits.maximumFailuresPerDay) return false
    const row = [...this.run, ...pending.map(({ atMs }) => atMs)]
    if (row.length >= limits.lock.afterConsecutiveFailures) return false
    const { afterFailures, firstSeconds, factor, maximumSeconds } = limits.delay
    if (row.length < afterFailures) return true
    const seconds = Math.min(firstSeconds * factor ** (row.length - afterFailures), maximumSeconds)
    return this.nowMs >= Math.max(...row) + seconds * 1_000
  }
}

type Step =
  | { readonly do: 'take'; readonly client: number }
  | { readonly do: 'fail' | 'succeed' | 'refund'; readonly which: number }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'clear'; readonly client: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('take' as const), client: fc.nat({ max: 1 }) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('fail' as const, 'fail' as const, 'succeed' as const, 'refund' as const),
      which: fc.nat({ max: 5 })
    })
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(1, 999, 1_000, 59_999, 61_000, 122_000, 600_000, 1_800_000, 10_000_000, DAY_MS)
    })
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('clear' as const), client: fc.nat({ max: 1 }) }) }
)

/** Holds a store, seen by two processes, to what the whole history says: in any order, whatever happens. */
export function describeThrottleModel(name: string, open: () => Promise<StoreUnderTest>, runs: number): void {
  describe(`the throttle over the store ${name}`, () => {
    let opened: StoreUnderTest | undefined
    let accounts = 0
    beforeAll(async () => {
      opened = await open()
    })
    afterAll(async () => opened?.close())

    propertyTest.prop([fc.array(step, { maxLength: 80 })], { numRuns: runs })(
      'two processes decide as the whole history says, whatever happens in whatever order',
      async (steps) => {
        const history = new History(`jeanne ${accounts++}`)
        const now = (): number => history.nowMs
        const secret = 'a secret of thirty-two characters'
        const clients = opened!.stores.map((store) => createThrottle({ ...limits, store, secret, now }))
        const decided: boolean[] = []
        const expected: boolean[] = []
        for (const each of steps) {
          history.age()
          if (each.do === 'wait') history.nowMs += each.ms
          else if (each.do === 'take') {
            expected.push(history.isAllowed())
            decided.push(await take(history, clients[each.client]!))
          } else if (each.do === 'clear') {
            await clients[each.client]!.clear(history.account)
            history.clear()
          } else await settle(history, each.do, each.which)
        }
        expect(decided).toEqual(expected)
      }
    )
  })
}

async function take(history: History, client: AttemptThrottle): Promise<boolean> {
  const reservation = await client.reserve({ account: history.account })
  if (reservation.allowed) {
    history.attempts.push({ atMs: history.nowMs, taken: reservation, state: 'pending' })
    // Two attempts of one millisecond are told apart by nothing; a person's are never that close.
    history.nowMs += 1
  }
  return reservation.allowed
}

/** Ends one of the attempts that are under way. */
async function settle(history: History, how: 'fail' | 'succeed' | 'refund', which: number): Promise<void> {
  const pending = history.attempts.filter(({ state }) => state === 'pending')
  const attempt = pending[which % Math.max(1, pending.length)]
  if (attempt === undefined) return
  await attempt.taken[how]?.()
  if (how === 'fail') history.fail(attempt)
  else attempt.state = 'gone'
  if (how === 'succeed') history.run = []
}
