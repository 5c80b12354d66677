import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RecoveryOwner, RecoveryStore } from '../../src/account/index.ts'

/** Accounts, as a recovery store sees them, and what a test has to know about them. */
export interface RecoveryStoreUnderTest<Owner extends RecoveryOwner> {
  readonly store: RecoveryStore<Owner>
  /** Makes an account whose hash is `old` and that has two sessions; gives its name. */
  readonly add: () => Promise<string>
  /** What an application does when a password changes in another way. */
  readonly changePassword: (account: string, hash: string) => Promise<void>
  readonly read: (account: string) => Promise<{ readonly hash: string; readonly sessions: number }>
  readonly close: () => Promise<void>
}

const laterMs = (): number => Date.now() + 60_000
let digests = 0

/** What the library would store of a token: 43 characters, each time others. */
function newDigest(): string {
  digests += 1
  return String(digests).padStart(43, 'd')
}

/** What every store of recovery links has to keep. */
export function describeRecoveryStore<Owner extends RecoveryOwner>(
  name: string,
  open: () => Promise<RecoveryStoreUnderTest<Owner>>
): void {
  describe(`the recovery store ${name}`, () => {
    let opened: RecoveryStoreUnderTest<Owner> | undefined
    beforeAll(async () => {
      opened = await open()
    })
    afterAll(async () => opened?.close())

    async function ownerWithLink() {
      const { store, add } = opened!
      const account = await add()
      const owner = (await store.findOwner(account))!
      const digest = newDigest()
      await store.putLink(owner, { digest, expiresAtMs: laterMs() })
      return { ...opened!, account, owner, digest }
    }

    test('finds an account by its name, and no other', async () => {
      const { account, store } = await ownerWithLink()
      expect(await store.findOwner(account)).toMatchObject({ account })
      expect(await store.findOwner(`nobody-${account}`)).toBe(null)
    })

    test('finds a link as often as it is asked, with its end', async () => {
      const { store, owner, account } = await ownerWithLink()
      const digest = newDigest()
      const expiresAtMs = laterMs()
      await store.putLink(owner, { digest, expiresAtMs })
      for (let count = 0; count < 3; count++) {
        expect(await store.findLink(digest)).toMatchObject({ owner: { account }, expiresAtMs })
      }
      expect(await store.findLink(newDigest())).toBe(null)
    })

    test('has one link an account: a newer one takes its place', async () => {
      const { store, owner, digest } = await ownerWithLink()
      const newer = newDigest()
      await store.putLink(owner, { digest: newer, expiresAtMs: laterMs() })
      expect(await store.findLink(digest)).toBe(null)
      expect(await store.redeemLink(digest, { hash: 'new', endsSessions: true })).toBe(false)
      expect(await store.findLink(newer)).not.toBe(null)
    })

    test('redeems a link once, in twenty attempts at once', async () => {
      const { store, digest, account, read } = await ownerWithLink()
      const attempts = Array.from({ length: 20 }, (_, index) =>
        store.redeemLink(digest, { hash: `new ${index}`, endsSessions: true })
      )
      const outcomes = await Promise.all(attempts)
      expect(outcomes.filter(Boolean)).toHaveLength(1)
      expect(await read(account)).toEqual({ hash: `new ${outcomes.indexOf(true)}`, sessions: 0 })
      expect(await store.findLink(digest)).toBe(null)
    })

    test('leaves the sessions where it is not asked to end them, and other accounts in any case', async () => {
      const one = await ownerWithLink()
      const other = await ownerWithLink()
      expect(await one.store.redeemLink(one.digest, { hash: 'new', endsSessions: false })).toBe(true)
      expect(await one.read(one.account)).toEqual({ hash: 'new', sessions: 2 })
      expect(await one.read(other.account)).toEqual({ hash: 'old', sessions: 2 })
      expect(await one.store.findLink(other.digest)).not.toBe(null)
    })

    test('any change of the password voids a link', async () => {
      const { store, digest, account, changePassword, read } = await ownerWithLink()
      await changePassword(account, 'changed')
      expect(await store.findLink(digest)).toBe(null)
      expect(await store.redeemLink(digest, { hash: 'new', endsSessions: true })).toBe(false)
      expect(await read(account)).toMatchObject({ hash: 'changed' })
    })
  })
}
