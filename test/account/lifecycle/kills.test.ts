import { describe, expect, test } from 'vitest'
import { createMemoryAccountStore, type AccountStore } from '../../../src/account/lifecycle/index.ts'
import { jeanne, newPassword, openLifecycle, password, type OpenedLifecycle } from './open-lifecycle.ts'

const DAY_MS = 86_400_000

/** A store of which a process is cut off: from a call on, before or after that one did its work. */
function fragileStore() {
  const cut = { calls: Infinity, isAfter: false }
  const store: AccountStore = new Proxy(createMemoryAccountStore(), {
    get(target, name: keyof AccountStore) {
      const method = target[name]
      return async (...given: readonly unknown[]): Promise<unknown> => {
        cut.calls -= 1
        if (cut.calls < 0 || (cut.calls === 0 && !cut.isAfter)) throw new Error('killed')
        const answer: unknown = await Reflect.apply(method, target, given)
        if (cut.calls === 0) throw new Error('killed')
        return answer
      }
    }
  })
  return { store, cut }
}

/** Each call of the store that a verb makes, cut before its work and after it. */
const places = Array.from({ length: 16 }, (_, index) => [1 + Math.floor(index / 2), index % 2 === 1] as const)

async function killed(calls: number, isAfter: boolean) {
  const { store, cut } = fragileStore()
  const opened = await openLifecycle({ store })
  const session = await opened.member()
  await opened.lifecycle.whenIdle()
  /** Runs a verb that is killed on its way: whether it was acknowledged. */
  const attempt = async (verb: () => Promise<{ readonly outcome: string }>): Promise<string | null> => {
    Object.assign(cut, { calls, isAfter })
    const outcome = await verb().then(
      (result) => result.outcome,
      () => null
    )
    await opened.lifecycle.whenIdle()
    cut.calls = Infinity
    return outcome
  }
  return { ...opened, ...session, attempt }
}

/** Which of the two passwords opens the account: exactly one. */
async function passwordOf({ lifecycle }: Pick<OpenedLifecycle, 'lifecycle'>): Promise<string> {
  const works: string[] = []
  for (const each of [password, newPassword]) {
    const { outcome } = await lifecycle.signIn({ address: jeanne, password: each })
    if (outcome === 'authenticated') works.push(each)
  }
  expect(works).toHaveLength(1)
  return works[0] ?? ''
}

describe.each(places)('a process that is killed at call %i of the store (its work done: %s)', (calls, isAfter) => {
  test('leaves a change of password done or not done, and what was acknowledged done', async () => {
    const opened = await killed(calls, isAfter)
    const { lifecycle, token } = opened
    const other = await lifecycle.signIn({ address: jeanne, password })
    const outcome = await opened.attempt(() =>
      lifecycle.changePassword({ token, currentPassword: password, newPassword })
    )
    const stands = await passwordOf(opened)
    expect([outcome, stands]).not.toEqual(['changed', password])
    // With the new password the other sessions are over, with the old one they are not.
    const otherToken = other.outcome === 'authenticated' ? other.token : ''
    expect((await lifecycle.findSession(otherToken)) === null).toBe(stands === newPassword)
    expect(await lifecycle.findSession(token)).not.toBe(null)
  })

  test('leaves a recovery done or not done, and its link good as long as it is not', async () => {
    const opened = await killed(calls, isAfter)
    const { lifecycle, token, tokenTo } = opened
    await lifecycle.recovery.request(jeanne, 'fr')
    await lifecycle.whenIdle()
    const link = tokenTo(jeanne)
    const outcome = await opened.attempt(() => lifecycle.recovery.reset(link, newPassword))
    const stands = await passwordOf(opened)
    expect([outcome, stands]).not.toEqual(['changed', password])
    expect(await lifecycle.recovery.isGood(link)).toBe(stands === password)
    expect((await lifecycle.findSession(token)) === null).toBe(stands === newPassword)
  })

  test('leaves a purge that the next run finishes, and erases nobody before the last notice', async () => {
    const opened = await killed(calls, isAfter)
    const { lifecycle, clock, mails, store } = opened
    const startMs = clock.nowMs
    await opened.member('paul@example.org')
    await lifecycle.whenIdle()
    mails.length = 0
    for (const days of [335, 358, 365]) {
      clock.nowMs = startMs + days * DAY_MS
      await opened.attempt(async () => lifecycle.purge({ batchSize: 1 }).then(() => ({ outcome: 'purged' })))
      const notices = mails.filter(({ content }) => content.code === 'inactivity_near')
      const isThere = (await store.findAccount({ address: jeanne })) !== null
      expect(isThere || days === 365).toBe(true)
      expect(new Set(notices.map(({ to }) => to)).size).toBeLessThanOrEqual(2)
      // Another worker takes over what the killed one has claimed, once its claim is over.
      clock.nowMs += 11 * 60_000
      await lifecycle.purge({ batchSize: 1 })
    }
    clock.nowMs = startMs + 380 * DAY_MS
    await lifecycle.purge()
    expect(await store.findAccount({ address: jeanne })).toBe(null)
    expect(await store.findAccount({ address: 'paul@example.org' })).toBe(null)
    for (const address of [jeanne, 'paul@example.org']) {
      const days = mails.filter(({ to, content }) => to === address && content.code === 'inactivity_near')
      expect(days.length).toBeGreaterThanOrEqual(2)
    }
  })
})
