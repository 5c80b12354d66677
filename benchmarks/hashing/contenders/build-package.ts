import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

type Argon2Package = typeof import('argon2')

const FLAGS = '-O3 -march=native'

/** The npm package `argon2` built for this processor, as in docs/hashing.md, in a temporary folder; or `null`. */
export function buildPackage(): Argon2Package | null {
  const folder = mkdtempSync(join(tmpdir(), 'rempart-rebuilt-'))
  const require = createRequire(import.meta.url)
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "dependencies": { "argon2": "*" } }')
  const installed = dirname(dirname(require.resolve('argon2/package.json')))
  for (const name of ['argon2', '@phc/format', 'node-addon-api', 'node-gyp-build']) {
    cpSync(join(installed, name), join(folder, 'node_modules', name), { recursive: true })
  }
  const { status } = spawnSync('npm', ['rebuild', 'argon2', '--build-from-source'], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, CFLAGS: FLAGS, CXXFLAGS: FLAGS }
  })
  return status === 0 ? (createRequire(join(folder, 'package.json'))('argon2') as Argon2Package) : null
}
