import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servicePublic } from '../../src/index.ts'
import { runCommand, type CommandResult } from './run-command.ts'

interface CheckOutput {
  readonly accepted: boolean
  readonly issues: readonly { readonly code: string; readonly message: string }[]
  readonly strength: { readonly score: number; readonly guesses: number }
  readonly hash?: string
  readonly error?: { readonly code: string; readonly message: string }
}

/** The one JSON document; throws when there is anything else on standard output. */
function readJson({ stdout }: CommandResult): CheckOutput {
  return JSON.parse(stdout) as CheckOutput
}

const check = (password: string | Uint8Array, ...args: readonly string[]): Promise<CommandResult> =>
  runCommand(['check', '--json', ...args], password)

describe('rempart check', () => {
  it.each([
    ['Éléphant12-violon-tiroir', [], []],
    ['short1A', [], ['too_short']],
    ['alllowercase1', [], ['missing_upper']],
    ['ALLUPPERCASE1', [], ['missing_lower']],
    ['NoDigitHere', [], ['missing_digit']],
    ['Violon-Giraffe-2', ['--policy', 'anssi-high-to-very-high'], []],
    ['Violon-Giraffe', ['--policy', 'nist80063b-single-factor'], ['too_short']],
    ['JeanDupont1', ['--context', 'Jean', '--context', 'jean.dupont@example.org'], ['personal_data']]
  ])('judges %s', async (password, args, expected) => {
    const output = readJson(await check(password, ...args))
    const rules = output.issues
      .map(({ code }) => code)
      .filter((code) => code !== 'too_guessable' && code !== 'common_password')
    expect(rules).toEqual(expected)
  })

  it('says no in French, with exit code 1 and one JSON document', async () => {
    const result = await check('Bonjour1', '--policy', 'service-public', '--lang', 'fr')
    expect(result).toMatchObject({ exitCode: 1, stderr: '' })
    const { accepted, issues, strength } = readJson(result)
    expect(accepted).toBe(false)
    expect(strength.score).toBeLessThan(2)
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'too_guessable', message: 'Ce mot de passe est trop facile à deviner.' })
    )
  })

  it('judges by zxcvbn-ts when asked, and says so of no other', async () => {
    const password = 'Perrine1948+'
    const [own, theirs] = [await check(password), await check(password, '--estimator', 'zxcvbn-ts')]
    expect(readJson(theirs).strength.score).toBe(3)
    expect(readJson(own).strength.score).toBeLessThan(3)
    const unknown = await check(password, '--estimator', '__proto__')
    expect([unknown.exitCode, readJson(unknown).error?.code]).toEqual([2, 'unknown_estimator'])
  })

  it('says yes with exit code 0, and hashes when asked', async () => {
    const result = await check('Éléphant12-violon-tiroir\r\n', '--hash')
    expect(result).toMatchObject({ exitCode: 0, stderr: '' })
    const { hash = '' } = readJson(result)
    expect(await runCommand(['verify', hash], 'Éléphant12-violon-tiroir')).toMatchObject({ exitCode: 0 })
  })

  it('leaves out a byte order mark, which some shells write before the line', async () => {
    const { hash = '' } = readJson(await check('\ufeffÉléphant12-violon-tiroir\n', '--hash'))
    expect(await runCommand(['verify', hash], 'Éléphant12-violon-tiroir')).toMatchObject({ exitCode: 0 })
    expect(await runCommand(['verify', hash], '\ufeffÉléphant12-violon-tiroir\n')).toMatchObject({ exitCode: 0 })
  })

  it('names the policy, and says why a password that a stolen hash gives up in days is accepted', async () => {
    const { stdout, exitCode } = await runCommand(['check', '--lang', 'en'], 'Xk4-mirabelle-lampe\n')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Policy: service-public')
    expect(stdout).toContain('matters only if the hashes are stolen')
    expect(JSON.parse((await check('Xk4-mirabelle-lampe')).stdout)).toHaveProperty('policy', 'service-public')
  })

  it('never hashes what it refuses', async () => {
    expect(readJson(await check('Bonjour1', '--hash'))).not.toHaveProperty('hash')
  })

  it('prints rules, strength, times, advice and verdict for a person', async () => {
    const { stdout, exitCode } = await runCommand(['check', '--lang', 'fr'], 'alllowercase1\n')
    expect(exitCode).toBe(1)
    expect(stdout).toContain('✓ Au moins 8\u00a0caractères')
    expect(stdout).toContain('✗ Au moins une lettre majuscule')
    expect(stdout).toMatch(/Robustesse .* sur 4/u)
    expect(stdout).toContain('en ligne, 25\u00a0essais par jour')
    expect(stdout).toContain('Il manque une lettre majuscule.')
    expect(stdout).toContain('Mot de passe refusé.')
    expect(stdout).not.toContain('\u001b')
  })

  it.each([
    ['LC_ALL', 'fr_FR.UTF-8', 'Mot de passe refusé.'],
    ['LC_ALL', 'frp', 'Password refused.'],
    ['LC_ALL', 'de_DE.UTF-8', 'Password refused.']
  ])('speaks the language of %s=%s', async (name, locale, expected) => {
    const { stdout } = await runCommand(['check'], 'abc', { [name]: locale })
    expect(stdout).toContain(expected)
  })

  it.each([
    ['empty', '', 1],
    ['an empty line', '\n', 1],
    ['blank', '          ', 1],
    ['NUL bytes', 'Violon-Giraffe-2\u0000', 1],
    ['10 MB', 'a'.repeat(10_000_000), 1],
    ['10 MB of Éé', 'Éé'.repeat(2_500_000), 1],
    ['__proto__', '__proto__', 1],
    ['right-to-left', 'مرحبا-بكم-Aa1', 0],
    ['emoji families', '👨‍👩‍👧‍👦👩‍👩‍👦-Violon7-girafe', 0],
    ['bytes that are not UTF-8', Uint8Array.of(0x41, 0xff, 0xfe, 0x0a), 2]
  ])('gives %s an outcome', async (_name, input, exitCode) => {
    const result = await check(input)
    expect(result).toMatchObject({ exitCode, stderr: '' })
    expect(readJson(result)).toHaveProperty(exitCode === 2 ? 'error.code' : 'accepted')
  })
})

