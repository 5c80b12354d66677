import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createKnownDevices } from '../../../src/account/index.ts'

const DAY_MS = 86_400_000
const secret = 'a secret of thirty-two characters'

describe('createKnownDevices', () => {
  const clock = { nowMs: 1_790_000_000_000 }
  const devices = createKnownDevices({ secret, rememberDays: 30, now: () => clock.nowMs })
  const issue = (): string => {
    clock.nowMs = 1_790_000_000_000
    return devices.issue('jeanne')
  }

  test('recognizes its own cookie for its own account, and each has another name', () => {
    const cookie = issue()
    const name = devices.recognize('jeanne', cookie)
    expect(name).toMatch(/^[\w-]{22}$/u)
    expect(devices.recognize('jeanne', devices.issue('jeanne'))).not.toBe(name)
  })

  test('writes a name, the instant, and the signature of both and of the account', () => {
    const [name = '', issued, signature] = issue().split('.')
    expect(issued).toBe((1_790_000_000_000).toString(36))
    const signed = `known-device\0${name}\0${issued}\0jeanne`
    expect(signature).toBe(createHmac('sha256', secret).update(signed).digest('base64url'))
  })

  test.each([
    ['no cookie', () => devices.recognize('jeanne', undefined)],
    ['an empty cookie', () => devices.recognize('jeanne', '')],
    ['another account', () => devices.recognize('paul', issue())],
    ['a changed device', () => devices.recognize('jeanne', `A${issue().slice(1)}`.replace(/^AA/u, 'BA'))],
    ['a later time', () => devices.recognize('jeanne', issue().replace(/\.[0-9a-z]+\./u, '.zzzzzzzz.'))],
    ['a cut signature', () => devices.recognize('jeanne', issue().slice(0, -1))],
    ['something before it', () => devices.recognize('jeanne', `x${issue()}`)],
    ['something behind it', () => devices.recognize('jeanne', `${issue()}x`)],
    ['another key', () => createKnownDevices({ secret: `${secret}!` }).recognize('jeanne', issue())],
    ['a megabyte', () => devices.recognize('jeanne', 'a'.repeat(1_000_000))]
  ])('does not recognize %s', (_name, recognize) => {
    expect(recognize()).toBe(null)
  })

  test.each([
    [devices, 30],
    [createKnownDevices({ secret, now: () => clock.nowMs }), 90]
  ])('forgets after the days it was told, 90 by itself (%#)', (all, days) => {
    const cookie = issue()
    clock.nowMs += days * DAY_MS - 1
    expect(all.recognize('jeanne', cookie)).not.toBe(null)
    clock.nowMs += 1
    expect(all.recognize('jeanne', cookie)).toBe(null)
  })

  test.each([
    [{ secret: 'x'.repeat(31) }, 'secret must have 32 characters or more'],
    [{ secret, rememberDays: 0 }, 'rememberDays must be an integer of 1 or more']
  ])('refuses %j', (wrong, message) => {
    expect(() => createKnownDevices(wrong)).toThrow(new RangeError(message))
  })

  test('takes a secret of 32 characters', () => {
    expect(createKnownDevices({ secret: 'x'.repeat(32), rememberDays: 1 })).toHaveProperty('issue')
  })
})
