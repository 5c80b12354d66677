// Letters that Unicode does not decompose, as people type them without the key.
const ligatures: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i'
}

// Each group of look-alikes becomes one representative on both sides of a comparison, so that no choice has to be made
// between `1` for `i` and `1` for `l`.
const lookAlikes: Readonly<Record<string, string>> = {
  '4': 'a',
  '@': 'a',
  '8': 'b',
  '3': 'e',
  '€': 'e',
  '6': 'g',
  '9': 'g',
  '1': 'i',
  '!': 'i',
  '|': 'i',
  l: 'i',
  '0': 'o',
  '5': 's',
  $: 's',
  z: 's',
  '2': 's',
  '7': 't',
  '+': 't'
}

/** Removes what people vary without making a password harder to guess: accents, case, width, ligatures. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđðþı]/gu, (letter) => ligatures[letter] ?? letter)
}

/** Replaces common substitutions of letters (`@` for `a`, `3` for `e`) in a text that {@link foldLetters} has folded. */
export function foldLookAlikes(folded: string): string {
  return folded.replace(/[48@3€691!|l05$z27+]/gu, (character) => lookAlikes[character] ?? character)
}

/** Both foldings: the form in which two values count as the same. */
export function fold(text: string): string {
  return foldLookAlikes(foldLetters(text))
}
