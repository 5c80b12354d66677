import type { Sentences } from '../../frameworks/sentence.ts'

/** NIST SP 800-63B-4, in English. */
export const nistEn: Sentences = {
  '3.1.1.2(1)': { asks: 'A password has at least 15 characters as the only factor, 8 with another factor.' },
  '3.1.1.2(2)': { asks: 'At least 64 characters are accepted.' },
  '3.1.1.2(3)': { asks: 'All printing ASCII characters and the space are accepted.' },
  '3.1.1.2(4)': {
    asks: 'Unicode is accepted, and each code point counts as one character.',
    evidence: 'an attempt with “é”, “京” and an emoji'
  },
  '3.1.1.2(5)': { asks: 'No composition rule is imposed.' },
  '3.1.1.2(6)': { asks: 'No periodic change is required; a change is required after a compromise.' },
  '3.1.1.2(7)': { asks: 'No hint is stored.', evidence: 'the sign-up form' },
  '3.1.1.2(8)': { asks: 'No security question is asked.', evidence: 'the sign-up and recovery forms' },
  '3.1.1.2(9)': { asks: 'The password is asked for and verified as a whole, without truncation.' },
  '3.1.1.2/blocklist': {
    asks: 'Common, expected or compromised passwords are refused, by comparing the entire password.'
  },
  '3.1.1.2/reason': { asks: 'The reason for a refusal is given.', evidence: 'the message of a refusal' },
  '3.1.1.2/guidance': { asks: 'Guidance is offered for choosing a password.', evidence: 'the page where it is chosen' },
  '3.1.1.2/managers': {
    asks: 'Password managers and filling in are allowed.',
    evidence: 'an attempt to paste and to fill in each form'
  },
  '3.1.1.2/salt': { asks: 'The salt has at least 32 bits.' },
  '3.1.1.2/scheme': {
    asks: 'The hash function is approved by the latest SP 800-132 or by newer guidance of NIST.',
    evidence: 'the hash function, and the text of NIST that approves it (Argon2 is not in SP 800-132)'
  },
  '3.2.2': { asks: 'After 100 consecutive failures at most the authenticator is disabled.' },
  '2.2.1': { asks: 'AAL2 requires two factors.', evidence: 'the second factor' },
  '2.1.3': { asks: 'An AAL1 session lasts 30 days at most.', evidence: 'how long sessions last' },
  '2.2.3': {
    asks: 'An AAL2 session lasts 24 hours at most, and an hour without activity.',
    evidence: 'how long sessions last'
  },
  '4.1': {
    asks: 'The authenticators of each account are recorded, with their dates.',
    evidence: 'an extract of the record'
  },
  '4.2.1.1': {
    asks: 'A recovery code that the person keeps has at least 64 bits, is stored hashed and works once.',
    evidence: 'the length and the storage of recovery codes'
  },
  '4.2.1.2': {
    asks: 'A recovery code sent by e-mail is valid for 24 hours at most.',
    evidence: 'how long recovery codes are valid'
  },
  '4.2.3': {
    asks: 'Each recovery is notified to all addresses of the person, with a contact to repudiate it.',
    evidence: 'the mail received after a recovery'
  }
}
