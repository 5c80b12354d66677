import { inject } from 'vitest'
import { runPostgres } from '../../../test/running/postgres.ts'
import { makeDataFolder, removeFolder, runService, type RunningService } from './running/service.ts'
import { runValkey } from '../../../test/running/valkey.ts'

/** What processes that share a store need. */
export const SHARED_SECRET = 'the shared secret of the processes of a test'

/** The four ways to run the service: the same suite holds in each. */
const ways: readonly Way[] = [
  { name: 'PGlite', needs: [] },
  { name: 'PGlite and Valkey', needs: ['valkey'] },
  { name: 'PostgreSQL', needs: ['postgres'] },
  { name: 'PostgreSQL and Valkey', needs: ['postgres', 'valkey'] }
]

export interface Way {
  readonly name: string
  readonly needs: readonly ('postgres' | 'valkey')[]
}

export interface BackedService extends RunningService {
  readonly close: () => Promise<void>
}

/** All four in CI; at the desk, of those that this machine can do, the first and the last: each store is in one. */
export function waysToTest(): readonly Way[] {
  const possible = ways.filter(({ needs }) => needs.every((server) => inject(server) !== null))
  return process.env['CI'] === undefined
    ? possible.filter((way) => way === possible[0] || way === possible.at(-1))
    : possible
}

/** Starts what a way needs, and the service on it. */
export async function runBacked({ needs }: Way, settings: Readonly<Record<string, string>>): Promise<BackedService> {
  const folder = makeDataFolder(inject('template'))
  const postgres = needs.includes('postgres') ? await runPostgres(inject('postgres') ?? '') : null
  const valkey = needs.includes('valkey') ? await runValkey(inject('valkey') ?? '') : null
  const service = await runService({
    DATA_DIR: folder,
    SECRET: SHARED_SECRET,
    ...(postgres === null ? {} : { DATABASE_URL: postgres.url }),
    ...(valkey === null ? {} : { VALKEY_URL: valkey.url }),
    ...settings
  })
  return {
    ...service,
    async close() {
      await service.stop()
      await postgres?.close()
      await valkey?.close()
      removeFolder(folder)
    }
  }
}
