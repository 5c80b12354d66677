import { createHash } from 'node:crypto'
import { hasTooManyMarks } from '../../password/combining-marks.ts'
import { normalizePassword } from '../../password/normalize.ts'

/** The longest password that a policy can allow, in UTF-16 units. */
const MAXIMUM_UNITS = 16_384

/** The SHA-1 digest as in the corpus, 40 upper-case hexadecimal digits; null for text that cannot be a password. */
export function passwordDigest(password: string): string | null {
  if (password.length > MAXIMUM_UNITS || !password.isWellFormed() || hasTooManyMarks(password)) return null
  return createHash('sha1').update(normalizePassword(password)).digest('hex').toUpperCase()
}
