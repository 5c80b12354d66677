import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './manifest.ts'

interface Locked {
  readonly license?: string
  readonly dev?: boolean
}

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>
}
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')

/** They ask for their notice and nothing else. */
const permissive = new Set([
  'MIT',
  'MIT-0',
  'Apache-2.0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0'
])
/** What is only used here, and changed by nobody, may ask for more: its own files stay open, its author is named. */
const forDevelopment = new Set([...permissive, 'MPL-2.0', 'CC-BY-4.0'])

/** The lock has none of these: their manifests are older than its field, and name MIT in another, or in their readme. */
const readInTheirFiles: Readonly<Record<string, string>> = {
  'node_modules/busboy': 'MIT',
  'node_modules/passport-local': 'MIT',
  'node_modules/passport-strategy': 'MIT',
  'node_modules/pause': 'MIT',
  'node_modules/streamsearch': 'MIT'
}

function outside(allowed: ReadonlySet<string>, chosen: typeof packages): string[] {
  return chosen.flatMap(([path, { license = readInTheirFiles[path] ?? 'none' }]) =>
    allowed.has(license) ? [] : [`${path}: ${license}`]
  )
}

test('what is installed with the package has a permissive licence', () => {
  const shipped = packages.filter(([, { dev }]) => dev !== true)
  expect(shipped.length).toBeGreaterThan(10)
  expect(outside(permissive, shipped)).toEqual([])
})

test('what it is developed with has a licence that was looked at', () => {
  expect(outside(forDevelopment, packages)).toEqual([])
})

test('another licence is noticed, and none at all', () => {
  expect(
    outside(permissive, [
      ['node_modules/a', { license: 'GPL-3.0-only' }],
      ['node_modules/b', {}]
    ])
  ).toEqual(['node_modules/a: GPL-3.0-only', 'node_modules/b: none'])
})
