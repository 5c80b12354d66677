import { normalizeStart } from './normalize.ts'

/** More than a form needs for a user's data; a hostile request cannot exceed it. */
const MAXIMUM_VALUES = 64
const MAXIMUM_CHARACTERS = 256

/**
 * The part of a user's data that is read: the first 64 values, and of each the first 256 characters of its NFC form.
 */
export function readUserData(context: readonly string[]): readonly string[] {
  return context
    .slice(0, MAXIMUM_VALUES)
    .filter((value) => typeof value === 'string')
    .map((value) => normalizeStart(value, MAXIMUM_CHARACTERS))
}

/** Splits a value into its runs of letters and digits: `jean.dupont@exemple.fr` into jean, dupont, exemple, fr. */
export function splitIntoParts(value: string): readonly string[] {
  return value.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 0)
}
