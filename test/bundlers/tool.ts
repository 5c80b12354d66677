import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

export interface StartedServer {
  readonly origin: string
  readonly close: () => Promise<void>
}

const environment = { ...process.env, NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' }

/** Runs a script of the folder's `node_modules` to its end; it is an error when that ends in one. */
export async function runTool(folder: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...environment, ...more } })
  let output = ''
  const keep = (data: Buffer): void => {
    output += data.toString()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const status = await new Promise<number | null>((resolve) => {
    child.on('close', resolve)
  })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${output}`)
}

/** Starts a server on a free port, given to it after its arguments, and waits until it answers. */
export async function startTool(
  folder: string,
  args: readonly string[],
  more: NodeJS.ProcessEnv = {}
): Promise<StartedServer> {
  const port = await findFreePort()
  const child = spawn(process.execPath, [...args, String(port)], {
    cwd: folder,
    env: { ...environment, ...more },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve())
  })
  await Promise.race([
    new Promise<void>((resolve) => {
      child.stdout.on('data', (data: Buffer) => {
        if (/ready/iu.test(data.toString())) resolve()
      })
    }),
    ended.then(() => Promise.reject(new Error(`${args.join(' ')} ended before it was ready`)))
  ])
  return {
    origin: `http://localhost:${port}`,
    async close() {
      child.kill()
      await ended
    }
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, resolve)
  })
  const { port } = server.address() as AddressInfo
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  return port
}
