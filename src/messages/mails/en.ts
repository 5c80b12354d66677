import { fullDuration } from './full-duration.ts'
import type { MailTexts } from './mail.ts'

const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Paris' })
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'Europe/Paris' })

const whyForced = {
  forced: 'As a precaution, all the passwords concerned have to be changed, yours among them.',
  breached: 'Your password is in a data breach of another site: somebody could try it here.',
  temporary: 'The service gave you a temporary password: it is only good for choosing another one.'
} as const

export const enMails: MailTexts = {
  recovery_link: ({ service, link, validSeconds }) => ({
    subject: `${service}: choose a new password`,
    paragraphs: [
      'Hello,',
      `A new password was asked for your ${service} account. To choose it, open this link:`,
      { label: 'Choose a new password', address: link },
      `It is valid for ${fullDuration(validSeconds, 'en')} and works once. Asking again replaces it.`,
      'You did not ask? Do nothing: your password stays the same. Do not pass this link on to anybody.'
    ]
  }),
  password_changed: ({ service, changedAt, recoveryAddress }) => ({
    subject: `${service}: your password was changed`,
    paragraphs: [
      'Hello,',
      `The password of your ${service} account was changed on ${moments.format(changedAt)} (Paris time).`,
      'Was it you? There is nothing to do.',
      'Was it not you? Choose a new password at once: the other devices will be signed out.',
      { label: 'Take my account back', address: recoveryAddress }
    ]
  }),
  address_proof: ({ service, link, validSeconds }) => ({
    subject: `${service}: confirm your address`,
    paragraphs: [
      'Hello,',
      `A ${service} account was asked for with this address. To open it, follow this link and type the password that you chose:`,
      { label: 'Confirm my address', address: link },
      `It is valid for ${fullDuration(validSeconds, 'en')} and works once. Signing up again replaces it.`,
      'You did not ask? Do nothing: without your confirmation this request is erased.'
    ]
  }),
  account_exists: ({ service, signInAddress, recoveryAddress }) => ({
    subject: `${service}: you have an account already`,
    paragraphs: [
      'Hello,',
      `Somebody signed up to ${service} with this address, which has an account already. To sign in:`,
      { label: 'Sign in', address: signInAddress },
      'Have you forgotten the password? Choose a new one:',
      { label: 'Choose a new password', address: recoveryAddress },
      'Was it not you? Do nothing: nothing has changed in your account.'
    ]
  }),
  unknown_account: ({ service, signUpAddress }) => ({
    subject: `${service}: no account with this address`,
    paragraphs: [
      'Hello,',
      `A new ${service} password was asked for this address, which has no account.`,
      'You may have one with another address. If not, you can sign up:',
      { label: 'Sign up', address: signUpAddress },
      'Was it not you? Do nothing.'
    ]
  }),
  address_change_proof: ({ service, link, validSeconds }) => ({
    subject: `${service}: confirm your new address`,
    paragraphs: [
      'Hello,',
      `This address was asked for as the new address of a ${service} account. To confirm it, open this link:`,
      { label: 'Confirm my new address', address: link },
      `It is valid for ${fullDuration(validSeconds, 'en')} and works once.`,
      'You did not ask? Do nothing: no account will have this address.'
    ]
  }),
  address_changed: ({ service, changedAt, contestAddress }) => ({
    subject: `${service}: your address was changed`,
    paragraphs: [
      'Hello,',
      `The address of your ${service} account was changed on ${moments.format(changedAt)} (Paris time). This message goes to the old one and to the new one.`,
      'Was it you? There is nothing to do.',
      'Was it not you? Report it at once:',
      { label: 'Report this change', address: contestAddress }
    ]
  }),
  new_device: ({ service, signedInAt, device, recoveryAddress }) => ({
    subject: `${service}: sign-in from a new device`,
    paragraphs: [
      'Hello,',
      `Somebody signed in to your ${service} account on ${moments.format(signedInAt)} (Paris time), from a device that we did not know: ${device}.`,
      'Was it you? There is nothing to do.',
      'Was it not you? Choose a new password at once: the other devices will be signed out.',
      { label: 'Take my account back', address: recoveryAddress }
    ]
  }),
  forced_change: ({ service, reason, signInAddress, contestAddress }) => ({
    subject: `${service}: your password has to be changed`,
    paragraphs: [
      'Hello,',
      whyForced[reason],
      `When you next sign in to ${service} you will be asked to choose a new one:`,
      { label: 'Sign in', address: signInAddress },
      'Nobody will ask for your password in a message. Do you have a doubt?',
      { label: 'Write to the service', address: contestAddress }
    ]
  }),
  renewal_near: ({ service, expiresAt, signInAddress, contestAddress }) => ({
    subject: `${service}: your password is to be renewed`,
    paragraphs: [
      'Hello,',
      `Your ${service} password is to be renewed before ${moments.format(expiresAt)} (Paris time). After that it is only good for choosing another one.`,
      { label: 'Sign in', address: signInAddress },
      'Nobody will ask for your password in a message. Do you have a doubt?',
      { label: 'Write to the service', address: contestAddress }
    ]
  }),
  inactivity_near: ({ service, eraseAt, signInAddress, contestAddress }) => ({
    subject: `${service}: your account is going to be erased`,
    paragraphs: [
      'Hello,',
      `Your ${service} account has not been used for a long time. Unless you sign in, it is erased with its data from ${days.format(eraseAt)} on.`,
      'To keep it, sign in:',
      { label: 'Sign in', address: signInAddress },
      'Do you have a question, or do you disagree?',
      { label: 'Write to the service', address: contestAddress }
    ]
  })
}
