import { FRENCH_PHRASES } from './french-phrases.ts'

/** A beginning long enough to identify its phrase. */
const FEWEST_WORDS = 3
const FEWEST_LETTERS = 10
const FEWEST_INITIALS = 5
const MOST_LETTERS = 30

const DIGITS: Readonly<Record<string, string>> = {
  un: '1',
  deux: '2',
  trois: '3',
  quatre: '4',
  cinq: '5',
  six: '6',
  sept: '7',
  huit: '8',
  neuf: '9',
  dix: '10',
  douze: '12',
  treize: '13',
  quarante: '40',
  cent: '100',
  mille: '1000'
}

/** The forms in which people type a phrase that they know by heart, without spaces, the best known first. */
export function writtenPhrases(): string[] {
  return [...new Set(allPhrases().flatMap((words) => [...beginnings(words), ...beginnings(words.map(inDigits))]))]
}

/** The initials of a phrase, if there are enough of them to look like a good password. */
export function initialsOfPhrases(): string[] {
  const initials = allPhrases().flatMap((words) => {
    const apart = words.flatMap((word) => word.split("'"))
    return [words, apart].map((list) => list.map((word) => word.charAt(0)).join(''))
  })
  return [...new Set(initials)].filter((text) => text.length >= FEWEST_INITIALS)
}

function allPhrases(): string[][] {
  return Object.values(FRENCH_PHRASES).flatMap((group) => group.split('|').map((phrase) => phrase.trim().split(/\s+/u)))
}

/** The whole phrase and its beginnings. */
function beginnings(words: readonly string[]): string[] {
  return words
    .map((_, index) => words.slice(0, index + 1))
    .map((begun) => ({
      text: begun.join('').replaceAll("'", ''),
      whole: begun.length === words.length,
      count: begun.length
    }))
    .filter(({ text, whole, count }) => whole || (count >= FEWEST_WORDS && text.length >= FEWEST_LETTERS))
    .map(({ text }) => text.slice(0, MOST_LETTERS))
}

function inDigits(word: string): string {
  return DIGITS[word] ?? word
}