describe('a policy file', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rempart-'))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
  })

  const checkUnder = async (text: string): Promise<CommandResult> => {
    const path = join(folder, 'policy.json')
    await writeFile(path, text)
    return await check('Éléphant12-violon-tiroir', '--policy', path)
  }

  it('is obeyed', async () => {
    const password = { ...servicePublic.password, alternatives: [{ minimumCharacters: 30, classes: [] }] }
    const output = readJson(await checkUnder(JSON.stringify({ ...servicePublic, password })))
    expect(output.issues.map(({ code }) => code)).toEqual(['too_short'])
  })

  it.each([
    ['is not JSON', '{', 'expected JSON'],
    ['has an unknown key', JSON.stringify({ ...servicePublic, colour: 1 }), '$.colour']
  ])('that %s is named by its fault', async (_name, text, expected) => {
    const result = await checkUnder(text)
    expect(result.exitCode).toBe(2)
    expect(readJson(result).error).toMatchObject({
      code: 'invalid_policy',
      message: expect.stringContaining(expected) as string
    })
  })

  it.each([
    ['no-such-preset', 'unknown_preset'],
    ['./no-such-file.json', 'unreadable_file'],
    ['.', 'unreadable_file'],
    ['__proto__', 'unknown_preset']
  ])('%s is no policy', async (name, code) => {
    const result = await check('Éléphant12-violon-tiroir', '--policy', name)
    expect(result.exitCode).toBe(2)
    expect(readJson(result).error?.code).toBe(code)
  })
})

