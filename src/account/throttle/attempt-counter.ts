import type { AttemptStore } from './attempt-store.ts'
import type { AttemptReservation } from './attempt-throttle.ts'
import {
  expiryOf,
  forgetFailures,
  isEmpty,
  refundAttempt,
  settleFailure,
  settleSuccess,
  takeAttempt,
  type AttemptLimit,
  type AttemptWindow
} from './attempt-window.ts'
import { inTurn } from './in-turn.ts'
import { formatWindow, parseWindow } from './window-text.ts'

/** A taken attempt, whose result can be reported. */
export type Taken = Required<Extract<AttemptReservation, { readonly allowed: true }>>

type Refused = Extract<AttemptReservation, { readonly allowed: false }>

/** Counts attempts under the keys of a store, each with its own limit. */
export interface AttemptCounter {
  /** The refusal of an attempt made now, or null. Reads only. */
  refusal(key: string, limit: AttemptLimit): Promise<Refused | null>
  take(key: string, limit: AttemptLimit): Promise<Taken | Refused>
  clear(key: string, limit: AttemptLimit): Promise<void>
}

/** A writer that loses reads again; one of them wins each round, and a full window needs no write. */
const MAXIMUM_ROUNDS = 1_000

export function createAttemptCounter(store: AttemptStore, now: () => number): AttemptCounter {
  // One writer per key in this process, so that only processes compete.
  const queue = inTurn()

  async function update<Answer>(
    key: string,
    limit: AttemptLimit,
    step: (window: AttemptWindow, nowMs: number) => { readonly next: AttemptWindow | null; readonly answer: Answer }
  ): Promise<Answer> {
    return await queue(key, async () => {
      for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
        const expected = await store.read(key)
        const nowMs = now()
        const { next, answer } = step(parseWindow(expected), nowMs)
        if (next === null) return answer
        const text = isEmpty(next) ? null : formatWindow(next)
        if (text === expected) return answer
        if (await store.compareAndSet(key, expected, text, expiryOf(next, limit, nowMs))) return answer
      }
      throw new Error('the store of the throttle refused every write')
    })
  }

  return {
    async refusal(key, limit) {
      const decision = takeAttempt(parseWindow(await store.read(key)), limit, now())
      return decision.allowed ? null : decision
    },

    async take(key, limit) {
      const decision = await update(key, limit, (window, nowMs) => {
        const answer = takeAttempt(window, limit, nowMs)
        return { answer, next: answer.allowed ? answer.window : null }
      })
      if (!decision.allowed) return decision
      const settle = once((how: typeof refundAttempt) =>
        update(key, limit, (window, nowMs) => ({ answer: undefined, next: how(window, limit, decision.atMs, nowMs) }))
      )
      return {
        allowed: true,
        refund: () => settle(refundAttempt),
        fail: () => settle(settleFailure),
        succeed: () => settle(settleSuccess)
      }
    },

    clear: async (key, limit) =>
      await update(key, limit, (window, nowMs) => ({ answer: undefined, next: forgetFailures(window, limit, nowMs) }))
  }
}

function once<Input>(work: (input: Input) => Promise<void>): (input: Input) => Promise<void> {
  let isDone = false
  return async (input) => {
    if (isDone) return
    isDone = true
    await work(input)
  }
}
