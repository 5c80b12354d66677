import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundlerTable } from '../documents/bundler-table.ts'
import { execute } from '../runtimes/execute.ts'
import { isOfTool, packageOf, type BundlerResults } from './bundler-results.ts'

// `npm run bundlers`: the tests of the bundlers, all of them, told as a table. With `--write` the result goes into
// results.json, from which `npm run build:documents` fills the table.

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'rempart-bundlers-'))

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[]
  }[]
}

interface Manifest {
  readonly devDependencies: Readonly<Record<string, string>>
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

try {
  const file = join(folder, 'report.json')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const args = [vitest, 'run', '--project', 'bundlers', '--reporter', 'json', '--outputFile', file]
  const { passed, output } = await execute(root, process.execPath, args)
  if (!passed) process.stderr.write(output)
  const { devDependencies } = readJson(join(root, 'test/bundlers/package.json')) as Manifest
  const tests = (readJson(file) as Report).testResults.flatMap(({ assertionResults }) => assertionResults)
  const rows = tests.filter(({ title }) => isOfTool(title, devDependencies))
  const found: BundlerResults = {
    date: new Date().toISOString().slice(0, 10),
    results: rows.map(({ title, status }) => ({
      tool: title,
      version: devDependencies[packageOf(title) ?? '']?.replace(/^npm:.*@/u, '') ?? null,
      passed: status === 'passed'
    }))
  }
  process.stdout.write(`${bundlerTable(found, 'en')}\n`)
  if (process.argv.includes('--write')) {
    writeFileSync(join(root, 'scripts/bundlers/results.json'), `${JSON.stringify(found, null, 2)}\n`)
  }
  process.exitCode = passed ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
