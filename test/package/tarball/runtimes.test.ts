import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { beforeAll, expect, inject, test } from 'vitest'
import { compileTypes } from '../../../scripts/runtimes/compile-types.ts'
import { copyPrograms } from '../../../scripts/runtimes/copy-programs.ts'
import { allPassed, resolutions } from '../../../scripts/runtimes/matrix.ts'
import { readMatrix } from '../../../scripts/documents/runtime-tables.ts'
import { extendApplication, runIn } from './packed-package.ts'

// The quick half of `npm run runtimes`: the Node.js and the compiler at hand.

const require = createRequire(import.meta.url)
const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')
const application = inject('application')
let folder: string

beforeAll(async () => {
  folder = await extendApplication(application, 'runtimes')
  copyPrograms(folder)
})

test('the program of a server runs on this Node.js, and says nothing but its result', async () => {
  const { exitCode, stdout, stderr } = await runIn(folder, process.execPath, ['server.js'])
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(JSON.parse(stdout)).toEqual({
    backend: expect.stringMatching(/^(?:@node-rs\/argon2|node:crypto)$/u) as string
  })
})

test.each(resolutions)('the declarations compile strictly by %s, without the types of Node.js', async (resolution) => {
  expect(await compileTypes(folder, compiler, resolution)).toBe(true)
})

test('what the documents say of the runtimes and compilers is that all pass', () => {
  const matrix = readMatrix()
  expect(allPassed(matrix)).toBe(true)
  const runtimes = new Set(matrix.runtimes.map(({ runtime }) => runtime))
  expect(runtimes).toEqual(new Set(['Node.js', 'Bun', 'Deno', 'workerd']))
  expect(matrix.compilers.map(({ version }) => version.replace(/\.\d+$/u, ''))).toEqual(
    expect.arrayContaining(['5.5', '6.0', '7.0'])
  )
})
