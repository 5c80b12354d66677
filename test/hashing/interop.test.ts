import { execFileSync } from 'node:child_process'
import { describe, expect, test, type TestContext } from 'vitest'
import { CHEAPEST_FOR_TESTS, OWASP_19_MIB } from '../../src/argon2/presets.ts'
import { createPasswordHasher } from '../../src/hashing/password-hasher.ts'

const passwords = ['Éléphant12-violon', 'correct horse battery staple', '👨‍👩‍👧‍👦 שלום', ' ', 'a'.repeat(80)]

interface OtherLanguage {
  readonly name: string
  readonly command: string
  readonly option: string
  readonly probe: string
  /** Prints 1 when the password in `PASSWORD` matches the hash in `HASH`, else 0. */
  readonly verify: string
  /** Prints a hash of the password in `PASSWORD`. */
  readonly hash: string
  readonly remedy: string
}

const languages: readonly OtherLanguage[] = [
  {
    name: 'Python (argon2-cffi)',
    command: '/usr/bin/python3',
    option: '-c',
    probe: 'import argon2',
    verify: [
      'import argon2, os',
      'try:',
      "  print(int(argon2.PasswordHasher().verify(os.environ['HASH'], os.environ['PASSWORD'])))",
      'except (argon2.exceptions.VerificationError, argon2.exceptions.InvalidHash):',
      '  print(0)'
    ].join('\n'),
    hash: "import argon2, os; print(argon2.PasswordHasher().hash(os.environ['PASSWORD']))",
    remedy: 'apt-get install python3-argon2'
  },
  {
    name: 'PHP (password_verify)',
    command: 'php',
    option: '-r',
    probe: "exit(defined('PASSWORD_ARGON2ID') ? 0 : 1);",
    verify: "echo password_verify(getenv('PASSWORD'), getenv('HASH')) ? 1 : 0;",
    hash: "echo password_hash(getenv('PASSWORD'), PASSWORD_ARGON2ID);",
    remedy: 'apt-get install php-cli'
  }
]

describe.each(languages)('$name', (language) => {
  const run = (code: string, environment: Record<string, string> = {}): string =>
    execFileSync(language.command, [language.option, code], {
      env: { ...process.env, ...environment },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe']
    }).trim()

  function need(context: TestContext): void {
    try {
      run(language.probe)
    } catch (error) {
      if (process.env['CI'] !== undefined) throw error
      context.skip(`${language.name} is not installed: ${language.remedy}`)
    }
  }

  test.for(passwords)('accepts what we write, and refuses the wrong password: %j', async (password, context) => {
    need(context)
    for (const parameters of [OWASP_19_MIB, { ...CHEAPEST_FOR_TESTS, lanes: 2, memoryKib: 64 }]) {
      const stored = await createPasswordHasher({ parameters }).hash(password)
      expect(run(language.verify, { PASSWORD: password, HASH: stored })).toBe('1')
      expect(run(language.verify, { PASSWORD: `${password}x`, HASH: stored })).toBe('0')
    }
  })

  test('takes no pepper: a string with a keyid never matches there, as it never may without the key', async (context) => {
    need(context)
    const pepperKeys = [{ id: 'k1', secret: new Uint8Array(32).fill(1) }]
    const stored = await createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, pepperKeys }).hash('Bonjour1')
    expect(run(language.verify, { PASSWORD: 'Bonjour1', HASH: stored })).toBe('0')
  })

  test.for(passwords)('writes what we accept: %j', async (password, context) => {
    need(context)
    const stored = run(language.hash, { PASSWORD: password })
    const hasher = createPasswordHasher()
    expect(await hasher.verify(password, stored)).toMatchObject({ outcome: 'match' })
    expect(await hasher.verify(`${password}x`, stored)).toMatchObject({ outcome: 'mismatch' })
  })
})
