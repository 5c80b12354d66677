import type { Terminal } from '../terminal/terminal.ts'

// What ends the process by itself: the terminal closed, or somebody asked.
const ENDINGS = ['SIGHUP', 'SIGTERM', 'SIGINT', 'SIGQUIT'] as const

/**
 * Switches the echo of a terminal off while `read` runs, and on again however it ends: by itself, by a signal, or with the
 * process. A process that was stopped and continued (SIGTSTP, SIGCONT) finds the shell's settings, so it sets its own again.
 */
export async function withoutEcho<Value>(stdin: Terminal['stdin'], read: () => Promise<Value>): Promise<Value> {
  const silence = (): void => void stdin.setRawMode?.(true)
  const restore = (): void => void stdin.setRawMode?.(false)
  const onContinue = (): void => {
    // Node keeps the mode it set last and would not set it twice.
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
