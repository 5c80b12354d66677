import { describeWait } from './describe-wait.ts'
import { problems } from './problems-en.ts'
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
    newEmail: 'New e-mail address',
    code: 'Recovery code',
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
    current_password_wrong: 'This is not your current password.',
    code_missing: 'Enter a recovery code.',
    code_wrong: 'This address and this code do not go together, or the code was used before.'
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
    hint: 'The one that you have just chosen. Did you not ask for this account? Close this page, and none will be created.',
    submit: 'Finish creating my account'
  },
  recovery: {
    ask: 'Forgotten password?',
    title: 'Forgotten password',
    lead: 'Enter the address of your account. You will receive a link to choose a new password.',
    submit: 'Send me a link',
    sentTitle: 'Check your mailbox',
    sent: (valid) =>
      `If this address has an account, a message has just been sent to it. Its link is valid for ${valid} and works once.`,
    sentMissing: 'No message? Check your spam folder and the address.',
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
    passwordChanged: 'Password set on',
    changePassword: 'Change your password',
    changePasswordLead: 'Your other devices will be signed out.',
    submit: 'Change my password',
    signOut: 'Sign out'
  },
  requiredChange: {
    title: 'Choose a new password',
    reasons: {
      breached:
        'Your password is known from data breaches: other people may know it. Your other devices have been signed out. Choose a new one to continue, and change it wherever you use it.',
      forced: 'The service asks you to change your password before you continue.',
      expired: 'Your password has expired and must be changed.',
      below_policy: 'Your password no longer follows the current rules: choose a new one to continue.',
      temporary: 'This password is temporary: it only lets you choose your own, which nobody else will know.'
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
    knownLead: 'You can sign in from these even while strangers are trying to guess your password.',
    lastSignIn: (moment) => `Last sign-in: ${moment}`,
    forget: 'Forget'
  },
  activity: {
    title: 'Recent activity',
    lead: 'Was any of this not you? Change your password.',
    events: {
      registered: 'Account created',
      address_proved: 'Address confirmed',
      signed_in: 'Sign-in',
      sign_in_refused: 'Sign-in refused',
      sign_in_held: 'Sign-in with a password to be changed',
      password_changed: 'Password changed',
      recovery_requested: 'Link requested for a forgotten password',
      recovery_codes_issued: 'Recovery codes renewed',
      recovery_code_refused: 'Recovery code refused',
      temporary_password_issued: 'Temporary password given',
      address_change_requested: 'Change of address requested',
      address_changed: 'Address changed',
      device_forgotten: 'Device forgotten',
      exported: 'Copy of the data downloaded'
    }
  },
  address: {
    confirmTitle: 'Confirm my new address',
    confirmLead:
      'Your account will have this address, and a message will be sent to the old one. Your known devices will be forgotten. Did you not ask for this? Close this page, and nothing changes.',
    confirmSubmit: 'Confirm this address'
  },
  codes: {
    title: 'Your recovery codes',
    lead: 'Print them or write them down now: they are not shown again. Keep them away from this computer. Each one lets you choose a new password, and all are replaced once one has been used.',
    next: 'I have written them down',
    left: (count) => (count === 0 ? 'none for now' : `${count} valid`),
    useLink: 'I have a recovery code',
    useTitle: 'Use a recovery code',
    useLead: 'Enter one of your printed codes, then choose a new password. Your devices will be signed out.',
    hint: 'Capitals, spaces and dashes do not matter.'
  },
  data: {
    title: 'Your data',
    lead: 'A copy of everything that the service keeps about you, or the deletion of your account.',
    confirm: 'To make sure that it is you.',
    back: 'Back to my account',
    address: {
      title: 'Change my e-mail address',
      lead: 'A link will be sent to the new address. The account keeps the old one until you follow it; both will receive a message.',
      submit: 'Send the link'
    },
    codes: {
      title: 'Print recovery codes',
      lead: 'Ten codes that let you choose a new password when you have neither your password nor your mailbox. They replace your earlier codes.',
      submit: 'Show ten codes'
    },
    'devices/forget': {
      title: 'Forget a device',
      lead: 'A sign-in from that device will count as a stranger’s.',
      submit: 'Forget this device'
    },
    export: {
      title: 'Download my data',
      lead: 'A JSON file with your details, your sessions, your devices and your activity. Your password is not in it: the service does not know it.',
      submit: 'Download the file'
    },
    delete: {
      title: 'Delete my account',
      lead: 'Your account and everything that belongs to it are deleted at once and cannot be restored. Only a security log without your name or address is kept.',
      submit: 'Delete my account for good'
    }
  },
  notices: {
    account_deleted: 'Your account has been deleted. Thank you for visiting.',
    password_near_its_end: 'Your password will expire soon. Take a moment to change it.',
    address_link_sent: 'A link has just been sent to the new address. Follow it to finish.',
    address_changed: 'Your address has been changed. A message was sent to the old one and the new one.',
    password_below_policy: 'Your password no longer follows the current rules. Take a moment to change it.',
    session_closed: 'The session is closed.',
    sessions_closed: 'The other sessions are closed.',
    device_forgotten: 'This device is no longer known.',
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
  problems,
  backToStart: 'Back to the start',
  retryAfter: (seconds) => `Try again in ${describeWait(seconds, 'en')}.`
}
