import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { servicePublic, type AccountSecurityPolicy } from '../../src/index.ts'
import { openSite, page, redirect, type Answer, type Site } from './journey/misbehaving-site.ts'
import { runInProcess } from './run-in-process.ts'

const { recovery: _recovery, ...bare } = servicePublic
const policy: AccountSecurityPolicy = {
  ...bare,
  sessions: { idleMinutes: 30, maximumHours: 12 },
  cookies: [{ name: 'language', provider: 'p', place: 'q', purpose: 'r', durationSeconds: 3_600 }]
}
const SESSION = '__Host-session=secret; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=43200'
const LANGUAGE = 'language=fr; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=3600'

let folder = ''
let policyFile = ''
let journeyFile = ''
let site: Site | undefined
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rempart-cookies-'))
  policyFile = join(folder, 'policy.json')
  journeyFile = join(folder, 'journey.json')
  await writeFile(policyFile, JSON.stringify(policy))
})
afterEach(async () => {
  await site?.close()
  site = undefined
})
afterAll(async () => rm(folder, { recursive: true }))

const CANARY = 'Canari-Tr0mpette'

/** A sign-in that asks for its token and its password, and then sets the session's cookie. */
const signIn: Answer = (request, response, body) => {
  const form = new URLSearchParams(body)
  const isRight = form.get('token') === 't1' && form.get('password') === CANARY
  if (request.method === 'GET')
    page('<form method=post><input type=hidden name=token value=t1></form>', LANGUAGE)(request, response, body)
  else if (isRight) redirect(303, '/account', SESSION)(request, response, body)
  else response.writeHead(403).end()
}

/** A name that a terminal would obey: the start of a control sequence. */
const evil: Answer = (_request, response) => {
  response.socket?.end('HTTP/1.1 200 OK\r\nSet-Cookie: a\u009b2Jb=1\r\nConnection: close\r\n\r\n', 'latin1')
}

const journey = {
  requests: [
    { path: '/sign-in' },
    { method: 'POST', path: '/sign-in', form: { name: 'Jeanne', password: '${REMPART_TEST_PASSWORD}' } }
  ]
}

async function auditSite(
  answers: Readonly<Record<string, Answer>>,
  steps: object = journey,
  ...args: readonly string[]
) {
  site = await openSite(answers)
  await writeFile(journeyFile, JSON.stringify(steps))
  const base = [
    'audit',
    '--policy',
    policyFile,
    '--cookies',
    `${site.origin}/`,
    '--journey',
    journeyFile,
    '--lang',
    'en'
  ]
  return runInProcess([...base, ...args], { REMPART_TEST_PASSWORD: CANARY })
}

const codesIn = (stdout: string): readonly string[] =>
  (
    JSON.parse(stdout) as { readonly findings: readonly { readonly code: string; readonly name: string }[] }
  ).findings.map(({ code, name }) => `${code} ${name}`)

