import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installTable } from '../documents/install-table.ts'
import { must } from '../runtimes/execute.ts'
import { allInstalled, type Installations, type ManagerResult } from './installations.ts'
import { packageManagers } from './package-managers.ts'
import { tryInstallation } from './try-installation.ts'

// `npm run installs`: the packed package installed by every package manager on every Node.js that it is made for, with the
// command run after it; a warning is a failure. With `--write` the result goes into results.json, from which
// `npm run build:documents` fills the table.

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'rempart-installs-'))
const managers = packageManagers(join(folder, 'caches'))
const nodes = ['22', '24', '26']

const installed = (path: string): string => join(folder, 'node_modules', path)

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(installed(`${name}/package.json`), 'utf8')) as { readonly version: string }).version
}

async function installTools(): Promise<string> {
  const allowScripts = Object.fromEntries(['node', 'bun', 'pnpm'].map((name) => [name, true]))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, allowScripts }))
  const specifiers = new Set(managers.map((manager) => manager.package.specifier))
  const ofNode = nodes.map((version) => `node-${version}@npm:node@${version}`)
  await must(folder, 'npm', ['install', '--silent', '--no-audit', '--no-fund', ...specifiers, ...ofNode])
  return join(folder, (await must(folder, 'npm', ['pack', root, '--ignore-scripts', '--silent'])).trim())
}

async function tryAll(tarball: string): Promise<ManagerResult[]> {
  const results: ManagerResult[] = []
  for (const manager of managers) {
    const complaints: Record<string, string | null> = {}
    for (const version of nodes) {
      const complaint = await tryInstallation({
        manager,
        program: installed(join(manager.package.name, manager.program)),
        node: installed(`node-${version}/bin/node`),
        tarball,
        folder: join(folder, `${manager.name} ${version}`.replaceAll(/[^\w]+/gu, '-'))
      })
      process.stderr.write(`${manager.name}, Node.js ${version}: ${complaint ?? 'nothing to say'}\n`)
      complaints[versionOf(`node-${version}`)] = complaint
    }
    results.push({ manager: manager.name, version: versionOf(manager.package.name), complaints })
  }
  return results
}

try {
  const tarball = await installTools()
  const installations: Installations = {
    date: new Date().toISOString().slice(0, 10),
    nodes: nodes.map((version) => versionOf(`node-${version}`)),
    managers: await tryAll(tarball)
  }
  process.stdout.write(`${installTable(installations, 'en')}\n`)
  if (process.argv.includes('--write')) {
    writeFileSync(join(root, 'scripts/installs/results.json'), `${JSON.stringify(installations, null, 2)}\n`)
  }
  process.exitCode = allInstalled(installations) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
