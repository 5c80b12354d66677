import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findChromium, unpackChromium } from './find-chromium.ts'

const root = join(import.meta.dirname, '../..')

/** Runs once before the browser tests: what a browser loads is the built package, never the sources. */
export async function setup(): Promise<void> {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--pretty', 'false'], {
    cwd: root,
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`the package does not build:\n${stdout}`)
  // The same Chromium on every machine where it runs, and it takes half the time of Debian's. Unpacked here, before
  // several tests want it at once.
  process.env['CHROME_BIN'] ??= (await unpackChromium()) ?? (await findChromium())
}
