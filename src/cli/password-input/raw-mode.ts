import type { Terminal } from '../terminal/terminal.ts'

// Signals that end the process.
const ENDINGS = ['SIGHUP', 'SIGTERM', 'SIGINT', 'SIGQUIT'] as const

/**
 * Turns the echo of a terminal off while `read` runs, and on again when it ends, on a signal, and when the process
 * exits. After SIGTSTP and SIGCONT the terminal has the shell's settings, so raw mode is set again.
 */
export async function withoutEcho<Value>(stdin: Terminal['stdin'], read: () => Promise<Value>): Promise<Value> {
  const silence = (): void => void stdin.setRawMode?.(true)
  const restore = (): void => void stdin.setRawMode?.(false)
  const onContinue = (): void => {
    // Node.js remembers the last mode and would not set it twice.
    restore()
    silence()
  }
  const onEnding = (signal: NodeJS.Signals): void => {
    restore()
    release()
    process.kill(process.pid, signal)
  }
  function release(): void {
    process.off('SIGCONT', onContinue)
    process.off('exit', restore)
    for (const signal of ENDINGS) process.off(signal, onEnding)
  }

  process.on('SIGCONT', onContinue)
  process.on('exit', restore)
  for (const signal of ENDINGS) process.on(signal, onEnding)
  silence()
  try {
    return await read()
  } finally {
    restore()
    release()
  }
}
