import type { Sentences } from '../../frameworks/sentence.ts'

/** ANSSI-PG-078, in English. */
export const anssiEn: Sentences = {
  R1: { asks: 'Multi-factor authentication is preferred.', evidence: 'the accounts that have a second factor' },
  R9: {
    asks: 'The history of secrets is kept: creation, attempts, renewals, revocations.',
    evidence: 'an extract of the history, and how long it is kept'
  },
  R10: { asks: 'The number of attempts in a period is limited.' },
  R12: { asks: 'An authenticated session has a limited lifetime.', evidence: 'how long sessions last' },
  R14: {
    asks: 'A failure does not say which element was wrong.',
    evidence: 'the answers to a wrong name and to a wrong password'
  },
  R20: { asks: 'A password policy is defined.' },
  R21: { asks: 'The minimum length follows the sensitivity: 9, 12 or 15 characters.' },
  R22: {
    asks: 'No maximum length in practice: hundreds of characters are accepted (200 at least, by our reading).'
  },
  R23: { asks: 'The set of characters is as wide as possible.' },
  R24: { asks: 'Accounts that are not sensitive have no expiry.' },
  R25: {
    asks: 'Passwords of privileged accounts expire, for instance after one to three years.',
    evidence: 'the list of privileged accounts and how long their passwords last'
  },
  R26: {
    asks: 'A compromised password is renewed within the day, then the account is disabled.',
    evidence: 'the procedure after a compromise and its last exercise'
  },
  'R27/list': { asks: 'The most common passwords, compromised ones and known patterns are refused.' },
  'R27/personal-data': { asks: 'Passwords made of personal data are refused.' },
  'R27/history': { asks: 'The last passwords are not reused.' },
  R28: { asks: 'Each hash has a random salt of at least 128 bits.' },
  R29: {
    asks: 'Hashes are computed by scrypt or Argon2, with parameters as high as possible.',
    evidence: 'the hash function and its parameters'
  },
  'R29-': {
    asks: 'Where neither scrypt nor Argon2 is available, hashes are computed by PBKDF2 with as many iterations as possible.',
    evidence: 'the hash function and its parameters'
  },
  R30: { asks: 'There is a recovery procedure.', evidence: 'the recovery procedure' },
  R31: { asks: 'A password vault is provided.', evidence: 'the vault that is offered, and to whom' }
}
