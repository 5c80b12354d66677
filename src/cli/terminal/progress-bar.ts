import type { Terminal } from './terminal.ts'

export interface ProgressBar {
  /** @param share 0 to 1. */
  show(share: number): void
  clear(): void
}

const MAXIMUM_BAR_COLUMNS = 32

/** A progress bar on standard error, drawn only on a terminal, on one line. */
export function createProgressBar({ stderr }: Terminal, label: string): ProgressBar {
  if (stderr.isTTY !== true) return { show() {}, clear() {} }
  const columns = Math.max(4, Math.min(MAXIMUM_BAR_COLUMNS, (stderr.columns ?? 80) - label.length - 8))
  let shown = ''
  return {
    show(share) {
      const filled = Math.round(columns * share)
      const bar = '█'.repeat(filled) + '░'.repeat(columns - filled)
      const line = `\r${label} ${bar} ${String(Math.round(100 * share)).padStart(3)} %`
      if (line !== shown) stderr.write(line)
      shown = line
    },
    clear: () => void stderr.write('\r\u001b[2K')
  }
}
