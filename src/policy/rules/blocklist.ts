import { fold } from '../../password/fold.ts'
import type { WordRule } from './rule.ts'

/**
 * Values refused as a whole, after folding: a blocklist compares "the entire password", not substrings
 * (NIST SP 800-63B-4 §3.1.1.2).
 */
export const blocklist: WordRule = {
  issues({ text, folded }, { blocklist: list }) {
    if (list === undefined) return []
    const { values, longest } = foldOnce(list.values)
    if (folded.signs.length > longest) return []
    return values.has(fold(text)) ? [{ code: 'blocklisted', params: {} }] : []
  }
}

interface FoldedValues {
  readonly values: ReadonlySet<string>
  /** UTF-16 units of the longest value: a longer password cannot be one of them. */
  readonly longest: number
}

// A policy is used many times and holds up to 10,000 values: they are folded once.
const foldedValues = new WeakMap<readonly string[], FoldedValues>()

function foldOnce(list: readonly string[]): FoldedValues {
  const known = foldedValues.get(list)
  if (known !== undefined) return known
  const values = new Set(list.map(fold).filter((value) => value !== ''))
  const longest = [...values].reduce((most, { length }) => Math.max(most, length), 0)
  const folded = { values, longest }
  foldedValues.set(list, folded)
  return folded
}
