import { describe, expect, test } from 'vitest'
import { findTrespasses } from './entry-limits.ts'
import { findCrossings } from './floors.ts'
import { buildImportGraph, findCycles, foldersOf, type ImportGraph, reach } from './import-graph.ts'
import { readImports } from './read-imports.ts'

// These trees hold a crossing each: the boundary tests are worth what they can catch.

function graphOf(files: Readonly<Record<string, string>>): ImportGraph {
  return buildImportGraph(new Map(Object.entries(files)))
}

describe('readImports', () => {
  test.each([
    [`import zod from 'zod'`, 'zod', 'static'],
    [`import 'zod'`, 'zod', 'static'],
    [`import * as all from 'zod'`, 'zod', 'static'],
    [`import { type ZodType } from 'zod'`, 'zod', 'static'],
    [`export { z } from 'zod'`, 'zod', 'static'],
    [`export * from 'zod'`, 'zod', 'static'],
    [`const load = () => import('zod')`, 'zod', 'dynamic'],
    [`new Worker(new URL('./worker.js', import.meta.url))`, './worker.js', 'dynamic'],
    [`import type { ZodType } from 'zod'`, 'zod', 'type'],
    [`export type { ZodType } from 'zod'`, 'zod', 'type'],
    [`export type * from 'zod'`, 'zod', 'type'],
    [`let value: import('zod').ZodType`, 'zod', 'type']
  ])('%s', (source, specifier, kind) => {
    expect(readImports('src/a.ts', source)).toEqual([{ specifier, kind }])
  })

  test('an import named in a comment or a string is none', () => {
    expect(readImports('src/a.ts', `// import 'zod'\nconst text = "import 'zod'"`)).toEqual([])
  })

  test('a file that is read, not run, is no import', () => {
    expect(readImports('src/a.ts', `new URL('../package.json', import.meta.url)`)).toEqual([])
  })

  test('a computed dynamic import is refused', () => {
    expect(() => readImports('src/a.ts', 'const load = (name: string) => import(name)')).toThrow(/src\/a\.ts/u)
  })

  test('a file that does not parse is refused', () => {
    expect(() => readImports('src/a.ts', 'import {')).toThrow(/src\/a\.ts/u)
  })
})

describe('reach', () => {
  const graph = graphOf({
    'src/index.ts': `import './policy/check.ts'\nimport type { T } from 'typed'`,
    'src/policy/check.ts': `export const later = () => import('./heavy.ts')`,
    'src/policy/heavy.ts': `import 'argon2'`
  })

  test('gives the shortest chain to each thing reached', () => {
    expect(reach(graph, 'src/index.ts', ['static', 'dynamic']).get('argon2')).toEqual([
      'src/index.ts',
      'src/policy/check.ts',
      'src/policy/heavy.ts',
      'argon2'
    ])
  })

  test('follows only the kinds asked for', () => {
    expect([...reach(graph, 'src/index.ts', ['static']).keys()]).toEqual(['src/index.ts', 'src/policy/check.ts'])
  })

  test('an import of a missing file is refused', () => {
    expect(() => graphOf({ 'src/index.ts': `import './gone.ts'` })).toThrow(/src\/gone\.ts/u)
  })
})

describe('findTrespasses', () => {
  test('names the chain to a package that the entry may not load, however late', () => {
    const graph = graphOf({
      'src/index.ts': `export { check } from './policy/check.ts'`,
      'src/policy/check.ts': `export const check = () => import('zod/mini')`
    })
    expect(findTrespasses(graph, 'src/index.ts', { packages: [] })).toEqual([
      'src/index.ts -> src/policy/check.ts -> zod/mini'
    ])
    expect(findTrespasses(graph, 'src/index.ts', { packages: ['zod'] })).toEqual([])
  })

  test('takes no package for another whose name it begins', () => {
    const graph = graphOf({ 'src/index.ts': `import 'zod-to-something'` })
    expect(findTrespasses(graph, 'src/index.ts', { packages: ['zod'] })).toHaveLength(1)
  })

  test('a module of Node is a trespass unless allowed', () => {
    const graph = graphOf({ 'src/index.ts': `import { randomBytes } from 'node:crypto'` })
    expect(findTrespasses(graph, 'src/index.ts', { packages: [] })).toEqual(['src/index.ts -> node:crypto'])
    expect(findTrespasses(graph, 'src/index.ts', { packages: ['node:'] })).toEqual([])
  })

  test('a dictionary may come later, not with the first load', () => {
    const limit = { packages: ['@zxcvbn-ts/'], firstLoad: { packages: [], excludes: ['src/strength/'] } }
    const late = graphOf({
      'src/meter/index.ts': `const worker = new URL('./worker.js', import.meta.url)`,
      'src/meter/worker.ts': `import '../strength/load.ts'`,
      'src/strength/load.ts': `import '@zxcvbn-ts/language-fr'`
    })
    expect(findTrespasses(late, 'src/meter/index.ts', limit)).toEqual([])

    const early = graphOf({
      'src/meter/index.ts': `import '../strength/load.ts'`,
      'src/strength/load.ts': `import '@zxcvbn-ts/language-fr'`
    })
    expect(findTrespasses(early, 'src/meter/index.ts', limit)).toEqual([
      'src/meter/index.ts -> src/strength/load.ts (first load)',
      'src/meter/index.ts -> src/strength/load.ts -> @zxcvbn-ts/language-fr (first load)'
    ])
  })
})

