/** A text with compatibility characters (full width, circled, mathematical) and ligatures replaced by the plain ones. */
export interface CompatibilityForm {
  readonly text: string
  /** For each unit of the text, and its end, the place of the character that it came from. */
  readonly origins: readonly number[]
}

/** Unicode has these as letters of their own; lists of words have them written out. */
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'Oe', æ: 'ae', Æ: 'Ae' }

/**
 * The compatibility form (Unicode NFKC, character by character), ligatures written out; null when the text has none of its
 * own.
 */
export function compatibilityForm(text: string): CompatibilityForm | null {
  if (text.normalize('NFKC') === text && !/[œŒæÆ]/u.test(text)) return null
  const capitals = text === text.toUpperCase()
  let plain = ''
  const origins: number[] = []
  let at = 0
  for (const character of text) {
    const written = writtenOut(character, capitals)
    for (let index = 0; index < written.length; index++) origins.push(at)
    plain += written
    at += character.length
  }
  origins.push(text.length)
  return plain.length > 2 * text.length ? null : { text: plain, origins }
}

function writtenOut(character: string, capitals: boolean): string {
  const ligature = LIGATURES[character]
  if (ligature === undefined) return character.normalize('NFKC')
  return capitals ? ligature.toUpperCase() : ligature
}
