import { domainToASCII } from 'node:url'
import type { FieldIssue } from './problem.ts'

/** One spelling of an address, for one account per address. Its form is another question. */
export function normalizeEmail(email: string): string {
  const trimmed = email.slice(0, 1_000).normalize('NFC').trim().toLowerCase()
  const at = trimmed.lastIndexOf('@')
  // RFC 5890: a domain in letters and its xn-- form are one. Both are stored as the mail system knows them.
  const domain = at === -1 ? '' : domainToASCII(trimmed.slice(at + 1))
  return domain === '' ? trimmed : `${trimmed.slice(0, at)}@${domain}`
}

/** What is wrong with an address. Whether it is read by anyone, only a message to it would tell. */
export function emailIssues(email: string, field: 'email' | 'newEmail' = 'email'): readonly FieldIssue[] {
  if (email === '') return [{ field, code: 'email_missing' }]
  return isEmailAddress(email) ? [] : [{ field, code: 'email_invalid' }]
}

// RFC 5321, section 4.1.2, an atom or several with dots between, with the letters of every script as RFC 6531 has them.
const LOCAL_PART = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const DOMAIN = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?!\d+$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])$/u

/** RFC 5321, section 4.5.3.1: 64 bytes before the @, and 254 in all. */
function isEmailAddress(email: string): boolean {
  const at = email.lastIndexOf('@')
  const local = email.slice(0, at)
  return (
    at > 0 &&
    Buffer.byteLength(email) <= 254 &&
    Buffer.byteLength(local) <= 64 &&
    LOCAL_PART.test(local) &&
    DOMAIN.test(email.slice(at + 1))
  )
}
