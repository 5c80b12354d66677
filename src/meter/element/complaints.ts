import type { PasswordMeterErrorCode, PasswordMeterErrorDetail } from './meter-error.ts'

// How long a page may take, once it is loaded, to give what is missing.
const PATIENCE_MS = 1_000

/** Tells the page by an event that bubbles, and its developer on the console: once of each kind, until it is right. */
export interface Complaints {
  /** `subject` is what was looked for. */
  readonly tell: (code: PasswordMeterErrorCode, subject: string) => void
  /** What is missing may still come: with a script of the page, or with the page of a framework. Null: it has come. */
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
