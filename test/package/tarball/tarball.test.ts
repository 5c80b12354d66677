import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { withoutComments } from '../../../scripts/build/drop-comments.ts'
import { pathsIn } from '../../../scripts/build/drop-unused.ts'
import { generatedModules } from '../../../scripts/build/share-words.ts'
import { stream as frenchWords } from '../../../src/strength/data/french.ts'
import { readExportedNames } from '../exported-names.ts'
import { entries, manifest, root, sourceOf } from '../manifest.ts'
import { extendApplication, runIn } from './packed-package.ts'
import { pinned } from './peers.ts'

const peerTypes = ['@types/react', '@types/express']

/** Its types are those of the application's own package; no other entry needs any. */
function isForPeer(specifier: string): boolean {
  return /(?:react|kysely|zxcvbn-ts|better-auth|fastify|hono|express|nestjs|telemetry)$/u.test(specifier)
}

const packed = inject('packed')
const application = inject('application')
const consumer = inject('applicationWithPeers')

function evaluate(code: string, where = consumer): ReturnType<typeof runIn> {
  return runIn(where, process.execPath, ['--input-type=module', '--eval', code])
}

function filesOf(pattern: string): string[] {
  return globSync(pattern, { cwd: root }).map((path) => path.replaceAll('\\', '/'))
}

/** Whether the source of a built module leaves nothing to run. */
function hasOnlyTypes(built: string): boolean {
  const source = readFileSync(join(root, sourceOf(`./${built}`)), 'utf8')
  return withoutComments(stripTypeScriptTypes(source)).trim().replaceAll(/[;\s]/gu, '') === ''
}

