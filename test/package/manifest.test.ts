import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { generatedModules } from '../../scripts/build/share-words.ts'
import { entries, manifest, root, sourceOf } from './manifest.ts'

describe('exports', () => {
  test('have the types first, beside the code', () => {
    for (const [name, target] of Object.entries(manifest.exports)) {
      const built = typeof target === 'string' ? '' : target.default
      expect(JSON.stringify(target), name).toBe(
        typeof target === 'string'
          ? JSON.stringify(target)
          : JSON.stringify({ types: built.replace(/\.js$/u, '.d.ts'), default: built })
      )
    }
  })

  test('what is no code is JSON, and exists', () => {
    const documents = Object.values(manifest.exports).filter((target) => typeof target === 'string')
    expect(documents.filter((path) => !path.endsWith('.json') || !existsSync(join(root, path)))).toEqual([])
  })

  test.each(entries)('$specifier has a source', ({ source }) => {
    expect(existsSync(join(root, source))).toBe(true)
  })

  test('are the entries that the README names', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const named = new Set(readme.match(/(?<=[`'])rempart(?:\/[a-z/-]+)?(?=[`'])/gu))
    expect([...named].toSorted()).toEqual(entries.map(({ specifier }) => specifier).toSorted())
  })
})

describe('package.json', () => {
  test('names no side effect but that of modules that exist', () => {
    const missing = manifest.sideEffects.filter((path) => !existsSync(join(root, sourceOf(path))))
    expect(missing.toSorted()).toEqual(generatedModules.toSorted())
  })

  test('ships files that exist', () => {
    const missing = manifest.files.filter((path) => path !== 'dist' && globSync(path, { cwd: root }).length === 0)
    expect(missing).toEqual([])
  })

  test('runs nothing on the machine of a consumer', () => {
    const scripts = Object.keys(manifest.scripts)
    expect(scripts.filter((name) => ['preinstall', 'install', 'postinstall'].includes(name))).toEqual([])
  })

  test('pins what it is developed with and leaves a range to what it runs with', () => {
    expect(Object.values(manifest.devDependencies).filter((range) => !/^(?:npm:[a-z-]+@)?\d/u.test(range))).toEqual([])
    expect(Object.values(manifest.dependencies).filter((range) => !range.startsWith('^'))).toEqual([])
  })
})
