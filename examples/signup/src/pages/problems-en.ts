import type { Texts } from './texts.ts'

export const problems: Texts['problems'] = {
  malformed_request: {
    title: 'Unreadable request',
    detail: 'The form is incomplete or damaged. Go back to the page and fill it in again.'
  },
  cross_site_request: {
    title: 'Request refused',
    detail: 'The request comes from another site. Go back to the page and send the form from there.'
  },
  form_expired: {
    title: 'Form expired',
    detail: 'This form is no longer valid. Reload the page and try again; cookies must be allowed.'
  },
  not_signed_in: { title: 'Sign-in required', detail: 'Sign in to continue.' },
  wrong_credentials: { title: 'Sign-in refused', detail: 'The e-mail address or the password is not correct.' },
  invalid_fields: { title: 'Fields to correct', detail: 'Some fields need to be corrected.' },
  password_changed_meanwhile: {
    title: 'Password already changed',
    detail: 'Your password was changed elsewhere at the same moment. Nothing was changed here.'
  },
  password_change_required: {
    title: 'Password to be changed',
    detail: 'Choose a new password first.'
  },
  not_found: { title: 'Page not found', detail: 'This address leads to no page.' },
  method_not_allowed: {
    title: 'Not possible here',
    detail: 'This address exists, but does not allow this action.'
  },
  request_timeout: {
    title: 'Request too slow',
    detail: 'The request did not arrive whole in time. Try again.'
  },
  too_large: { title: 'Too much data', detail: 'What was sent is larger than what is accepted.' },
  unsupported_media_type: { title: 'Unknown format', detail: 'The format of what was sent is not accepted.' },
  misdirected_request: { title: 'Not served here', detail: 'This service does not answer under this host name.' },
  headers_too_large: {
    title: 'Request too long',
    detail: 'The address or the headers of the request are too long. Clear the cookies of this site and try again.'
  },
  too_many_attempts: {
    title: 'Too many attempts',
    detail:
      'Too many attempts failed. To protect the account, signing in is suspended for a while. If it is yours, a link sent to your address lets you choose a new password.'
  },
  too_many_sign_ups: {
    title: 'Too many new accounts',
    detail: 'Too many accounts were asked for from your network. Try again later.'
  },
  too_many_passwords: {
    title: 'Too many new passwords',
    detail: 'Too many new passwords were tried from your network. Try again later.'
  },
  too_many_recoveries: {
    title: 'Too many requests',
    detail:
      'Several links were already asked for. The latest one is in your mailbox, perhaps among the unwanted messages.'
  },
  link_void: {
    title: 'This link is no longer valid',
    detail: 'It was used, it has expired, or a newer link has replaced it. You can ask for a new one.'
  },
  proof_void: {
    title: 'This link is no longer valid',
    detail: 'It was used, or it has expired. Create your account again, or sign in if that is done already.'
  },
  address_link_void: {
    title: 'This link is no longer valid',
    detail: 'It was used, it has expired, or the address has an account. You can ask for another one from your account.'
  },
  proof_required: {
    title: 'Password asked for',
    detail: 'To make sure that it is you, enter your password.'
  },
  overloaded: {
    title: 'The service is busy',
    detail: 'The service is receiving many requests. Nothing was lost: try again in a few seconds.'
  },
  unavailable: {
    title: 'Temporarily unavailable',
    detail: 'The service will be back in a moment. Nothing was stored: try again in a few seconds.'
  },
  internal: { title: 'Service error', detail: 'Something went wrong on our side. Try again later.' }
}
