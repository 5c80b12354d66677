import { UNDECOMPOSED } from '../../password/fold.ts'
import { READ_UNITS } from './readable-prefix.ts'

/** A text with compatibility characters (full width, circled, mathematical) and ligatures replaced by the plain ones. */
export interface CompatibilityForm {
  readonly text: string
  /** For each unit of the text, and its end, the place of the character that it came from. */
  readonly origins: readonly number[]
  /** Whether digits alone were replaced: of whatever script, they are digits anyway. */
  readonly digitsAlone: boolean
}

/** Unicode has these as letters of their own; lists of words have them written out. */
const LIGATURE = /[œæ]/iu
/** Keys of their own, which would become marks or a letter that looks the same. */
const KEYS = '¨´µ¸'

/**
 * The compatibility form (Unicode NFKC, character by character), ligatures written out, as far as is read; null when the
 * text has none of its own.
 */
export function compatibilityForm(text: string): CompatibilityForm | null {
  if (text.normalize('NFKC') === text && !LIGATURE.test(text)) return null
  const capitals = text === text.toUpperCase()
  let plain = ''
  let changes = false
  let digitsAlone = true
  const origins: number[] = []
  let at = 0
  for (const character of text) {
    const written = writtenOut(character, capitals)
    if (plain.length + written.length > READ_UNITS) break
    if (written !== character) {
      changes = true
      digitsAlone &&= /\p{Nd}/u.test(character)
    }
    for (let index = 0; index < written.length; index++) origins.push(at)
    plain += written
    at += character.length
  }
  origins.push(at)
  return changes && plain.length <= 2 * at ? { text: plain, origins, digitsAlone } : null
}

function writtenOut(character: string, capitals: boolean): string {
  if (KEYS.includes(character)) return character
  if (!LIGATURE.test(character)) return character.normalize('NFKC')
  const small = character.toLowerCase()
  const written = UNDECOMPOSED[small] ?? small
  if (character === small) return written
  return capitals ? written.toUpperCase() : written.charAt(0).toUpperCase() + written.slice(1)
}
