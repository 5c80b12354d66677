import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isOfTool, packageOf } from '../../scripts/bundlers/bundler-results.ts'
import { bundlerTable, readBundlerResults } from '../../scripts/documents/bundler-table.ts'
import { readInstallations } from '../../scripts/documents/install-table.ts'
import { allInstalled, findWarning } from '../../scripts/installs/installations.ts'
import { root } from './manifest.ts'

const tools = JSON.parse(readFileSync(join(root, 'test/bundlers/package.json'), 'utf8')) as {
  readonly devDependencies: Readonly<Record<string, string>>
}

describe('installations', () => {
  test.each([
    ['npm warn deprecated a@1.0.0: use b', 'npm warn deprecated a@1.0.0: use b'],
    ['added 4 packages\n WARN  Issues with peer dependencies found\n', ' WARN  Issues with peer dependencies found'],
    ['Ignored build scripts: a. Run "pnpm approve-builds"', 'Ignored build scripts: a. Run "pnpm approve-builds"'],
    ['➤ YN0000: · Done with warnings in 3s', '➤ YN0000: · Done with warnings in 3s'],
    ['added 4 packages in 14s\n\nMot de passe refusé.\n', null]
  ])('%j warns of %j', (output, warning) => {
    expect(findWarning(output)).toBe(warning)
  })

  test('what the documents say is that every package manager installs on every Node.js, and none warns', () => {
    const installations = readInstallations()
    expect(allInstalled(installations)).toBe(true)
    expect(installations.nodes.map((version) => version.split('.')[0])).toEqual(['22', '24', '26'])
    expect(installations.managers.map(({ manager }) => manager)).toEqual([
      'npm 10',
      'npm 11',
      'npm 12',
      'pnpm 10',
      'pnpm 11',
      'pnpm 12',
      'Yarn 4, node_modules',
      'Yarn 4, Plug’n’Play',
      'Bun'
    ])
    for (const { complaints } of installations.managers) expect(Object.keys(complaints)).toEqual(installations.nodes)
  })

  test('one complaint is enough for a failure', () => {
    const installations = readInstallations()
    const [first] = installations.managers
    const complaints = { ...first?.complaints, '24.0.0': 'npm warn' }
    expect(allInstalled({ ...installations, managers: [{ manager: 'npm 10', version: '10', complaints }] })).toBe(false)
  })
})

describe('bundlers', () => {
  test.each([
    ['Vite 5, built', 'vite5'],
    ['Vite 8, development', 'vite8'],
    ['Next.js 16 with Turbopack', 'next'],
    ['Rollup', 'rollup'],
    ['a page without a bundler', null]
  ])('%s is of the package %j', (title, name) => {
    expect(packageOf(title)).toBe(name)
  })

  test.each([
    ['Vite 5, built', true],
    ['a page without a bundler', true],
    ['zxcvbn-ts in the worker, Vite 5, built', false],
    ['a server action of Next.js 16 refuses with the reasons, and hashes', false]
  ])('%s is a row of the table: %j', (title, isRow) => {
    expect(isOfTool(title, tools.devDependencies)).toBe(isRow)
  })

  test('what the documents say is that the meter judges with every tool, in the version that the tests pin', () => {
    const { results } = readBundlerResults()
    expect(results.filter(({ passed }) => !passed)).toEqual([])
    expect(results.length).toBeGreaterThanOrEqual(16)
    for (const { tool, version } of results) {
      const pinned = tools.devDependencies[packageOf(tool) ?? '']
      expect(version).toBe(pinned?.replace(/^npm:.*@/u, '') ?? null)
    }
  })

  test('the table is in French for who reads French', () => {
    const results = [{ tool: 'Vite 8, built', version: '8.3.8', passed: true }]
    expect(bundlerTable({ date: '2026-11-26', results }, 'fr')).toContain(
      '| Vite 8, construit | 8.3.8 | oui | 2026-11-26 |'
    )
  })
})
