import { hasTooManyMarks, MAXIMUM_MARKS, showsTooManyMarks } from '../password/combining-marks.ts'
import { countUtf8Bytes } from '../password/measure.ts'
import { MAXIMUM_SPELLING_UNITS, normalizePassword } from '../password/normalize.ts'
import type { PasswordPolicy } from './account-security-policy.ts'
import type { PolicyIssue } from './policy-issue.ts'

/** A password within the limits of a policy, in the form used by every rule: NFC, split into code points. */
export interface MeasuredPassword {
  readonly text: string
  readonly characters: readonly string[]
}

type Limits = Pick<PasswordPolicy, 'maximumCharacters' | 'maximumBytes'>

/** The largest `maximumCharacters` that a policy can have. */
const MOST_CHARACTERS = 4_096

/**
 * Measures a password before anything else reads it, with bounded work: at most 24,576 UTF-16 units are read, and
 * canonically equivalent spellings get the same result. An unreadable password is refused for a single reason (too many
 * characters, combining marks in a row, or bytes) and never truncated (OWASP ASVS 5.0 6.2.8).
 */
export function measurePassword(
  password: string,
  { maximumCharacters, maximumBytes }: Limits
): MeasuredPassword | PolicyIssue {
  const tooLong = (count: number): PolicyIssue => ({
    code: 'too_long',
    params: { maximumCharacters, actualCharacters: Math.min(count, MOST_CHARACTERS + 1) }
  })
  const tooManyMarks: PolicyIssue = { code: 'too_many_marks', params: { maximumMarks: MAXIMUM_MARKS } }
  const most = MAXIMUM_SPELLING_UNITS * MOST_CHARACTERS
  // A shorter spelling of the same text would be refused for its marks.
  if (password.length > most) return showsTooManyMarks(password.slice(0, most)) ? tooManyMarks : tooLong(Infinity)
  if (hasTooManyMarks(password)) return tooManyMarks
  const text = normalizePassword(password)
  const characters = Array.from(text)
  if (characters.length > maximumCharacters) return tooLong(characters.length)
  if (countUtf8Bytes(text) > maximumBytes) return { code: 'too_many_bytes', params: { maximumBytes } }
  return { text, characters }
}

/** Whether the issue means that the password was not read, so that nothing else is known about it. */
export function isUnread({ code }: PolicyIssue): boolean {
  return code === 'too_long' || code === 'too_many_bytes' || code === 'too_many_marks'
}
