import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from './manifest.ts'
import { writeSampleProgram } from './sample-program.ts'
import { findSamples, readDocstringSamples, readDocumentSamples, type Sample } from './samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'rempart-samples-'))
const samples = [...readDocumentSamples(), ...readDocstringSamples()]
  .filter(({ language }) => ['ts', 'tsx', 'js'].includes(language))
  .map((sample, index) => ({ ...sample, program: `${folderOf(sample)}sample-${index}.${sample.language}` }))
/** What a page runs needs a page: `test/browser/meter/samples.test.ts` runs those. */
const programs = samples.filter(({ language }) => language === 'ts')

/** What a sample imports and this package does not install: `test/package/tarball/better-auth.test.ts` runs it. */
const absentPackages = `declare module 'better-auth/api' {
  export class APIError extends Error {
    constructor(status: string, body: { message: string; code?: string }, headers?: Record<string, string>)
  }
}`

/** Decorators are no JavaScript yet: what has them is compiled with the settings of a NestJS project. */
function folderOf({ code }: Sample): string {
  return /^@\w+\(/mu.test(code) ? 'decorated/' : ''
}

beforeAll(() => {
  mkdirSync(join(folder, 'decorated'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const compilerOptions = {
    noUnusedLocals: false,
    rewriteRelativeImportExtensions: false,
    isolatedDeclarations: false,
    declaration: false,
    jsx: 'react-jsx',
    // Only scripts without types may leave the type of a parameter unsaid.
    allowJs: true,
    checkJs: true
  }
  writeProject('tsconfig.json', { compilerOptions, include: ['*.ts', '*.tsx'] })
  writeProject('decorated/tsconfig.json', {
    compilerOptions: { ...compilerOptions, experimentalDecorators: true, emitDecoratorMetadata: true }
  })
  writeProject('tsconfig.scripts.json', {
    compilerOptions: { ...compilerOptions, noImplicitAny: false },
    include: ['*.js', 'absent-packages.d.ts']
  })
  writeFileSync(join(folder, 'absent-packages.d.ts'), absentPackages)
})

afterAll(() => rmSync(folder, { recursive: true }))

function writeProject(name: string, project: object): void {
  writeFileSync(join(folder, name), JSON.stringify({ extends: join(root, 'tsconfig.json'), ...project }))
}

function compile(): string {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  return ['tsconfig.json', 'decorated/tsconfig.json', 'tsconfig.scripts.json']
    .map((project) => [compiler, '-p', project, '--pretty', 'false'])
    .map((given) => spawnSync(process.execPath, given, { cwd: folder, encoding: 'utf8' }).stdout)
    .join('')
}

async function run(program: string): Promise<unknown> {
  const script = program.startsWith('decorated/') ? await translate(join(folder, program)) : program
  return await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', script], { cwd: folder })
}

async function translate(input: string): Promise<string> {
  const script = input.replace('.ts', '.js')
  const translated = await rolldown({
    input,
    external: (id) => id !== input && !id.includes('@oxc-project/runtime'),
    transform: { decorator: { legacy: true, emitDecoratorMetadata: true } }
  })
  await translated.write({ file: script })
  await translated.close()
  return script
}

function writeProgram(name: string, code: string, language = 'ts'): void {
  const [sample] = findSamples('README.md', `\`\`\`${language}\n${code}\n\`\`\``)
  if (sample === undefined) throw new Error('no sample found')
  writeFileSync(join(folder, name), writeSampleProgram(sample))
}

describe('every sample of the documents and docstrings', () => {
  test('compiles', () => {
    for (const sample of samples) writeFileSync(join(folder, sample.program), writeSampleProgram(sample))
    const places = new Map(samples.map(({ program, place }) => [program, place]))
    expect(
      compile().replaceAll(/^(?:decorated\/)?sample-\d+\.\w+/gmu, (program) => places.get(program) ?? program)
    ).toBe('')
  })

  test.concurrent.each(programs)('$place runs and gives the values written beside it', async (sample) => {
    writeFileSync(join(folder, sample.program), writeSampleProgram(sample))
    await expect(run(sample.program)).resolves.toBeDefined()
  })
})

describe('a sample that drifted is noticed:', () => {
  test.concurrent('a value that is not given any more', async () => {
    writeProgram('drifted-value.ts', `import { RempartError } from 'rempart'\ntypeof RempartError // 'object'`)
    await expect(run('drifted-value.ts')).rejects.toThrow(/typeof RempartError/u)
  })

  test.concurrent('a property that is not given any more', async () => {
    writeProgram('drifted-property.ts', `Promise.resolve({ a: 1, b: 2 }) // { b: 3 }`)
    await expect(run('drifted-property.ts')).rejects.toThrow(/Promise/u)
  })

  test.concurrent('a name that is not exported any more', async () => {
    writeProgram('drifted-name.ts', `import { noSuchName } from 'rempart'\nnoSuchName()`)
    await expect(run('drifted-name.ts')).rejects.toThrow(/noSuchName/u)
  })

  test.each([
    ['a type', 'ts', `import type { NoSuchType } from 'rempart'\nlet value: NoSuchType | 1 = 1`, 'NoSuchType'],
    [
      'a prop',
      'tsx',
      `import { PasswordMeter } from 'rempart/meter/react'\nconst meter = <PasswordMeter noSuchProp />`,
      'noSuchProp'
    ],
    [
      'what an event carries',
      'js',
      `import 'rempart/meter/define'\ndocument.addEventListener('password-verdict', ({ detail }) => detail.noSuchDetail)`,
      'noSuchDetail'
    ]
  ])('%s that changed, in %s', (_what, language, code, name) => {
    const program = `drifted.${language}`
    writeProgram(program, code, language)
    const complaints = compile()
    rmSync(join(folder, program))
    expect(complaints).toContain(name)
  })
})
