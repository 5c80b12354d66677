import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface CommandResult {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

/** Runs the real command in a process of its own, from its sources, with `input` on standard input. */
export function runCommand(
  args: readonly string[],
  input: string | Uint8Array,
  environment: Readonly<Record<string, string>> = {}
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], {
      env: {
        PATH: process.env['PATH'],
        NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
        LC_ALL: 'C',
        ...environment
      },
      stdio: 'pipe'
    })
    const output = { stdout: '', stderr: '' }
    child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()))
    child.on('error', reject)
    child.on('close', (exitCode) => {
      resolve({ exitCode, ...output })
    })
    // The command stops reading at the line's end or its limit; what it no longer wants is no failure.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}
