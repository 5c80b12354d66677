/** How a request ends that does not end well. */
export type ProblemCode =
  | 'malformed_request'
  | 'cross_site_request'
  | 'form_expired'
  | 'not_signed_in'
  | 'wrong_credentials'
  | 'invalid_fields'
  | 'password_changed_meanwhile'
  | 'password_change_required'
  | 'not_found'
  | 'method_not_allowed'
  | 'request_timeout'
  | 'too_large'
  | 'unsupported_media_type'
  | 'misdirected_request'
  | 'headers_too_large'
  | 'too_many_attempts'
  | 'too_many_sign_ups'
  | 'too_many_passwords'
  | 'too_many_recoveries'
  | 'link_void'
  | 'proof_void'
  | 'overloaded'
  | 'unavailable'
  | 'internal'

export type FieldName = 'name' | 'email' | 'password' | 'passwordConfirmation' | 'currentPassword' | 'newPassword'

/** What is wrong with a field, besides what the policy finds. */
export type FieldErrorCode =
  | 'name_missing'
  | 'name_too_long'
  | 'name_invalid'
  | 'email_missing'
  | 'email_invalid'
  | 'email_taken'
  | 'password_missing'
  | 'confirmation_differs'
  | 'current_password_missing'
  | 'current_password_wrong'
  | 'chosen_password_wrong'

/** What the page before has to say on the next one. */
export const NOTICES = [
  'signed_up',
  'password_changed',
  'password_recovered',
  'password_below_policy',
  'account_deleted',
  'session_closed',
  'sessions_closed',
  'device_forgotten',
  'signed_out',
  'sign_in_needed',
  'session_ended',
  'form_expired',
  'cookie_missing'
] as const

export type NoticeCode = (typeof NOTICES)[number]

/** What happens around an account, for its owner to see. */
export type EventCode =
  | 'signed_up'
  | 'signed_in'
  | 'sign_in_refused'
  | 'password_changed'
  | 'password_recovered'
  | 'change_required'
  | 'unlocked'
  | 'exported'
  | 'deleted'
