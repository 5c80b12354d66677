import type { PasswordMeterErrorCode, PasswordMeterErrorDetail } from './meter-error.ts'

/** Tells the page by an event that bubbles, and its developer on the console; `subject` is what was looked for. */
export async function tellError(host: HTMLElement, code: PasswordMeterErrorCode, subject: string): Promise<void> {
  const detail: PasswordMeterErrorDetail = { code }
  host.dispatchEvent(new CustomEvent('password-meter-error', { detail, bubbles: true }))
  const { warn } = await import('./warn.ts')
  warn(code, subject, host)
}
