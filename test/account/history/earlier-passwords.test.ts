import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createAccountSecurity, rememberedPasswords, type EarlierPassword } from '../../../src/account/index.ts'
import { isAmong } from '../../../src/account/history/earlier-passwords.ts'
import { CHEAPEST_FOR_TESTS, createPasswordHasher, type PasswordHasher } from '../../../src/hashing/index.ts'
import { servicePublic, type HistoryPolicy } from '../../../src/index.ts'
import { loadEstimator, type Estimator } from '../../../src/strength/index.ts'

const DAY_MS = 86_400_000
const nowMs = Date.UTC(2026, 0, 31)
const passwords = ['Tramway-Orange-1', 'Tramway-Orange-2', 'Tramway-Orange-3', 'Tramway-Orange-4', 'Tramway-Orange-5']
const never = 'Grenouille-Vélo-Cactus-7'

const real = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS })
let estimator: Estimator
/** The oldest first, each replaced ten days after the one before it; the last one is the current one. */
let had: readonly EarlierPassword[]
beforeAll(async () => {
  estimator = await loadEstimator({ languages: ['fr'] })
  had = await Promise.all(
    passwords.map(async (password, index) => ({
      hash: await real.hash(password),
      replacedAtMs: index === 4 ? null : nowMs - (40 - index * 10) * DAY_MS
    }))
  )
})

function open(history?: HistoryPolicy) {
  const verified: (string | null)[] = []
  const hashed: string[] = []
  const hasher: Pick<PasswordHasher, 'hash' | 'verify'> = {
    hash: async (password, options) => {
      hashed.push(password)
      return await real.hash(password, options)
    },
    verify: async (password, hash, options) => {
      verified.push(hash)
      return await real.verify(password, hash, options)
    }
  }
  const policy = { ...servicePublic, hashing: CHEAPEST_FOR_TESTS, ...(history && { history }) }
  const security = createAccountSecurity({ policy, estimator, hasher, now: () => nowMs })
  const enroll = async (password: string, earlierPasswords = had): Promise<readonly string[]> => {
    const { issues, accepted } = await security.enroll(password, [], { earlierPasswords })
    return accepted ? ['accepted'] : issues.map(({ code }) => code)
  }
  return { security, enroll, verified, hashed }
}

describe('a new password', () => {
  test('is none of the last three, the current one among them, and N means N', async () => {
    const { enroll, hashed } = open({ rememberedPasswords: 3 })
    const answers = []
    for (const password of passwords) answers.push(await enroll(password))
    expect(answers).toEqual([['accepted'], ['accepted'], ['used_before'], ['used_before'], ['used_before']])
    expect(hashed).toEqual(passwords.slice(0, 2))
  })

  test('is none of them in another spelling of its accents', async () => {
    const { enroll } = open({ rememberedPasswords: 1 })
    const earlier = [{ hash: await real.hash(never), replacedAtMs: null }]
    expect(await enroll(never.normalize('NFD'), earlier)).toEqual(['used_before'])
  })

  test('may be one that was replaced longer ago than the days of the policy', async () => {
    const { enroll } = open({ rememberedPasswords: 24, days: 30 })
    expect(await enroll(passwords[1]!)).toEqual(['accepted'])
    expect(await enroll(passwords[2]!)).toEqual(['used_before'])
  })

  test('costs one verification for each that is remembered, and none when the rules refuse it', async () => {
    const { enroll, verified } = open({ rememberedPasswords: 4 })
    expect(await enroll(never)).toEqual(['accepted'])
    // The newest first, where a repetition is likeliest.
    expect(verified).toEqual(
      had
        .slice(1)
        .map(({ hash }) => hash)
        .toReversed()
    )
    verified.length = 0
    expect(await enroll('short1A')).toContain('too_short')
    expect(verified).toEqual([])
  })

  test('is not compared with any where the policy does not ask for it', async () => {
    const { enroll, verified } = open()
    expect(await enroll(passwords[4]!)).toEqual(['accepted'])
    expect(verified).toEqual([])
  })

  test('is taken where an earlier hash cannot be read', async () => {
    const { enroll } = open({ rememberedPasswords: 2 })
    expect(await enroll(never, [{ hash: 'damaged', replacedAtMs: null }, ...had])).toEqual(['accepted'])
  })

  test('of a change is held to them too, once the current one is proved', async () => {
    const { security, verified } = open({ rememberedPasswords: 5 })
    const change = { account: 'jeanne', storedHash: had[4]!.hash, earlierPasswords: had.slice(0, 4) }
    expect(
      await security.changePassword({ ...change, password: passwords[4]!, newPassword: passwords[3]! })
    ).toMatchObject({ outcome: 'rejected', issues: [{ code: 'used_before', params: {} }] })
    verified.length = 0
    expect(await security.changePassword({ ...change, password: never, newPassword: passwords[3]! })).toMatchObject({
      outcome: 'refused'
    })
    expect(verified).toEqual([had[4]!.hash])
  })

  test('is given up with its signal', async () => {
    const { security } = open({ rememberedPasswords: 5 })
    const signal = AbortSignal.abort(new Error('gone'))
    await expect(security.enroll(never, [], { earlierPasswords: had, signal })).rejects.toThrow('gone')
  })
})

