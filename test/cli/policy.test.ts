import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { presets, servicePublic } from '../../src/index.ts'
import { runCommand, type CommandResult } from './run-command.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rempart-policy-'))
})
afterAll(async () => rm(folder, { recursive: true }))

async function checkFile(content: string | Uint8Array, args: readonly string[] = [], name = 'policy.json') {
  const path = join(folder, name)
  await writeFile(path, content)
  return await runCommand(['policy', 'check', path, '--lang', 'en', ...args], '')
}

interface Answer {
  readonly valid: boolean
  readonly count: number
  readonly problems: readonly { path: string; line: number; column: number; message: string }[]
}

const answerOf = ({ stdout }: CommandResult): Answer => JSON.parse(stdout) as Answer

describe('rempart policy show', () => {
  it.each(Object.entries(presets))('prints %s as a file that is read back as the same policy', async (name, preset) => {
    const { stdout, exitCode } = await runCommand(['policy', 'show', name], '')
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toEqual(preset)
    expect(stdout).toContain('\n  "password": {\n')
  })

  it('prints one line where a program asked', async () => {
    const { stdout } = await runCommand(['policy', 'show', 'owasp-asvs', '--json'], '')
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  })

  it('lists the presets without a name', async () => {
    expect((await runCommand(['policy', 'show'], '')).stdout.trimEnd().split('\n')).toEqual(Object.keys(presets))
  })

  it('suggests the preset that was meant', async () => {
    const { stderr, exitCode } = await runCommand(['policy', 'show', 'service-publik', '--lang', 'en'], '')
    expect(stderr).toContain('did you mean service-public?')
    expect(exitCode).toBe(2)
  })
})

