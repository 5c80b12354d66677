import { RempartError } from '../rempart-error.ts'
import { certainlyExceedsBytes, countUtf8Bytes } from '../password/measure.ts'
import { normalizePassword } from '../password/normalize.ts'

/** The bytes to hash, or why there are none. */
export type PasswordBytes = Uint8Array | 'password_too_large' | 'password_not_unicode'

/** The NFC form of a password in UTF-8. Bounded before it is normalised, so that a huge one costs nothing. */
export function readPasswordBytes(password: string, maximumBytes: number): PasswordBytes {
  if (typeof password !== 'string') {
    throw new TypeError('password must be a string; it is the first argument, the stored hash the second')
  }
  if (certainlyExceedsBytes(password, maximumBytes)) return 'password_too_large'
  // An encoder would write U+FFFD for any lone surrogate: two different passwords would share one hash.
  if (!password.isWellFormed()) return 'password_not_unicode'
  const normalized = normalizePassword(password)
  if (countUtf8Bytes(normalized) > maximumBytes) return 'password_too_large'
  return Buffer.from(normalized, 'utf8')
}

/** {@link readPasswordBytes} for a password that is about to be stored. */
export function requirePasswordBytes(password: string, maximumBytes: number): Uint8Array {
  const bytes = readPasswordBytes(password, maximumBytes)
  if (bytes === 'password_too_large') {
    throw new RempartError(bytes, `the password has more than ${maximumBytes} bytes in UTF-8`, { maximumBytes })
  }
  if (bytes === 'password_not_unicode') {
    throw new RempartError(bytes, 'the password holds a lone surrogate, which has no UTF-8 form', {})
  }
  return bytes
}
