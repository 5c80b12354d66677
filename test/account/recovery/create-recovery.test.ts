import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  createAccountSecurity,
  createMemoryThrottle,
  createRecovery,
  type RecoveryOutcome,
  type RecoveryOwner
} from '../../../src/account/index.ts'
import { CHEAPEST_FOR_TESTS, createPasswordHasher } from '../../../src/hashing/index.ts'
import { RempartError, servicePublic } from '../../../src/index.ts'
import { loadEstimator, type Estimator } from '../../../src/strength/index.ts'
import { memoryRecoveryStore } from './memory-recovery-store.ts'

const jeanne = 'jeanne@example.org'
const newPassword = 'Grenouille-Vélo-Cactus-7'
const policy = { linkMinutes: 60, maximumRequestsPerDay: 3, endsOtherSessions: true }

let estimator: Estimator
beforeAll(async () => {
  estimator = await loadEstimator()
})

function open(changes: { readonly endsOtherSessions?: boolean } = {}) {
  const clock = { nowMs: Date.UTC(2026, 0, 1) }
  const now = (): number => clock.nowMs
  const hasher = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS })
  const signIns = createMemoryThrottle({ maximumFailuresPerDay: 2, now })
  const security = createAccountSecurity({ policy: servicePublic, estimator, hasher, throttle: signIns })
  const store = memoryRecoveryStore(jeanne, 'paul@example.org')
  const errors: unknown[] = []
  const recovery = createRecovery<RecoveryOwner>({
    policy: { ...policy, ...changes },
    security,
    store,
    requests: createMemoryThrottle({ maximumFailuresPerDay: policy.maximumRequestsPerDay, now }),
    signIns,
    onError: (error) => errors.push(error),
    now
  })
  const mails: { readonly account: string; readonly token: string; readonly validSeconds: number }[] = []
  const ask = async (account: string): Promise<string> => {
    const { outcome } = await recovery.request({ account }, async (owner, link) => {
      mails.push({ account: owner.account, ...link })
    })
    await recovery.whenIdle()
    return outcome
  }
  /** Asks for a link, and opens the message. */
  const link = async (account = jeanne): Promise<string> => {
    await ask(account)
    return mails.at(-1)!.token
  }
  return { recovery, store, mails, errors, clock, hasher, security, ask, link }
}

const drop = (): Promise<void> => Promise.resolve()

const issuesOf = (result: RecoveryOutcome<RecoveryOwner>): readonly string[] =>
  result.outcome === 'rejected' ? result.issues.map(({ code }) => code) : []

describe('a request', () => {
  test('is answered before anybody has looked whether there is such an account', async () => {
    const { recovery, store } = open()
    const looked = Promise.withResolvers<null>()
    const findOwner = store.findOwner.bind(store)
    store.findOwner = async (account) => {
      await looked.promise
      return await findOwner(account)
    }
    const sent: string[] = []
    const request = (account: string) =>
      recovery.request({ account }, async (owner) => {
        sent.push(owner.account)
      })
    expect(await request(jeanne)).toEqual({ outcome: 'accepted' })
    expect(await request('nobody@example.org')).toEqual({ outcome: 'accepted' })
    expect(sent).toEqual([])
    looked.resolve(null)
    await recovery.whenIdle()
    expect(sent).toEqual([jeanne])
  })

  test('stores a digest and no token, for the minutes of the policy, which the message is told', async () => {
    const { store, link, mails, clock } = open()
    const token = await link()
    expect(token).toMatch(/^[\w-]{43}$/u)
    expect(mails[0]!.validSeconds).toBe(3_600)
    const digest = createHash('sha256').update(`recovery\0${token}`).digest('base64url')
    expect(store.rows.get(jeanne)!.link).toEqual({ digest, expiresAtMs: clock.nowMs + 3_600_000 })
  })

  test.each([jeanne, 'nobody@example.org'])('for %s is let through as often as the policy says', async (account) => {
    const { ask, clock } = open()
    for (let count = 0; count < 3; count++) expect(await ask(account)).toBe('accepted')
    expect(await ask(account)).toBe('throttled')
    clock.nowMs += 86_400_000
    expect(await ask(account)).toBe('accepted')
  })

  test('counts though its message cannot be sent, or a failing mail server would tell who has an account', async () => {
    const { recovery, errors, ask } = open()
    const failure = new Error('no mail server')
    for (let count = 0; count < 3; count++) {
      await recovery.request({ account: jeanne }, () => Promise.reject(failure))
      await recovery.whenIdle()
    }
    expect(errors).toEqual([failure, failure, failure])
    expect(await ask(jeanne)).toBe('throttled')
  })

  test('that is under way waits for hours like one that has ended', async () => {
    const { recovery, store } = open()
    const never = Promise.withResolvers<null>()
    store.findOwner = () => never.promise
    for (let count = 0; count < 3; count++) await recovery.request({ account: jeanne }, drop)
    expect(await recovery.request({ account: jeanne }, drop)).toEqual({
      outcome: 'throttled',
      retryAfterSeconds: 86_400
    })
    never.resolve(null)
    await recovery.whenIdle()
  })

  test('is refused when a thousand are waiting, with a code', async () => {
    const { recovery, store } = open()
    const never = Promise.withResolvers<null>()
    store.findOwner = () => never.promise
    for (let count = 0; count < 1_000; count++) await recovery.request({ account: String(count) }, drop)
    await expect(recovery.request({ account: jeanne }, drop)).rejects.toSatisfy(
      (error) => error instanceof RempartError && error.code === 'overloaded'
    )
    never.resolve(null)
    await recovery.whenIdle()
    expect(await recovery.request({ account: jeanne }, drop)).toEqual({ outcome: 'accepted' })
  })
})

