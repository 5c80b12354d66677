import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from './manifest.ts'
import { writeSampleProgram } from './sample-program.ts'
import { findSamples, readDocstringSamples, readDocumentSamples } from './samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'rempart-samples-'))
const samples = [...readDocumentSamples(), ...readDocstringSamples()]
  .filter(({ language }) => language === 'ts')
  .map((sample, index) => ({ ...sample, program: `sample-${index}.ts` }))

beforeAll(() => {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        noUnusedLocals: false,
        rewriteRelativeImportExtensions: false,
        isolatedDeclarations: false,
        declaration: false
      },
      include: ['*.ts']
    })
  )
})

afterAll(() => rmSync(folder, { recursive: true }))

function compile(): string {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  return spawnSync(process.execPath, [compiler, '-p', '.', '--pretty', 'false'], { cwd: folder, encoding: 'utf8' })
    .stdout
}

function run(program: string): Promise<unknown> {
  return promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', program], { cwd: folder })
}

function writeProgram(name: string, code: string, file = 'README.md'): void {
  const [sample] = findSamples(file, `\`\`\`ts\n${code}\n\`\`\``)
  if (sample === undefined) throw new Error('no sample found')
  writeFileSync(join(folder, name), writeSampleProgram(sample))
}

describe('every sample of the documents and docstrings', () => {
  test('compiles', () => {
    for (const sample of samples) writeFileSync(join(folder, sample.program), writeSampleProgram(sample))
    const places = new Map(samples.map(({ program, place }) => [program, place]))
    expect(compile().replaceAll(/^sample-\d+\.ts/gmu, (program) => places.get(program) ?? program)).toBe('')
  })

  test.concurrent.each(samples)('$place runs and gives the values written beside it', async (sample) => {
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

  test('a type that changed', () => {
    writeProgram('drifted-type.ts', `import type { NoSuchType } from 'rempart'\nlet value: NoSuchType | 1 = 1`)
    expect(compile()).toContain('NoSuchType')
    rmSync(join(folder, 'drifted-type.ts'))
  })
})