describe('rempart audit --cookies', () => {
  it('says yes where each declared cookie is set as declared, and no other', async () => {
    const { exitCode, stdout, stderr } = await auditSite({ '/sign-in': signIn, '/account': page('') })
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toBe(
      `Cookies of ${site?.origin}\n\n  GET /sign-in  200\n  POST /sign-in  200, one redirect\n\n` +
        'All 2 declared cookies are set as declared, and no other.\n'
    )
  })

  it('in French too, and no password stands in what it says', async () => {
    const answers = { '/sign-in': signIn, '/account': page('', 'traceur=1') }
    const french = await auditSite(answers, journey, '--lang', 'fr')
    expect(french.exitCode).toBe(1)
    expect(french.stdout).toContain('Un écart avec la politique\u{a0}:\n  traceur  la politique ne le déclare pas\n')
    await site?.close()
    const json = await auditSite(answers, journey, '--json')
    expect(french.stdout + french.stderr + json.stdout + json.stderr).not.toMatch(/Canari|secret|\bt1\b/u)
  })

  it.each<[name: string, cookies: readonly string[], findings: readonly string[]]>([
    ['one more', [SESSION, LANGUAGE, 'tracker=1'], ['undeclared tracker']],
    ['one less', [SESSION], ['missing language']],
    ['a second longer', [SESSION, LANGUAGE.replace('3600', '3601')], ['too_long language']],
    ['not Secure', [SESSION, LANGUAGE.replace(' Secure;', '')], ['not_secure language']],
    ['not HttpOnly', [SESSION, LANGUAGE.replace(' HttpOnly;', '')], ['not_http_only language']],
    ['a weaker SameSite', [SESSION, LANGUAGE.replace('Lax', 'None')], ['weaker_same_site language']],
    ['for the whole domain', [SESSION, `${LANGUAGE}; Domain=localhost`], ['has_domain language']],
    ['for another path', [SESSION, LANGUAGE.replace('Path=/;', 'Path=/a;')], ['other_path language']]
  ])('finds %s, and exits 1', async (_name, cookies, findings) => {
    const steps = { requests: [{ path: '/' }] }
    const { exitCode, stdout } = await auditSite({ '/': page('', ...cookies) }, steps, '--format', 'json')
    expect(codesIn(stdout)).toEqual(findings)
    expect(exitCode).toBe(1)
  })

  it('opens the address once without a journey', async () => {
    site = await openSite({ '/here': page('', SESSION, LANGUAGE) })
    const args = ['audit', '--policy', policyFile, '--cookies', `${site.origin}/here?a=b#c`]
    expect(await runInProcess(args)).toMatchObject({ exitCode: 0 })
    expect(site.requests.map(({ line }) => line)).toEqual(['GET /here?a=b'])
  })

  it.each([
    ['en', 'No cookie is declared, and none is set.'],
    ['fr', 'Aucun cookie n’est déclaré, et aucun n’est déposé.']
  ])('says so in %s where there is none on either side', async (language, said) => {
    site = await openSite({ '/': page('') })
    const file = join(folder, 'no-cookies.json')
    await writeFile(file, JSON.stringify(bare))
    const args = ['audit', '--policy', file, '--cookies', site.origin, '--lang', language]
    const { stdout, exitCode } = await runInProcess(args)
    expect({ exitCode, last: stdout.trimEnd().split('\n').at(-1) }).toEqual({ exitCode: 0, last: said })
  })

  it('shows fifty of five hundred cookies to a person, and all to a program', async () => {
    const many = page('', ...Array.from({ length: 500 }, (_, index) => `tracker-${index}=${'x'.repeat(50)}`))
    const steps = { requests: [{ path: '/' }] }
    const { stdout, exitCode } = await auditSite({ '/': many }, steps)
    expect(exitCode).toBe(1)
    expect(stdout).toContain('502 differences from the policy:')
    expect(stdout.split('\n').filter((line) => line.includes('does not declare'))).toHaveLength(50)
    expect(stdout).toContain('  and 452 more\n')
    await site?.close()
    expect(codesIn((await auditSite({ '/': many }, steps, '--json')).stdout)).toHaveLength(502)
  })

  it('a journey that breaks off exits 3, and calls nothing missing that it did not come to', async () => {
    const steps = { requests: [{ path: '/' }, { path: '/sign-in' }] }
    const { exitCode, stdout } = await auditSite({ '/': redirect(302, '/', 'tracker=1') }, steps)
    expect(exitCode).toBe(3)
    expect(stdout).toContain('  GET /  302, 10 redirects, too many redirects\n')
    expect(stdout).toContain('One difference from the policy:\n  tracker  the policy does not declare it\n')
    expect(stdout).not.toContain('not set on this journey')
    expect(stdout).toContain('The journey did not reach its end')
  })

  it('writes nothing that a terminal would obey', async () => {
    const { stdout, exitCode } = await auditSite({ '/': evil }, { requests: [{ path: '/' }] })
    expect(exitCode).toBe(1)
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u)
  })
})

