import { fullDuration } from './full-duration.ts'
import type { MailTexts } from './mail.ts'

const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Paris' })

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
  })
}
