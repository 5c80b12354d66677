import { describe, expect, test } from 'vitest'
import { createKnownDevices } from '../../../src/account/index.ts'

const DAY_MS = 86_400_000
const secret = 'a secret of thirty-two characters'

describe('createKnownDevices', () => {
  let nowMs = 1_790_000_000_000
  const devices = createKnownDevices({ secret, rememberDays: 30, now: () => nowMs })
  const cookie = devices.issue('jeanne')

  test('recognizes its own cookie for its own account, and each has another name', () => {
    const name = devices.recognize('jeanne', cookie)
    expect(name).toMatch(/^[\w-]{22}$/u)
    expect(devices.recognize('jeanne', devices.issue('jeanne'))).not.toBe(name)
  })

  test.each([
    ['no cookie', () => devices.recognize('jeanne', undefined)],
    ['another account', () => devices.recognize('paul', cookie)],
    ['a changed device', () => devices.recognize('jeanne', `A${cookie.slice(1)}`.replace(/^AA/u, 'BA'))],
    ['a later time', () => devices.recognize('jeanne', cookie.replace(/\.[0-9a-z]+\./u, '.zzzzzzzz.'))],
    ['a cut signature', () => devices.recognize('jeanne', cookie.slice(0, -1))],
    ['another key', () => createKnownDevices({ secret: `${secret}!` }).recognize('jeanne', cookie)],
    ['a megabyte', () => devices.recognize('jeanne', 'a'.repeat(1_000_000))]
  ])('does not recognize %s', (_name, recognize) => {
    expect(recognize()).toBe(null)
  })

  test('forgets after the days it was told', () => {
    nowMs += 30 * DAY_MS - 1
    expect(devices.recognize('jeanne', cookie)).not.toBe(null)
    nowMs += 1
    expect(devices.recognize('jeanne', cookie)).toBe(null)
  })
})
