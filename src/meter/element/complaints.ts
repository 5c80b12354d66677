import type { PasswordMeterErrorCode, PasswordMeterErrorDetail } from './meter-error.ts'

// How long after its load event a page may take to provide what is missing.
const PATIENCE_MS = 1_000

/**
 * Reports errors to the page by an event that bubbles, and to the developer on the console: each once, until it is
 * fixed.
 */
export interface Complaints {
  /** `subject`: what was not found. */
  readonly tell: (code: PasswordMeterErrorCode, subject: string) => void
  /**
   * Reports later, because a script or a framework may still add what is missing. `findSubject` returns null once it is
   * there.
   */
  readonly tellLater: (code: PasswordMeterErrorCode, signal: AbortSignal, findSubject: () => string | null) => void
  readonly forget: () => void
}

export function createComplaints(host: HTMLElement): Complaints {
  let told: PasswordMeterErrorCode | null = null

  function tell(code: PasswordMeterErrorCode, subject: string): void {
    if (code === told) return
    told = code
    const detail: PasswordMeterErrorDetail = { code }
    host.dispatchEvent(new CustomEvent('password-meter-error', { detail, bubbles: true }))
    void import('./warn.ts').then(({ warn }) => warn(code, subject, host))
  }

  return {
    tell,
    tellLater(code, signal, findSubject) {
      const wait = (): void => {
        setTimeout(() => {
          const subject = signal.aborted ? null : findSubject()
          if (subject !== null) tell(code, subject)
        }, PATIENCE_MS)
      }
      if (document.readyState === 'complete') wait()
      else addEventListener('load', wait, { once: true, signal })
    },
    forget() {
      told = null
    }
  }
}
