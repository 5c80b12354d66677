import type { Sentences } from '../../frameworks/sentence.ts'

const sessions = 'how long sessions last, with and without activity'
const mails = 'the mail received'
const codes = 'how codes are made, stored, and how long they are valid'

/** OWASP ASVS 5.0.0, in English. */
export const asvsEn: Sentences = {
  '3.3.1': {
    asks: 'Cookies carry Secure, and a name that begins with __Host- or __Secure-.',
    evidence: 'the Set-Cookie headers'
  },
  '3.3.2': { asks: 'Cookies carry SameSite according to their purpose.', evidence: 'the Set-Cookie headers' },
  '3.3.4': { asks: 'A cookie that scripts do not need to read carries HttpOnly.', evidence: 'the Set-Cookie headers' },
  '6.1.1': {
    asks: 'The limits on attempts, and what prevents malicious lockout of accounts, are documented.',
    evidence: 'the document, which this report may be'
  },
  '6.1.2': { asks: 'A list of context-specific words is documented.', evidence: 'the list and its last review' },
  '6.1.3': { asks: 'All authentication pathways are documented.', evidence: 'the list of pathways, APIs among them' },
  '6.2.1': { asks: 'A password has at least 8 characters; 15 are strongly recommended.' },
  '6.2.2': { asks: 'Users can change their password.', evidence: 'the page for it' },
  '6.2.3': { asks: 'Changing a password asks for the current and the new one.', evidence: 'the page for it' },
  '6.2.4': { asks: 'The 3,000 most common passwords that the policy would otherwise accept are refused.' },
  '6.2.5': { asks: 'Any composition is permitted: no class of characters is required.' },
  '6.2.6': { asks: 'The field hides the password, and may show it for a moment.', evidence: 'the field of each form' },
  '6.2.7': {
    asks: 'Pasting, browser helpers and password managers are permitted.',
    evidence: 'an attempt to paste and to fill in each form'
  },
  '6.2.8': {
    asks: 'The password is verified as received, without truncation or change of case.',
    evidence: 'an attempt: case changed, end changed, space added'
  },
  '6.2.9': { asks: 'At least 64 characters are permitted.' },
  '6.2.10': {
    asks: 'A password stays valid until it is compromised or its owner changes it, without periodic rotation.'
  },
  '6.2.11': { asks: 'Passwords made of context-specific words are refused.' },
  '6.2.12': { asks: 'Passwords known from breaches are refused at registration and change.' },
  '6.3.1': { asks: 'Credential stuffing and brute force are countered.' },
  '6.3.2': { asks: 'No default account is active.', evidence: 'the list of accounts after installation' },
  '6.3.3': { asks: 'A second factor is required; hardware at level 3.', evidence: 'the second factor' },
  '6.3.4': { asks: 'All authentication pathways are as strong.', evidence: 'the list of pathways and their controls' },
  '6.3.5': { asks: 'A suspicious attempt is notified.', evidence: mails },
  '6.3.6': { asks: 'E-mail is not used as a factor.', evidence: 'the list of factors' },
  '6.3.7': { asks: 'A change of authentication details is notified.', evidence: mails },
  '6.3.8': {
    asks: 'Neither messages, HTTP codes nor response times reveal an account.',
    evidence: 'a measurement of the answers for a known and an unknown account'
  },
  '6.4.1': { asks: 'A first password is random, follows the policy and expires soon or at first use.' },
  '6.4.2': { asks: 'No hint and no security question.', evidence: 'the sign-up and recovery forms' },
  '6.4.3': { asks: 'A reset does not bypass the second factor.', evidence: 'an attempt with a second factor active' },
  '6.4.4': { asks: 'Replacing a lost factor requires proof of identity.', evidence: 'the procedure' },
  '6.4.5': { asks: 'A reminder comes before a secret expires.', evidence: mails },
  '6.4.6': {
    asks: 'An administrator may start a reset, and does not choose the password.',
    evidence: 'the administration screen'
  },
  '6.5.1': { asks: 'A code works once.', evidence: codes },
  '6.5.2': { asks: 'A code of less than 112 bits is stored hashed like a password.', evidence: codes },
  '6.5.3': { asks: 'Codes come from a cryptographic generator.', evidence: codes },
  '6.5.4': { asks: 'Codes have at least 20 bits.', evidence: codes },
  '6.5.5': {
    asks: 'An out-of-band code is valid for 10 minutes at most; a reset link is not such a code.',
    evidence: codes
  },
  '6.6.2': { asks: 'A code is valid only for its own request.', evidence: codes },
  '6.6.3': { asks: 'Requests for codes and attempts to enter them are limited.', evidence: 'the limit on requests' },
  '7.1.1': {
    asks: 'Inactivity and duration of sessions are documented.',
    evidence: 'the document, which the policy may be'
  },
  '7.1.2': { asks: 'The number of concurrent sessions is documented.', evidence: 'the document' },
  '7.2.3': { asks: 'A session token has at least 128 random bits.', evidence: 'how tokens are made' },
  '7.2.4': { asks: 'Each sign-in gives a new token.', evidence: 'the cookies before and after sign-in' },
  '7.3.1': { asks: 'A session ends after inactivity.', evidence: sessions },
  '7.3.2': { asks: 'A session ends after a maximum lifetime.', evidence: sessions },
  '7.4.1': { asks: 'Signing out ends the session on the server.', evidence: 'an attempt with the old cookie' },
  '7.4.2': { asks: 'Disabling or deleting an account ends its sessions.', evidence: 'an attempt with the old cookie' },
  '7.4.3': {
    asks: 'After a change of password the other sessions can be ended.',
    evidence: 'the pages for change and for reset'
  },
  '7.4.5': { asks: 'An administrator can end sessions.', evidence: 'the administration screen' },
  '7.5.1': {
    asks: 'Changing address, telephone, second factor or recovery requires authenticating again.',
    evidence: 'the pages for it'
  },
  '7.5.2': { asks: 'Users see their sessions and can end them.', evidence: 'the page of sessions' },
  '11.4.2': {
    asks: 'Passwords are hashed by an approved function, at the cost given in appendix C.',
    evidence: 'the hash function and its parameters'
  },
  '14.2.1': { asks: 'No URL contains a token or a secret.', evidence: 'the links of mails and the logs' },
  '14.3.1': {
    asks: 'Signing out clears what the browser keeps.',
    evidence: 'the Clear-Site-Data header or the scripts'
  },
  '14.3.2': { asks: 'Sensitive pages are not cached.', evidence: 'the Cache-Control headers' },
  '16.1.1': { asks: 'An inventory of logs says what they contain and for how long.', evidence: 'the inventory' },
  '16.2.5': { asks: 'No secret is logged.', evidence: 'a search of the logs' },
  '16.3.1': { asks: 'All authentication operations are logged.', evidence: 'an extract of the log' },
  '16.3.3': { asks: 'Attempts to bypass are logged.', evidence: 'an extract of the log' },
  '16.4.1': { asks: 'Nothing can be injected into a log.', evidence: 'an attempt with a line break' },
  '16.5.3': { asks: 'The service fails closed: what could not be checked during an outage is not accepted.' }
}
