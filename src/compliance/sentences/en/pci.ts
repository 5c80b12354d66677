import type { Sentences } from '../../frameworks/sentence.ts'

/** PCI DSS, in English. */
export const pciEn: Sentences = {
  '8.2.6': {
    asks: 'An inactive account is disabled or removed within 90 days.',
    evidence: 'the rule for inactive accounts'
  },
  '8.2.8': {
    asks: 'After at most 15 minutes without activity the user has to sign in again.',
    evidence: 'how long sessions last'
  },
  '8.3.4': {
    asks: 'After 10 failures at most the account is locked for at least 30 minutes or until the identity is confirmed.'
  },
  '8.3.5': { asks: 'A first or reset password is unique and changed at once.' },
  '8.3.6': { asks: 'A password has at least 12 characters, with a digit and a letter.' },
  '8.3.7': { asks: 'The last four passwords are not reused.' },
  '8.3.8': {
    asks: 'Users know how to choose, protect, not reuse and report.',
    evidence: 'the guidance that users are given'
  },
  '8.3.9': {
    asks: 'A password that is the only factor changes every 90 days at most, unless the security of each access is analysed dynamically.'
  }
}
