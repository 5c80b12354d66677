import { expect, test } from 'vitest'
import { newAccount, startMs } from '../../contracts/account-store/stored-samples.ts'
import { jeanne, openLifecycle, password } from './open-lifecycle.ts'
import { stubSecurity } from './stub-security.ts'
import { anyDevice } from './tell.ts'

const authenticate = async () => ({ outcome: 'authenticated' }) as const
const judge = () => ({ accepted: true, issues: [] }) as never

test('a copy has all that is kept, and of passwords only when they were chosen', async () => {
  const { lifecycle, store, clock } = await openLifecycle({ security: stubSecurity({ authenticate, judge }) })
  const account = newAccount({
    id: 'account-1',
    address: jeanne,
    groups: ['administrators'],
    recoveryCodes: ['one', 'two'],
    eraseAtMs: startMs + 86_400_000,
    credential: {
      hash: 'now',
      setAtMs: startMs,
      mustChange: null,
      temporaryUntilMs: null,
      earlier: [
        { hash: 'never replaced', replacedAtMs: null },
        { hash: 'before', replacedAtMs: startMs - 1_000 }
      ]
    },
    context: ['Jeanne Dupont', jeanne]
  })
  await store.register(account)
  clock.nowMs = startMs + 60_000
  const begun = await lifecycle.signIn({ address: jeanne, password, visitor: { label: 'Firefox' } })
  if (begun.outcome !== 'authenticated') throw new Error(begun.outcome)
  const exported = await lifecycle.exportAccount(begun.token)
  const at = '2026-01-01T00:01:00.000Z'
  const event = (code: string, details: object) => ({ code, at, details })
  const events: unknown = expect.toSatisfy((all: readonly object[]) => {
    expect(all).toHaveLength(2)
    expect(all).toContainEqual(event('signed_in', { by: 'password', knownDevice: false, label: 'Firefox' }))
    expect(all).toContainEqual(event('exported', {}))
    return true
  })
  expect(exported).toEqual({
    outcome: 'exported',
    data: {
      format: 'rempart-account-export',
      version: 1,
      exportedAt: at,
      account: {
        id: 'account-1',
        address: jeanne,
        addressProvedAt: '2026-01-01T00:00:00.000Z',
        language: 'fr',
        personalData: ['Jeanne Dupont', jeanne],
        groups: ['administrators'],
        createdAt: '2026-01-01T00:00:00.000Z',
        lastActivityAt: at,
        erasureAt: '2026-01-02T00:00:00.000Z'
      },
      password: {
        setAt: '2026-01-01T00:00:00.000Z',
        replacedAt: ['2025-12-31T23:59:59.000Z'],
        recoveryCodesLeft: 2
      },
      sessions: [{ label: 'Firefox', createdAt: at, seenAt: at, expiresAt: '2026-01-01T12:01:00.000Z' }],
      devices: [{ label: 'Firefox', seenAt: at, expiresAt: '2026-04-01T00:01:00.000Z' }],
      events
    }
  })
  expect(await lifecycle.listDevices(begun.token)).toMatchObject([{ device: anyDevice, isCurrent: false }])
  await store.write(account.id, 1, { eraseAtMs: null })
  const later = await lifecycle.exportAccount(begun.token)
  expect(later).toMatchObject({ data: { account: { erasureAt: null } } })
})
