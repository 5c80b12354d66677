import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { runChild, type RunningChild } from './child.ts'
import { freePort } from './free-port.ts'
import { runServer, type RunningServer } from './server.ts'
import { makeFolder } from './folder.ts'

/** Where Debian puts it, or the folder of `initdb` on the path; `null` when this machine has none. */
export function findPostgres(): string | null {
  const folders = [...globSync('/usr/lib/postgresql/*/bin'), ...(process.env['PATH'] ?? '').split(':')]
  return (
    folders.findLast((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null
  )
}

/** A real PostgreSQL of its own in a new folder, on a free port of this machine. */
export async function runPostgres(programs: string): Promise<RunningServer> {
  const folder = makeFolder()
  const owner = serverOwner()
  if ('uid' in owner) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  execFileSync(join(programs, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'rempart', '--no-sync', '-E', 'UTF8'], {
    ...owner,
    cwd: folder,
    stdio: 'pipe'
  })
  const port = await freePort()
  const start = async (): Promise<RunningChild> => {
    const server = runChild(
      join(programs, 'postgres'),
      ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder],
      {
        ...owner,
        cwd: folder
      }
    )
    await server.says(/ready to accept connections/u)
    return server
  }
  return await runServer({ url: `postgres://rempart@127.0.0.1:${port}/postgres`, folder, start, signal: 'SIGQUIT' })
}

// PostgreSQL refuses to run as root.
function serverOwner(): { readonly uid: number; readonly gid: number } | Record<never, never> {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' })))
  return uid === undefined || gid === undefined ? {} : { uid, gid }
}
