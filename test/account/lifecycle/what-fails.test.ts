import { describe, expect, test } from 'vitest'
import type { AccountThrottle, AttemptReservation } from '../../../src/account/index.ts'
import { jeanne, newPassword, openLifecycle, password } from './open-lifecycle.ts'
import { stubSecurity } from './stub-security.ts'

const failure = new Error('the machine failed')
const away = new Error('the store is away')
const fail = async (): Promise<never> => {
  throw failure
}
const awayAlways = async (): Promise<never> => {
  throw away
}
const registration = { address: jeanne, password, language: 'fr', context: [jeanne] } as const

/** A throttle that writes down what it is told, and fails where it is told to. */
function toldThrottle(isAway = false) {
  const told: unknown[] = []
  const end = (name: string) => async () => {
    told.push(name)
    if (isAway) throw away
  }
  const reservation: AttemptReservation = {
    allowed: true,
    refund: end('refund'),
    fail: end('fail'),
    succeed: end('succeed')
  }
  const throttle: AccountThrottle = {
    async reserve(subject) {
      told.push(subject)
      return reservation
    },
    async clear(account) {
      told.push(['clear', account])
      if (isAway) throw away
    }
  }
  return { throttle, told }
}

const visitor = { source: ['192.0.2.1', '192.0.2.0/24'] }
const subject = { account: jeanne, source: visitor.source }

describe('a registration', () => {
  test('is counted by its address and its source, and told as a failure before anybody looks', async () => {
    const { throttle, told } = toldThrottle()
    const { lifecycle } = await openLifecycle({ requests: throttle })
    expect(await lifecycle.register({ ...registration, visitor })).toEqual({ outcome: 'accepted' })
    expect(told).toEqual([subject, 'fail'])
  })

  test('that the machine cannot hash is given back, and why passes', async () => {
    for (const isAway of [false, true]) {
      const { throttle, told } = toldThrottle(isAway)
      const security = stubSecurity({ enroll: fail })
      const { lifecycle, errors } = await openLifecycle({ requests: throttle, security })
      await expect(lifecycle.register(registration)).rejects.toBe(failure)
      expect(told.slice(1)).toEqual(['refund'])
      expect(errors).toEqual(isAway ? [away] : [])
    }
  })

  test('that is refused, or taken, stands whatever the throttle says that went away', async () => {
    const { throttle, told } = toldThrottle(true)
    const { lifecycle, errors, mails } = await openLifecycle({ requests: throttle })
    expect(await lifecycle.register({ ...registration, password: 'short1A' })).toMatchObject({ outcome: 'rejected' })
    expect(await lifecycle.register(registration)).toEqual({ outcome: 'accepted' })
    await lifecycle.whenIdle()
    expect(told.filter((each) => typeof each === 'string')).toEqual(['refund', 'fail'])
    expect(errors).toEqual([away, away])
    expect(mails).toHaveLength(1)
  })

  test('is given its visitor’s signal and deadline', async () => {
    const given: unknown[] = []
    const { signal } = new AbortController()
    const enroll = async (...asked: readonly unknown[]): Promise<never> => {
      given.push(...asked)
      throw failure
    }
    const { lifecycle } = await openLifecycle({ security: stubSecurity({ enroll }) })
    const asked = lifecycle.register({ ...registration, visitor: { signal, deadlineMs: 7, label: 'x' } })
    await expect(asked).rejects.toBe(failure)
    expect(given).toEqual([password, [jeanne], { signal, deadlineMs: 7 }])
  })
})

describe('a message that cannot be sent', () => {
  test('is told of, and changes nothing of what happened', async () => {
    const { lifecycle, mailServer, member, errors } = await openLifecycle()
    const { token } = await member()
    await lifecycle.whenIdle()
    mailServer.isAway = true
    expect(await lifecycle.changePassword({ token, currentPassword: password, newPassword })).toEqual({
      outcome: 'changed'
    })
    await lifecycle.whenIdle()
    expect(errors).toEqual([new Error('the mail server is away')])
    expect(await lifecycle.findSession(token)).not.toBe(null)
  })
})

describe('beyond a thousand pieces of work that nobody waits for', () => {
  test('nothing that sends a message is taken, and what is not counted again is taken before', async () => {
    const throttle = { reserve: async () => ({ allowed: true, refund: async () => undefined }) as const }
    const { lifecycle, store, member } = await openLifecycle({ requests: throttle })
    const { token } = await member()
    await lifecycle.whenIdle()
    const found = Promise.withResolvers<null>()
    const findAccount = store.findAccount.bind(store)
    store.findAccount = () => found.promise
    for (let count = 0; count < 1_000; count++) {
      expect(await lifecycle.requestAddressChange(token, `new${count}@example.org`)).toEqual({ outcome: 'accepted' })
    }
    const overloaded = { code: 'overloaded', message: 'too many requests by mail are under way' }
    await expect(lifecycle.requestAddressChange(token, 'new@example.org')).rejects.toMatchObject(overloaded)
    await expect(lifecycle.register(registration)).rejects.toMatchObject(overloaded)
    store.findAccount = findAccount
    found.resolve(null)
    await lifecycle.whenIdle()
    expect(await lifecycle.register(registration)).toEqual({ outcome: 'accepted' })
    expect(await lifecycle.recovery.request(jeanne, 'fr')).toEqual({ outcome: 'accepted' })
    await lifecycle.whenIdle()
  })
})

