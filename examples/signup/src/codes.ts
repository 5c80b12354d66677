/** The codes of requests that fail. */
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
  | 'address_link_void'
  | 'proof_required'
  | 'overloaded'
  | 'unavailable'
  | 'internal'

export type FieldName =
  | 'name'
  | 'email'
  | 'newEmail'
  | 'password'
  | 'passwordConfirmation'
  | 'currentPassword'
  | 'newPassword'
  | 'code'

/** Errors of a field, besides those of the policy. */
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
  | 'code_missing'
  | 'code_wrong'

/** Messages that a page leaves for the next one. */
export const NOTICES = [
  'signed_up',
  'password_changed',
  'password_recovered',
  'password_below_policy',
  'password_near_its_end',
  'address_link_sent',
  'address_changed',
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