describe('the tarball', () => {
  test('holds what is built of the sources, and the documents; nothing else', () => {
    const built = filesOf('src/**/*.ts').flatMap((path) => {
      const stem = path.replace(/^src\//u, 'dist/').replace(/\.ts$/u, '')
      return [`${stem}.js`, `${stem}.d.ts`]
    })
    const chunks = ['english-words', 'french-advice', 'warn'].map((name) => `dist/meter/standalone-${name}.js`)
    const others = manifest.files.filter((path) => path !== 'dist')
    const documents = ['package.json', ...others.flatMap(filesOf)]
    const generated = generatedModules.map((path) => path.slice(2))
    const leftOut = built.filter((path) => !packed.files.includes(path))
    expect(leftOut.filter((path) => !path.endsWith('.d.ts') && !hasOnlyTypes(path))).toEqual([])
    const expected = [...documents, ...built, ...chunks, ...generated].filter((path) => !leftOut.includes(path))
    expect(packed.files).toEqual(expected.toSorted())
  })

  test('leads to nothing that it does not hold', () => {
    const missing = packed.files
      .filter((path) => /\.(?:js|d\.ts)$/u.test(path) && !path.startsWith('dist/meter/worker'))
      .flatMap((path) => {
        const code = readFileSync(join(consumer, 'node_modules/rempart', path), 'utf8')
        const places = pathsIn(path, code).map((to) => (path.endsWith('.d.ts') ? to.replace(/\.[jt]s$/u, '.d.ts') : to))
        return places.filter((to) => !packed.files.includes(to)).map((to) => `${path}: ${to}`)
      })
    expect(missing).toEqual([])
  })

  test('takes at most a megabyte', () => {
    process.stdout.write(`the tarball: ${packed.bytes} bytes, ${packed.files.length} files\n`)
    expect(packed.bytes).toBeLessThanOrEqual(1_000_000)
  })

  test('holds the words of each language once', () => {
    const sample = frenchWords.slice(0, 200)
    const holders = packed.files.filter(
      (path) =>
        path.endsWith('.js') && readFileSync(join(consumer, 'node_modules/rempart', path), 'utf8').includes(sample)
    )
    expect(holders).toEqual(['dist/meter/worker.js'])
  })

  test('needs no install script', async () => {
    const { stdout } = await runIn(consumer, 'npm', ['query', '--silent', ':attr(scripts, [install])'])
    expect((JSON.parse(stdout) as { name: string }[]).map(({ name }) => name)).toEqual([])
  })

  // What answers nobody outside a browser's worker is not for import here, and the one file exports what its chunks need.
  test.each(entries.filter(({ specifier }) => !/^rempart\/meter\/(?:worker|standalone)/u.test(specifier)))(
    'gives the names of $specifier',
    async ({ specifier, source }) => {
      const { stdout, stderr } = await evaluate(
        `console.log(JSON.stringify(Object.keys(await import('${specifier}'))))`
      )
      expect(stderr).toBe('')
      const values = readExportedNames(source).filter(({ isType }) => !isType)
      expect((JSON.parse(stdout) as string[]).toSorted()).toEqual(values.map(({ name }) => name).toSorted())
    }
  )

  test('gives its package.json and no file that is not an entry', async () => {
    const manifestOf = `(await import('rempart/package.json', { with: { type: 'json' } })).default`
    expect((await evaluate(`console.log(${manifestOf}.name)`)).stdout).toBe('rempart\n')
    expect((await evaluate(`await import('rempart/dist/index.js')`)).stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED')
  })

  test.each([
    {
      name: 'without a peer',
      base: application,
      packages: [],
      isChecked: (specifier: string) => !isForPeer(specifier)
    },
    { name: 'with every peer', base: consumer, packages: pinned(peerTypes), isChecked: () => true },
    {
      name: 'with React 18',
      base: application,
      packages: ['@types/react@18'],
      isChecked: (specifier) => !isForPeer(specifier) || specifier.endsWith('react')
    }
  ])('compiles $name, strictly, declarations included', async ({ name, base, packages, isChecked }) => {
    const where = await extendApplication(base, `typed ${name}`.replaceAll(' ', '-').toLowerCase(), packages)
    const checked = entries.filter(({ specifier }) => isChecked(specifier))
    const imports = checked.map(({ specifier }, index) => `import * as entry${index} from '${specifier}'`)
    const uses = checked.map((_entry, index) => `console.log(Object.keys(entry${index}))`)
    writeFileSync(join(where, 'consumer.ts'), [...imports, ...uses, ''].join('\n'))
    // Better Auth's own declarations name a module of Bun, which Node.js has not.
    writeFileSync(join(where, 'bun.d.ts'), `declare module 'bun:sqlite' { export class Database {} }\n`)
    const options = ['--noEmit', '--strict', '--target', 'es2024', '--module', 'nodenext', '--lib', 'es2024,dom']
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    const { stdout } = await runIn(where, process.execPath, [compiler, ...options, 'bun.d.ts', 'consumer.ts'])
    expect(stdout).toBe('')
  })

  test('does not load Argon2 or zod for the light entries', async () => {
    const light = await extendApplication(application, 'light')
    for (const name of ['@node-rs', 'zod']) rmSync(join(light, 'node_modules', name), { recursive: true })
    const load = ['rempart', 'rempart/messages', 'rempart/strength'].map((name) => `await import('${name}')`)
    const use = `await (await import('rempart/strength')).loadEstimator({ languages: ['fr'] })`
    expect(await evaluate([...load, use].join('\n'), light)).toMatchObject({ exitCode: 0, stderr: '' })
    expect((await evaluate(`await import('rempart/zod')`, light)).exitCode).toBe(1)
  })
})

describe('the command of the tarball', () => {
  test('refuses, explains and exits 1', async () => {
    const args = ['--no', 'rempart', 'check', '--policy', 'service-public', '--lang', 'fr', '--json']
    const { exitCode, stdout } = await runIn(consumer, 'npx', args, 'Bonjour1')
    const verdict = JSON.parse(stdout) as { accepted: boolean; issues: { code: string; message: string }[] }
    expect(exitCode).toBe(1)
    expect(verdict.accepted).toBe(false)
    expect(verdict.issues.map(({ message }) => message.length > 0)).not.toContain(false)
  })

  test('verifies what it hashed', async () => {
    const password = 'Éléphant12-violon-tiroir\n'
    const { stdout } = await runIn(consumer, 'npx', ['--no', 'rempart', 'hash'], password)
    expect(stdout).toMatch(/^\$argon2id\$v=19\$m=\d+,t=\d+,p=\d+\$/u)
    const verify = ['--no', 'rempart', 'verify', stdout.trim()]
    expect((await runIn(consumer, 'npx', verify, password)).exitCode).toBe(0)
    expect((await runIn(consumer, 'npx', verify, 'another one\n')).exitCode).toBe(1)
  })
})

describe('the lowest zod that the range allows', () => {
  test('parses a policy, writes the schema and checks a form', async () => {
    const lowest = manifest.dependencies['zod']?.replace('^', '') ?? ''
    const where = await extendApplication(application, 'lowest-zod', [`zod@${lowest}`])
    const { stdout, stderr } = await evaluate(
      `import zod from 'zod/package.json' with { type: 'json' }
       import * as z from 'zod'
       import { servicePublic } from 'rempart'
       import { accountSecurityPolicyJsonSchema, parseAccountSecurityPolicy, passwordSchema } from 'rempart/zod'
       const policy = parseAccountSecurityPolicy(JSON.parse(JSON.stringify(servicePublic)))
       const form = passwordSchema(policy, { contextFields: ['email'] })
       const refused = form.safeParse({ email: 'jean.dupont@example.org', password: 'short1A' })
       let unknownKey
       try { parseAccountSecurityPolicy({ ...policy, colour: 'blue' }) } catch (error) { unknownKey = error.code }
       console.log(JSON.stringify({
         version: zod.version,
         schema: accountSecurityPolicyJsonSchema().type,
         codes: refused.error.issues.map((issue) => issue.params.code),
         path: z.object({ a: z.object({ b: passwordSchema(policy) }) }).safeParse({ a: { b: 'abc' } }).error.issues[2].path,
         field: z.toJSONSchema(passwordSchema(policy)).minLength,
         unknownKey
       }))`,
      where
    )
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual({
      version: lowest,
      schema: 'object',
      codes: ['too_short'],
      path: ['a', 'b'],
      field: 8,
      unknownKey: 'invalid_policy'
    })
  })
})
