/** A text with compatibility characters (full width, circled, mathematical) replaced by the plain ones. */
export interface CompatibilityForm {
  readonly text: string
  /** For each unit of the text, and its end, the place of the character that it came from. */
  readonly origins: readonly number[]
}

/** The compatibility form (Unicode NFKC, character by character); null when the text has none of its own. */
export function compatibilityForm(text: string): CompatibilityForm | null {
  if (text.normalize('NFKC') === text) return null
  let plain = ''
  const origins: number[] = []
  let at = 0
  for (const character of text) {
    const written = character.normalize('NFKC')
    for (let index = 0; index < written.length; index++) origins.push(at)
    plain += written
    at += character.length
  }
  origins.push(text.length)
  return plain.length > 2 * text.length ? null : { text: plain, origins }
}
