import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { entries, root } from '../package/manifest.ts'
import { buildImportGraph, readSources, reach } from './import-graph.ts'

// Who does not tune loads nothing of it: neither the measurements nor the report with its charts.

const graph = buildImportGraph(readSources(root))

function ofTuning(paths: Iterable<string>): string[] {
  return [...paths].filter((path) => /^src\/(?:tuning|cli\/commands\/tune)\//u.test(path))
}

test('no entry but its own reaches it, not even when it is asked for', () => {
  const sources = entries.map(({ source }) => source)
  const reaching = sources.filter((source) => ofTuning(reach(graph, source, ['static', 'dynamic']).keys()).length > 0)
  expect(reaching).toEqual(['src/tuning/index.ts'])
})

test('its own entry has no chart, no report and no package of its own', () => {
  const reached = [...reach(graph, 'src/tuning/index.ts', ['static', 'dynamic']).keys()]
  expect(reached.filter((path) => path.startsWith('src/cli/'))).toEqual([])
  const packages = reached.filter((path) => !path.startsWith('src/') && !path.startsWith('node:'))
  expect(packages.toSorted()).toEqual(['@node-rs/argon2', 'argon2'])
})

/** Prints the modules of `src` that a program has loaded, at its end. */
const listing = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module'
  const loaded = []
  registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context) } })
  process.on('exit', () => process.stderr.write('loaded ' + JSON.stringify(loaded) + '\\n'))
`)}`

function loadedBy(args: readonly string[]): string[] {
  const input = 'Grenouille-Vélo-Cactus-7'
  const { stderr } = spawnSync(process.execPath, ['--import', listing, ...args], { cwd: root, input, encoding: 'utf8' })
  const urls = JSON.parse(/^loaded (?<urls>.*)$/mu.exec(stderr)?.groups?.['urls'] ?? '[]') as string[]
  const source = `${pathToFileURL(root).href}/`
  return urls.filter((url) => url.startsWith(source)).map((url) => url.slice(source.length))
}

test.each([
  ['rempart', 'src/index.ts', ['--eval', "import('./src/index.ts')"]],
  ['rempart/hashing', 'src/hashing/index.ts', ['--eval', "import('./src/hashing/index.ts')"]],
  ['rempart hash', 'src/cli/commands/hash.ts', ['src/cli/main.ts', 'hash']],
  ['rempart check', 'src/cli/commands/check.ts', ['src/cli/main.ts', 'check']]
])('%s loads none of it', (_what, own, args) => {
  const loaded = loadedBy(args)
  expect(loaded).toContain(own)
  expect(ofTuning(loaded)).toEqual([])
})
