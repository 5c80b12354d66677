import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entries, root } from '../manifest.ts'
import { newcomers } from '../tarball/newcomers.ts'
import { createFolder, installPackage, packPackage, runIn } from '../tarball/packed-package.ts'
import { expectedVisit, visitNewcomer } from '../tarball/visit-newcomer.ts'
import { peerPrograms } from './peer-programs.ts'
import { ends, lowestOf } from './peer-ranges.ts'

// `npm run test:peers`: an application with the lowest version of every peer, and one with the newest.

const folder = createFolder()
// Better Auth takes OpenTelemetry from 1.9 on only: of the two, each is tried with our lowest.
const options = ['--ignore-scripts', '--legacy-peer-deps']
let tarball = ''

beforeAll(async () => {
  ;({ tarball } = await packPackage(folder))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('the lowest version of a range', () => {
  const ranges = ['^1.7.0', '^11.0.0 || ^12.0.0', '>=0.29.0 <0.30.0', '>=18']
  expect(ranges.map(lowestOf)).toEqual(['1.7.0', '11.0.0', '0.29.0', '18.0.0'])
})

describe.each(Object.entries(ends))('with the %s of each', (end, packages) => {
  let application = ''

  beforeAll(async () => {
    application = await installPackage(folder, end, [...options, tarball, ...packages])
  })

  test.each(Object.entries(newcomers))('a newcomer with %s', async (name, newcomer) => {
    const { stdout, stderr } = await visitNewcomer(application, name, newcomer)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual(expectedVisit)
  })

  test.each(Object.entries(peerPrograms))('%s', async (_name, code) => {
    const result = await runIn(application, process.execPath, ['--input-type=module', '--eval', code])
    expect(result).toMatchObject({ exitCode: 0, stdout: 'true\n', stderr: '' })
  })

  test('our declarations compile against theirs', async () => {
    const imports = entries.map(
      ({ specifier }, index) => `import * as entry${index} from '${specifier}'\nvoid entry${index}`
    )
    writeFileSync(join(application, 'consumer.ts'), imports.join('\n'))
    const settings = ['--noEmit', '--strict', '--target', 'es2024', '--module', 'nodenext', '--lib', 'es2024,dom']
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    const { stdout } = await runIn(application, process.execPath, [compiler, ...settings, 'consumer.ts'])
    // Theirs may complain of each other.
    expect(stdout.split('\n').filter((line) => /^(?:consumer|node_modules\/rempart)/u.test(line))).toEqual([])
  })
})
