import { createHmac } from 'node:crypto'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterEach, expect, test } from 'vitest'
import { createEventLog } from '../../../src/account/events/create-event-log.ts'
import type { SecurityEvent, StoredEvent } from '../../../src/account/lifecycle/index.ts'

const secret = 'secret of the tests, 32 characters'
const published: unknown[] = []
const listen = (event: unknown): number => published.push(event)

function open(changes: Partial<Parameters<typeof createEventLog>[0]> = {}) {
  const stored: StoredEvent[] = []
  const told: SecurityEvent[] = []
  const errors: unknown[] = []
  const log = createEventLog({
    store: { appendEvent: async (event) => void stored.push(event) },
    secret,
    events: (event) => told.push(event),
    onError: (error) => errors.push(error),
    now: () => 1_234,
    ...changes
  })
  subscribe('rempart:security-event', listen)
  return { log, stored, told, errors }
}

afterEach(() => {
  unsubscribe('rempart:security-event', listen)
  published.length = 0
})

const pseudonym = createHmac('sha256', secret).update('event\0one').digest('base64url').slice(0, 22)

test('an event is told to the channel and the application, and stored, by a pseudonym', async () => {
  const { log, stored, told, errors } = open()
  await log.tell('signed_in', 'one', { by: 'password', knownDevice: true, label: 'Firefox' })
  const id: unknown = expect.stringMatching(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/u)
  const details = { by: 'password', knownDevice: true, label: 'Firefox' }
  const expected = { id, code: 'signed_in', atMs: 1_234, pseudonym, details }
  expect(stored).toEqual([expected])
  expect(told).toEqual([{ ...expected, owasp: 'authn_login_success' }])
  expect(published).toEqual(told)
  expect(log.pseudonym('one')).toBe(pseudonym)
  expect(errors).toEqual([])
})

test('what is about nobody has no pseudonym, and what is told while waiting is not stored', async () => {
  const { log, stored, told } = open()
  await log.tell('sign_in_throttled', null, { locked: false })
  expect(told).toMatchObject([{ code: 'sign_in_throttled', pseudonym: null, details: { locked: false } }])
  expect(stored).toEqual([])
})

test('a store that is away is told of, and so is an application that fails', async () => {
  const away = new Error('the store is away')
  const store = { appendEvent: () => Promise.reject(away) }
  const one = open({ store, events: undefined })
  await one.log.tell('exported', 'one', {})
  expect([published.length, one.errors]).toEqual([1, [away]])
  const failing = open({
    events: () => {
      throw away
    }
  })
  await failing.log.tell('exported', 'one', {})
  expect(failing.errors).toEqual([away])
})
