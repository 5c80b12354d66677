import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { migrateStores } from '../../../src/account/kysely/index.ts'
import { connect } from '../../running/databases.ts'
import { runPostgres } from '../../running/postgres.ts'
import { postgresPrograms, valkeyProgram } from '../../running/stores.ts'
import { runValkey } from '../../running/valkey.ts'
import type { Guessed, Guesses } from './guess.ts'

export const PROCESSES = 4

/** Four processes on one store. */
export interface Crowd {
  /** Each makes its own guesses, all of them at once. */
  guess(guesses: (process: number) => Guesses): Promise<readonly Guessed[]>
  close(): Promise<void>
}

export async function openCrowd(kind: 'postgres' | 'valkey'): Promise<Crowd> {
  const server = kind === 'postgres' ? await runPostgres(postgresPrograms) : await runValkey(valkeyProgram)
  if (kind === 'postgres') {
    const database = connect(server.url)
    await migrateStores({ database })
    await database.destroy()
  }
  const children = await Promise.all(Array.from({ length: PROCESSES }, async () => startProcess(kind, server.url)))
  return {
    guess: async (guesses) =>
      await Promise.all(
        children.map(async (child, index) => {
          const answer = nextMessage(child)
          child.send(guesses(index))
          return (await answer) as Guessed
        })
      ),
    async close() {
      for (const child of children) child.disconnect()
      await server.close()
    }
  }
}

async function startProcess(kind: string, url: string): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'guess.ts'), [kind, url])
  await nextMessage(child)
  return child
}

/** Rejects when the process ends instead. */
async function nextMessage(child: ChildProcess): Promise<unknown> {
  const ended = new AbortController()
  const end = (): void => ended.abort(new Error('a process of the crowd has ended'))
  child.once('exit', end)
  try {
    const [message] = (await once(child, 'message', { signal: ended.signal })) as readonly unknown[]
    return message
  } finally {
    child.off('exit', end)
  }
}
