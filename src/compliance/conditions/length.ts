import { within } from './field.ts'
import type { Condition } from './condition.ts'

/** At least so many characters in every form of a password. */
export function minimumCharacters(minimum: number): Condition {
  return within('$.password.alternatives[*].minimumCharacters', { minimum })
}

/** At least so many characters are let through. */
export function maximumCharacters(minimum: number): readonly Condition[] {
  // UTF-8 takes a byte for each character at least, so a smaller number of bytes would cut it.
  return [within('$.password.maximumCharacters', { minimum }), within('$.password.maximumBytes', { minimum })]
}
