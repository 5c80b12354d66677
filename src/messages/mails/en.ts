import { fullDuration } from './full-duration.ts'
import type { MailTexts } from './mail.ts'

const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Paris' })
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'Europe/Paris' })

const whyForced = {
  forced: 'As a precaution, all affected passwords must be changed, including yours.',
  breached: 'Your password has appeared in a data breach of another site: somebody could try it here.',
  temporary: 'The service gave you a temporary password: you can only use it to choose a new one.'
} as const

export const enMails: MailTexts = {
  recovery_link: ({ service, link, validSeconds }) => ({
    subject: `${service}: choose a new password`,
    paragraphs: [
      'Hello,',
      `Somebody asked for a new password for your ${service} account. To choose it, open this link:`,
      { label: 'Choose a new password', address: link },
      `It is valid for ${fullDuration(validSeconds, 'en')} and works once. A new request replaces it.`,
      'If you did not ask for this, do nothing: your password stays the same. Do not share this link with anybody.'
    ]
  }),
  password_changed: ({ service, changedAt, recoveryAddress }) => ({
    subject: `${service}: your password was changed`,
    paragraphs: [
      'Hello,',
      `The password of your ${service} account was changed on ${moments.format(changedAt)} (Paris time).`,
      'If this was you, there is nothing to do.',
      'If this was not you, choose a new password at once: the other devices will be signed out.',
      { label: 'Recover my account', address: recoveryAddress }
    ]
  }),
  address_proof: ({ service, link, validSeconds }) => ({
    subject: `${service}: confirm your address`,
    paragraphs: [
      'Hello,',
      `Somebody asked to open a ${service} account with this address. To open it, follow this link and enter the password that you chose:`,
      { label: 'Confirm my address', address: link },
      `It is valid for ${fullDuration(validSeconds, 'en')} and works once. Signing up again replaces it.`,
      'If you did not ask for this, do nothing: without your confirmation the request is erased.'
    ]
  }),
  account_exists: ({ service, signInAddress, recoveryAddress }) => ({
    subject: `${service}: you already have an account`,
    paragraphs: [
      'Hello,',
      `Somebody signed up to ${service} with this address, which already has an account. To sign in:`,
      { label: 'Sign in', address: signInAddress },
      'Forgotten your password? Choose a new one:',
      { label: 'Choose a new password', address: recoveryAddress },
      'If this was not you, do nothing: nothing has changed in your account.'
    ]
  }),
  unknown_account: ({ service, signUpAddress }) => ({
    subject: `${service}: no account with this address`,
    paragraphs: [
      'Hello,',
      `Somebody asked for a new ${service} password with this address, which has no account.`,
      'You may have one with another address. If not, you can sign up:',
      { label: 'Sign up', address: signUpAddress },
      'If this was not you, do nothing.'
    ]
  }),
  address_change_proof: ({ service, link, validSeconds }) => ({
    subject: `${service}: confirm your new address`,
    paragraphs: [
      'Hello,',
      `Somebody asked to make this the new address of a ${service} account. To confirm it, open this link:`,
      { label: 'Confirm my new address', address: link },
      `It is valid for ${fullDuration(validSeconds, 'en')} and works once.`,
      'If you did not ask for this, do nothing: the account will not get this address.'
    ]
  }),
  address_changed: ({ service, changedAt, contestAddress }) => ({
    subject: `${service}: your address was changed`,
    paragraphs: [
      'Hello,',
      `The address of your ${service} account was changed on ${moments.format(changedAt)} (Paris time). This message goes to both the old and the new address.`,
      'If this was you, there is nothing to do.',
      'If this was not you, report it at once:',
      { label: 'Report this change', address: contestAddress }
    ]
  }),
  new_device: ({ service, signedInAt, device, recoveryAddress }) => ({
    subject: `${service}: sign-in from a new device`,
    paragraphs: [
      'Hello,',
      `Somebody signed in to your ${service} account on ${moments.format(signedInAt)} (Paris time), from a device that we did not know: ${device}.`,
      'If this was you, there is nothing to do.',
      'If this was not you, choose a new password at once: the other devices will be signed out.',
      { label: 'Recover my account', address: recoveryAddress }
    ]
  }),
  forced_change: ({ service, reason, signInAddress, contestAddress }) => ({
    subject: `${service}: your password must be changed`,
    paragraphs: [
      'Hello,',
      whyForced[reason],
      `The next time you sign in to ${service}, you will be asked to choose a new one:`,
      { label: 'Sign in', address: signInAddress },
      'Nobody will ask for your password in a message. If in doubt:',
      { label: 'Write to the service', address: contestAddress }
    ]
  }),
  renewal_near: ({ service, expiresAt, signInAddress, contestAddress }) => ({
    subject: `${service}: change your password soon`,
    paragraphs: [
      'Hello,',
      `Change your ${service} password before ${moments.format(expiresAt)} (Paris time). After that, you can only use it to choose a new one.`,
      { label: 'Sign in', address: signInAddress },
      'Nobody will ask for your password in a message. If in doubt:',
      { label: 'Write to the service', address: contestAddress }
    ]
  }),
  inactivity_near: ({ service, eraseAt, signInAddress, contestAddress }) => ({
    subject: `${service}: your account will be erased`,
    paragraphs: [
      'Hello,',
      `Your ${service} account has not been used for a long time. Unless you sign in, it will be erased with its data on or after ${days.format(eraseAt)}.`,
      'To keep it, sign in:',
      { label: 'Sign in', address: signInAddress },
      'Questions or objections?',
      { label: 'Write to the service', address: contestAddress }
    ]
  })
}
