/** The text without accents, of the same length, so that a place in the one is a place in the other. */
export function withoutAccents(text: string): string {
  return Array.from(text, (character) => {
    const letter = character.normalize('NFD').replaceAll(/\p{M}/gu, '')
    return letter.length === character.length ? letter : character
  }).join('')
}
