import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runChild, type RunningChild } from './child.ts'
import { freePort } from './free-port.ts'
import { makeFolder, removeFolder } from './service.ts'

export interface RunningValkey {
  readonly url: string
  readonly goAway: () => Promise<void>
  readonly comeBack: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Valkey, else Redis; `null` when this machine has neither. */
export function findValkey(): string | null {
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(':')]
  const paths = ['valkey-server', 'redis-server'].flatMap((name) => folders.map((folder) => join(folder, name)))
  return paths.find((path) => existsSync(path)) ?? null
}

/** A server of its own, in memory only, on a free port of this machine. */
export async function runValkey(program: string): Promise<RunningValkey> {
  const folder = makeFolder()
  const port = await freePort()
  const start = async (): Promise<RunningChild> => {
    const server = runChild(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder], {
      cwd: folder
    })
    await server.says(/Ready to accept connections/iu)
    return server
  }
  let server = await start()
  const stop = async (): Promise<void> => {
    await server.stop('SIGKILL')
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    goAway: stop,
    async comeBack() {
      server = await start()
    },
    async close() {
      await stop()
      removeFolder(folder)
    }
  }
}