describe('a link', () => {
  test('that is opened a hundred times is still good, and good once', async () => {
    const { recovery, link, store, hasher } = open()
    const token = await link()
    for (let count = 0; count < 100; count++) expect(await recovery.find(token)).toMatchObject({ account: jeanne })
    expect(await recovery.reset(token, newPassword)).toMatchObject({ outcome: 'changed', owner: { account: jeanne } })
    const { hash, sessions } = store.rows.get(jeanne)!
    expect((await hasher.verify(newPassword, hash)).matches).toBe(true)
    expect(sessions).toBe(0)
    expect(await recovery.find(token)).toBe(null)
    expect(await recovery.reset(token, 'Tramway-Orange-12')).toEqual({ outcome: 'link_void' })
    expect(store.rows.get(jeanne)!.hash).toBe(hash)
  })

  test('whose password is refused stays good', async () => {
    const { recovery, link, store } = open()
    const token = await link()
    expect(issuesOf(await recovery.reset(token, 'short1A'))).toContain('too_short')
    // The person's own data are known here too.
    expect(issuesOf(await recovery.reset(token, 'Jeanne-Example1'))).toContain('personal_data')
    expect(store.rows.get(jeanne)).toMatchObject({ hash: 'old', sessions: 2 })
    expect(await recovery.reset(token, newPassword)).toMatchObject({ outcome: 'changed' })
  })

  test('of two uses at once, one wins', async () => {
    const { recovery, link } = open()
    const token = await link()
    const outcomes = await Promise.all([newPassword, 'Tramway-Orange-12'].map((each) => recovery.reset(token, each)))
    expect(outcomes.map(({ outcome }) => outcome).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'changed',
      'link_void'
    ])
  })

  test('is void at its last millisecond, after a newer one, and after any change of the password', async () => {
    const { recovery, link, clock, store } = open()
    const expired = await link()
    clock.nowMs += 3_599_999
    expect(await recovery.find(expired)).not.toBe(null)
    clock.nowMs += 1
    expect(await recovery.reset(expired, newPassword)).toEqual({ outcome: 'link_void' })
    const [older, newer] = [await link(), await link()]
    expect(await recovery.reset(older, newPassword)).toEqual({ outcome: 'link_void' })
    expect(await recovery.find(newer)).not.toBe(null)
    store.changePassword(jeanne, 'changed elsewhere')
    expect(await recovery.reset(newer, newPassword)).toEqual({ outcome: 'link_void' })
    expect(store.rows.get(jeanne)!.hash).toBe('changed elsewhere')
  })

  test('of one account opens no other, and what is no token asks no store', async () => {
    const { recovery, link, store } = open()
    const token = await link('paul@example.org')
    expect(await recovery.find(token)).toMatchObject({ account: 'paul@example.org' })
    const asked: string[] = []
    const findLink = store.findLink.bind(store)
    store.findLink = async (digest) => {
      asked.push(digest)
      return await findLink(digest)
    }
    for (const text of ['', 'x', `${token}x`, token.slice(1), `${token.slice(1)}\n`, `${token.slice(1)}é`]) {
      expect(await recovery.find(text)).toBe(null)
    }
    expect(asked).toEqual([])
    // The digest that stands in the store is no token.
    expect(await recovery.find(store.rows.get('paul@example.org')!.link!.digest)).toBe(null)
  })

  test('ends the sessions only where the policy says so', async () => {
    const { recovery, link, store } = open({ endsOtherSessions: false })
    await recovery.reset(await link(), newPassword)
    expect(store.rows.get(jeanne)!.sessions).toBe(2)
  })

  test('lets an owner in whom strangers had locked out, and the strangers no further than a new account', async () => {
    const { recovery, link, security, store } = open()
    const signIn = async (password: string): Promise<string> => {
      const storedHash = store.rows.get(jeanne)!.hash
      return (await security.authenticate({ account: jeanne, password, storedHash })).outcome
    }
    const token = await link()
    expect([await signIn('a'), await signIn('b'), await signIn('c')]).toEqual(['refused', 'refused', 'throttled'])
    await recovery.reset(token, newPassword)
    expect(await signIn(newPassword)).toBe('authenticated')
    expect([await signIn('a'), await signIn('b'), await signIn(newPassword)]).toEqual([
      'refused',
      'refused',
      'throttled'
    ])
  })
})
