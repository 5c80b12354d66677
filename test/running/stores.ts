import { findPostgres } from './postgres.ts'
import { findValkey } from './valkey.ts'

/**
 * Where a machine has no such server, its tests are left out, and it is said. CI installs them; there, a suite that quietly
 * leaves half of itself out would be a lie.
 */
function found(name: string, program: string | null, packageName: string): string {
  if (program !== null) return program
  const sentence = `${name} not found on this machine (Debian: apt-get install ${packageName})`
  if (process.env['CI'] !== undefined) throw new Error(sentence)
  process.stderr.write(`${sentence}: not tested.\n`)
  return ''
}

/** Folder of PostgreSQL's programs; empty where there is none. */
export const postgresPrograms: string = found('PostgreSQL', findPostgres(), 'postgresql')

/** Path of `valkey-server` or `redis-server`; empty where there is none. */
export const valkeyProgram: string = found('Valkey', findValkey(), 'redis-server')
