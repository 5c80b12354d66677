import { cpSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChild, type RunningChild } from '../../../../test/running/child.ts'
import { makeFolder } from '../../../../test/running/folder.ts'

export { makeFolder, removeFolder } from '../../../../test/running/folder.ts'

export const example: string = join(import.meta.dirname, '../..')

export interface RunningService extends RunningChild {
  readonly origin: string
  readonly metricsOrigin: string
}

/** Node's own place for what it compiled: the suite starts the service some eighty times. */
const compiled = join(tmpdir(), 'node-compile-cache')

/** A data folder with an empty database in it, copied from one that was made once: making one takes seconds. */
export function makeDataFolder(template: string): string {
  const folder = makeFolder()
  if (existsSync(template)) cpSync(template, folder, { recursive: true })
  return folder
}

/** Starts the service as a person does, on free ports, and waits until it says where it is. */
export async function runService(environment: Readonly<Record<string, string>>): Promise<RunningService> {
  const child = startService(environment)
  const [, origin = ''] = await child.says(/Sign-up service: (http:\S+)/u)
  const [, metricsOrigin = ''] = await child.says(/Metrics: +(http:\S+)\/metrics/u)
  return { ...child, origin, metricsOrigin }
}

/** As {@link runService}, without waiting. */
export function startService(environment: Readonly<Record<string, string>>): RunningChild {
  const { PATH = '' } = process.env
  return runChild(process.execPath, [join(example, 'src/main.ts')], {
    cwd: example,
    // What most tests are about begins with an account; those of the proof ask for it.
    env: { PATH, PORT: '0', METRICS_PORT: '0', ADDRESS_PROOF: 'none', NODE_COMPILE_CACHE: compiled, ...environment }
  })
}
