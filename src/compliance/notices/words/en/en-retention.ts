import { fullDuration } from '../../../../messages/mails/full-duration.ts'
import { createQuantify } from '../../../../messages/quantity.ts'
import type { RetentionWords } from '../retention-words.ts'

const quantify = createQuantify('en')
const and = new Intl.ListFormat('en')
const days = (count: number): string => quantify(count, { one: 'day', other: 'days' })

export const enRetention: RetentionWords = {
  title: 'How long your data are kept',
  intro: 'Data are erased at the end of their retention period.',
  caption: 'What is kept, and for how long',
  what: 'Data',
  howLong: 'Kept for',
  account: 'Your account',
  accountAlways: 'until you close it',
  accountInactive: (count) => `until you close it, or ${days(count)} after you last signed in`,
  noticesHeading: 'Before an unused account is erased',
  notices: (counts) => `You are sent a message ${and.format(counts.map(days))} before. Signing in keeps your account.`,
  noNotice: 'The account is erased without any notice other than this one.',
  events: 'Security events of accounts',
  days,
  daysAfter: (count, event) => `${days(count)} after: ${event}`,
  until: (event) => `until: ${event}`,
  whileAccount: 'as long as the account exists',
  earlierPasswords: (count) =>
    count === 1 ? 'Hash of your password' : `Hashes of your last ${count} passwords, so that you do not use them again`,
  earlierPasswordsDays: (count) =>
    `the current one as long as the account exists, the others ${days(count)} after they were replaced`,
  recoveryLinks: 'Links sent for a forgotten password',
  minutes: (count) => fullDuration(count * 60, 'en'),
  temporaryPasswords: 'Temporary passwords',
  hours: (count) => fullDuration(count * 3_600, 'en'),
  sessions: 'Sessions',
  sessionHours: (count) => `${fullDuration(count * 3_600, 'en')} at most`,
  knownDevices: 'Known devices',
  knownDeviceDays: (count) => `${days(count)} after you last signed in with the device`
}
