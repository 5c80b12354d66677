import { foldLetters } from '../../password/fold.ts'
import { readUserData, splitIntoParts } from '../../password/user-data.ts'

const MINIMUM_PIECE_UNITS = 3
/** Limits the work of one check, which is proportional to their number. */
const MAXIMUM_PIECES = 160

/**
 * The user's own data in a form for zxcvbn-ts, which searches for exact values: the parts of each value, its parts
 * joined in either order (so `21-06-1987` also for a date that begins with the year), and all of them without accents.
 */
export function contextPieces(context: readonly string[]): string[] {
  const pieces = new Set<string>()
  for (const value of readUserData(context)) {
    const parts = splitIntoParts(value)
    const written = [...parts, parts.join(''), parts.toReversed().join('')]
    for (const piece of written.flatMap((text) => [text.toLowerCase(), foldLetters(text)])) {
      if (piece.length >= MINIMUM_PIECE_UNITS) pieces.add(piece)
    }
  }
  return [...pieces].slice(0, MAXIMUM_PIECES)
}
