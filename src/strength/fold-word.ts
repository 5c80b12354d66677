/** Lower case without accents: `Éléphant`, `elephant` and `ÉLÉPHANT` are one word to whoever guesses. */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae')
}
