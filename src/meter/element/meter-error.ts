/** Why there is no meter, or, for `worker_unavailable`, no strength in it. */
export type PasswordMeterErrorCode =
  | 'field_missing'
  | 'field_unsupported'
  | 'field_taken'
  | 'policy_missing'
  | 'policy_unavailable'
  | 'policy_invalid'
  | 'language_unavailable'
  | 'worker_unavailable'

/** What the event `password-meter-error` carries. */
export interface PasswordMeterErrorDetail {
  readonly code: PasswordMeterErrorCode
}

/** Tells the page by an event that bubbles, and its developer on the console; `subject` is what was looked for. */
export async function tellError(host: HTMLElement, code: PasswordMeterErrorCode, subject: string): Promise<void> {
  const detail: PasswordMeterErrorDetail = { code }
  host.dispatchEvent(new CustomEvent('password-meter-error', { detail, bubbles: true }))
  const { warn } = await import('./warn.ts')
  warn(code, subject, host)
}
