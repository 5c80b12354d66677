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
