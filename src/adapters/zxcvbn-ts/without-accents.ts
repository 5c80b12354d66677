/** The text without accents, of the same length, so that positions stay valid. */
export function withoutAccents(text: string): string {
  return Array.from(text, (character) => {
    const letter = character.normalize('NFD').replaceAll(/\p{M}/gu, '')
    return letter.length === character.length ? letter : character
  }).join('')
}