describe('what it refuses', () => {
  it.each([
    'http://exemple.fr/',
    'ftp://localhost/',
    'localhost:3000',
    'https://name:password@localhost/',
    'http://127.0.0.1.exemple.fr/',
    'http://localhost.exemple.fr/',
    'javascript:alert(1)'
  ])('%s is no site', async (address) => {
    const { stderr, exitCode } = await runInProcess(['audit', '--cookies', address, '--lang', 'en'])
    expect({ stderr, exitCode }).toEqual({
      stderr: 'rempart: --cookies takes https://…, or http://… on this machine, without a name and a password in it\n',
      exitCode: 2
    })
  })

  it.each<[name: string, text: string, place: string]>([
    ['no JSON', '{', 'JSON'],
    ['no requests', '{"requests":[]}', '$.requests'],
    ['101 requests', JSON.stringify({ requests: Array.from({ length: 101 }, () => ({ path: '/' })) }), '$.requests'],
    ['another site', '{"requests":[{"path":"//exemple.fr/"}]}', '$.requests[0].path'],
    ['another site by a backslash', String.raw`{"requests":[{"path":"/\\exemple.fr/"}]}`, '$.requests[0].path'],
    ['another site by a variable', '{"requests":[{"path":"/${SITE}"}]}', '$.requests[0].path'],
    ['a whole address', '{"requests":[{"path":"https://exemple.fr/"}]}', '$.requests[0].path'],
    ['another method', '{"requests":[{"path":"/","method":"DELETE"}]}', '$.requests[0].method'],
    ['a form in a GET', '{"requests":[{"path":"/","method":"GET","form":{}}]}', '$.requests[0].method'],
    ['a field that is no text', '{"requests":[{"path":"/","form":{"a":1}}]}', '$.requests[0].form.a'],
    ['an unknown key', '{"requests":[{"path":"/","headers":{}}]}', '$.requests[0]'],
    ['a status that is none', '{"requests":[{"path":"/","status":600}]}', '$.requests[0].status']
  ])('a journey with %s', async (_name, text, place) => {
    await writeFile(journeyFile, text)
    const args = ['audit', '--cookies', 'http://localhost:1/', '--journey', journeyFile, '--lang', 'en']
    expect(await runInProcess(args, { SITE: '/exemple.fr' })).toEqual({
      stdout: '',
      stderr: `rempart: no journey: ${journeyFile}: ${place}\n`,
      exitCode: 2
    })
  })

  it.each([
    [['--journey', 'missing.json'], 'option --cookies needs a value'],
    [['--cookies', 'http://localhost:1/', '--fix'], '--cookies, --fix exclude each other'],
    [['--cookies', 'http://localhost:1/', '--fact', 'captcha=yes'], '--cookies, --fact exclude each other'],
    [['--cookies', 'http://localhost:1/', '--format', 'sarif'], 'invalid value for --format (markdown, json)'],
    [['--cookies', 'http://localhost:1/', 'policy.json'], 'unexpected argument']
  ])('%j', async (args, said) => {
    const { stderr, exitCode } = await runInProcess(['audit', ...args, '--lang', 'en'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain(said)
  })

  it('a variable that the environment does not have, before anybody is asked', async () => {
    const answers = { '/sign-in': signIn }
    const steps = { requests: [{ path: '/sign-in' }, { path: '/sign-in', form: { password: '${REMPART_NOT_THERE}' } }] }
    const { stderr, exitCode } = await auditSite(answers, steps)
    expect({ stderr, exitCode }).toEqual({
      stderr: 'rempart: the journey asks for REMPART_NOT_THERE, which the environment does not have\n',
      exitCode: 2
    })
    expect(site?.requests).toEqual([])
  })
})
