import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { expect, test } from 'vitest'
import { owaspEventNames, SECURITY_EVENT_CHANNEL, type SecurityEvent } from '../../../src/account/lifecycle/index.ts'
import { jeanne, newPassword, openLifecycle, password } from './open-lifecycle.ts'

const newAddress = 'canari@example.org'

/** Does everything once, and gives what was told of it. */
async function liveALife() {
  const opened = await openLifecycle()
  const { lifecycle, member, tokenTo, breached, clock, store, mails } = opened
  const secrets = new Set([jeanne, newAddress, password, newPassword, 'Jeanne Dupont'])
  const keep = (...all: readonly (string | null | undefined)[]) => {
    for (const each of all) if (typeof each === 'string' && each !== '') secrets.add(each)
  }
  const { token, account, deviceCookie } = await member()
  keep(tokenTo(jeanne), token, deviceCookie, account.id)
  await lifecycle.register({ address: jeanne, password, language: 'fr', context: [jeanne] })
  await lifecycle.signIn({ address: jeanne, password: newPassword })
  await lifecycle.signIn({ address: 'nobody@example.org', password })
  await lifecycle.proveAgain(token, newPassword)
  await lifecycle.proveAgain(token, password)
  const printed = await lifecycle.issueRecoveryCodes(token)
  if (printed.outcome === 'issued') keep(...printed.codes)
  await lifecycle.changePassword({ token, currentPassword: 'nonsense', newPassword })
  await lifecycle.recoverByCode({ address: jeanne, code: 'nonsense', newPassword })
  await lifecycle.requestAddressChange(token, newAddress)
  await lifecycle.whenIdle()
  keep(tokenTo(newAddress))
  await lifecycle.confirmAddressChange(tokenTo(newAddress))
  breached.set(password, { outcome: 'unknown', reason: 'timeout' })
  await lifecycle.signIn({ address: newAddress, password })
  breached.set(password, { outcome: 'found', occurrences: 3 })
  const held = await lifecycle.signIn({ address: newAddress, password })
  if (held.outcome === 'password_must_change') {
    keep(held.changeToken)
    await lifecycle.setRequiredPassword({ changeToken: held.changeToken, newPassword })
  }
  await lifecycle.recovery.request(newAddress, 'fr')
  await lifecycle.recovery.request('nobody@example.org', 'fr')
  await lifecycle.whenIdle()
  keep(tokenTo(newAddress))
  const issued = await lifecycle.issueTemporaryPassword(account.id)
  if (issued.outcome === 'issued') keep(issued.password)
  clock.nowMs += 1
  breached.clear()
  const other = await member('autre@example.org')
  keep('autre@example.org', other.token)
  await lifecycle.forgetDevice(other.token, (await lifecycle.listDevices(other.token))?.[0]?.device ?? '')
  await lifecycle.exportAccount(other.token)
  await lifecycle.requestErasure(other.token, 10)
  await lifecycle.cancelErasure(other.token)
  await lifecycle.endOtherSessions(other.token)
  await lifecycle.signOut(other.token)
  clock.nowMs += 1
  await lifecycle.requireChange({ accounts: 'all' })
  clock.nowMs += 335 * 86_400_000
  await lifecycle.purge()
  for (let count = 0; count < 7; count++) await lifecycle.signIn({ address: newAddress, password })
  clock.nowMs += 30 * 86_400_000
  await lifecycle.purge()
  clock.nowMs += 7 * 86_400_000
  await lifecycle.purge()
  await lifecycle.whenIdle()
  const stored = await Promise.all([account.id, other.account.id].map((id) => store.findAccount({ id })))
  keep(...stored.map((each) => each?.credential.hash))
  return { ...opened, secrets, mails }
}

test('no password, hash, token, address or id is in any event, in the store’s or on the channel', async () => {
  const published: SecurityEvent[] = []
  const listen = (event: unknown) => published.push(event as SecurityEvent)
  subscribe(SECURITY_EVENT_CHANNEL, listen)
  const { events, errors, secrets, store } = await liveALife()
  unsubscribe(SECURITY_EVENT_CHANNEL, listen)
  expect(published).toEqual(events)
  const pseudonyms = new Set(events.map(({ pseudonym }) => pseudonym).filter((each) => each !== null))
  const stored = await Promise.all([...pseudonyms].map((each) => store.listEvents(each, 1_000)))
  const told = JSON.stringify([events, stored, errors])
  for (const secret of secrets) expect(told).not.toContain(secret)
  for (const { code, owasp } of events) expect(owasp).toBe(owaspEventNames[code])
  for (const pseudonym of pseudonyms) expect(pseudonym).toMatch(/^[\w-]{22}$/u)
  // A life in which everything happened: the events that are not here are those of the purge of what was not used.
  const seen = new Set<string>(events.map(({ code }) => code))
  const unseen = Object.keys(owaspEventNames).filter((code) => !seen.has(code))
  expect(unseen).toEqual([])
})

test('a mail has no secret but the token of its own link', async () => {
  const { mails, secrets } = await liveALife()
  for (const { text, content } of mails) {
    const own = 'link' in content.params ? content.params.link : ''
    for (const secret of secrets) {
      if (own.includes(secret)) continue
      expect(text).not.toContain(secret)
    }
  }
})

test('attempts while waiting are told and not stored: a stranger fills no table', async () => {
  const { lifecycle, member, work, codes } = await openLifecycle()
  await member()
  for (let count = 0; count < 5; count++) await lifecycle.signIn({ address: jeanne, password: newPassword })
  work.length = 0
  for (let count = 0; count < 20; count++) await lifecycle.signIn({ address: jeanne, password: newPassword })
  expect(work).not.toContain('appendEvent')
  expect(codes().filter((code) => code === 'sign_in_throttled')).toHaveLength(20)
})

test('what goes wrong with telling changes nothing of what happened', async () => {
  const opened = await openLifecycle({
    events: () => {
      throw new Error('the log is full')
    }
  })
  const { token } = await opened.member()
  expect(await opened.lifecycle.findSession(token)).not.toBe(null)
  expect(opened.errors.length).toBeGreaterThan(0)
})

test('two deployments call one account by two names', async () => {
  const one = await openLifecycle()
  await one.member()
  const other = await openLifecycle({ store: one.store, secret: 'another secret of 32 characters..' })
  await other.lifecycle.signIn({ address: jeanne, password })
  expect(other.events[0]?.pseudonym).toMatch(/^[\w-]{22}$/u)
  expect(other.events[0]?.pseudonym).not.toBe(one.events[0]?.pseudonym)
})

test('a secret of fewer than 32 characters is a mistake', async () => {
  await expect(openLifecycle({ secret: 'x'.repeat(31) })).rejects.toThrow(RangeError)
})
