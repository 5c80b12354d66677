import type { Knowledge } from '../knowledge/knowledge.ts'
import { DIGIT, reversedText } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import type { WordKind } from '../knowledge/word-classes.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'
import { isUsualSubstitution, lettersMeantBy } from './substitutions.ts'

/** A word of the lists, as it stands, in the plural, backwards, or with letters replaced. */
export interface WordMatch extends Span {
  readonly wordBits: number
  readonly kind: WordKind
  /** The word, or what it was made from, is a common password. */
  readonly fromListed: boolean
  readonly aloneBits: number
  readonly plural: boolean
  readonly separators: number
  readonly substitutions: number
  /** Of the substitutions, those that few people think of. */
  readonly unusual: number
  readonly reversed: boolean
}

const MINIMUM_UNITS = 2
/** Of shorter ones many are words both ways: `port` and `trop`. */
const MINIMUM_REVERSED_UNITS = 5
const MINIMUM_SUBSTITUTED_UNITS = 4
/** Edges of a list looked at from one start, at most: substitutions branch, and a hostile string is all branches. */
const MAXIMUM_STEPS_PER_START = 64
const LETTER_S = 0x73
/** What is done to a word costs an estimate: a plural is nearly a word of its own, backwards is what one in ten thinks of. */
const PLURAL_BITS = 1.5
const MINIMUM_PLURAL_UNITS = 4
const REVERSED_BITS = 3.5
const SEPARATOR_BITS = 1
/** Letters of each piece on average: below, the pieces are random or made up rather than those of a compound. */
const MINIMUM_LETTERS_BETWEEN = 3
const SHORT_PIECES_BITS = 8
/** And more where a letter is replaced as well. */
const SHORT_REPLACED_PIECES_BITS = 12
const FIRST_SUBSTITUTION_BITS = 3
/** In a word of four letters a substitution may as well be random. */
const SHORT_WORD_SUBSTITUTION_BITS = 4
/** Two digits behind are a number before they are letters: `Isabel13` is no `Isabelle`. */
const NUMBER_BEHIND_BITS = 6
const FURTHER_SUBSTITUTION_BITS = 0.5
const UNUSUAL_SUBSTITUTION_BITS = 2

export function find(text: PasswordText, { words }: Knowledge): WordMatch[] {
  const matches: WordMatch[] = []
  collect(text, words, false, matches)
  collect(reversedText(text), words, true, matches)
  return matches
}

export function price(match: WordMatch, text: PasswordText): number {
  const form = (match.plural ? PLURAL_BITS : 0) + (match.reversed ? REVERSED_BITS : 0)
  return match.wordBits + form + separatorBits(match) + substitutionBits(match, text) + letterCaseBits(text, match)
}

function separatorBits({ start, end, separators, substitutions }: WordMatch): number {
  if (separators === 0) return 0
  const bits = Math.min(separators, 2) * SEPARATOR_BITS
  const letters = end - start - separators
  if (letters >= MINIMUM_LETTERS_BETWEEN * (separators + 1)) return bits
  return bits + (substitutions === 0 ? SHORT_PIECES_BITS : SHORT_REPLACED_PIECES_BITS)
}

function substitutionBits({ start, end, substitutions, unusual }: WordMatch, { kinds }: PasswordText): number {
  if (substitutions === 0) return 0
  const endsInNumber = kinds[end - 1] === DIGIT && kinds[end - 2] === DIGIT ? NUMBER_BEHIND_BITS : 0
  const short = end - start <= MINIMUM_SUBSTITUTED_UNITS ? SHORT_WORD_SUBSTITUTION_BITS : 0
  const further = (substitutions - 1) * FURTHER_SUBSTITUTION_BITS
  return FIRST_SUBSTITUTION_BITS + short + endsInNumber + further + unusual * UNUSUAL_SUBSTITUTION_BITS
}

export function feedback(match: WordMatch, text: PasswordText): Advice {
  const suggestions: Advice['suggestions'][number][] = []
  if (match.reversed) suggestions.push('avoid_reversed_words')
  if (match.substitutions > 0) suggestions.push('avoid_substitutions')
  if (text.length - (match.end - match.start) <= 6) suggestions.push('use_several_words')
  const plain = match.substitutions === 0 && !match.reversed
  if (match.fromListed && match.end - match.start === text.length) {
    const alone = plain ? listWarning(match.wordBits + match.aloneBits) : 'similar_to_common_password'
    return { kind: 'common_password', alone, among: 'word_with_tail', suggestions }
  }
  if (match.kind === 'firstName' || match.kind === 'surname') {
    const among = match.kind === 'firstName' ? 'first_name_with_tail' : 'surname_with_tail'
    return { kind: 'name', alone: 'single_name', among, suggestions }
  }
  if (match.kind === 'place') return { kind: 'place', alone: 'single_place', among: 'place_with_tail', suggestions }
  const kind = match.fromListed && match.kind === 'password' ? 'common_password' : 'word'
  const among = kind === 'common_password' ? 'similar_to_common_password' : 'word_with_tail'
  return { kind, alone: 'single_word', among, suggestions }
}

