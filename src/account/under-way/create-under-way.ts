import { setImmediate } from 'node:timers/promises'
import { RempartError } from '../../rempart-error.ts'

/** Background work. */
export interface UnderWay {
  /** @throws {RempartError} `overloaded` if 1,000 tasks are pending. */
  assertRoom(): void
  /** Starts in a later turn of the event loop, after the response was sent, so that its time reveals nothing. */
  start(work: () => Promise<void>): void
  /** Resolves once no task is pending. */
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
