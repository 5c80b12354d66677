import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compilerTable, runtimeTable } from '../documents/runtime-tables.ts'
import { compileTypes } from './compile-types.ts'
import { copyPrograms } from './copy-programs.ts'
import { execute, must, type Execution } from './execute.ts'
import { allPassed, resolutions, type CompilerResult, type Matrix, type RuntimeResult } from './matrix.ts'
import { runWorker } from './run-worker.ts'

// `npm run runtimes`: the packed package in every runtime and under every compiler that it is made for. With `--write` the
// result goes into results.json, from which `npm run build:documents` fills the tables.

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'rempart-runtimes-'))

const nodes = ['22.14.0', '22', '24', '26']
const compilers = ['5.5', '5.6', '5.7', '5.8', '5.9', '6.0', '7.0']
const others = ['bun@1.4.5', 'deno@2.9.6', 'workerd@1.20261117.1', '@noble/hashes@2.4.0']

const serverProgram = 'server.js'
/** What Deno is allowed: to read the packages, the number of threads, and to load a native library. */
const denoPermissions = ['--allow-read', '--allow-env', '--allow-ffi']

async function install(): Promise<void> {
  const allowScripts = Object.fromEntries(['node', 'bun', 'deno', 'workerd'].map((name) => [name, true]))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', allowScripts }))
  const packed = await must(folder, 'npm', ['pack', root, '--ignore-scripts', '--silent'])
  const quiet = ['--silent', '--no-audit', '--no-fund']
  await must(folder, 'npm', [
    'install',
    ...quiet,
    join(folder, packed.trim()),
    ...others,
    ...nodes.map((version) => `node-${version}@npm:node@${version}`),
    ...compilers.map((version) => `typescript-${version}@npm:typescript@~${version}.0`)
  ])
  copyPrograms(folder)
}

const installed = (path: string): string => join(folder, 'node_modules', path)

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(installed(`${name}/package.json`), 'utf8')) as { readonly version: string }).version
}

async function tryRuntime(
  runtime: string,
  installedAs: string,
  program: RuntimeResult['program'],
  run: () => Promise<Pick<Execution, 'passed' | 'output'>>
): Promise<RuntimeResult> {
  const { passed, output } = await run()
  if (!passed) process.stderr.write(`${runtime}: ${output}\n`)
  const backend = /\{"backend":"(?<backend>[^"]+)"\}/u.exec(output)?.groups?.['backend'] ?? null
  return { runtime, version: versionOf(installedAs), program, passed: passed && backend !== null, backend }
}

async function tryRuntimes(): Promise<RuntimeResult[]> {
  const results: RuntimeResult[] = []
  for (const version of nodes) {
    const node = installed(`node-${version}/bin/node`)
    results.push(await tryRuntime('Node.js', `node-${version}`, 'server', () => execute(folder, node, [serverProgram])))
  }
  const [bun, deno, workerd] = ['bun', 'deno', 'workerd'].map((name) => installed(`.bin/${name}`)) as [
    string,
    string,
    string
  ]
  results.push(await tryRuntime('Bun', 'bun', 'server', () => execute(folder, bun, [serverProgram])))
  const denoRun = ['run', '--no-prompt', ...denoPermissions, serverProgram]
  results.push(await tryRuntime('Deno', 'deno', 'server', () => execute(folder, deno, denoRun)))
  results.push(await tryRuntime('workerd', 'workerd', 'worker', () => runWorker(folder, workerd)))
  return results
}

async function tryCompilers(): Promise<CompilerResult[]> {
  const results: CompilerResult[] = []
  for (const version of compilers) {
    const compiler = installed(`typescript-${version}/bin/tsc`)
    const passed = { nodenext: false, node16: false, bundler: false }
    for (const resolution of resolutions) passed[resolution] = await compileTypes(folder, compiler, resolution)
    results.push({ version: versionOf(`typescript-${version}`), resolutions: passed })
  }
  return results
}

try {
  await install()
  const matrix: Matrix = {
    date: new Date().toISOString().slice(0, 10),
    runtimes: await tryRuntimes(),
    compilers: await tryCompilers()
  }
  process.stdout.write(`${runtimeTable(matrix, 'en')}\n\n${compilerTable(matrix, 'en')}\n`)
  if (process.argv.includes('--write')) {
    writeFileSync(join(root, 'scripts/runtimes/results.json'), `${JSON.stringify(matrix, null, 2)}\n`)
  }
  process.exitCode = allPassed(matrix) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
