import { fullDuration } from '../../../../messages/mails/full-duration.ts'
import { createQuantify } from '../../../../messages/quantity.ts'
import type { ProtectionWords } from '../protection-words.ts'

const quantify = createQuantify('en')
const number = new Intl.NumberFormat('en')
const days = (count: number): string => quantify(count, { one: 'day', other: 'days' })
const failures = (count: number): string => quantify(count, { one: 'failure', other: 'failures' })
const duration = (seconds: number): string => fullDuration(seconds, 'en')

export const enProtection: ProtectionWords = {
  title: 'Protect your means of authentication',
  keepHeading: 'Keep your password to yourself',
  keep: [
    'Choose it yourself. Neither a relative nor an official should choose it for you.',
    'Use a different password for each service: when one of them leaks, the others stay safe.',
    'Leave them to a password manager: it generates long ones, remembers them, and gives each only to its own site.',
    'Give your password to nobody, neither in a message nor on the telephone. The service will never ask you for it.',
    'Do not write it in a file that others can open, nor next to the computer.'
  ],
  temporaryPassword: (hours) =>
    `A temporary password that you are given is valid for ${duration(hours * 3_600)}, and only lets you choose your own.`,
  changeHeading: 'When to change it',
  change: [
    'Change it at once when you think that somebody knows it, or when you used it on a site whose data have leaked; then tell the service.'
  ],
  noRenewal: 'Without such a reason you do not need to change it.',
  renewalOfEveryone: ({ maximumAgeDays, warnDays }) =>
    `This service asks you to change it after ${days(maximumAgeDays)}. You are warned ${days(warnDays)} before.`,
  renewalOfGroup: (name, { maximumAgeDays, warnDays }) =>
    `For ${name === 'administrators' ? 'administrators’ accounts' : `the accounts of the group “${name}”`}, which have more rights: after ${days(maximumAgeDays)}, announced ${days(warnDays)} before.`,
  breachAtSignIn: 'When you sign in, your password is looked up among those known from data breaches.',
  forgottenHeading: 'When you have forgotten it',
  recoveryLink: (linkMinutes) =>
    `Ask for a link, which is sent to the address of your account. It is valid for ${duration(linkMinutes * 60)} and works once.`,
  recoveryRequests: (maximumRequestsPerDay) =>
    `An account can be sent ${quantify(maximumRequestsPerDay, { one: 'link', other: 'links' })} in 24 hours, at most.`,
  recoveryEndsSessions: 'The new password ends the sessions that are open elsewhere.',
  recoveryUnasked: 'Ignore a link that you did not ask for: nothing changes unless it is used.',
  signInHeading: 'When you sign in',
  signIn: [
    'Look at the address of the site before you type anything. Type it or take it from your bookmarks, rather than following a link that you were sent.',
    'Keep your browser and your system up to date.',
    'On a shared device, sign out when you leave.'
  ],
  failuresPerDay: (maximum) =>
    `The service allows at most ${failures(maximum)} to sign in to an account in 24 hours from devices that it does not know.`,
  delay: ({ afterFailures, firstSeconds, factor, maximumSeconds }) =>
    `After ${failures(afterFailures)} in a row it makes you wait ${duration(firstSeconds)}` +
    (factor === 1
      ? '.'
      : `, then ${number.format(factor)} times as long after each further failure, up to ${duration(maximumSeconds)}.`),
  lock: ({ afterConsecutiveFailures, minutes }) =>
    `After ${failures(afterConsecutiveFailures)} in a row the account is closed to unknown devices ` +
    (minutes === null ? 'until you recover it or the service unlocks it.' : `for ${duration(minutes * 60)}.`),
  failuresPerSource: (maximum) => `From one network it allows at most ${failures(maximum)} an hour.`,
  knownDevices: (rememberDays, maximumFailuresPerDay) =>
    `A device that you signed in from stays known for ${days(rememberDays)} and is not delayed by the failures of others: it is allowed ${failures(maximumFailuresPerDay)} in 24 hours.`,
  sessionIdle: (minutes) => `A session without activity ends after ${duration(minutes * 60)}.`,
  sessionEnd: (hours) => `Every session ends after ${duration(hours * 3_600)}.`,
  changedHeading: 'What has changed, and why',
  renewalChanged:
    'People used to be told to change passwords regularly. The French authorities CNIL (2022-100) and ANSSI (PG-078, R24) no longer ask for it for ordinary accounts: people who have to change passwords often choose weaker ones. A good password, changed when there is a reason, is better.',
  renewalKept:
    'The French authorities CNIL (2022-100) and ANSSI (PG-078, R24) no longer ask for the password of an ordinary account to be changed regularly. This service follows a rule that still does: choose an entirely new password, not the old one with one more digit.',
  managersChanged:
    'People used to be told not to let software, browsers included, remember passwords. CNIL now recommends password managers, and asks for pasting to be possible: without them nobody remembers a good password for each service.',
  moreHeading: 'Further reading',
  cnil: 'CNIL on passwords (in French)',
  anssi: 'The guide of ANSSI on authentication (in French)'
}
