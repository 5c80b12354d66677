import { readUserData, splitIntoParts } from '../../password/user-data.ts'
import { foldedText } from '../text/password-text.ts'

/** UTF-16 units of all values together: the search in each password takes time in proportion. */
const MAXIMUM_TOTAL_UNITS = 2048
const MAXIMUM_WORDS = 160
const MINIMUM_WORD_UNITS = 3
const MAXIMUM_NAMES_COMBINED = 6
/** How many last digits of a telephone number are taken for a word. */
const PHONE_ENDS = [8, 6, 4]
/** `Gwen` is found as a stretch of `Gwenaëlle`; shorter than that only the beginning is a name: `Nic`, `Seb`. */
const NICKNAME_UNITS = 3

const VOWELS = /[aeiouy]/gu

/** A birth date or the like; `year` is null where the value had none. */
interface KnownDate {
  readonly day: number
  readonly month: number
  readonly year: number
}

/** What the user's own data comes down to for a guesser: words, dates and telephone numbers. */
export interface ContextFacts {
  /** Folded words: values, their parts, parts run together, initials, dates as digits. The first are the likeliest. */
  readonly words: readonly string[]
  /** Folded values of some length, of which any stretch may come back: addresses, the password before this one. */
  readonly values: readonly string[]
  readonly knowsDate: (day: number, month: number, year: number | null) => boolean
  readonly knowsPhone: (national: string) => boolean
}

/** The facts of an empty context. */
export const NO_CONTEXT: ContextFacts = { words: [], values: [], knowsDate: () => false, knowsPhone: () => false }

/** Reads the first 64 values of 256 characters, 2,048 UTF-16 units in all; whatever is not a string is passed over. */
export function contextFacts(context: readonly string[]): ContextFacts {
  if (context.length === 0) return NO_CONTEXT
  const values = readableValues(context)
  const words = new Set<string>()
  const dates: KnownDate[] = []
  const phones = new Set<string>()
  const names: string[] = []
  for (const value of values) {
    const parts = splitIntoParts(value)
    const joined = parts.join('')
    words.add(joined).add(value)
    const date = dateIn(parts)
    if (date !== null) dates.push(date)
    const phone = phoneIn(value)
    if (phone !== null) phones.add(phone).add(phone.slice(1))
    for (const part of parts) {
      words.add(part)
      for (const run of part.match(/\p{L}+|\p{N}+/gu) ?? []) words.add(run)
      if (/^\p{L}{2,}$/u.test(part) && names.length < MAXIMUM_NAMES_COMBINED) names.push(part)
    }
  }
  const distinctNames = [...new Set(names)]
  addCombinations(words, distinctNames)
  addWithoutVowels(words, distinctNames)
  const initials = initialsOf(distinctNames)
  for (const pair of initials) words.add(pair)
  for (const name of names) if (name.length > NICKNAME_UNITS) words.add(name.slice(0, NICKNAME_UNITS))
  for (const phone of phones) {
    words.add(phone)
    for (const digits of PHONE_ENDS) words.add(phone.slice(-digits))
  }
  for (const { day, month, year } of dates) addDateForms(words, day, month, year)
  return {
    words: [...words]
      .filter((word) => word.length >= MINIMUM_WORD_UNITS || initials.has(word) || words.size < 2)
      .slice(0, MAXIMUM_WORDS),
    values: values.filter((value) => value.length > MINIMUM_WORD_UNITS),
    knowsDate: (day, month, year) =>
      dates.some(
        (date) => date.day === day && date.month === month && (year === null || date.year % 100 === year % 100)
      ),
    knowsPhone: (national) => phones.has(national)
  }
}

function readableValues(context: readonly string[]): string[] {
  const values: string[] = []
  let total = 0
  for (const value of readUserData(context)) {
    const read = value.slice(0, MAXIMUM_TOTAL_UNITS - total)
    if (read.length === 0) continue
    values.push(foldedText(read))
    total += read.length
  }
  return values
}

/** First and last names together in any order, and initials before and after; `Mava` and `Mevr` of Mathilde Vasseur. */
function addCombinations(words: Set<string>, names: readonly string[]): void {
  for (const first of names) {
    for (const second of names) {
      if (first === second) continue
      words.add(first.charAt(0) + second)
      words.add(first + second.charAt(0))
    }
  }
  const [first, second, third] = names
  if (first === undefined || second === undefined) return
  words.add(first.charAt(0) + second.charAt(0))
  words.add(first.slice(0, 2) + second.slice(0, 2)).add(ends(first) + ends(second))
  if (third !== undefined) words.add(first.charAt(0) + second.charAt(0) + third.charAt(0))
}

/** The first letter and the last. */
const ends = (name: string): string => name.charAt(0) + name.slice(-1)

/** `Bdlvrhgh` of Abdoulaye Verhaeghe. */
function addWithoutVowels(words: Set<string>, names: readonly string[]): void {
  const bare = names.map((name) => name.replaceAll(VOWELS, ''))
  for (const [index, first] of bare.entries()) {
    if (first.length >= MINIMUM_WORD_UNITS) words.add(first)
    const second = bare[index + 1]
    if (second !== undefined) words.add(first + second).add(second + first)
  }
}

/** The first letters of a first and a last name, of whatever parts, in either order. */
function initialsOf(names: readonly string[]): Set<string> {
  const [first = '', ...others] = names.map((name) => name.charAt(0))
  return new Set(first === '' ? [] : others.flatMap((other) => [first + other, other + first]))
}

function addDateForms(words: Set<string>, day: number, month: number, year: number): void {
  const [dd, mm, yyyy] = [two(day), two(month), String(year)]
  const yy = yyyy.slice(-2)
  for (const form of [dd + mm + yyyy, dd + mm + yy, dd + mm, yyyy + mm + dd, yy + mm + dd, mm + dd + yyyy, mm + yyyy]) {
    words.add(form)
  }
  words.add(yyyy).add(yyyy.split('').toReversed().join(''))
}

const two = (value: number): string => String(value).padStart(2, '0')

function dateIn(parts: readonly string[]): KnownDate | null {
  if (parts.length !== 3 || !parts.every((part) => /^\d{1,4}$/u.test(part))) return null
  const [first = 0, second = 0, third = 0] = parts.map(Number)
  const [day, month, year] = first > 31 ? [third, second, first] : [first, second, third]
  if (day >= 1 && day <= 31 && month >= 1 && month <= 12) return { day, month, year }
  return month >= 1 && month <= 31 && day >= 1 && day <= 12 ? { day: month, month: day, year } : null
}

function phoneIn(value: string): string | null {
  const digits = value.replaceAll(/\D/gu, '')
  if (/^\+|^00/u.test(value) && /^(?:00)?33\d{9}$/u.test(digits)) return `0${digits.slice(-9)}`
  return /^0\d{9}$/u.test(digits) && /^[\d\s.()/-]+$/u.test(value) ? digits : null
}
