/** A noun in its plural forms by `Intl.PluralRules`: French and English have two. */
export interface Noun {
  readonly one: string
  readonly other: string
}

/** Writes a number with its noun: `1 chiffre`, `8 caractères`, `10 000 jours`. */
export type Quantify = (count: number, noun: Noun) => string

/**
 * The length of a password is counted up to here (`PolicyIssueParams.too_long`); beyond, the sentence says "more than".
 */
export const MOST_COUNTED_CHARACTERS = 4_096

/**
 * Numbers and plurals of one language, by `Intl`. The space between a number and its noun does not break, so that a line
 * never ends in a bare number.
 */
export function createQuantify(locale: string): Quantify {
  const plural = new Intl.PluralRules(locale)
  const number = new Intl.NumberFormat(locale)
  return (count, noun) => `${number.format(count)}\u00a0${plural.select(count) === 'one' ? noun.one : noun.other}`
}
