import { foldWord } from './fold-word.ts'

const MAXIMUM_VALUES = 64
const MAXIMUM_VALUE_UNITS = 256
const MINIMUM_WORD_UNITS = 2

/**
 * The words an attacker who knows the user would try, from values as they stand ("06 39 98 00 01",
 * "marie.dupont@exemple.fr"): the value itself, its letters and digits together, and each run of them. Folded, without
 * repeats. Only the first 64 values and 256 UTF-16 units of each are read.
 */
export function contextWords(values: readonly string[]): string[] {
  const words = new Set<string>()
  for (const value of values.slice(0, MAXIMUM_VALUES)) {
    if (typeof value !== 'string') continue
    const folded = foldWord(value.slice(0, MAXIMUM_VALUE_UNITS))
    const parts = folded.split(/[^\p{L}\p{N}]+/u)
    for (const word of [folded, parts.join(''), ...parts]) {
      if (word.length >= MINIMUM_WORD_UNITS) words.add(word)
    }
  }
  return [...words]
}
