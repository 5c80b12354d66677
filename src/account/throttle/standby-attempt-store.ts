import { isStoreAway } from '../availability/store-unavailable.ts'
import type { AttemptStore } from './attempt-store.ts'
import { createMemoryAttemptStore } from './memory-attempt-store.ts'

/** Options of {@link createStandbyAttemptStore}. */
export interface StandbyAttemptStoreOptions {
  /** The store shared by all processes. */
  readonly store: AttemptStore
  /** Used while `store` has no connection. Default `createMemoryAttemptStore()`, for this process only. */
  readonly standby?: AttemptStore
  /** Called each time the standby is used, for a log or a metric. Default: none. */
  readonly onAway?: (error: unknown) => void
}

/**
 * A store that continues to count in a standby while the shared store has no connection: users can still sign in, and
 * guessing stays limited to the limit times the number of processes. Without it, nobody can sign in during that time.
 *
 * The standby is used only after an error `store_unavailable` whose trouble is `away`. A slow store still rejects: an
 * attacker who slows it down must not get new counters.
 *
 * @example
 * ```ts
 * const store = createStandbyAttemptStore({ store: createMemoryAttemptStore() })
 * await store.read('unknown') // null
 * ```
 */
export function createStandbyAttemptStore(options: StandbyAttemptStoreOptions): AttemptStore {
  const { store, standby = createMemoryAttemptStore(), onAway } = options

  async function unlessAway<Answer>(ask: (asked: AttemptStore) => Promise<Answer>): Promise<Answer> {
    try {
      return await ask(store)
    } catch (error) {
      if (!isStoreAway(error)) throw error
      onAway?.(error)
      return await ask(standby)
    }
  }

  return {
    read: (key) => unlessAway((asked) => asked.read(key)),
    compareAndSet: (...change) => unlessAway((asked) => asked.compareAndSet(...change))
  }
}
