import { describeWait } from './describe-wait.ts'
import type { Texts } from './texts.ts'

export const en: Texts = {
  service: 'Le Guichet',
  skipToContent: 'Skip to content',
  otherLanguage: 'Français',
  errorPrefix: 'Error: ',
  footer: 'A demonstration service. The password rules come from one file, the same for this page and for the server.',
  fields: {
    name: 'Full name',
    email: 'E-mail address',
    password: 'Password',
    passwordConfirmation: 'Confirm the password',
    currentPassword: 'Current password',
    newPassword: 'New password'
  },
  hints: { email: 'For example: jeanne@example.org' },
  fieldErrors: {
    name_missing: 'Enter your name.',
    name_too_long: 'The name must be 200 characters or fewer.',
    name_invalid: 'The name contains an invisible character to remove.',
    email_missing: 'Enter your e-mail address.',
    email_invalid: 'The e-mail address is not in the expected form, such as jeanne@example.org.',
    email_taken: 'This address already has an account. Sign in, or enter another address.',
    password_missing: 'Enter a password.',
    confirmation_differs: 'The two passwords are different.',
    current_password_missing: 'Enter your current password.',
    chosen_password_wrong: 'This is not the password that was chosen for the account.',
    current_password_wrong: 'This is not your current password.'
  },
  errorSummary: 'Please correct',
  passwordRules: 'Your password must follow these rules:',
  working: 'One moment…',
  signUp: {
    title: 'Create an account',
    lead: 'It takes a minute. All fields are required.',
    submit: 'Create my account',
    instead: 'I already have an account'
  },
  signIn: {
    title: 'Sign in',
    submit: 'Sign in',
    instead: 'Create an account',
    refused: 'The e-mail address or the password is not correct.'
  },
  proof: {
    sent: (valid) =>
      `A message has just been sent to your address. Follow it to finish: its link is valid for ${valid} and works once.`,
    again: 'Start again with another address',
    title: 'Confirm my address',
    lead: (email) => `One last step for the account ${email}.`,
    hint: 'The one that you have just chosen. You did not ask for this account? Close this page, and none is made.',
    submit: 'Finish creating my account'
  },
  recovery: {
    ask: 'Forgotten password?',
    title: 'Forgotten password',
    lead: 'Enter the address of your account. You will receive a link to choose a new password.',
    submit: 'Send me a link',
    sentTitle: 'Look in your mailbox',
    sent: (valid) =>
      `If this address has an account, a message has just been sent to it. Its link is valid for ${valid} and works once.`,
    sentMissing: 'Nothing arrives? Look among the unwanted messages, and check the address.',
    again: 'Ask for another link',
    newTitle: 'Choose a new password',
    newLead: (email) => `For the account ${email}.`,
    newLeadEnds: 'Your devices will be signed out.',
    newSubmit: 'Save this password'
  },
  account: {
    title: 'My account',
    greeting: (name) => `Hello ${name}`,
    details: 'Your details',
    memberSince: 'Account created on',
    passwordChanged: 'Password chosen on',
    changePassword: 'Change your password',
    changePasswordLead: 'Your other devices will be signed out.',
    submit: 'Change my password',
    signOut: 'Sign out'
  },
  requiredChange: {
    title: 'Choose a new password',
    reasons: {
      breached:
        'Your password is known from data breaches: others than you may know it. Your other devices have been signed out. Choose a new one to continue, and change it wherever you use it.',
      forced: 'The service asks you to change your password before you continue.',
      temporary: 'This password is temporary: it is only good for choosing your own, which nobody else will know.'
    }
  },
  devices: {
    sessions: 'Your sessions',
    currentSession: 'this session',
    currentDevice: 'this device',
    unknown: 'Unknown browser',
    lastUsed: (moment) => `Last used: ${moment}`,
    end: 'Close',
    endOthers: 'Close the other sessions',
    known: 'Your known devices',
    knownLead: 'From these you can sign in even while strangers try to guess your password.',
    lastSignIn: (moment) => `Last sign-in: ${moment}`,
    forget: 'Forget'
  },
  activity: {
    title: 'Recent activity',
    lead: 'Something was not you? Change your password.',
    events: {
      signed_up: 'Account created',
      signed_in: 'Sign-in',
      sign_in_refused: 'Sign-in refused',
      password_changed: 'Password changed',
      password_recovered: 'Password forgotten, then chosen anew',
      change_required: 'Change of password asked for',
      unlocked: 'Account unlocked',
      exported: 'Copy of the data downloaded',
      deleted: 'Account deleted'
    }
  },
  data: {
    title: 'Your data',
    lead: 'A copy of all that the service keeps about you, or the end of your account.',
    confirm: 'To make sure that it is you.',
    back: 'Back to my account',
    export: {
      title: 'Download my data',
      lead: 'A JSON file with your details, your sessions, your devices and your activity. Your password is not in it: the service does not know it.',
      submit: 'Download the file'
    },
    delete: {
      title: 'Delete my account',
      lead: 'Your account and all that belongs to it are deleted at once, and cannot be brought back. What stays is a security log without your name or your address.',
      submit: 'Delete my account for good'
    }
  },
  notices: {
    account_deleted: 'Your account is deleted. Thank you for coming by.',
    password_below_policy: 'Your password no longer follows the rules of today. Take a moment to change it.',
    session_closed: 'The session is closed.',
    sessions_closed: 'The other sessions are closed.',
    device_forgotten: 'This device is known no more.',
    signed_up: 'Your account is created. Welcome!',
    password_changed: 'Your password is changed. Your other devices have been signed out.',
    password_recovered: 'Your new password is saved. Sign in with it.',
    signed_out: 'You are signed out. See you soon!',
    sign_in_needed: 'Sign in to see your account.',
    session_ended: 'Your session has ended. Sign in again to continue.',
    form_expired: 'The form had expired: nothing was stored. Here it is again, ready to be sent.',
    cookie_missing:
      'The form had expired, or your browser did not keep the cookie of this site: nothing was stored. Allow cookies for this site, then send the form again.'
  },
  problems: {
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
    overloaded: {
      title: 'The service is busy',
      detail: 'The service is receiving many requests. Nothing was lost: try again in a few seconds.'
    },
    unavailable: {
      title: 'Temporarily unavailable',
      detail: 'The service will be back in a moment. Nothing was stored: try again in a few seconds.'
    },
    internal: { title: 'Service error', detail: 'Something went wrong on our side. Try again later.' }
  },
  backToStart: 'Back to the start',
  retryAfter: (seconds) => `Try again in ${describeWait(seconds, 'en')}.`
}
