import { foldLetters, french, frenchWords, list } from './package-lists.ts'

/** A word of an encyclopedia is as likely in a password as one of conversation three times further down its list. */
const ENCYCLOPEDIA_WEIGHT = 3
/** The most common verb forms are used as passwords themselves: `aime`, `viens`. */
const FORMS_CHOSEN_RANK = 300
/** Endings that hardly any noun has; `-e`, `-is` or `-ant` would take `porte`, `tapis` and `enfant` with them. */
const FORM_ENDINGS: ReadonlySet<string> = new Set(
  (
    'ent ez ons ais ait aient iez ions erai eras erons erez eront erais erait eraient ' +
    'issent issait issez issons irai irez irait'
  ).split(' ')
)
const SHORTEST_STEM = 4
/** A word more than this many times as common as its singular is no plural: `gros` is not the plural of `gro`. */
const USUAL_SINGULAR = 4

/**
 * French words worth carrying, by rank. Plurals and forms of a verb that is on the list itself fill much of the
 * running text and nearly nothing of passwords, and the letter model prices the ending anyway; as it does what a hyphen
 * or an apostrophe runs together.
 */
export function chosenFrenchWords(): Map<string, number> {
  const chosen = new Map<string, number>()
  for (const [words, weight] of [
    [list(french, 'commonWords-fr'), 1],
    [list(french, 'wikipedia-fr'), ENCYCLOPEDIA_WEIGHT]
  ] as const) {
    words.forEach((word, index) => {
      const folded = foldLetters(word)
      const rank = weight * (index + 1)
      if (/[-' ]/u.test(word) || (rank > FORMS_CHOSEN_RANK && isInflected(folded))) return
      if (rank < (chosen.get(folded) ?? Infinity)) chosen.set(folded, rank)
    })
  }
  return chosen
}

function isInflected(word: string): boolean {
  const singular = frenchWords.get(word.slice(0, -1)) ?? Infinity
  if (/[^aisu]s$/u.test(word) && singular < USUAL_SINGULAR * (frenchWords.get(word) ?? 0)) return true
  for (let cut = 2; word.length - cut >= SHORTEST_STEM; cut++) {
    if (!FORM_ENDINGS.has(word.slice(-cut))) continue
    const stem = word.slice(0, -cut)
    if (['er', 'ir', 're', 'ger'].some((ending) => frenchWords.has(stem + ending))) return true
  }
  return false
}
