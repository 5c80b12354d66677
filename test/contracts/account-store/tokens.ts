import { expect, describe, test } from 'vitest'
import type { StoredAccounts } from './stored-accounts.ts'
import { newDigest, newToken } from './stored-samples.ts'

export function describeTokens({ registered, stored }: StoredAccounts): void {
  describe('one-time tokens', () => {
    test('a token is found for its purpose, as often as it is asked', async () => {
      const { store, id } = await registered()
      const token = newToken(id, { purpose: 'address_change', address: 'new@example.org' })
      expect(await store.putToken(token)).toBe(true)
      for (let count = 0; count < 3; count++) {
        expect(await store.findToken('address_change', token.digest)).toMatchObject({ token, account: { id } })
      }
      expect((await store.findToken('address_change', token.digest))?.token).toEqual(token)
    })

    test('a token of one purpose is refused for another', async () => {
      const { store, id } = await registered()
      const token = newToken(id, { purpose: 'address_proof' })
      await store.putToken(token)
      expect(await store.findToken('recovery', token.digest)).toBe(null)
      expect(await store.findToken('address_proof', newDigest())).toBe(null)
    })

    test('a newer one of the same purpose takes its place, and of another purpose does not', async () => {
      const { store, id } = await registered()
      const [first, newer, other] = [newToken(id), newToken(id), newToken(id, { purpose: 'password_change' })]
      await store.putToken(first)
      await store.putToken(newer)
      await store.putToken(other)
      expect(await store.findToken('recovery', first.digest)).toBe(null)
      expect(await store.findToken('recovery', newer.digest)).not.toBe(null)
      expect(await store.findToken('password_change', other.digest)).not.toBe(null)
    })

    test('a write voids all of them where it is asked to, and of no other account', async () => {
      const one = await registered()
      const other = await registered()
      const tokens = [newToken(one.id), newToken(one.id, { purpose: 'address_change' }), newToken(other.id)] as const
      for (const token of tokens) await one.store.putToken(token)
      await one.store.write(one.id, 1, { context: [] })
      expect(await one.store.findToken('recovery', tokens[0].digest)).not.toBe(null)
      await one.store.write(one.id, 2, {}, { voidsTokens: true })
      expect(await stored(one.id)).toMatchObject({ version: 3, tokenGeneration: 2, sessionGeneration: 1 })
      expect(await one.store.findToken('recovery', tokens[0].digest)).toBe(null)
      expect(await one.store.findToken('address_change', tokens[1].digest)).toBe(null)
      expect(await one.store.findToken('recovery', tokens[2].digest)).not.toBe(null)
    })

    test('one that was made before such a write is not stored after it', async () => {
      const { store, id } = await registered()
      await store.write(id, 1, {}, { voidsTokens: true })
      const late = newToken(id)
      expect(await store.putToken(late)).toBe(false)
      expect(await store.findToken('recovery', late.digest)).toBe(null)
      expect(await store.putToken(newToken(`${id}0`))).toBe(false)
      expect(await store.putToken(newToken(id, { tokenGeneration: 2 }))).toBe(true)
    })
  })
}
