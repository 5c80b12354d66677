import { spawnSync } from 'node:child_process'
import { describe, expect, inject, test } from 'vitest'
import { runIn } from './packed-package.ts'

// Every stored hash outlives the program that made it: the command must read and be read by the other languages.

interface OtherLanguage {
  readonly name: string
  /** Where it may be, the first that has Argon2 being taken: a Python of one's own often hides that of the system. */
  readonly programs: readonly string[]
  readonly option: string
  /** Exits 0 when the language has Argon2. */
  readonly probe: string
  /** Takes the password as its first argument and prints a hash. */
  readonly hash: string
  /** Takes the password and the hash, and exits 0 when they match. */
  readonly verify: string
}

const languages: readonly OtherLanguage[] = [
  {
    name: 'Python (argon2-cffi)',
    programs: ['python3', '/usr/bin/python3'],
    option: '-c',
    probe: 'import argon2',
    hash: `import sys, argon2
print(argon2.PasswordHasher().hash(sys.argv[1]))`,
    verify: `import sys, argon2
argon2.PasswordHasher().verify(sys.argv[2], sys.argv[1])`
  },
  {
    name: 'PHP (password_verify)',
    programs: ['php'],
    option: '-r',
    probe: "exit(defined('PASSWORD_ARGON2ID') ? 0 : 1);",
    hash: 'echo password_hash($argv[1], PASSWORD_ARGON2ID);',
    verify: 'exit(password_verify($argv[1], $argv[2]) ? 0 : 1);'
  }
]

const password = 'Éléphant12-violon-tiroir'
const consumer = inject('application')

function rempart(args: readonly string[], input: string): ReturnType<typeof runIn> {
  return runIn(consumer, 'npx', ['--no', 'rempart', ...args], `${input}\n`)
}

describe.each(languages)('$name', ({ name, programs, option, probe, hash, verify }) => {
  const program = programs.find((candidate) => spawnSync(candidate, [option, probe]).status === 0)

  function run(code: string, ...args: string[]): ReturnType<typeof runIn> {
    if (program === undefined)
      throw new Error(`${name} is not installed: see "Continuous integration" in CONTRIBUTING.md`)
    return runIn(consumer, program, [option, code, ...(program === 'php' ? ['--'] : []), ...args])
  }

  test('accepts a hash of the command, and only for its password', async () => {
    const { stdout } = await rempart(['hash'], password)
    expect(await run(verify, password, stdout.trim())).toMatchObject({ exitCode: 0 })
    expect((await run(verify, `${password}x`, stdout.trim())).exitCode).not.toBe(0)
  })

  test('makes hashes that the command accepts, and only for their password', async () => {
    const { stdout, stderr } = await run(hash, password)
    expect(stdout, stderr).toMatch(/^\$argon2id\$/u)
    expect((await rempart(['verify', stdout.trim()], password)).exitCode).toBe(0)
    expect((await rempart(['verify', stdout.trim()], `${password}x`)).exitCode).toBe(1)
  })
})

describe('old hashes', () => {
  // Of the tests of passlib 1.7.4 (https://foss.heptapod.net/python-libs/passlib).
  test('what a worker computes is found in the package', async () => {
    const { exitCode, stderr } = await rempart(['verify', '$P$9IQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0'], 'test12345')
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  })

  test('bcrypt without its package says what to install', async () => {
    const stored = '$2a$05$c92SVSfjeiCD6F2nAD6y0uBpJDjdRkt0EgeC4/31Rf2LUZbDRDE.O'
    const { exitCode, stderr } = await rempart(['verify', stored], 'U*U*U*U*')
    expect(exitCode).toBe(3)
    expect(stderr).toContain('npm install @node-rs/bcrypt')
  })
})
