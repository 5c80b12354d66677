import { fold, foldLetters, foldLookAlikes } from '../fold.ts'
import type { Rule } from './rule.ts'

/** Bounds of the work: what a form can sensibly give, and what a hostile one cannot exceed. */
const MAXIMUM_CONTEXT_VALUES = 64
const MAXIMUM_CONTEXT_CHARACTERS = 256
/** Shorter pieces (de, la, 06) stand in most passwords by chance. */
const MINIMUM_PIECE_CHARACTERS = 3

/**
 * The user's own data. The values are cut into pieces (`jean.dupont@exemple.fr` into jean, dupont, exemple), pieces and
 * password are folded, and the share of the password's characters that the pieces cover, forwards or backwards,
 * decides. Separators inside the password do not hide a piece.
 *
 * Source: ANSSI-PG-078 R27 (personal data in the robustness check).
 */
export const personalData: Rule = {
  requirements: ({ personalData: rule }) => (rule === undefined ? [] : [{ code: 'personal_data', params: {} }]),

  issues({ text, context }, { personalData: rule }) {
    if (rule === undefined || context.length === 0) return []
    const coveredShare = measureCoveredShare(text, cutIntoPieces(context))
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
  for (const value of context.slice(0, MAXIMUM_CONTEXT_VALUES)) {
    const folded = foldLetters(value.slice(0, MAXIMUM_CONTEXT_CHARACTERS))
    const parts = withoutTopLevelDomain(folded).split(/[^\p{L}\p{N}]+/u)
    for (const part of [...parts, parts.join('')]) {
      const piece = foldLookAlikes(part)
      if (piece.length < MINIMUM_PIECE_CHARACTERS) continue
      pieces.add(piece)
      pieces.add(Array.from(piece).toReversed().join(''))
    }
  }
  return pieces
}

function withoutTopLevelDomain(value: string): string {
  return /^[^\s@]*@[^\s@]+$|^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(value)
    ? value.replace(/\.\p{L}{2,}$/u, '')
    : value
}

function measureCoveredShare(text: string, pieces: ReadonlySet<string>): number {
  const folded = fold(text)
  if (folded.length === 0) return 0
  const skeleton = folded.replace(/[^\p{L}\p{N}]/gu, '')
  const covered = new Uint8Array(skeleton.length)
  for (const piece of pieces) {
    for (let at = skeleton.indexOf(piece); at !== -1; at = skeleton.indexOf(piece, at + 1)) {
      covered.fill(1, at, at + piece.length)
    }
  }
  return covered.reduce((sum, bit) => sum + bit, 0) / folded.length
}
