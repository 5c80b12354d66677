import { RempartError } from '../../rempart-error.ts'
import { hasTooManyMarks, MAXIMUM_MARKS } from '../../password/combining-marks.ts'
import { certainlyExceedsBytes, countUtf8Bytes } from '../../password/measure.ts'
import { normalizePassword } from '../../password/normalize.ts'
import { encodeSecret } from './secret-bytes.ts'

/** Why a password cannot be hashed. */
export type PasswordProblem = 'password_too_large' | 'password_not_unicode' | 'password_too_many_marks'

/**
 * Why a password cannot be hashed, or `null`. Checked before normalisation: NFC takes quadratic time on long runs of
 * marks.
 *
 * @throws {TypeError} If the password is not a string.
 */
export function findPasswordProblem(password: string, maximumBytes: number): PasswordProblem | null {
  if (typeof password !== 'string') {
    throw new TypeError('password must be a string; it is the first argument, the stored hash the second')
  }
  if (certainlyExceedsBytes(password, maximumBytes)) return 'password_too_large'
  // Encoders write U+FFFD for any lone surrogate: two different passwords would share one hash.
  if (!password.isWellFormed()) return 'password_not_unicode'
  if (hasTooManyMarks(password)) return 'password_too_many_marks'
  return countUtf8Bytes(normalizePassword(password)) > maximumBytes ? 'password_too_large' : null
}

/** The UTF-8 bytes of the NFC form of a password, in a buffer to wipe. The password must have no problem. */
export function encodePassword(password: string): Uint8Array {
  return encodeSecret(normalizePassword(password))
}

/** What another system may have hashed: the NFC form and, if different, the bytes as typed, which most systems hash. */
export function encodeSpellings(password: string): readonly Uint8Array[] {
  const normalized = encodePassword(password)
  return password === normalizePassword(password) ? [normalized] : [normalized, encodeSecret(password)]
}

/** @throws {RempartError} With the code of the problem, if the password has one. */
export function assertPassword(password: string, maximumBytes: number): void {
  const problem = findPasswordProblem(password, maximumBytes)
  if (problem === 'password_too_large') {
    throw new RempartError(problem, `the password has more than ${maximumBytes} bytes in UTF-8`, { maximumBytes })
  }
  if (problem === 'password_not_unicode') {
    throw new RempartError(problem, 'the password holds a lone surrogate, which has no UTF-8 form', {})
  }
  if (problem === 'password_too_many_marks') {
    const maximumMarks = MAXIMUM_MARKS
    throw new RempartError(problem, `the password has more than ${maximumMarks} combining marks in a row`, {
      maximumMarks
    })
  }
}
