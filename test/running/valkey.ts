import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runChild, type RunningChild } from './child.ts'
import { freePort } from './free-port.ts'
import { runServer, type RunningServer } from './server.ts'
import { makeFolder } from './folder.ts'

/** Valkey, else Redis; `null` when this machine has neither. */
export function findValkey(): string | null {
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(':')]
  const paths = ['valkey-server', 'redis-server'].flatMap((name) => folders.map((folder) => join(folder, name)))
  return paths.find((path) => existsSync(path)) ?? null
}

/** A server of its own, in memory only, on a free port of this machine. */
export async function runValkey(program: string): Promise<RunningServer> {
  const folder = makeFolder()
  const port = await freePort()
  const start = async (): Promise<RunningChild> => {
    const server = runChild(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder], {
      cwd: folder
    })
    await server.says(/Ready to accept connections/iu)
    return server
  }
  return await runServer({ url: `redis://127.0.0.1:${port}`, folder, start, signal: 'SIGKILL' })
}
