import { expect, test } from 'vitest'
import { createMemoryAccountStore, type StoredAccount } from '../../../src/account/lifecycle/index.ts'
import type { LifecycleParts } from '../../../src/account/lifecycle/lifecycle-parts.ts'
import { rewriteAccount } from '../../../src/account/lifecycle/rewrite-account.ts'
import { newAccount } from '../../contracts/account-store/stored-samples.ts'

/** An account, and what somebody else writes over it just before each of the first writes. */
async function contested(rounds: number, meanwhile: (account: StoredAccount) => Promise<unknown>) {
  const store = createMemoryAccountStore()
  const { id } = newAccount()
  await store.register(newAccount({ id }))
  const read = (await store.findAccount({ id }))!
  const write = store.write.bind(store)
  let left = rounds
  store.write = async (...given) => {
    left -= 1
    if (left >= 0) await meanwhile((await store.findAccount({ id }))!)
    return await write(...given)
  }
  const changed: number[] = []
  const rewrite = (options = {}) =>
    rewriteAccount(
      { store } as LifecycleParts,
      read,
      ({ version }) => {
        changed.push(version)
        return { context: [`version ${version}`] }
      },
      options
    )
  return { store, write, read, rewrite, changed }
}

test('what nobody changed meanwhile is written once, with what it takes along', async () => {
  const { read, rewrite, changed } = await contested(0, async () => undefined)
  const written = { ...read, context: ['version 1'], version: 2, sessionGeneration: 2, tokenGeneration: 2 }
  expect(await rewrite({ endsSessions: { exceptDigest: null }, voidsTokens: true })).toEqual(written)
  expect(changed).toEqual([1])
})

async function rewriteAfter(rounds: number) {
  const opened = await contested(rounds, (account) => opened.write(account.id, account.version, { groups: ['x'] }))
  return { ...opened, written: await opened.rewrite() }
}

test('what somebody changed meanwhile is read and written again, twenty times at most', async () => {
  const patient = await rewriteAfter(19)
  expect(patient.written).toMatchObject({ groups: ['x'], context: ['version 20'], version: 21, tokenGeneration: 1 })
  const hopeless = await rewriteAfter(20)
  expect(hopeless.written).toBe('superseded')
  expect(hopeless.changed).toHaveLength(20)
})

test('where password or address were changed meanwhile, or the account is gone, nothing is written', async () => {
  const voided = await contested(1, (account) =>
    voided.write(account.id, account.version, { groups: ['x'] }, { voidsTokens: true })
  )
  expect(await voided.rewrite()).toBe('superseded')
  expect(voided.changed).toEqual([1])
  const erased = await contested(1, (account) => erased.store.erase(account.id, account.version))
  expect(await erased.rewrite()).toBe('superseded')
  expect(erased.changed).toEqual([1])
})

test('an address that another account has is said at once', async () => {
  const { store, read } = await contested(0, async () => undefined)
  const other = newAccount()
  await store.register(other)
  const change = () => ({ address: other.address })
  expect(await rewriteAccount({ store } as LifecycleParts, read, change)).toBe('address_taken')
  expect(await store.findAccount({ id: read.id })).toEqual(read)
})
