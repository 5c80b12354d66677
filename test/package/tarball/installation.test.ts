import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { legacyHashes } from '../../vectors/legacy-hashes.ts'
import { createFolder, extendApplication, installPackage, runIn } from './packed-package.ts'

// Package managers that run no install script, refuse what has one, or have other versions of the peers beside ours.

const require = createRequire(import.meta.url)
const folder = createFolder()
const password = 'Éléphant12-violon-tiroir\n'
const { tarball } = inject('packed')
const application = inject('application')

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function createProject(name: string): string {
  const where = join(folder, name)
  mkdirSync(where)
  writeFileSync(join(where, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }))
  return where
}

function evaluate(where: string, code: string): ReturnType<typeof runIn> {
  return runIn(where, process.execPath, ['--input-type=module', '--eval', code])
}

describe('installs clean, and hashes at once', () => {
  test('with pnpm, which fails where a package wants to run an install script', async () => {
    const where = createProject('pnpm')
    const pnpm = join(dirname(require.resolve('pnpm')), 'bin/pnpm.mjs')
    const added = await runIn(where, process.execPath, [pnpm, 'add', '--store-dir', join(folder, 'store'), tarball])
    expect(added).toMatchObject({ exitCode: 0 })
    expect(added.stdout + added.stderr).not.toContain('Ignored build scripts')
    const { exitCode, stdout } = await runIn(where, process.execPath, [pnpm, 'exec', 'rempart', 'hash'], password)
    expect({ exitCode, isHash: stdout.startsWith('$argon2id$v=19$') }).toEqual({ exitCode: 0, isHash: true })
  })

  test.each([['--strict-allow-scripts'], ['--ignore-scripts']])('with npm install %s', async (option) => {
    const where = await installPackage(folder, `npm${option}`, [option, tarball])
    const { exitCode, stdout } = await runIn(where, 'npx', ['--no', 'rempart', 'hash'], password)
    expect({ exitCode, isHash: stdout.startsWith('$argon2id$v=19$') }).toEqual({ exitCode: 0, isHash: true })
  })
})

describe('without the package that brings Argon2', () => {
  const hash = `const { createPasswordHasher } = await import('rempart/hashing')
    const hasher = createPasswordHasher()
    await hasher.hash('Bonjour1')
    console.log(hasher.statistics().backend)`
  // A Node.js before 24.7, as our code sees one.
  const olderNode = join(folder, 'older-node.mjs')
  let where: string

  beforeAll(async () => {
    where = await extendApplication(application, 'without-backend')
    rmSync(join(where, 'node_modules/@node-rs'), { recursive: true })
    writeFileSync(
      olderNode,
      `import crypto from 'node:crypto'
       import { syncBuiltinESMExports } from 'node:module'
       crypto.argon2 = undefined
       syncBuiltinESMExports()`
    )
  })

  test('the Argon2 of Node.js is taken', async () => {
    expect(await evaluate(where, hash)).toMatchObject({ stdout: 'node:crypto\n' })
  })

  test('on an older Node.js the command says in one sentence what to do, and exits 3', async () => {
    const main = join(where, 'node_modules/rempart/dist/cli/main.js')
    const { exitCode, stdout, stderr } = await runIn(
      where,
      process.execPath,
      ['--import', olderNode, main, 'hash', '--lang', 'en'],
      password
    )
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' })
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toContain('use Node.js 24.7 or later, which has Argon2 of its own, or install @node-rs/argon2')
  })

  test('on an older Node.js the package argon2 is taken where it is installed', async () => {
    const peer = await extendApplication(application, 'with-argon2', ['--ignore-scripts', 'argon2'])
    rmSync(join(peer, 'node_modules/@node-rs'), { recursive: true })
    const older = ['--import', olderNode, '--input-type=module', '--eval', hash]
    expect((await runIn(peer, process.execPath, older)).stdout).toBe('argon2\n')
  })
})

describe('beside other versions of what it works with', () => {
  const versions = [
    ['@node-rs/argon2', '1.8.3'],
    ['@node-rs/argon2', '2.0.0'],
    ['@node-rs/argon2', '2'],
    ['argon2', '0.43.1'],
    ['argon2', '0.44.0'],
    ['argon2', '0.45']
  ] as const

  test.each(versions)('%s %s computes what Node.js computes', async (name, version) => {
    const where = await extendApplication(application, `${name.replace('/', '-')}-${version}`, [
      '--ignore-scripts',
      `${name}@${version}`
    ])
    const { stdout, stderr } = await evaluate(
      where,
      `import { createPasswordHasher, CHEAPEST_FOR_TESTS } from 'rempart/hashing'
       const create = (backend) =>
         createPasswordHasher({ backend, parameters: CHEAPEST_FOR_TESTS, pepperKeys: [{ id: 'k', secret: Buffer.alloc(16, 7) }] })
       const [one, other] = [create('${name}'), create('node:crypto')]
       const [ofOne, ofOther] = [await one.hash('Éléphant\\0'), await other.hash('Éléphant\\0')]
       console.log((await one.verify('Éléphant\\0', ofOther)).outcome, (await other.verify('Éléphant\\0', ofOne)).outcome)
       console.log((await one.verify('Éléphant', ofOther)).outcome)`
    )
    expect({ stdout, stderr }).toEqual({ stdout: 'match match\nmismatch\n', stderr: '' })
  })

  test.each(['1.9.0', '1', '2.0.0', '2'])('@node-rs/bcrypt %s reads the bcrypt of other systems', async (version) => {
    const where = await extendApplication(application, `bcrypt-${version}`, [`@node-rs/bcrypt@${version}`])
    const vectors = legacyHashes.filter(({ storedHash }) => /^\$2[aby]\$(?:0|10)/u.test(storedHash)).slice(0, 6)
    expect(vectors.length).toBeGreaterThan(0)
    const { stdout, stderr } = await evaluate(
      where,
      `import { createPasswordHasher, CHEAPEST_FOR_TESTS } from 'rempart/hashing'
       import { legacyFormats } from 'rempart/hashing/legacy'
       const hasher = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, legacy: legacyFormats })
       const outcomes = []
       for (const { password, storedHash } of ${JSON.stringify(vectors)}) {
         outcomes.push((await hasher.verify(password, storedHash)).matches, (await hasher.verify('x' + password, storedHash)).matches)
       }
       console.log(JSON.stringify(outcomes))`
    )
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual(vectors.flatMap(() => [true, false]))
  })

  test.each(['18', '19'])('@types/react %s is no conflict', async (version) => {
    const where = await extendApplication(application, `react-${version}`, [`@types/react@${version}`])
    const { stdout } = await runIn(where, 'npm', ['ls', '--json', '@types/react'])
    expect((JSON.parse(stdout) as { problems?: unknown }).problems).toBeUndefined()
  })
})
