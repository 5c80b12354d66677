import { within } from './field.ts'
import type { Condition } from './condition.ts'

/** Every form of a password has at least so many characters. */
export function minimumCharacters(minimum: number): Condition {
  return within('$.password.alternatives[*].minimumCharacters', { minimum })
}

/** At least so many characters are accepted. */
export function maximumCharacters(minimum: number): readonly Condition[] {
  // UTF-8 needs at least a byte per character, so a lower limit in bytes would prevent it.
  return [within('$.password.maximumCharacters', { minimum }), within('$.password.maximumBytes', { minimum })]
}
