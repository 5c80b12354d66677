import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findChromium, unpackChromium } from './find-chromium.ts'

const root = join(import.meta.dirname, '../..')

/** Runs once before the browser tests: what a browser loads is the built package, never the sources. */
export async function setup(): Promise<void> {
  // Two projects that run at once each call this in the same process, with modules of their own.
  if (process.env[BUILT] !== String(process.pid)) build()
  process.env[BUILT] = String(process.pid)
  // The same Chromium on every machine where it runs, and it takes half the time of Debian's. Unpacked here, before
  // several tests want it at once.
  process.env['CHROME_BIN'] ??= (await unpackChromium()) ?? (await findChromium())
}

const BUILT = 'REMPART_BUILT_BY'

function build(): void {
  for (const command of [
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--pretty', 'false'],
    [join(root, 'scripts/build/finish.ts')]
  ]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' })
    if (status !== 0) throw new Error(`the package does not build:\n${stdout}${stderr}`)
  }
}
