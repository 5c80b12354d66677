import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { expect, test } from 'vitest'
import { owaspEventNames, SECURITY_EVENT_CHANNEL, type SecurityEvent } from '../../../src/account/lifecycle/index.ts'
import { liveALife } from './live-a-life.ts'
import { jeanne, newPassword, openLifecycle, password } from './open-lifecycle.ts'

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