describe('rempart hash and verify', () => {
  it('a hash verifies, and only against its password', async () => {
    const { stdout, exitCode } = await runCommand(['hash'], 'Bonjour1')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}\n$/u)
    expect(await runCommand(['verify', stdout.trim()], 'Bonjour1\n')).toMatchObject({ exitCode: 0 })
    expect(await runCommand(['verify', stdout.trim()], 'bonjour1\n')).toMatchObject({ exitCode: 1 })
  })

  it('says what is behind in an old hash', async () => {
    const old = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'
    const { stdout, exitCode } = await runCommand(['verify', old, '--json'], 'password')
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'match', matches: true, needsRehash: true })
  })

  it.each([
    ['nothing', [], 'missing_hash'],
    ['another format', ['$2y$10$abcdefghijklmnopqrstuv'], 'unreadable_hash'],
    ['a truncated hash', ['$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ'], 'unreadable_hash'],
    [
      'a hash of 4 TiB',
      [`$argon2id$v=19$m=4294967295,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$${'A'.repeat(43)}`],
      'cost_above_ceiling'
    ]
  ])('verify refuses %s with exit code 2', async (_name, operands, code) => {
    const { stdout, exitCode } = await runCommand(['verify', '--json', ...operands], 'password')
    expect(exitCode).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ error: { code } })
  })

  it.each([
    ['', 'no_password'],
    ['a'.repeat(10_000_000), 'password_too_large']
  ])('hash refuses what it cannot hash (%#)', async (input, code) => {
    const { stdout, exitCode } = await runCommand(['hash', '--json'], input)
    expect(exitCode).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ error: { code } })
  })
})

describe('usage', () => {
  const canary = 'Canari-Quetzal-7'

  it.each([
    [[], 'which command?'],
    [['chek'], 'unknown command'],
    [['check', canary], 'never given as an argument'],
    [['hash', canary], 'never given as an argument'],
    [['check', `--password=${canary}`], 'unknown option --password'],
    [['check', `--${canary}`], 'unknown option;'],
    [['check', '--polcy', 'owasp-asvs'], 'did you mean --policy?'],
    [['check', '--target-ms', '3'], '--target-ms is not an option of this command'],
    [['check', '--json=yes'], 'option --json takes no value'],
    [['check', '--policy', '--json'], '--policy'],
    [['verfy', canary], 'did you mean verify?'],
    [['check', '--json', '--lang', 'xx'], 'fr or en'],
    [['check', '--policy'], '--policy']
  ])('%j is answered by what is wrong, never by what was typed', async (args, expected) => {
    const { stdout, stderr, exitCode } = await runCommand(args, '')
    expect(exitCode).toBe(2)
    expect(stdout + stderr).toContain(expected)
    expect(stdout + stderr).not.toContain(canary)
  })

  it.each(['check', 'hash', 'verify', 'tune', 'policy'])(
    '%s has a help of its own, asked for either way',
    async (command) => {
      const [before, behind, french] = await Promise.all([
        runCommand(['help', command], ''),
        runCommand([command, '--help'], ''),
        runCommand([command, '--help', '--lang', 'fr'], '')
      ])
      expect(before).toEqual(behind)
      expect(before).toMatchObject({ exitCode: 0, stderr: '' })
      expect(before.stdout).toContain(`rempart ${command}`)
      expect(french.stdout).toContain('Utilisation')
      expect(before.stdout.includes('cnil-restricted-access')).toBe(command !== 'tune')
      for (const line of (before.stdout + french.stdout).split('\n')) expect(line.length).toBeLessThanOrEqual(84)
    }
  )

  it('options may stand before the command, and `--` ends them', async () => {
    expect(await runCommand(['--json', 'check', '--', canary], '')).toMatchObject({ exitCode: 2 })
    expect((await runCommand(['--json', 'check'], 'abc')).exitCode).toBe(1)
  })

  it.each([
    ['--help', 'Usage: rempart'],
    ['help', 'Usage: rempart'],
    ['--version', '0.']
  ])('%s', async (argument, expected) => {
    const { stdout, exitCode } = await runCommand([argument], '')
    expect(exitCode).toBe(0)
    expect(stdout).toContain(expected)
  })
})
