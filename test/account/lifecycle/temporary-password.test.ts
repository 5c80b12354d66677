import { describe, expect, test } from 'vitest'
import { jeanne, newPassword, openLifecycle, password, policy } from './open-lifecycle.ts'
import { changeTokenOf } from './outcomes.ts'

const HOUR_MS = 3_600_000

describe('a temporary password', () => {
  test('is random, follows the policy, and is only good for setting a new one', async () => {
    const { lifecycle, member, codes, mails } = await openLifecycle()
    const { account, token } = await member()
    mails.length = 0
    const issued = await lifecycle.issueTemporaryPassword(account.id)
    const again = await lifecycle.issueTemporaryPassword(account.id)
    if (issued.outcome !== 'issued' || again.outcome !== 'issued') throw new Error(issued.outcome)
    await lifecycle.whenIdle()
    expect(again.password).not.toBe(issued.password)
    expect(await lifecycle.findSession(token)).toBe(null)
    expect(mails.map(({ content }) => content.code)).toEqual(['forced_change', 'forced_change'])
    expect(JSON.stringify(mails)).not.toContain(again.password)
    expect(await lifecycle.signIn({ address: jeanne, password })).toMatchObject({ outcome: 'refused' })
    const held = await lifecycle.signIn({ address: jeanne, password: again.password })
    expect(held).toMatchObject({ outcome: 'password_must_change', reason: 'temporary' })
    const changeToken = changeTokenOf(held)
    expect(await lifecycle.setRequiredPassword({ changeToken, newPassword: again.password })).toMatchObject({
      issues: [{ code: 'same_as_current' }]
    })
    expect(await lifecycle.setRequiredPassword({ changeToken, newPassword })).toMatchObject({
      outcome: 'authenticated'
    })
    expect(await lifecycle.signIn({ address: jeanne, password: again.password })).toMatchObject({ outcome: 'refused' })
    expect(codes().filter((code) => code === 'temporary_password_issued')).toHaveLength(2)
  })

  test('ends with its hours, and so does the token of its sign-in', async () => {
    const { lifecycle, member, clock } = await openLifecycle()
    const { account } = await member()
    const issued = await lifecycle.issueTemporaryPassword(account.id)
    if (issued.outcome !== 'issued') throw new Error(issued.outcome)
    expect(issued.untilMs).toBe(clock.nowMs + 24 * HOUR_MS)
    const attempt = { address: jeanne, password: issued.password }
    clock.nowMs = issued.untilMs - 1
    const changeToken = changeTokenOf(await lifecycle.signIn(attempt))
    clock.nowMs = issued.untilMs
    expect(await lifecycle.signIn(attempt)).toEqual({ outcome: 'temporary_expired' })
    expect(await lifecycle.setRequiredPassword({ changeToken, newPassword })).toEqual({ outcome: 'token_void' })
  })

  test('asking for a reset never turns a temporary password into a permanent one', async () => {
    const { lifecycle, member, tokenTo, clock } = await openLifecycle()
    const { account } = await member()
    const issued = await lifecycle.issueTemporaryPassword(account.id)
    if (issued.outcome !== 'issued') throw new Error(issued.outcome)
    await lifecycle.recovery.request(jeanne, 'fr')
    await lifecycle.whenIdle()
    expect(await lifecycle.signIn({ address: jeanne, password: issued.password })).toMatchObject({
      outcome: 'password_must_change',
      reason: 'temporary'
    })
    expect(await lifecycle.recovery.reset(tokenTo(jeanne), issued.password)).toMatchObject({
      outcome: 'rejected',
      issues: [{ code: 'same_as_current' }]
    })
    clock.nowMs += 24 * HOUR_MS
    expect(await lifecycle.signIn({ address: jeanne, password: issued.password })).toEqual({
      outcome: 'temporary_expired'
    })
  })

  test('lifts the lock of its account, and none is given to nobody or without a policy for it', async () => {
    const { lifecycle, member } = await openLifecycle()
    const { account } = await member()
    for (let count = 0; count < 6; count++) await lifecycle.signIn({ address: jeanne, password: newPassword })
    const issued = await lifecycle.issueTemporaryPassword(account.id)
    if (issued.outcome !== 'issued') throw new Error(issued.outcome)
    expect(await lifecycle.signIn({ address: jeanne, password: issued.password })).toMatchObject({
      reason: 'temporary'
    })
    expect(await lifecycle.issueTemporaryPassword('nobody')).toEqual({ outcome: 'no_account' })
    const { temporaryPasswords: _, ...without } = policy
    const other = await openLifecycle({ policy: without })
    await expect(other.lifecycle.issueTemporaryPassword(account.id)).rejects.toThrow(TypeError)
  })
})
