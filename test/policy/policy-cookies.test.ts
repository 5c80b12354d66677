import { expect, test } from 'vitest'
import { servicePublicRuleOnly, type AccountSecurityPolicy } from '../../src/index.ts'
import { allCookies, policyCookie, policyCookies } from '../../src/policy/policy-cookies.ts'

const strict = { secure: true, httpOnly: true, sameSite: 'lax', path: '/' }
const { sessions: _sessions, recovery: _recovery, cookies: _cookies, ...rest } = servicePublicRuleOnly
const bare: AccountSecurityPolicy = { ...rest, throttling: { maximumFailuresPerDay: 25 } }

test.each<[Partial<AccountSecurityPolicy>, readonly object[]]>([
  [{}, []],
  [
    { sessions: { idleMinutes: 30, maximumHours: 12 } },
    [{ kind: 'session', name: '__Host-session', durationSeconds: 43_200, ...strict }]
  ],
  [
    { throttling: { maximumFailuresPerDay: 25, knownDevices: { rememberDays: 90, maximumFailuresPerDay: 10 } } },
    [{ kind: 'device', name: '__Host-device', durationSeconds: 7_776_000, ...strict }]
  ],
  [
    { recovery: { linkMinutes: 60, maximumRequestsPerDay: 5, endsOtherSessions: true } },
    [{ kind: 'recovery', name: '__Host-recovery', durationSeconds: 3_600, ...strict }]
  ]
])('of %j', (changes, cookies) => {
  expect(policyCookies({ ...bare, ...changes })).toEqual(cookies)
  expect(allCookies({ ...bare, ...changes })).toEqual(cookies)
})

test('those of the host come after, and what is absent is strict', () => {
  const declared = { provider: 'Vaux', place: 'everywhere', purpose: 'the language', durationSeconds: 60 }
  const loose = { secure: false, httpOnly: false, sameSite: 'none', path: '/a' } as const
  const policy: AccountSecurityPolicy = {
    ...bare,
    sessions: { idleMinutes: 30, maximumHours: 1 },
    cookies: [
      { name: 'language', ...declared },
      { name: 'other', ...declared, ...loose }
    ]
  }
  expect(allCookies(policy)).toEqual([
    { kind: 'session', name: '__Host-session', durationSeconds: 3_600, ...strict },
    { name: 'language', durationSeconds: 60, ...strict },
    { name: 'other', durationSeconds: 60, ...loose }
  ])
})

test('the name says the kind', () => {
  expect(policyCookie('device', 60)).toEqual({ kind: 'device', name: '__Host-device', durationSeconds: 60, ...strict })
})
