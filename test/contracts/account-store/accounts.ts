import { expect, describe, test } from 'vitest'
import type { StoredAccounts } from './stored-accounts.ts'
import { newAccount, newSession, newToken, startMs } from './stored-samples.ts'

const MANY = 20
const DAY_MS = 86_400_000

export function describeAccounts({ opened, registered, stored }: StoredAccounts): void {
  describe('accounts', () => {
    test('an account comes back as it was given, by id and by address', async () => {
      const { store, account, id } = await registered({
        groups: ['administrators'],
        recoveryCodes: ['one', 'two'],
        eraseAtMs: startMs + 5,
        credential: {
          hash: '$argon2id$é',
          setAtMs: startMs + 1,
          mustChange: 'temporary',
          temporaryUntilMs: startMs + 2,
          earlier: [{ hash: 'old', replacedAtMs: startMs - 3 }]
        }
      })
      const expected = {
        ...account,
        lastActivityAtMs: startMs,
        inactivityNotice: null,
        version: 1,
        sessionGeneration: 1,
        tokenGeneration: 1
      }
      expect(await store.findAccount({ id })).toEqual(expected)
      expect(await store.findAccount({ address: account.address })).toEqual(expected)
      expect(await store.findAccount({ id: `${id}0` })).toBe(null)
      expect(await store.findAccount({ address: `x${account.address}` })).toBe(null)
      for (const name of [`${id}\0`, '\0']) {
        expect(await store.findAccount({ id: name })).toBe(null)
        expect(await store.findAccount({ address: name })).toBe(null)
      }
    })

    test('an address that was proved is not registered again', async () => {
      const { store, account, id } = await registered()
      expect(await store.register(newAccount({ address: account.address }))).toBe(false)
      expect((await store.findAccount({ address: account.address }))?.id).toBe(id)
    })

    test('an address that nobody proved is registered anew, and nothing of the first attempt is left', async () => {
      const { store, account, id } = await registered({ addressProvedAtMs: null })
      const token = newToken(id, { purpose: 'address_proof' })
      await store.putToken(token)
      const second = newAccount({ address: account.address, addressProvedAtMs: null })
      expect(await store.register(second)).toBe(true)
      expect(await store.findAccount({ id })).toBe(null)
      expect((await store.findAccount({ address: account.address }))?.id).toBe(second.id)
      expect(await store.findToken('address_proof', token.digest)).toBe(null)
    })

    test('of many registrations of one address at once, one account stands', async () => {
      const store = opened()
      const all = Array.from({ length: MANY }, () => newAccount({ address: 'crowd@example.org' }))
      const outcomes = await Promise.all(all.map((account) => store.register(account)))
      expect(outcomes.filter(Boolean)).toHaveLength(1)
      expect((await store.findAccount({ address: 'crowd@example.org' }))?.id).toBe(all[outcomes.indexOf(true)]?.id)
    })

    test('a write changes what it names, and adds one to the version', async () => {
      const { store, account, id } = await registered()
      const credential = { ...account.credential, hash: 'new', mustChange: 'forced' as const }
      const change = { credential, groups: ['everyone'], language: 'en' as const, recoveryCodes: ['code'] }
      expect(await store.write(id, 1, change)).toBe('written')
      expect(await stored(id)).toMatchObject({ ...account, ...change, version: 2, sessionGeneration: 1 })
      const rest = { isExemptFromPurge: true, eraseAtMs: 7, addressProvedAtMs: 8, context: ['x'] }
      expect(await store.write(id, 2, rest)).toBe('written')
      expect(await stored(id)).toMatchObject({ ...account, ...change, ...rest, version: 3, tokenGeneration: 1 })
      const device = { device: 'one', label: '', seenAtMs: startMs, expiresAtMs: startMs + 1 }
      await store.putDevice(id, device, null)
      expect(await store.write(id, 3, { eraseAtMs: null, addressProvedAtMs: null })).toBe('written')
      expect(await store.listDevices(id)).toEqual([device])
      expect(await stored(id)).toMatchObject({ eraseAtMs: null, addressProvedAtMs: null })
    })

    test('of many writes of one version at once, one is written', async () => {
      const { store, id } = await registered()
      const outcomes = await Promise.all(
        Array.from({ length: MANY }, (_, index) => store.write(id, 1, { context: [String(index)] }))
      )
      expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1)
      expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(MANY - 1)
      expect(await stored(id)).toMatchObject({ version: 2, context: [String(outcomes.indexOf('written'))] })
    })

    test('a write of another version, or of nobody, leaves everything as it was', async () => {
      const { store, id } = await registered()
      const session = newSession()
      await store.insertSession(id, 1, session, 10)
      const device = { device: 'one', label: '', seenAtMs: startMs, expiresAtMs: startMs + 1 }
      await store.putDevice(id, device, null)
      const all = { endsSessions: { exceptDigest: null }, voidsTokens: true, forgetsDevices: true }
      expect(await store.write(id, 2, { context: [] }, all)).toBe('conflict')
      expect(await store.write(`${id}0`, 1, { context: [] }, all)).toBe('conflict')
      expect(await stored(id)).toMatchObject({ version: 1, sessionGeneration: 1, tokenGeneration: 1 })
      expect(await store.findSession(session.digest)).not.toBe(null)
      expect(await store.listDevices(id)).toEqual([device])
    })

    test('an address moves to another account only when it is free', async () => {
      const one = await registered()
      const other = await registered()
      const { store } = one
      expect(await store.write(one.id, 1, { address: other.account.address })).toBe('address_taken')
      expect(await stored(one.id)).toMatchObject({ address: one.account.address, version: 1 })
      expect(await store.write(one.id, 1, { address: 'new@example.org' })).toBe('written')
      expect(await store.findAccount({ address: one.account.address })).toBe(null)
      expect((await store.findAccount({ address: 'new@example.org' }))?.id).toBe(one.id)
      expect(await store.write(one.id, 2, { address: 'new@example.org' })).toBe('written')
    })

    test('another hash of the same password is written where the old one stands, and leaves the version', async () => {
      const { store, account, id } = await registered()
      expect(await store.rehash(id, 'another', 'stronger')).toBe(false)
      expect(await store.rehash(`${id}0`, account.credential.hash, 'stronger')).toBe(false)
      expect(await store.rehash(id, account.credential.hash, 'stronger')).toBe(true)
      expect(await stored(id)).toMatchObject({ version: 1, credential: { ...account.credential, hash: 'stronger' } })
    })

    test('activity moves forward only, and forgets the notice of inactivity', async () => {
      const { store, id } = await registered()
      await store.markInactive(id, startMs, { days: 7, eraseAtMs: startMs + DAY_MS })
      expect(await stored(id)).toMatchObject({ inactivityNotice: { days: 7, eraseAtMs: startMs + DAY_MS } })
      await store.touch(id, startMs + 10)
      expect(await stored(id)).toMatchObject({ lastActivityAtMs: startMs + 10, inactivityNotice: null, version: 1 })
      await store.touch(id, startMs)
      await store.touch(`${id}0`, startMs + 20)
      expect(await stored(id)).toMatchObject({ lastActivityAtMs: startMs + 10 })
    })

    test('an erased account is gone with all that belongs to it, and its address is free', async () => {
      const { store, account, id } = await registered()
      const session = newSession()
      const token = newToken(id)
      await store.insertSession(id, 1, session, 10)
      await store.putToken(token)
      await store.putDevice(id, { device: 'one', label: '', seenAtMs: startMs, expiresAtMs: startMs }, null)
      expect(await store.erase(id, 2)).toBe(false)
      expect(await store.erase(id, 1)).toBe(true)
      expect(await store.erase(id, 1)).toBe(false)
      expect(await store.findAccount({ id })).toBe(null)
      expect(await store.findSession(session.digest)).toBe(null)
      expect(await store.findToken('recovery', token.digest)).toBe(null)
      expect(await store.listDevices(id)).toEqual([])
      expect(await store.register(newAccount({ address: account.address }))).toBe(true)
    })
  })
}