describe('rempart policy check', () => {
  it('says yes to a policy, with a byte order mark too', async () => {
    expect(await checkFile(JSON.stringify(servicePublic))).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await checkFile(`\ufeff${JSON.stringify(servicePublic)}`, ['--json'])).toMatchObject({
      exitCode: 0,
      stdout: '{"valid":true}\n'
    })
  })

  const faulty = `{
  "version": 1,
  "password": {
    "alternatives": [
      { "minimumCharacters": "8", "classes": ["digit"] }
    ],
    "maximumCharacters": 256, "colour": 1,
    "minimumScore": 7
  },
  "hashing": { "memoryKib": 8, "passes": 2, "lanes": 4, "saltBytes": 16, "tagBytes": 32 },
  "throttling": { "maximumFailuresPerDay": 25 }
}
`

  it('names every fault with its line and column, from the top', async () => {
    const result = await checkFile(faulty, ['--json'])
    expect(result).toMatchObject({ exitCode: 1, stderr: '' })
    expect(answerOf(result).problems.map(({ line, column, path }) => `${line}:${column} ${path}`)).toEqual([
      '3:3 $.password.maximumBytes',
      '5:9 $.password.alternatives[0].minimumCharacters',
      '7:31 $.password.colour',
      '8:5 $.password.minimumScore',
      '10:16 $.hashing.memoryKib'
    ])
  })

  it.each([
    [
      'fr',
      [
        '3:3  $.password.maximumBytes  attendu : un nombre ; trouvé : rien',
        '5:9  $.password.alternatives[0].minimumCharacters  attendu : un nombre ; trouvé : un texte',
        '7:31  $.password.colour  attendu : pas cette clé ; trouvé : un nombre',
        '8:5  $.password.minimumScore  attendu : l’un de 0, 1, 2, 3, 4 ; trouvé : un nombre',
        '10:16  $.hashing.memoryKib  attendu : au moins 32 (8 fois lanes) ; trouvé : un nombre'
      ]
    ],
    [
      'en',
      [
        '3:3  $.password.maximumBytes  expected a number, found nothing',
        '5:9  $.password.alternatives[0].minimumCharacters  expected a number, found a text',
        '7:31  $.password.colour  expected no such key, found a number',
        '8:5  $.password.minimumScore  expected one of 0, 1, 2, 3, 4, found a number',
        '10:16  $.hashing.memoryKib  expected at least 32 (8 times lanes), found a number'
      ]
    ]
  ])('tells people in %s', async (language, expected) => {
    const { stdout } = await checkFile(faulty, ['--lang', language])
    const lines = stdout.replaceAll('\u00a0', ' ').trimEnd().split('\n').slice(1)
    expect(lines.map((line) => line.trim())).toEqual(expected)
  })

  it('a policy that another command cannot use is told by it in the same words, and exits 2', async () => {
    await checkFile(faulty)
    const { stdout, exitCode } = await runCommand(
      ['check', '--policy', join(folder, 'policy.json'), '--json', '--lang', 'fr'],
      'Éléphant12-violon-tiroir'
    )
    const { error } = JSON.parse(stdout) as { error: Answer & { code: string; message: string } }
    expect(exitCode).toBe(2)
    expect(error).toMatchObject({
      code: 'invalid_policy',
      count: 5,
      message: expect.stringContaining('attendu') as string
    })
    expect(error.problems[1]).toMatchObject({ line: 5, column: 9, kind: 'wrong_type' })
  })

  it.each([
    ['{', '1:2'],
    ['{\n  "version": 1,\n}', '3:1'],
    ['{ "version": 1 } x', '1:18'],
    ['', '1:1'],
    ['{ "a": "tab\there" }', '1:8'],
    ["{ 'version': 1 }", '1:3']
  ])('points at what is not JSON: %j', async (text, place) => {
    const result = await checkFile(text, ['--json'])
    expect(result.exitCode).toBe(1)
    expect(answerOf(result).problems.map(({ line, column }) => `${line}:${column}`)).toEqual([place])
  })

  it.each([
    ['UTF-16, as some editors save', Buffer.from(`\ufeff${JSON.stringify(servicePublic)}`, 'utf16le')],
    ['Latin-1', Buffer.from('{ "serviceNames": ["Assurance maladie é"] }', 'latin1')]
  ])('says that a file in %s is not UTF-8', async (_name, bytes) => {
    const { stderr, exitCode } = await checkFile(bytes)
    expect(stderr).toContain('not UTF-8')
    expect(exitCode).toBe(2)
  })

  it('a hundred thousand unknown keys are the first twenty and a count', async () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => [`unknown${index}`, null])
    const text = JSON.stringify({ ...servicePublic, ...Object.fromEntries(keys) })
    const { stdout } = await checkFile(text)
    expect(stdout.trimEnd().split('\n')).toHaveLength(22)
    expect(stdout).toContain('and 99980 more')
    const answer = answerOf(await checkFile(text, ['--json']))
    expect([answer.count, answer.problems.length]).toEqual([100_000, 100])
  })

  it('fifteen megabytes of faults are one', async () => {
    const text = JSON.stringify({ ...servicePublic, password: Array.from({ length: 3_000_000 }, () => 0.5) })
    const result = await checkFile(text, ['--json'])
    expect(result.exitCode).toBe(1)
    expect(result.stdout.length).toBeLessThan(2_000)
    expect(answerOf(result).problems).toMatchObject([{ path: '$', kind: 'too_large' }])
  })

  it('a file of great depth is read', async () => {
    const deep = `{ "version": ${'['.repeat(200_000)}`
    expect((await checkFile(deep, ['--json'])).exitCode).toBe(1)
  })

  it('a terminal obeys nothing of what a file or its name holds', async () => {
    const hostile = '\u001b]0;owned\u0007\u009b31m\u202e\u2028'
    const text = JSON.stringify({ ...servicePublic, [hostile]: 1 })
    const names = ['evil\u001b]0;x\u0007\u009b\u202e.json', 'plain.json']
    for (const name of names) {
      for (const args of [[], ['--json']]) {
        const { stdout, stderr } = await checkFile(text, args, name)
        expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u)
        expect(stdout).toContain('\\u001b')
      }
    }
    const shown = await runCommand(['policy', 'show', join(folder, 'shown.json')], '')
    expect(shown.exitCode).toBe(2)
  })

  it('a policy that holds such signs is shown without them', async () => {
    const blocklist = { commonPasswords: true, values: [], serviceNames: ['Mairie\u009b31m\u202e de Lyon'] }
    await writeFile(
      join(folder, 'signs.json'),
      JSON.stringify({ ...servicePublic, password: { ...servicePublic.password, blocklist } })
    )
    const { stdout } = await runCommand(['policy', 'show', join(folder, 'signs.json')], '')
    expect(stdout).toContain('Mairie\\u009b31m\\u202e de Lyon')
    expect(JSON.parse(stdout)).toMatchObject({ password: { blocklist } })
  })

  it.each([[['policy']], [['policy', 'check']], [['policy', 'chek', 'x']], [['policy', 'show', 'a', 'b']]])(
    '%j is wrong usage',
    async (args) => {
      expect((await runCommand(args, '')).exitCode).toBe(2)
    }
  )
})
