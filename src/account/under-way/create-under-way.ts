import { setImmediate } from 'node:timers/promises'
import { RempartError } from '../../rempart-error.ts'

/** Work that nobody waits for. */
export interface UnderWay {
  /** @throws {RempartError} `overloaded` when 1,000 pieces of work are under way. */
  assertRoom(): void
  /** Begins in a later turn of the event loop, when the answer has left: what it asks a store, and how long, tells nothing. */
  start(work: () => Promise<void>): void
  /** Resolves when none is under way. */
  whenIdle(): Promise<void>
}

const MAXIMUM_UNDER_WAY = 1_000

export function createUnderWay(onError: (error: unknown) => void): UnderWay {
  const underWay = new Set<Promise<void>>()
  return {
    assertRoom() {
      if (underWay.size < MAXIMUM_UNDER_WAY) return
      throw new RempartError('overloaded', 'too many requests by mail are under way', { retryAfterSeconds: 1 })
    },
    start(work) {
      const running = setImmediate()
        .then(work)
        .catch(onError)
        .finally(() => underWay.delete(running))
      underWay.add(running)
    },
    async whenIdle() {
      while (underWay.size > 0) await Promise.all(underWay)
    }
  }
}
