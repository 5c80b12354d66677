/** What the event `password-meter-error` carries. */
export interface PasswordMeterErrorDetail {
  readonly code: 'policy_unavailable' | 'language_unavailable'
}
