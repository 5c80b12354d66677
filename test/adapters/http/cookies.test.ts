import { describe, expect, test } from 'vitest'
import { accountCookies, declaredCookie, readCookie, serializeCookie } from '../../../src/adapters/http/index.ts'
import { auditCookies } from '../../../src/compliance/index.ts'
import { servicePublic, type AccountSecurityPolicy } from '../../../src/index.ts'

describe('a cookie', () => {
  test('is for the host, over HTTPS, out of reach of scripts, unless said otherwise', () => {
    expect(serializeCookie('a', 'b')).toBe('a=b; Path=/; HttpOnly; Secure; SameSite=Lax')
    expect(serializeCookie('a', 'b', { secure: false, httpOnly: false, sameSite: 'Strict', maxAgeSeconds: 0 })).toBe(
      'a=b; Path=/; Max-Age=0; SameSite=Strict'
    )
  })

  test.each([
    ['', 'b'],
    ['a b', 'c'],
    ['a=', 'b'],
    ['a', 'b;c'],
    ['a', 'b\r\nSet-Cookie: c=d'],
    ['a', 'é'],
    ['a', 'b,c'],
    ['a', '"b"']
  ])('cannot be named %j with the value %j', (name, value) => {
    expect(() => serializeCookie(name, value)).toThrow(RangeError)
  })
  test.each(['', 'a', '/a b', '/a;Secure', '/a,b', '/é'])('cannot be for the path %j', (path) => {
    expect(() => serializeCookie('a', 'b', { path })).toThrow('path must begin with /')
  })

  test.each([-1, 1.5, Number.NaN, Infinity])('cannot last %d seconds', (maxAgeSeconds) => {
    expect(() => serializeCookie('a', 'b', { maxAgeSeconds })).toThrow(RangeError)
  })

  test.each([
    ['a=1; b=2', 'b', '2'],
    ['a=1;b=2', 'b', '2'],
    ['b=2; b=3', 'b', '2'],
    ['b=x=y', 'b', 'x=y'],
    ['b=', 'b', ''],
    ['bb=1; xb=2', 'b', null],
    ['b', 'b', null],
    ['', 'b', null],
    [undefined, 'b', null]
  ])('of %j, %s is %j', (header, name, value) => {
    expect(readCookie(header, name)).toBe(value)
  })

  test('a header of 16,384 units is read, a longer one is nobody’s', () => {
    expect(readCookie(`${'x'.repeat(16_379)}; a=1`, 'a')).toBe('1')
    expect(readCookie(`${'x'.repeat(16_380)}; a=1`, 'a')).toBe(null)
  })
})

describe('the cookies of an account', () => {
  test('last as long as the policy says', () => {
    const { session, device } = accountCookies({
      ...servicePublic,
      sessions: { idleMinutes: 30, maximumHours: 12 },
      throttling: { ...servicePublic.throttling, knownDevices: { rememberDays: 30, maximumFailuresPerDay: 10 } }
    })
    expect(session.write('token')).toBe('__Host-session=token; Path=/; Max-Age=43200; HttpOnly; Secure; SameSite=Lax')
    expect(device.write('a.b.c')).toBe('__Host-device=a.b.c; Path=/; Max-Age=2592000; HttpOnly; Secure; SameSite=Lax')
    expect(device.read(device.write('a.b.c'))).toBe('a.b.c')
    expect(session.clear()).toBe('__Host-session=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax')
  })

  test('without limits: a session ends with the browser, a device is known for 90 days', () => {
    const { sessions: _ends, throttling, ...rest } = servicePublic
    const { knownDevices: _known, ...limits } = throttling
    const { session, device } = accountCookies({ ...rest, throttling: limits })
    expect([session.maxAgeSeconds, device.maxAgeSeconds]).toEqual([null, 7_776_000])
  })
})

describe('a declared cookie', () => {
  const policy: AccountSecurityPolicy = {
    ...servicePublic,
    sessions: { idleMinutes: 30, maximumHours: 12 },
    cookies: [
      { name: 'form', provider: 'p', place: 'q', purpose: 'r', durationSeconds: 0 },
      {
        name: 'frame',
        provider: 'p',
        place: 'q',
        purpose: 'r',
        durationSeconds: 60,
        httpOnly: false,
        sameSite: 'none',
        path: '/frame'
      }
    ]
  }

  test('is set with the attributes and for the time that it is declared with', () => {
    expect(declaredCookie(policy, 'form').write('a')).toBe('form=a; Path=/; HttpOnly; Secure; SameSite=Lax')
    expect(declaredCookie(policy, 'form').maxAgeSeconds).toBe(null)
    expect(declaredCookie(policy, 'frame').write('b')).toBe('frame=b; Path=/frame; Max-Age=60; Secure; SameSite=None')
    expect(declaredCookie(policy, 'frame').clear()).toBe('frame=; Path=/frame; Max-Age=0; Secure; SameSite=None')
    expect(declaredCookie(policy, '__Host-session')).toMatchObject({ maxAgeSeconds: 43_200 })
    expect(accountCookies(policy).recovery.maxAgeSeconds).toBe(3_600)
  })

  test('of a name that the policy does not declare is a mistake', () => {
    expect(() => declaredCookie(policy, 'tracker')).toThrow(RangeError)
    expect(() => declaredCookie(policy, '__Host-device')).toThrow('a cookie declared by the policy')
  })

  test('all of them together are the charter', () => {
    const names = ['__Host-session', '__Host-recovery', 'form', 'frame']
    const headers = names.map((name) => declaredCookie(policy, name).write('value'))
    expect(auditCookies(policy, headers)).toEqual([])
    expect(auditCookies(policy, headers.slice(1))).toEqual([{ code: 'missing', name: '__Host-session' }])
  })
})
