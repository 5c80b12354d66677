import { describe, expect, test } from 'vitest'
import { jeanne, newPassword, openLifecycle, password } from './open-lifecycle.ts'

const registration = { address: jeanne, password, language: 'fr', context: [jeanne] } as const

describe('an account that is gone meanwhile', () => {
  test('is told of to nobody, in the language of whoever asked', async () => {
    const { lifecycle, store, events, mails } = await openLifecycle()
    store.register = async () => false
    expect(await lifecycle.register({ ...registration, language: 'en' })).toEqual({ outcome: 'accepted' })
    await lifecycle.whenIdle()
    expect(events).toMatchObject([{ code: 'registration_repeated', pseudonym: null }])
    expect(mails).toMatchObject([{ to: jeanne, language: 'en', content: { code: 'account_exists' } }])
    expect(await lifecycle.registerAtOnce({ ...registration, requestId: 'form' })).toEqual({ outcome: 'address_taken' })
  })

  test('gets no message of a change that was demanded, and the next batch begins behind the last one', async () => {
    const { lifecycle, store, mails, codes } = await openLifecycle()
    const asked: unknown[] = []
    store.requireChange = async ({ afterId }) => {
      asked.push(afterId)
      return asked.length === 1 ? ['a', 'b', 'c'] : []
    }
    expect(await lifecycle.requireChange({ accounts: 'all', batchSize: 3 })).toBe(3)
    expect(asked).toEqual([null, 'c'])
    expect([mails, codes()]).toEqual([[], ['change_required']])
  })

  test('has its new password by the link, and no known device', async () => {
    const { lifecycle, member, store, tokenTo } = await openLifecycle()
    const { account } = await member()
    await lifecycle.recovery.request(jeanne, 'fr')
    await lifecycle.whenIdle()
    const findAccount = store.findAccount.bind(store)
    const clearsAfter = store.write.bind(store)
    store.write = async (...given) => {
      const written = await clearsAfter(...given)
      store.findAccount = async (by) => {
        const found = await findAccount(by)
        store.findAccount = async () => null
        return found
      }
      return written
    }
    const visitor = { label: 'Firefox' }
    expect(await lifecycle.recovery.reset(tokenTo(jeanne), newPassword, visitor)).toEqual({
      outcome: 'changed',
      deviceCookie: null
    })
    expect(await store.listDevices(account.id)).toEqual([])
  })
})
