import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { rolldown } from 'rolldown'
import type { Execution } from './execute.ts'

/** Bundles the worker, as the tools of Cloudflare do, serves it by workerd, and asks it once. */
export async function runWorker(folder: string, workerd: string): Promise<Pick<Execution, 'passed' | 'output'>> {
  await bundle(folder)
  const server = spawn(workerd, ['serve', 'workerd.capnp', '--control-fd=3'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe']
  })
  try {
    const response = await fetch(`http://127.0.0.1:${await portOf(server)}/`, { signal: AbortSignal.timeout(60_000) })
    return { passed: response.ok, output: await response.text() }
  } catch (error) {
    return { passed: false, output: String(error) }
  } finally {
    server.kill()
  }
}

async function bundle(folder: string): Promise<void> {
  // The backends that are not given load a package of Node.js, when they are asked for.
  writeFileSync(join(folder, 'main.js'), `import { fetch } from './worker.js'\nexport default { fetch }\n`)
  const external = [/^node:/u, /^@node-rs\//u, 'argon2']
  const build = await rolldown({ input: join(folder, 'main.js'), external })
  await build.write({ file: join(folder, 'worker.bundle.js'), format: 'esm', codeSplitting: false })
  await build.close()
}

/** The port that the system chose: the server tells it on its control channel. */
async function portOf(server: ReturnType<typeof spawn>): Promise<number> {
  const control = server.stdio[3]
  if (control === null || control === undefined || !('read' in control))
    throw new Error('workerd has no control channel')
  const ended = once(server, 'exit').then(() => {
    throw new Error('workerd ended')
  })
  const [line] = (await Promise.race([once(createInterface(control), 'line'), ended])) as [string]
  return (JSON.parse(line) as { readonly port: number }).port
}
