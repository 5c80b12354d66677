import { expect, test } from 'vitest'
import { reasonToChange, renewalOf } from '../../../src/account/renewal/reason-to-change.ts'
import type { StoredAccount } from '../../../src/account/lifecycle/index.ts'
import { newAccount, startMs } from '../../contracts/account-store/stored-samples.ts'

const DAY_MS = 86_400_000
const groups = {
  everyone: { maximumAgeDays: 365, warnDays: 30 },
  administrators: { maximumAgeDays: 90, warnDays: 14 },
  auditors: { maximumAgeDays: 180, warnDays: 170 }
}

const stored = (facts: Partial<StoredAccount>): StoredAccount => ({
  ...newAccount(),
  lastActivityAtMs: startMs,
  inactivityNotice: null,
  version: 1,
  sessionGeneration: 1,
  tokenGeneration: 1,
  ...facts
})

test.each([
  [[], 365, 335],
  [['administrators'], 90, 76],
  [['auditors'], 180, 10],
  [['auditors', 'administrators'], 90, 76],
  [['administrators', 'auditors'], 90, 76],
  [['toString', 'nobody'], 365, 335]
])('of the groups %j a password holds %i days, and its owner is warned after %i', (names, expires, warns) => {
  expect(renewalOf(stored({ groups: names }), { groups })).toEqual({
    expiresAtMs: startMs + expires * DAY_MS,
    warnsFromMs: startMs + warns * DAY_MS
  })
})

test('without a policy, or without a group of it, a password holds for ever', () => {
  expect(renewalOf(stored({ groups: ['administrators'] }), undefined)).toBe(null)
  expect(renewalOf(stored({ groups: [] }), { groups: { administrators: groups.administrators } })).toBe(null)
  expect(reasonToChange(stored({}), undefined, Number.MAX_SAFE_INTEGER)).toBe(null)
})

test('what was demanded comes before its age', () => {
  const { credential } = newAccount()
  const at = startMs + 365 * DAY_MS
  expect(reasonToChange(stored({}), { groups }, at - 1)).toBe(null)
  expect(reasonToChange(stored({}), { groups }, at)).toBe('expired')
  const forced = stored({ credential: { ...credential, mustChange: 'forced' } })
  expect(reasonToChange(forced, { groups }, startMs)).toBe('forced')
  expect(reasonToChange(forced, { groups }, at)).toBe('forced')
})