function listWarning(bits: number): 'top_10_password' | 'top_100_password' | 'common_password' {
  if (bits < Math.log2(10.5)) return 'top_10_password'
  return bits < Math.log2(100.5) ? 'top_100_password' : 'common_password'
}

/** A way into the lists that some units of the password may stand for. */
interface Path {
  /** The number of the first word that goes on from there. */
  readonly word: number
  /** The first unit that has not been read. */
  readonly at: number
  readonly substitutions: number
  /** Of the substitutions, those that few people think of. */
  readonly unusual: number
  readonly separators: number
}

function collect(text: PasswordText, words: Knowledge['words'], reversed: boolean, matches: WordMatch[]): void {
  const { folded, kinds, length } = text
  const meant = Array.from(folded, lettersMeantBy)
  let start = 0
  let steps = 0
  /** Numbers rather than a path: of thousands of places few are words. What the next unit may be, the likeliest first. */
  const visit = (
    place: number,
    word: number,
    at: number,
    substitutions: number,
    unusual: number,
    separators: number
  ): void => {
    if (steps++ > MAXIMUM_STEPS_PER_START) return
    if (acceptable(at - start, substitutions, reversed) && words.endsWord(place) && !isSeparator(folded[at - 1] ?? 0)) {
      addMatches(text, words, reversed, start, { word, at, substitutions, unusual, separators }, matches)
    }
    if (at >= length) return
    const unit = folded[at] ?? 0
    const next = words.step(place, unit)
    if (next !== 0) visit(next, word + words.before(next), at + 1, substitutions, unusual, separators)
    // A compound is in the lists run together: `saintmalo` is `saint-malo` too.
    if (at > start && isSeparator(unit) && !isBetweenDigits(text, at)) {
      visit(place, word, at + 1, substitutions, unusual, separators + 1)
    }
    const letters = meant[at] ?? []
    for (let index = letters.length - 1; index >= 0; index--) {
      const other = words.step(place, letters[index] ?? 0)
      if (other === 0) continue
      const rare = unusual + (isUsualSubstitution(unit) ? 0 : 1)
      visit(other, word + words.before(other), at + 1, substitutions + 1, rare, separators)
    }
  }
  const last = length - (reversed ? MINIMUM_REVERSED_UNITS : MINIMUM_UNITS)
  for (; start <= last; start++) {
    // A number backwards is another number.
    if (reversed && kinds[start] === DIGIT) continue
    for (const root of words.roots) {
      steps = 0
      visit(root, words.before(root), start, 0, 0, 0)
    }
  }
}

function addMatches(
  { digitRun, folded, length }: PasswordText,
  words: Knowledge['words'],
  reversed: boolean,
  start: number,
  { word, at: end, substitutions, unusual, separators }: Path,
  matches: WordMatch[]
): void {
  const { bits, kind, listed, aloneBits } = words.wordClass(word)
  const asItStands = substitutions === 0 && separators === 0 && !reversed
  const match: WordMatch = {
    shape: (digitRun[start] ?? 0) >= end - start ? 'digits' : 'word',
    start: reversed ? length - end : start,
    end: reversed ? length - start : end,
    wordBits: bits,
    kind,
    fromListed: listed,
    listed: listed && asItStands,
    aloneBits,
    plural: false,
    separators,
    substitutions,
    unusual,
    reversed
  }
  matches.push(match)
  if (!reversed && end - start >= MINIMUM_PLURAL_UNITS && folded[end] === LETTER_S) {
    matches.push({ ...match, end: end + 1, listed: false, plural: true })
  }
}

/** `06.12.34.56.78` is a telephone number, and no word with four full stops. */
function isBetweenDigits({ kinds }: PasswordText, at: number): boolean {
  return kinds[at - 1] === DIGIT && kinds[at + 1] === DIGIT
}

function acceptable(units: number, substitutions: number, reversed: boolean): boolean {
  if (units < MINIMUM_UNITS) return false
  if (reversed && units < MINIMUM_REVERSED_UNITS) return false
  return substitutions === 0 || (units >= MINIMUM_SUBSTITUTED_UNITS && substitutions < units)
}

/** Space, apostrophe, hyphen, full stop, underscore; others of their kind are folded to them. */
function isSeparator(unit: number): boolean {
  return unit === 0x20 || unit === 0x27 || unit === 0x2d || unit === 0x2e || unit === 0x5f
}
