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

/** The detail of the event `password-meter-error`. */
export interface PasswordMeterErrorDetail {
  readonly code: PasswordMeterErrorCode
}
