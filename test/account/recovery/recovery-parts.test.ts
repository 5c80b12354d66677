import { expect, test } from 'vitest'
import { createRecovery, type RecoveryOptions, type RecoveryOwner } from '../../../src/account/index.ts'
import { memoryRecoveryStore } from './memory-recovery-store.ts'

const jeanne = 'jeanne@example.org'
const nowMs = Date.UTC(2026, 0, 1)
const away = new Error('the store is away')

/** A recovery whose parts write down what they are asked. */
function open(changes: Partial<RecoveryOptions<RecoveryOwner>> = {}, hash: string | null = 'new') {
  const asked: unknown[] = []
  const errors: unknown[] = []
  const store = memoryRecoveryStore(jeanne)
  const recovery = createRecovery<RecoveryOwner>({
    policy: { linkMinutes: 7, maximumRequestsPerDay: 3, endsOtherSessions: true },
    security: {
      async enroll(...given) {
        asked.push(given)
        return { accepted: hash !== null, hash, issues: [], strength: { score: 4 } } as never
      }
    },
    store,
    requests: { reserve: async () => ({ allowed: true, refund: async () => undefined }) },
    signIns: { clear: async (account) => void asked.push(['clear', account]) },
    onError: (error) => errors.push(error),
    now: () => nowMs,
    ...changes
  })
  const link = async (): Promise<string> => {
    const sent = Promise.withResolvers<string>()
    await recovery.request({ account: jeanne }, async (_owner, { token }) => sent.resolve(token))
    return await sent.promise
  }
  return { recovery, store, asked, errors, link }
}

test('whoever has no account is helped where somebody helps, and nobody else is', async () => {
  const { recovery, errors } = open()
  const told: string[] = []
  const deliver = async (): Promise<void> => void told.push('link')
  const help = async (): Promise<void> => void told.push('help')
  for (const account of [jeanne, 'nobody@example.org']) await recovery.request({ account }, deliver, help)
  await recovery.request({ account: 'nobody@example.org' }, deliver)
  await recovery.whenIdle()
  expect([told, errors]).toEqual([['link', 'help'], []])
})

test('a new password is judged with all that its owner had, and the admission of whoever asks', async () => {
  const { recovery, store, asked, link } = open()
  const earlierPasswords = [{ hash: 'old', replacedAtMs: null }]
  Object.assign(store.rows.get(jeanne)!.owner, { earlierPasswords, currentHash: 'held' })
  const { signal } = new AbortController()
  expect(await recovery.reset(await link(), 'chosen', { signal, deadlineMs: 5 })).toMatchObject({ outcome: 'changed' })
  const judged = { signal, deadlineMs: 5, earlierPasswords, currentHash: 'held' }
  expect(asked).toEqual([
    ['chosen', [jeanne], judged],
    ['clear', jeanne]
  ])
})

test('one that is refused, or whose link is void, is not asked about again', async () => {
  const refused = open({}, null)
  const token = await refused.link()
  expect(await refused.recovery.reset(token, 'short')).toEqual({
    outcome: 'rejected',
    issues: [],
    strength: { score: 4 }
  })
  expect(await refused.recovery.find(token)).toMatchObject({ account: jeanne })
  const { recovery, asked } = open()
  expect(await recovery.reset('x'.repeat(43), 'chosen')).toEqual({ outcome: 'link_void' })
  expect(asked).toEqual([])
})

test('a link that somebody else redeems first is void, and lifts no lock', async () => {
  const { recovery, store, asked, link } = open()
  const token = await link()
  store.redeemLink = async () => false
  expect(await recovery.reset(token, 'chosen')).toEqual({ outcome: 'link_void' })
  expect(asked).toHaveLength(1)
})

test('a password that is written stands, whatever the throttle says', async () => {
  const { recovery, errors, link } = open({ signIns: { clear: () => Promise.reject(away) } })
  expect(await recovery.reset(await link(), 'chosen')).toMatchObject({ outcome: 'changed' })
  expect(errors).toEqual([away])
})
