import { expect, describe, test } from 'vitest'
import type { StoredAccounts } from './stored-accounts.ts'
import { newEvent, startMs } from './stored-samples.ts'

export function describeEvents({ opened }: StoredAccounts): void {
  describe('events', () => {
    test('those of a pseudonym come back as they were given, the newest first', async () => {
      const store = opened()
      const events = [2, 1, 3].map((age) => newEvent({ atMs: startMs + age }))
      for (const event of [...events, newEvent({ pseudonym: 'another' }), newEvent({ pseudonym: null })]) {
        await store.appendEvent(event)
      }
      expect(await store.listEvents('somebody', 10)).toEqual([events[2], events[0], events[1]])
      expect(await store.listEvents('somebody', 1)).toEqual([events[2]])
      expect(await store.listEvents('nobody', 10)).toEqual([])
    })

    test('of one instant they come by their ids', async () => {
      const store = opened()
      for (const id of ['b', 'c', 'a']) await store.appendEvent(newEvent({ id }))
      expect((await store.listEvents('somebody', 10)).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    })

    test('they go from an instant on, in batches', async () => {
      const store = opened()
      for (const atMs of [1, 2, 3, 4]) await store.appendEvent(newEvent({ atMs: startMs + atMs }))
      expect(await store.purgeEvents(startMs + 4, 2)).toBe(2)
      expect(await store.purgeEvents(startMs + 4, 2)).toBe(1)
      expect(await store.purgeEvents(startMs + 4, 2)).toBe(0)
      expect((await store.listEvents('somebody', 10)).map(({ atMs }) => atMs)).toEqual([startMs + 4])
    })
  })
}
