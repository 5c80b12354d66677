import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

export interface SpelledNumberMatch extends Span {
  /** How many words the number has, without `et`. */
  readonly words: number
  /** Of another language than French. */
  readonly foreign: boolean
  /** Whether each of them begins with a capital, and has no other. */
  readonly capitalised: boolean
}

const WORDS =
  'zero|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|' +
  'quarante|cinquante|soixante|septante|huitante|octante|nonante|cents?|mille|millions?|milliards?'
/** The languages of school and of the neighbours, as far as people count in them. */
const FOREIGN = [
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|(?:four|six|seven|eight|nine)teen|fifteen|twenty|thirty|' +
    'forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million',
  'cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cien|mil',
  'null|eins|zwei|drei|vier|funf|fuenf|sechs|sieben|acht|neun|zehn|elf|zwolf|zwanzig|dreissig|hundert|tausend',
  'zero|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|venti|trenta|cento|mille',
  'um|dois|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|vinte|trinta|cem|mil',
  'wahed|wahid|jouj|zouj|juj|tnin|tlata|tleta|rebaa|arbaa|reb3a|khamsa|khemsa|setta|sebaa|tmenia|tmanya|tesaa|achra|3achra',
  'ichi|ni|san|shi|yon|go|roku|nana|shichi|hachi|kyu|ju'
]
const JOINT = "[ '._-]?(?:et[ '._-]?)?"
/** One word alone is of the lists. */
const LANGUAGES = [WORDS, ...FOREIGN].map((words) => ({
  foreign: words !== WORDS,
  word: new RegExp(`(?:${words})`, 'gu'),
  number: new RegExp(`(?:${words})(?:${JOINT}(?:${words}))+`, 'gu')
}))

/** Of twenty-eight words, few can follow the one before: `mille` is not behind `cent`. An estimate. */
const WORD_BITS = 3
/** To write the number out. An estimate. */
const SPELLING_BITS = 3
/** Which other language. */
const FOREIGN_BITS = 2
const CAPITALISED_BITS = 1.5

/** Numbers in words, of two words at least: `quatrevingtdouze`, `MilleNeufCent`. */
export function find({ plain, upper }: PasswordText): SpelledNumberMatch[] {
  // A language of which no two words are there is done with here: its other expression is long to compile.
  return LANGUAGES.filter(({ word }) => [...plain.matchAll(word)].length > 1).flatMap(({ foreign, word, number }) =>
    [...plain.matchAll(number)].map(({ 0: whole, index: start }) => {
      const words = [...whole.matchAll(word)]
      const starts = new Set(words.map(({ index }) => start + index))
      const end = start + whole.length
      const capitals = upper.subarray(start, end).reduce((sum, unit) => sum + unit, 0)
      const capitalised = capitals === words.length && [...starts].every((at) => upper[at] === 1)
      return { start, end, words: words.length, foreign, capitalised }
    })
  )
}

export function price(match: SpelledNumberMatch, text: PasswordText): number {
  const capitals = match.capitalised ? CAPITALISED_BITS : letterCaseBits(text, match)
  return SPELLING_BITS + (match.foreign ? FOREIGN_BITS : 0) + match.words * WORD_BITS + capitals
}

export function feedback(): Advice {
  return { kind: 'word', alone: 'few_common_words', among: 'few_common_words', suggestions: ['use_several_words'] }
}
