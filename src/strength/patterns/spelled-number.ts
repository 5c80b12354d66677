import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

export interface SpelledNumberMatch extends Span {
  /** How many words the number has, without `et`. */
  readonly words: number
  /** Whether each of them begins with a capital, and has no other. */
  readonly capitalised: boolean
}

const WORDS =
  'zero|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|' +
  'quarante|cinquante|soixante|septante|huitante|octante|nonante|cents?|mille|millions?|milliards?'
const WORD = new RegExp(`(?:${WORDS})`, 'gu')
const JOINT = "[ '._-]?(?:et[ '._-]?)?"
/** One alone is a word of the lists. */
const NUMBER = new RegExp(`(?:${WORDS})(?:${JOINT}(?:${WORDS}))+`, 'gu')

/** Of twenty-eight words, few can follow the one before: `mille` is not behind `cent`. An estimate. */
const WORD_BITS = 3
/** To write the number out. An estimate. */
const SPELLING_BITS = 3
const CAPITALISED_BITS = 1.5

/** Numbers in words, of two words at least: `quatrevingtdouze`, `MilleNeufCent`. */
export function find({ plain, upper }: PasswordText): SpelledNumberMatch[] {
  return [...plain.matchAll(NUMBER)].map(({ 0: whole, index: start }) => {
    const words = [...whole.matchAll(WORD)]
    const starts = new Set(words.map(({ index }) => start + index))
    const end = start + whole.length
    const capitals = upper.subarray(start, end).reduce((sum, unit) => sum + unit, 0)
    const capitalised = capitals === words.length && [...starts].every((at) => upper[at] === 1)
    return { start, end, words: words.length, capitalised }
  })
}

export function price(match: SpelledNumberMatch, text: PasswordText): number {
  const capitals = match.capitalised ? CAPITALISED_BITS : letterCaseBits(text, match)
  return SPELLING_BITS + match.words * WORD_BITS + capitals
}

export function feedback(): Advice {
  return { kind: 'word', alone: 'few_common_words', among: 'few_common_words', suggestions: ['use_several_words'] }
}
