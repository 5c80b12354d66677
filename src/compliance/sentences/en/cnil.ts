import type { Sentences } from '../../frameworks/sentence.ts'

/** CNIL, in English. */
export const cnilEn: Sentences = {
  '2022-100/case-1': { asks: 'A password that is the only protection of an account has 80 bits of entropy.' },
  '2022-100/case-2': {
    asks: 'A password with restricted access has 50 bits of entropy, or follows the official example of 8 characters of 3 types out of 4.'
  },
  '2022-100/case-3': {
    asks: 'A code that unlocks a device the person holds, which blocks after 3 failures, has 13 bits of entropy.'
  },
  '2022-100/43': {
    asks: 'Access is restricted: a growing delay of more than a minute after 5 failures and 25 failures a day at most, a lock after 10 failures that can be opened, or a captcha.'
  },
  '2022-100/11': {
    asks: 'Health data require multi-factor authentication.',
    evidence: 'the list of processings, and the second factor of those about health'
  },
  '2022-100/37': { asks: 'Common passwords are refused at creation and change.' },
  '2022-100/54': {
    asks: 'Ordinary accounts do not renew their password at fixed dates; privileged accounts do.',
    evidence: 'the list of privileged accounts and how long their passwords last'
  },
  '2022-100/64': {
    asks: 'Access is logged.',
    evidence: 'an extract of the log: sign-ins, failures, changes of password'
  },
  '2022-100/salt': { asks: 'The salt of each hash has at least 128 bits.' },
  '2022-100/maximum-length': { asks: 'The maximum length, if there is one, allows at least 50 characters.' },
  '2022-100/reset': {
    asks: 'A reset link is valid for 24 hours at most and works once.',
    evidence: 'how long reset links are valid, and that each works once'
  },
  'guide-2024/4/storage': {
    asks: 'Passwords are stored with a function made for the purpose: Argon2, scrypt, bcrypt or PBKDF2, with a salt.',
    evidence: 'the hash function and its parameters'
  },
  'guide-2024/4/first-sign-in': { asks: 'A password that was handed out is changed at the first sign-in.' },
  'guide-2024/4/paste': {
    asks: 'Pasting and filling in remain possible in the password field.',
    evidence: 'an attempt to paste into each form'
  },
  'guide-2024/4/password-managers': {
    asks: 'People are encouraged to use a password manager.',
    evidence: 'the help page or the training that says so'
  },
  'guide-2024/10/enumeration': {
    asks: 'Sign-up and reset do not reveal whether an account exists.',
    evidence: "the service's answers for a known and an unknown address"
  },
  'guide-2024/10/cookies': {
    asks: 'Cookies carry HttpOnly and Secure.',
    evidence: 'the Set-Cookie headers of a sign-in'
  },
  'guide-2024/16/no-password-in-logs': {
    asks: 'No log contains a password or its hash.',
    evidence: 'a search of the logs after a test sign-in'
  },
  'guide-2024/19': {
    asks: 'A data breach is notified to CNIL within 72 hours, and to the persons where the risk is high.',
    evidence: 'the notification procedure and the register of breaches'
  },
  '2021-122/8': {
    asks: 'Logs are kept from six months to a year; up to three years for internal control, with reasons.',
    evidence: 'how long logs are kept'
  },
  'SAN-2022-018/length': { asks: 'Eight characters with no other measure have been fined.' },
  'SAN-2022-018/clear-text': {
    asks: 'A lasting password is neither sent by e-mail nor kept in clear; doing so has been fined.',
    evidence: 'the mail templates and the table of accounts'
  },
  'SAN-2022-018/notice-of-change': {
    asks: 'People are told that their password was changed; not doing so was held against a fined service.',
    evidence: 'the mail received after a change'
  },
  'SAN-2022-018/retention': {
    asks: 'The retention announced is the one applied; a gap has been fined.',
    evidence: 'the age of the oldest inactive accounts'
  },
  'rgpd-5-1-e': {
    asks: 'An inactive account is erased after a notice, usually within three years; the regulation gives no figure.',
    evidence: 'the rule for erasing inactive accounts and the notice that is sent'
  }
}
