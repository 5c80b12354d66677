import { describe, expect, test } from 'vitest'
import {
  account,
  admission,
  attempt,
  breach,
  openSecurity,
  other,
  password,
  remembered,
  signal
} from './open-security.ts'

describe('a change of password', () => {
  test('is authenticated without asking for breaches of the old one, then enrolled', async () => {
    const { security, asked, contexts } = await openSecurity({ breach, history: { rememberedPasswords: 1 } })
    const earlierPasswords = remembered.slice(0, 1)
    const change = { ...attempt, ...admission, newPassword: other, context: ['Paul'], earlierPasswords }
    expect(await security.changePassword(change)).toEqual({ outcome: 'changed', hash: `hash of ${other}` })
    const deadlineMs: unknown = expect.toSatisfy((left: number) => left > 0 && left <= 500)
    expect(asked).toEqual([
      ['reserve', { account, source: '192.0.2.1' }],
      ['verify', password, `hash of ${password}`, { ...admission, onRehash: undefined }],
      ['succeed'],
      ['verify', other, 'hash of yesterday', { signal, deadlineMs }],
      ['breach', other, { signal }],
      ['hash', other, admission]
    ])
    expect(contexts).toEqual([['Paul']])
  })

  test('by whoever does not know the current one ends there', async () => {
    const { security, asked } = await openSecurity()
    const change = { ...attempt, password: other, newPassword: other }
    expect(await security.changePassword(change)).toEqual({ outcome: 'refused', reason: 'mismatch' })
    expect(asked.map(([what]) => what)).toEqual(['reserve', 'verify', 'fail'])
  })

  test('that is refused says why, with its strength', async () => {
    const { security, asked } = await openSecurity()
    expect(await security.changePassword({ ...attempt, newPassword: 'short1A' })).toMatchObject({
      outcome: 'rejected',
      issues: [{ code: 'too_short' }, {}, {}],
      strength: { score: 1 }
    })
    expect(asked.map(([what]) => what)).toEqual(['reserve', 'verify', 'succeed'])
    expect(asked[1]?.[3]).toEqual({ signal: undefined, deadlineMs: undefined, onRehash: undefined })
  })

  test.each([
    [password, false, 'same_as_current'],
    [password.normalize('NFD'), true, 'same_as_current'],
    ['grenouille-Vélo-Cactus-8!', true, 'similar_to_current'],
    ['grenouille-Vélo-Cactus-8!', false, null],
    [other, true, null]
  ])('to %j (similar ones are refused: %s) is %s', async (newPassword, refusesSimilar, code) => {
    const { security } = await openSecurity()
    const outcome = await security.changePassword({ ...attempt, newPassword, refusesSimilar })
    expect(outcome).toEqual(
      code === null
        ? { outcome: 'changed', hash: `hash of ${newPassword}` }
        : { outcome: 'rejected', issues: [{ code, params: {} }], strength: null }
    )
  })

  test('takes a similar one where nobody says that it does not', async () => {
    const { security } = await openSecurity()
    const outcome = await security.changePassword({ ...attempt, newPassword: 'grenouille-Vélo-Cactus-8!' })
    expect(outcome).toMatchObject({ outcome: 'changed' })
  })
})
