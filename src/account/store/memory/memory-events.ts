import type { AccountStore } from '../account-store.ts'
import type { StoredEvent } from '../stored-event.ts'

export function createMemoryEvents(): Pick<AccountStore, 'appendEvent' | 'listEvents' | 'purgeEvents'> {
  const events = new Map<string, StoredEvent>()

  return {
    async appendEvent(event) {
      events.set(event.id, event)
    },
    listEvents: async (pseudonym, limit) =>
      [...events.values()]
        .filter((event) => event.pseudonym === pseudonym)
        .toSorted((one, other) => other.atMs - one.atMs || (one.id < other.id ? -1 : 1))
        .slice(0, limit),
    async purgeEvents(beforeMs, limit) {
      const old = [...events.values()].filter(({ atMs }) => atMs < beforeMs).slice(0, limit)
      for (const { id } of old) events.delete(id)
      return old.length
    }
  }
}
