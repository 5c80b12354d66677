import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { entryLimits, findTrespasses } from './entry-limits.ts'
import { findCrossings } from './floors.ts'
import { buildImportGraph, findCycles, foldersOf, readSources } from './import-graph.ts'

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>
  readonly bin: Readonly<Record<string, string>>
}

const root = `${import.meta.dirname}/../..`
const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as Manifest
const modules = readSources(root)
const graph = buildImportGraph(modules)
const rooms = [...new Set([...modules.keys()].map((path) => path.split('/').slice(0, 2).join('/')))].filter(
  (path) => !path.endsWith('.ts')
)

const entries = [
  ...Object.entries(manifest.exports).flatMap(([name, target]) =>
    typeof target === 'string' ? [] : [{ name, source: sourceOf(target.default) }]
  ),
  ...Object.entries(manifest.bin).map(([name, target]) => ({ name, source: sourceOf(target) }))
]

function sourceOf(built: string): string {
  return built.replace('./dist/', 'src/').replace(/\.js$/u, '.ts')
}

describe('the floors', () => {
  test('no import goes up or sideways', () => {
    expect(findCrossings(graph)).toEqual([])
  })

  test('no import goes round in a circle', () => {
    expect(findCycles(graph)).toEqual([])
  })

  test.each(rooms)('no folder of %s imports one that imports it', (room) => {
    expect(findCycles(foldersOf(graph, room))).toEqual([])
  })

  test('a file is one concept: at most 250 lines, half of them at most 60', () => {
    const lines = [...modules]
      .filter(([path]) => !path.includes('/data/'))
      .map(([path, source]) => ({ path, count: source.split('\n').length }))
      .toSorted((a, b) => a.count - b.count)
    expect(lines.filter(({ count }) => count > 250)).toEqual([])
    expect(lines[Math.floor(lines.length / 2)]?.count).toBeLessThanOrEqual(60)
  })

  test('no folder or file is named for nothing in particular', () => {
    const vague = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'lib', 'misc', 'shared'])
    const paths = [...graph.files].filter((path) => path.split('/').some((part) => vague.has(part.replace('.ts', ''))))
    expect(paths).toEqual([])
  })

  test('an index file stands only where it is an entry', () => {
    const sources = new Set(entries.map(({ source }) => source))
    const barrels = [...graph.files].filter((path) => path.endsWith('/index.ts') && !sources.has(path))
    expect(barrels).toEqual([])
  })
})

describe('what an entry loads', () => {
  test('every entry has a limit', () => {
    expect(entries.map(({ name }) => name).filter((name) => !Object.hasOwn(entryLimits, name))).toEqual([])
  })

  test.each(entries)('$name keeps to its packages', ({ name, source }) => {
    expect(graph.files).toContain(source)
    expect(findTrespasses(graph, source, entryLimits[name] ?? { packages: [] })).toEqual([])
  })
})
