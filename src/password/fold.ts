import { LOOK_ALIKES } from './look-alikes.ts'

// Letters that Unicode does not decompose, as people type them on a keyboard without the key; and the final sigma.
export const UNDECOMPOSED: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ'
}

// `1` is typed for `i` and for `l`, `2` for `z` and for `s`: one of each pair stands for both, on both sides of a comparison.
const SAME_LOOK: Readonly<Record<string, string>> = { l: 'i', z: 's' }

const LETTER_BY_LOOK: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SAME_LOOK),
  ...Object.entries(LOOK_ALIKES).map(([sign, [letter = sign]]) => [sign, SAME_LOOK[letter] ?? letter] as const)
])

const HAS_LOOK_ALIKE = new RegExp(`[${[...LETTER_BY_LOOK.keys()].join('').replaceAll(/[[\]^\\-]/gu, '\\$&')}]`, 'u')

/**
 * Removes variations that do not make a password harder to guess: accents, case, width, ligatures. The text must have
 * short runs of marks, as measured passwords and user data do.
 */
export function foldLetters(text: string): string {
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđðþıς]/gu, (letter) => UNDECOMPOSED[letter] ?? letter)
}

/** The letter that a folded sign looks like: `a` for `@` and for `a`. Others are unchanged. */
export function foldLook(sign: string): string {
  return LETTER_BY_LOOK.get(sign) ?? sign
}

/** Replaces common substitutions of letters (`@` for `a`, `3` for `e`) in a text that {@link foldLetters} has folded. */
export function foldLookAlikes(folded: string): string {
  if (!HAS_LOOK_ALIKE.test(folded)) return folded
  let text = ''
  for (const sign of folded) text += foldLook(sign)
  return text
}

/** Both foldings: two values with the same fold count as equal. */
export function fold(text: string): string {
  return foldLookAlikes(foldLetters(text))
}
