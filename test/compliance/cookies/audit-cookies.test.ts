import { describe, expect, it } from 'vitest'
import { auditCookies } from '../../../src/compliance/index.ts'
import { readSetCookie } from '../../../src/compliance/cookies/set-cookie.ts'
import { owaspAsvs, type AccountSecurityPolicy, type DeclaredCookie } from '../../../src/index.ts'

const NOW = Date.UTC(2026, 10, 26)
const { recovery: _recovery, ...bare } = owaspAsvs
const language: DeclaredCookie = { name: 'language', provider: 'p', place: 'q', purpose: 'r', durationSeconds: 3_600 }
const declaring = (...cookies: readonly DeclaredCookie[]): AccountSecurityPolicy => ({ ...bare, cookies })
const STRICT = 'language=fr; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=3600'

describe('auditCookies', () => {
  it.each<[name: string, header: string, codes: readonly string[]]>([
    ['as declared', STRICT, []],
    ['shorter than declared', STRICT.replace('3600', '3599'), []],
    ['a second longer', STRICT.replace('3600', '3601'), ['too_long']],
    ['until the browser is closed', STRICT.replace('; Max-Age=3600', ''), []],
    ['a date within the hour', STRICT.replace('Max-Age=3600', 'Expires=Thu, 26 Nov 2026 01:00:00 GMT'), []],
    ['a date a second later', STRICT.replace('Max-Age=3600', 'Expires=Thu, 26 Nov 2026 01:00:01 GMT'), ['too_long']],
    ['in clear text', STRICT.replace(' Secure;', ''), ['not_secure']],
    ['within reach of scripts', STRICT.replace(' HttpOnly;', ''), ['not_http_only']],
    ['for every host of the domain', `${STRICT}; Domain=exemple.fr`, ['has_domain']],
    ['of another path', STRICT.replace('Path=/', 'Path=/compte'), ['other_path']],
    ['for requests of other sites', STRICT.replace('Lax', 'None'), ['weaker_same_site']],
    ['for fewer requests than declared', STRICT.replace('Lax', 'Strict'), []],
    ['without SameSite, which is Lax', STRICT.replace(' SameSite=Lax;', ''), []],
    [
      'all of it wrong',
      'language=fr; Path=/a; Max-Age=9999; SameSite=None',
      ['too_long', 'not_secure', 'not_http_only', 'other_path', 'weaker_same_site']
    ],
    ['another name', STRICT.replace('language', 'tracker'), ['undeclared', 'missing']],
    ['its removal', 'language=; Path=/; Max-Age=0', ['missing']]
  ])('%s', (_name, header, codes) => {
    expect(auditCookies(declaring(language), [header], NOW).map(({ code }) => code)).toEqual(codes)
  })

  it('says by how much a cookie is kept for too long, and never its value', () => {
    const findings = auditCookies(declaring(language), ['language=canari; Secure; HttpOnly; Max-Age=7200'], NOW)
    expect(findings).toEqual([{ code: 'too_long', name: 'language', seconds: 7_200, declaredSeconds: 3_600 }])
  })

  it('a weaker declaration allows what it declares, and what is stricter', () => {
    const open = { ...language, secure: false, httpOnly: false, sameSite: 'none', path: '/a' } as const
    expect(auditCookies(declaring(open), ['language=fr; Path=/a; SameSite=None'], NOW)).toEqual([])
    expect(auditCookies(declaring({ ...language, sameSite: 'strict' }), [STRICT], NOW)).toEqual([
      { code: 'weaker_same_site', name: 'language' }
    ])
  })

  it('one name on two paths is two cookies', () => {
    const both = declaring(language, { ...language, path: '/a', durationSeconds: 60 })
    expect(auditCookies(both, [STRICT], NOW)).toEqual([{ code: 'missing', name: 'language' }])
    expect(auditCookies(both, [STRICT, STRICT.replace('Path=/', 'Path=/a')], NOW)).toMatchObject([
      { code: 'too_long', declaredSeconds: 60 }
    ])
  })

  it('five hundred cookies that nobody declared are named once each', () => {
    const headers = Array.from({ length: 1_000 }, (_, index) => `tracker-${index % 500}=1`)
    expect(auditCookies(bare, headers, NOW)).toHaveLength(500)
  })

  it('reads ten thousand headers, and not one more', () => {
    const headers = Array.from({ length: 10_001 }, (_, index) => `tracker-${index}=1`)
    expect(auditCookies(bare, headers, NOW)).toHaveLength(10_000)
  })

  it('the policy’s own cookies are declared by it', () => {
    const policy: AccountSecurityPolicy = {
      ...owaspAsvs,
      sessions: { idleMinutes: 30, maximumHours: 12 },
      throttling: { maximumFailuresPerDay: 25, knownDevices: { rememberDays: 90, maximumFailuresPerDay: 10 } }
    }
    const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax'
    const headers = [
      `__Host-session=a; ${attributes}; Max-Age=43200`,
      `__Host-device=b; ${attributes}; Max-Age=7776000`,
      `__Host-recovery=c; ${attributes}; Max-Age=3600`
    ]
    expect(auditCookies(policy, headers, NOW)).toEqual([])
    expect(auditCookies(policy, headers.slice(1), NOW)).toEqual([{ code: 'missing', name: '__Host-session' }])
  })
})

describe('readSetCookie', () => {
  it.each(['', '=value', 'no pair', `a=${'b'.repeat(8_191)}`])('%j is no cookie', (header) => {
    expect(readSetCookie(header, NOW)).toBe(null)
  })

  it('reads the longest header', () => {
    expect(readSetCookie(`a=${'b'.repeat(8_190)}`, NOW)?.name).toBe('a')
  })

  it('reads attributes as browsers do', () => {
    expect(readSetCookie(' a = b=c ; PATH = /x ; max-age=5; Max-Age=7; SECURE; path=relative', NOW)).toEqual({
      name: 'a',
      durationSeconds: 7,
      secure: true,
      httpOnly: false,
      sameSite: 'lax',
      path: '/',
      hasDomain: false,
      isRemoval: false
    })
    expect(readSetCookie('a=b; Max-Age=soon; Expires=Thu, 26 Nov 2026 00:00:00 GMT', NOW)?.isRemoval).toBe(true)
    expect(readSetCookie('a=b; Max-Age=-1', NOW)).toMatchObject({ durationSeconds: 0, isRemoval: true })
    expect(readSetCookie('a=b; Domain=', NOW)?.hasDomain).toBe(false)
  })
})
