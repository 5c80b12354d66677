const LEAST_EDITS = 2
const MOST_EDITS = 16
/** One in four characters may differ: a new year, a new digit or a new last letter is not a new password. */
const SHARE = 4

/**
 * Whether two passwords differ in so few characters that one is easy to guess from the other: two, or one in four of
 * the longer one's, at most sixteen; case is ignored. Both must be bounded and in NFC. Time: linear in the length, with
 * a band of sixteen around the diagonal.
 */
export function isSimilar(current: string, candidate: string): boolean {
  const one = Array.from(current.toLowerCase())
  const other = Array.from(candidate.toLowerCase())
  const longer = Math.max(one.length, other.length)
  const edits = Math.min(MOST_EDITS, Math.max(LEAST_EDITS, Math.floor(longer / SHARE)))
  return Math.abs(one.length - other.length) <= edits && isWithin(one, other, edits)
}

/** Whether the Levenshtein distance is at most `edits`, computed in a band around the diagonal. */
function isWithin(one: readonly string[], other: readonly string[], edits: number): boolean {
  let row = new Map(Array.from({ length: edits + 1 }, (_, column) => [column, column]))
  for (const [index, character] of one.entries()) {
    const next = new Map<number, number>()
    const last = Math.min(other.length, index + 1 + edits)
    for (let column = Math.max(0, index + 1 - edits); column <= last; column++) {
      const kept = (row.get(column - 1) ?? Infinity) + (other[column - 1] === character ? 0 : 1)
      const changed = Math.min((row.get(column) ?? Infinity) + 1, (next.get(column - 1) ?? Infinity) + 1)
      next.set(column, Math.min(kept, changed))
    }
    row = next
  }
  return (row.get(other.length) ?? Infinity) <= edits
}
