const LEAST_EDITS = 2
const MOST_EDITS = 16
/** One in four characters may be another one: a new year, a new digit, a new last letter are no new password. */
const SHARE = 4

/**
 * Whether two passwords differ in so few characters that who knows the one guesses the other: two, or one in four of the
 * longer, sixteen at most; upper and lower case do not count. Both are bounded and in NFC. The work is that of sixteen
 * characters around the diagonal, whatever the lengths.
 */
export function isSimilar(current: string, candidate: string): boolean {
  const one = Array.from(current.toLowerCase())
  const other = Array.from(candidate.toLowerCase())
  const longer = Math.max(one.length, other.length)
  const edits = Math.min(MOST_EDITS, Math.max(LEAST_EDITS, Math.floor(longer / SHARE)))
  return Math.abs(one.length - other.length) <= edits && isWithin(one, other, edits)
}

/** Levenshtein's distance, within a band around the diagonal: whether it is at most so many edits. */
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
