import type { CharacterClass } from '../account-security-policy.ts'

// Unicode general categories, so that É is an upper case letter. A symbol is anything visible that is none of the
// others: punctuation, currency, emoji, and the space (NIST SP 800-63B-4 §3.1.1.2 lets it count as a character).
const classPatterns: Readonly<Record<CharacterClass, RegExp>> = {
  upper: /\p{Lu}/u,
  lower: /\p{Ll}/u,
  digit: /\p{Nd}/u,
  symbol: /[^\p{L}\p{M}\p{Nd}\p{C}]/u
}

/** The members of `classes` that no character of `text` belongs to, in their order. */
export function findMissingClasses(text: string, classes: readonly CharacterClass[]): readonly CharacterClass[] {
  return classes.filter((name) => !classPatterns[name].test(text))
}