async function printed(isAway: boolean) {
  const { throttle, told } = toldThrottle(isAway)
  const opened = await openLifecycle({ signIns: throttle })
  const { token } = await opened.member()
  const issued = await opened.lifecycle.issueRecoveryCodes(token)
  const code = issued.outcome === 'issued' ? (issued.codes[0] ?? '') : issued.outcome
  told.length = 0
  return { ...opened, told, attempt: { address: jeanne, code, newPassword, visitor } }
}

describe('a printed code', () => {
  test('is refused by a throttle that tells less apart as by any other', async () => {
    const refunds: string[] = []
    const refund = async (): Promise<void> => void refunds.push('refund')
    const signIns = { reserve: async () => ({ allowed: true, refund }) as const, clear: async () => undefined }
    const { lifecycle } = await openLifecycle({ signIns })
    const attempt = { address: jeanne, code: 'wrong', newPassword }
    expect(await lifecycle.recoverByCode(attempt)).toEqual({ outcome: 'refused' })
    expect(refunds).toEqual([])
  })

  test.each([false, true])('is counted as a sign-in is (its throttle goes away: %s)', async (isAway) => {
    const { lifecycle, told, errors, attempt } = await printed(isAway)
    expect(await lifecycle.recoverByCode({ ...attempt, code: 'wrong' })).toEqual({ outcome: 'refused' })
    expect(told.splice(0)).toEqual([subject, 'fail'])
    expect(await lifecycle.recoverByCode({ ...attempt, newPassword: 'short1A' })).toMatchObject({ outcome: 'rejected' })
    expect(told.splice(0)).toEqual([subject, 'refund'])
    expect(await lifecycle.recoverByCode(attempt)).toMatchObject({ outcome: 'changed' })
    expect(told).toEqual([subject, 'refund', ['clear', jeanne]])
    expect(errors).toEqual(isAway ? [away, away, away, away] : [])
  })

  test('whose password cannot be hashed is given back, and why passes', async () => {
    for (const isAway of [false, true]) {
      const before = await printed(isAway)
      const { throttle, told } = toldThrottle(isAway)
      const security = stubSecurity({ enroll: fail })
      const { lifecycle, errors } = await openLifecycle({ store: before.store, signIns: throttle, security })
      await expect(lifecycle.recoverByCode(before.attempt)).rejects.toBe(failure)
      expect(told).toEqual([subject, 'refund'])
      expect(errors).toEqual(isAway ? [away] : [])
    }
  })
})

describe('a temporary password', () => {
  test('lifts the lock of its account, or tells that it could not', async () => {
    for (const isAway of [false, true]) {
      const { throttle, told } = toldThrottle(isAway)
      const { lifecycle, member, errors } = await openLifecycle({ signIns: throttle })
      const { account } = await member()
      told.length = 0
      expect(await lifecycle.issueTemporaryPassword(account.id)).toMatchObject({ outcome: 'issued' })
      expect(told).toEqual([['clear', jeanne]])
      expect(errors).toEqual(isAway ? [away] : [])
    }
  })

  test('is none where the policy accepts none, or none of those that are drawn', async () => {
    const { store, member } = await openLifecycle()
    const { account } = await member()
    const before = await store.findAccount({ id: account.id })
    const none = await openLifecycle({ store, security: stubSecurity() })
    expect(await none.lifecycle.issueTemporaryPassword(account.id)).toEqual({ outcome: 'none_accepted' })
    const verdict = { accepted: false, hash: null, issues: [] } as const
    const contexts: unknown[] = []
    const security = stubSecurity({
      propose: async (context) => {
        contexts.push(context)
        return 'drawn'
      },
      enroll: async (drawn, context) => {
        contexts.push([drawn, context])
        return { ...verdict, strength: { score: 4 } } as never
      }
    })
    const refused = await openLifecycle({ store, security })
    expect(await refused.lifecycle.issueTemporaryPassword(account.id)).toEqual({ outcome: 'none_accepted' })
    expect(contexts).toEqual([account.context, ['drawn', account.context]])
    expect(await store.findAccount({ id: account.id })).toEqual(before)
  })
})

describe('a request for a link', () => {
  test('is counted by address and source, and by the new address where it is one', async () => {
    const { throttle, told } = toldThrottle(true)
    const { lifecycle, member, errors } = await openLifecycle({ requests: throttle })
    const { token } = await member()
    told.length = 0
    errors.length = 0
    expect(await lifecycle.recovery.request(jeanne, 'fr', visitor)).toEqual({ outcome: 'accepted' })
    expect(told.splice(0)).toEqual([subject, 'fail'])
    const newAddress = 'new@example.org'
    expect(await lifecycle.requestAddressChange(token, newAddress, visitor)).toEqual({ outcome: 'accepted' })
    expect(told).toEqual([{ account: newAddress, source: visitor.source }, 'fail'])
    expect(errors).toEqual([away, away])
    await lifecycle.whenIdle()
  })

  test('that cannot be counted is not taken', async () => {
    const requests = { reserve: awayAlways }
    const { lifecycle, mails } = await openLifecycle({ requests })
    await expect(lifecycle.register(registration)).rejects.toBe(away)
    await expect(lifecycle.recovery.request(jeanne, 'fr')).rejects.toBe(away)
    await lifecycle.whenIdle()
    expect(mails).toEqual([])
  })
})

test('a secret of 32 characters is taken, and none of fewer', async () => {
  expect(await openLifecycle({ secret: 'x'.repeat(32) })).toHaveProperty('lifecycle')
  const message = 'secret must have 32 characters or more'
  await expect(openLifecycle({ secret: 'x'.repeat(31) })).rejects.toThrow(new RangeError(message))
})
