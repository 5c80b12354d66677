import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findPostgres } from '../../../test/running/postgres.ts'
import { example, makeFolder, removeFolder, runService } from './running/service.ts'
import { findValkey } from '../../../test/running/valkey.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder with an empty database. */
    readonly template: string
    /** Folder of PostgreSQL's programs. */
    readonly postgres: string | null
    /** Path of valkey-server or redis-server. */
    readonly valkey: string | null
  }
}

/** Runs once: installs the example where it is not, makes one empty database to copy, and says what is not tested. */
export async function setup(project: TestProject): Promise<() => void> {
  if (!existsSync(join(example, 'node_modules'))) install()
  const postgres = findPostgres()
  const valkey = findValkey()
  const missing = [...(postgres === null ? ['PostgreSQL'] : []), ...(valkey === null ? ['Valkey or Redis'] : [])]
  if (missing.length > 0) {
    const sentence = `${missing.join(' and ')} not found on this machine (Debian: apt-get install postgresql redis-server)`
    // CI installs them; there, a suite that quietly leaves half of itself out would be a lie.
    if (process.env['CI'] !== undefined) throw new Error(sentence)
    process.stderr.write(`${sentence}: the service is tested without.\n`)
  }
  const template = makeFolder()
  const service = await runService({ DATA_DIR: template })
  await service.stop()
  project.provide('template', template)
  project.provide('postgres', postgres)
  project.provide('valkey', valkey)
  return () => removeFolder(template)
}

function install(): void {
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: example, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the dependencies of the example cannot be installed:\n${stderr}`)
}