describe('findCrossings', () => {
  test.each([
    ['src/policy/check.ts', 'src/hashing/hash.ts', 'import'],
    ['src/policy/check.ts', 'src/strength/estimate.ts', 'import'],
    ['src/policy/check.ts', 'src/policy/zod/schema.ts', 'import'],
    ['src/messages/fr.ts', 'src/policy/check.ts', 'import'],
    ['src/messages/fr.ts', 'src/hashing/hash.ts', 'import type'],
    ['src/strength/estimate.ts', 'src/policy/check.ts', 'import type'],
    ['src/hashing/hash.ts', 'src/policy/check.ts', 'import type'],
    ['src/password/normalize.ts', 'src/policy/check.ts', 'import type'],
    ['src/rempart-error.ts', 'src/policy/check.ts', 'import type'],
    ['src/argon2/presets.ts', 'src/rempart-error.ts', 'import'],
    ['src/password/normalize.ts', 'src/argon2/presets.ts', 'import type'],
    ['src/tuning/tune.ts', 'src/policy/check.ts', 'import'],
    ['src/account/enroll.ts', 'src/cli/main.ts', 'import'],
    ['src/meter/meter.ts', 'src/hashing/hash.ts', 'import'],
    ['src/compliance/audit.ts', 'src/account/enroll.ts', 'import']
  ])('%s -> %s (%s) is one', (from, to, keyword) => {
    const relative = `../${to.slice('src/'.length)}`
    const specifier = from.split('/').length === 2 ? relative.slice(1) : relative
    const source = keyword === 'import' ? `import '${specifier}'` : `import type { T } from '${specifier}'`
    const crossings = findCrossings(graphOf({ [from]: source, [to]: '' }))
    expect(crossings).toHaveLength(1)
    expect(crossings[0]).toContain(`${from} -> ${to}`)
  })

  test('types of strength are known to the policy, and all to the command', () => {
    const graph = graphOf({
      'src/cli/main.ts': `import '../hashing/hash.ts'\nimport '../policy/judge.ts'`,
      'src/hashing/hash.ts': '',
      'src/policy/judge.ts': `import type { Estimator } from '../strength/estimator.ts'`,
      'src/strength/estimator.ts': ''
    })
    expect(findCrossings(graph)).toEqual([])
  })

  test('a folder without a floor is named', () => {
    expect(findCrossings(graphOf({ 'src/helpers/text.ts': '' }))).toEqual(['src/helpers/text.ts stands on no floor'])
  })
})

describe('findCycles', () => {
  test('gives each cycle once, as its chain', () => {
    const graph = graphOf({
      'src/a.ts': `import './b.ts'`,
      'src/b.ts': `import './c.ts'`,
      'src/c.ts': `import type { A } from './a.ts'`
    })
    expect(findCycles(graph)).toEqual(['src/a.ts -> src/b.ts -> src/c.ts -> src/a.ts'])
  })

  test('a diamond is no cycle', () => {
    const graph = graphOf({
      'src/a.ts': `import './b.ts'\nimport './c.ts'`,
      'src/b.ts': `import './d.ts'`,
      'src/c.ts': `import './d.ts'`,
      'src/d.ts': ''
    })
    expect(findCycles(graph)).toEqual([])
  })
})

describe('foldersOf', () => {
  test('shows a circle of folders where no files go in one', () => {
    const graph = graphOf({
      'src/hashing/hasher.ts': `import './gate/gate.ts'`,
      'src/hashing/gate/gate.ts': '',
      'src/hashing/gate/refusal.ts': `import type { Failure } from '../failure.ts'`,
      'src/hashing/failure.ts': ''
    })
    expect(findCycles(graph)).toEqual([])
    expect(findCycles(foldersOf(graph, 'src/hashing'))).toEqual(['src/hashing -> src/hashing/gate -> src/hashing'])
  })
})
