import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'

export interface RunningChild {
  readonly process: ChildProcess
  readonly stdout: () => string
  readonly stderr: () => string
  /** Its exit code, or `null` when a signal ended it. */
  readonly ended: Promise<number | null>
  /** Resolves when either output matches; rejects with both when the process ends first. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** A process of a test, with what it has written so far. */
export function runChild(command: string, commandArguments: readonly string[], options: SpawnOptions): RunningChild {
  const child = spawn(command, commandArguments, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const written = { stdout: '', stderr: '' }
  const waiting = new Set<() => void>()
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (chunk: string) => {
      written[name] += chunk
      for (const look of waiting) look()
    })
  }
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })

  async function says(pattern: RegExp): Promise<RegExpExecArray> {
    return await new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(written.stdout) ?? pattern.exec(written.stderr)
        if (found === null) return
        waiting.delete(look)
        resolve(found)
      }
      waiting.add(look)
      look()
      void ended.then(
        () => reject(new Error(`${command} ended before it said ${pattern}:\n${written.stdout}${written.stderr}`)),
        reject
      )
    })
  }

  return {
    process: child,
    stdout: () => written.stdout,
    stderr: () => written.stderr,
    ended,
    says,
    async stop(signal = 'SIGTERM') {
      child.kill(signal)
      return await ended
    }
  }
}
