import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const driver = fileURLToPath(new URL('pseudo-terminal.py', import.meta.url))
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

/** One step of a person, or of the system, at a terminal. */
export type Step =
  | { readonly shows: string; readonly times?: number }
  | { readonly echoOff: true }
  | { readonly type: string }
  /** Stopped from outside and continued. */
  | { readonly stop: true }
  | { readonly signal: 'SIGHUP' | 'SIGTERM' }

export interface TerminalResult {
  readonly output: string
  /** Negative: the signal that ended it. */
  readonly exitCode: number
  /** Whether the terminal shows what is typed, once the command has ended. */
  readonly echo: boolean
}

/** Runs the real command on a real terminal (a pseudo-terminal; needs python3, as the tests of hashes do). */
export async function runOnTerminal(args: readonly string[], steps: readonly Step[]): Promise<TerminalResult> {
  const environment = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', TERM: 'xterm' }
  const child = spawn('python3', [driver], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(JSON.stringify({ command: [process.execPath, main, ...args], steps, environment }))
  return JSON.parse(await text(child.stdout)) as TerminalResult
}
