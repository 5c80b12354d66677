import { isStoreAway } from '../availability/store-unavailable.ts'
import type { AttemptStore } from './attempt-store.ts'
import { createMemoryAttemptStore } from './memory-attempt-store.ts'

/** What {@link createStandbyAttemptStore} is told. */
export interface StandbyAttemptStoreOptions {
  /** The store that all processes share. */
  readonly store: AttemptStore
  /** Counts while it has no connection. Default `createMemoryAttemptStore()`, of this process alone. */
  readonly standby?: AttemptStore
  /** Told each time that the standby is asked instead, for a log or a figure. */
  readonly onAway?: (error: unknown) => void
}

/**
 * A store that goes on counting, in another one, while the shared one has no connection: whoever knows the password gets in,
 * and guessing stays bounded to the limit times the number of processes. Without it, nobody signs in meanwhile.
 *
 * Only an error `store_unavailable` whose trouble is `away` leads to the standby. A store that is slow rejects as before: whoever
 * makes it slow must not get new counters by it.
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
