import { expect, describe, test } from 'vitest'
import type { StoredAccounts } from './stored-accounts.ts'
import { startMs } from './stored-samples.ts'

const DAY_MS = 86_400_000

export function describeDevices({ registered }: StoredAccounts): void {
  describe('known devices', () => {
    const device = { device: 'one', label: 'Firefox', seenAtMs: startMs, expiresAtMs: startMs + DAY_MS }

    test('a device is known to its account, under the last name of its cookie', async () => {
      const { store, id } = await registered()
      const other = await registered()
      await store.putDevice(id, device, null)
      expect(await store.findDevice(id, 'one')).toEqual(device)
      expect(await store.findDevice(other.id, 'one')).toBe(null)
      const renamed = { ...device, device: 'two', seenAtMs: startMs + 1 }
      await store.putDevice(id, renamed, 'one')
      expect(await store.listDevices(id)).toEqual([renamed])
      const third = { ...device, device: 'three', seenAtMs: startMs + 2 }
      await store.putDevice(id, third, 'nobody')
      expect(await store.listDevices(id)).toEqual([third, renamed])
    })

    test('of one time they are listed by their names, and of nobody there are none', async () => {
      const { store, id } = await registered()
      for (const name of ['b', 'c', 'a']) await store.putDevice(id, { ...device, device: name }, null)
      expect((await store.listDevices(id)).map((each) => each.device)).toEqual(['a', 'b', 'c'])
      const nobody = `${id}0`
      await store.putDevice(nobody, device, 'b')
      expect([await store.findDevice(nobody, 'one'), await store.listDevices(nobody)]).toEqual([null, []])
      expect(await store.forgetDevice(nobody, 'one')).toBe(false)
    })

    test('one is forgotten by its owner, and all of them by a write that is asked to', async () => {
      const { store, id } = await registered()
      const other = await registered()
      await store.putDevice(id, device, null)
      await store.putDevice(id, { ...device, device: 'two' }, null)
      await store.putDevice(other.id, { ...device, device: 'three' }, null)
      expect(await store.forgetDevice(other.id, 'one')).toBe(false)
      expect(await store.forgetDevice(id, 'one')).toBe(true)
      expect(await store.forgetDevice(id, 'one')).toBe(false)
      expect(await store.listDevices(id)).toHaveLength(1)
      await store.write(id, 1, {}, { forgetsDevices: true })
      expect(await store.listDevices(id)).toEqual([])
      expect(await store.listDevices(other.id)).toHaveLength(1)
    })
  })
}
