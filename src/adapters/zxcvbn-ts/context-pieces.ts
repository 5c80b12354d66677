import { foldLetters } from '../../password/fold.ts'
import { readUserData, splitIntoParts } from '../../password/user-data.ts'

const MINIMUM_PIECE_UNITS = 3
/** What the work of one check is proportional to. */
const MAXIMUM_PIECES = 160

/**
 * The user's own data as zxcvbn-ts can use it, which looks for each value as it stands: the parts of each value, its parts
 * run together in either order (`21-06-1987` of a date that begins with its year too), and all of them without accents.
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