test('what a store has to keep is what is looked at, the newest first, in whatever order it was given', () => {
  const kept = rememberedPasswords(had.toReversed(), { rememberedPasswords: 3, days: 25 }, nowMs)
  expect(kept).toEqual([had[4], had[3], had[2]])
  expect(rememberedPasswords([], { rememberedPasswords: 3 }, nowMs)).toEqual([])
})

test('of two that were replaced at once, the order they were given in stays', () => {
  const pair = [
    { hash: 'one', replacedAtMs: null },
    { hash: 'other', replacedAtMs: null },
    { hash: 'third', replacedAtMs: nowMs }
  ]
  expect(rememberedPasswords(pair, { rememberedPasswords: 3 }, nowMs)).toEqual(pair)
})

test('one that was replaced just as many days ago as the policy says is forgotten, and a millisecond later not', () => {
  const kept = (replacedAtMs: number) =>
    rememberedPasswords([{ hash: 'one', replacedAtMs }], { rememberedPasswords: 1, days: 30 }, nowMs).length
  expect([kept(nowMs - 30 * DAY_MS), kept(nowMs - 30 * DAY_MS + 1)]).toEqual([0, 1])
})

/** Verifies what a password is told to be by its hash, in so many milliseconds each. */
function slowHasher(eachMs: number) {
  let clockMs = 5_000
  vi.spyOn(performance, 'now').mockImplementation(() => clockMs)
  const asked: unknown[] = []
  const verify: PasswordHasher['verify'] = async (password, hash, options) => {
    asked.push([password, hash, options])
    clockMs += eachMs
    return await real.verify(password, hash)
  }
  return { verify, asked }
}

describe('the verifications of earlier passwords', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  const unreadable = ['a', 'b', 'c', 'd'].map((hash) => ({ hash, replacedAtMs: null }))

  test('share one deadline: each is given what is left of it, a millisecond at least', async () => {
    const hasher = slowHasher(120.4)
    const { signal } = new AbortController()
    expect(await isAmong(never, unreadable, hasher, { signal, deadlineMs: 300 })).toBe(false)
    expect(hasher.asked).toEqual([
      [never, 'a', { signal, deadlineMs: 300 }],
      [never, 'b', { signal, deadlineMs: 180 }],
      [never, 'c', { signal, deadlineMs: 60 }],
      [never, 'd', { signal, deadlineMs: 1 }]
    ])
  })

  test('without a deadline have none but the gate’s', async () => {
    const hasher = slowHasher(120.4)
    expect(await isAmong(never, unreadable.slice(0, 2), hasher, {})).toBe(false)
    expect(hasher.asked).toEqual([
      [never, 'a', { signal: undefined, deadlineMs: undefined }],
      [never, 'b', { signal: undefined, deadlineMs: undefined }]
    ])
  })

  test('end with the first that matches', async () => {
    const hasher = slowHasher(1)
    expect(await isAmong(passwords[3]!, [had[4]!, had[3]!, had[2]!], hasher, {})).toBe(true)
    expect(hasher.asked).toHaveLength(2)
  })
})
