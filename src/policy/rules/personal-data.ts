import { foldLetters, foldLookAlikes } from '../../password/fold.ts'
import { readSkeletons, reverseSkeleton, type FoldedText, type Skeleton } from '../../password/skeletons.ts'
import { readUserData, splitIntoParts } from '../../password/user-data.ts'
import { AhoCorasick } from './aho-corasick.ts'
import type { WordRule } from './rule.ts'

/** Shorter pieces (de, la, 06) occur in many passwords by chance. */
const MINIMUM_PIECE_UNITS = 3
/** Also the limit for values that folding makes longer (`㎏` into kg). */
const MAXIMUM_FOLDED_UNITS = 256

/**
 * The user's own data. The values are split into pieces (`jean.dupont@exemple.fr` into jean, dupont, exemple), pieces
 * and password are folded, and the result depends on the share of the password's characters that the pieces cover,
 * forwards or backwards. Symbols between the letters of a piece do not hide it, and count as covered.
 *
 * Time: linear in the password and in the 64 values of 256 characters that are read.
 *
 * Source: ANSSI-PG-078 R27 (personal data in the robustness check).
 */
export const personalData: WordRule = {
  issues({ characters, folded, context }, { personalData: rule }) {
    if (rule === undefined || context.length === 0) return []
    const coveredShare = countCovered(folded, characters.length, cutIntoPieces(context)) / characters.length
    if (coveredShare < rule.refusedShare) return []
    return [
      {
        code: 'personal_data',
        params: { coveredShare: Math.round(coveredShare * 100) / 100, refusedShare: rule.refusedShare }
      }
    ]
  }
}

function cutIntoPieces(context: readonly string[]): ReadonlySet<string> {
  const pieces = new Set<string>()
  for (const value of readUserData(context)) {
    const parts = splitIntoParts(withoutTopLevelDomain(foldLetters(value).slice(0, MAXIMUM_FOLDED_UNITS)))
    for (const part of [...parts, parts.join('')]) {
      if (part.length >= MINIMUM_PIECE_UNITS) pieces.add(foldLookAlikes(part))
    }
  }
  return pieces
}

function withoutTopLevelDomain(value: string): string {
  return /^[^\s@]*@[^\s@]+$|^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(value)
    ? value.replace(/\.\p{L}{2,}$/u, '')
    : value
}

/** The number of characters that belong to a piece, or are between its letters. */
function countCovered(folded: FoldedText, characters: number, pieces: ReadonlySet<string>): number {
  const skeletons = readSkeletons(folded)
  const letters = new Set(skeletons.flatMap((skeleton) => [...new Set(skeleton.letters)]))
  const possible = [...pieces].filter((piece) => isMadeOf(letters, piece))
  if (possible.length === 0) return 0
  const finder = new AhoCorasick(possible)
  // For each character, how many pieces begin there and how many end.
  const begins = new Uint32Array(characters)
  const ends = new Uint32Array(characters)
  for (const { letters: text, places } of skeletons.flatMap(inBothDirections)) {
    finder.longestEndings(text).forEach((length, index) => {
      if (length === 0) return
      const one = places[index - length + 1] ?? 0
      const other = places[index] ?? 0
      countOne(begins, Math.min(one, other))
      countOne(ends, Math.max(one, other))
    })
  }
  return sumCovered(begins, ends)
}

function isMadeOf(letters: ReadonlySet<string>, piece: string): boolean {
  for (const letter of piece) if (!letters.has(letter)) return false
  return true
}

function inBothDirections(skeleton: Skeleton): readonly Skeleton[] {
  return [skeleton, reverseSkeleton(skeleton)]
}

function countOne(counts: Uint32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1
}

function sumCovered(begins: Uint32Array, ends: Uint32Array): number {
  let open = 0
  let covered = 0
  begins.forEach((begun, place) => {
    open += begun
    if (open > 0) covered += 1
    open -= ends[place] ?? 0
  })
  return covered
}
