import { beforeAll, describe, expect, test } from 'vitest'
import { createAccountSecurity, rememberedPasswords, type EarlierPassword } from '../../../src/account/index.ts'
import { CHEAPEST_FOR_TESTS, createPasswordHasher, type PasswordHasher } from '../../../src/hashing/index.ts'
import { servicePublic, type HistoryPolicy } from '../../../src/index.ts'
import { loadEstimator, type Estimator } from '../../../src/strength/index.ts'

const DAY_MS = 86_400_000
const nowMs = Date.UTC(2026, 0, 31)
const passwords = ['Tramway-Orange-1', 'Tramway-Orange-2', 'Tramway-Orange-3', 'Tramway-Orange-4', 'Tramway-Orange-5']
const never = 'Grenouille-Vélo-7'

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
