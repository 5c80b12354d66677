import { normalizeStart } from './normalize.ts'

/** What a form can sensibly give of a user's own data, and what a hostile one cannot exceed. */
const MAXIMUM_VALUES = 64
const MAXIMUM_CHARACTERS = 256

/** The user's own data as far as it is read: the first 64 values, of each the first 256 characters of its NFC form. */
export function readUserData(context: readonly string[]): readonly string[] {
  return context
    .slice(0, MAXIMUM_VALUES)
    .filter((value) => typeof value === 'string')
    .map((value) => normalizeStart(value, MAXIMUM_CHARACTERS))
}

/** The stretches of letters and digits of a value: `jean.dupont@exemple.fr` into jean, dupont, exemple, fr. */
export function splitIntoParts(value: string): readonly string[] {
  return value.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 0)
}
