import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Installs what the service stands on, once: `npm start` at the root needs no other command before it. */
const folder = import.meta.dirname
if (!existsSync(join(folder, 'node_modules/fastify'))) {
  process.stdout.write('Installing the dependencies of the example…\n')
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32'
  })
  if (status !== 0) process.exitCode = 1
}
