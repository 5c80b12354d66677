import type { CharacterClass } from '../policy/account-security-policy.ts'
import type { Catalogue } from './catalogue.ts'
import { createQuantify } from './quantity.ts'

const quantify = createQuantify('en')
const list = new Intl.ListFormat('en', { type: 'conjunction' })

const classNames: Readonly<Record<CharacterClass, string>> = {
  upper: 'an upper case letter',
  lower: 'a lower case letter',
  digit: 'a digit',
  symbol: 'a special character'
}

function classList(classes: readonly CharacterClass[]): string {
  return list.format(classes.map((name) => classNames[name]))
}

function characters(count: number): string {
  return quantify(count, { one: 'character', other: 'characters' })
}

interface Form {
  readonly minimumCharacters: number
  readonly classes: readonly CharacterClass[]
  readonly minimumClasses?: number
}

function form({ minimumCharacters, classes, minimumClasses = classes.length }: Form): string {
  if (classes.length === 0) return characters(minimumCharacters)
  if (minimumClasses === classes.length) return `${characters(minimumCharacters)} with ${classList(classes)}`
  return `${characters(minimumCharacters)} with ${minimumClasses} of these ${classes.length}: ${classList(classes)}`
}

function forms(alternatives: readonly Form[]): string {
  return alternatives.map(form).join('; or else ')
}

export const en: Catalogue = {
  locale: 'en',
  issues: {
    too_short: ({ minimumCharacters, actualCharacters }) =>
      `The password needs at least ${characters(minimumCharacters)}; it has ${actualCharacters}.`,
    too_long: ({ maximumCharacters, actualCharacters }) =>
      `The password may have at most ${characters(maximumCharacters)}; it has ${actualCharacters}.`,
    too_many_bytes: ({ maximumBytes }) =>
      `The password is too long: it may take at most ${quantify(maximumBytes, { one: 'byte', other: 'bytes' })} when stored.`,
    missing_upper: () => 'An upper case letter is missing.',
    missing_lower: () => 'A lower case letter is missing.',
    missing_digit: () => 'A digit is missing.',
    missing_symbol: () => 'A special character is missing.',
    too_few_classes: ({ minimumClasses, actualClasses, classes }) =>
      `At least ${minimumClasses} of these ${classes.length} are needed: ${classList(classes)}; the password has ${actualClasses}.`,
    no_alternative_met: ({ alternatives }) => `The password needs at least ${forms(alternatives)}.`,
    repeated_character: ({ maximumRun, actualRun }) =>
      maximumRun === 1
        ? 'The same character may not be repeated in a row.'
        : `The same character may appear at most ${maximumRun} times in a row; it appears ${actualRun} times.`,
    control_character: () => 'The password holds an invisible character (a tab, a line break…) that must go.',
    lone_surrogate: () => 'The password holds a damaged character: delete it and type it again.',
    blocklisted: () => 'This password is not allowed here.',
    service_name: () => 'The name of the service does not make a good password.',
    personal_data: () => 'The password holds too much about you, such as your name or your address.',
    common_password: () => 'This password is among the most used: it would be tried first.',
    too_guessable: () => 'This password is too easy to guess.'
  },
  requirements: {
    too_short: ({ minimumCharacters }) => `At least ${characters(minimumCharacters)}`,
    too_long: ({ maximumCharacters }) => `At most ${characters(maximumCharacters)}`,
    missing_upper: () => 'At least one upper case letter',
    missing_lower: () => 'At least one lower case letter',
    missing_digit: () => 'At least one digit',
    missing_symbol: () => 'At least one special character',
    too_few_classes: ({ minimumClasses, classes }) =>
      `At least ${minimumClasses} of these ${classes.length}: ${classList(classes)}`,
    no_alternative_met: ({ alternatives }) => `At least ${forms(alternatives)}`,
    repeated_character: ({ maximumRun }) =>
      maximumRun === 1 ? 'No character twice in a row' : `No character more than ${maximumRun} times in a row`,
    blocklisted: () => 'Not on the list of refused passwords',
    service_name: () => 'Not the name of the service',
    common_password: () => 'Not among the most used passwords',
    personal_data: () => 'Without your name, address or birth date',
    too_guessable: () => 'Hard to guess'
  },
  warnings: {
    keyboard_row: 'A row of neighbouring keys is easy to guess.',
    keyboard_pattern: 'A short pattern on the keyboard is easy to guess.',
    repeated_character: 'Repeated characters such as “aaa” are easy to guess.',
    repeated_pattern: 'Repeated patterns such as “abcabcabc” are easy to guess.',
    sequence: 'Common sequences such as “abc” or “6543” are easy to guess.',
    recent_year: 'Recent years are easy to guess.',
    date: 'Dates are easy to guess.',
    top_10_password: 'This is one of the ten most used passwords.',
    top_100_password: 'This is one of the hundred most used passwords.',
    common_password: 'This password is on the lists of common passwords.',
    similar_to_common_password: 'This password is very close to a common one.',
    single_word: 'A single word is easy to guess.',
    single_name: 'A name alone is easy to guess.',
    personal_data: 'Something about you, or the name of the service, is easy to guess.',
    word_with_tail: 'A word followed by digits or a symbol is guessed quickly.',
    single_place: 'The name of a place alone is easy to guess.',
    first_name_with_tail: 'A first name followed by a year or a number is quickly guessed.',
    surname_with_tail: 'A surname followed by a year or a number is quickly guessed.',
    place_with_tail: 'The name of a place followed by a number, such as a postal code, is quickly guessed.',
    few_common_words: 'A few common words put together are still quickly guessed.',
    interleaving: 'Two easy sequences woven together, such as “a1b2c3”, stay easy to guess.',
    only_digits: 'A number, even a long one, is quickly guessed.',
    phone_number: 'A phone number is easy to find or to guess.',
    licence_plate: 'A licence plate is easy to find or to guess.',
    company_number: 'A company number (SIREN or SIRET) is public, so it is quickly guessed.',
    social_security_number: 'A social security number is easy to piece together.',
    too_short: 'This password is too short to hold for long.'
  },
  suggestions: {
    use_several_words: 'Use several words that have nothing to do with each other.',
    add_characters: 'Add a few characters, at random rather than after a word.',
    avoid_substitutions: 'Writing “@” for “a” does not stop an attacker.',
    avoid_reversed_words: 'Writing a word backwards is not enough.',
    avoid_dates: 'Avoid dates that concern you, such as your birth date.',
    avoid_recent_years: 'Avoid recent years.',
    avoid_sequences: 'Avoid sequences of letters, digits or words.',
    avoid_repeats: 'Avoid repeated words and characters.',
    avoid_keyboard_patterns: 'Avoid keys that follow each other on the keyboard.',
    avoid_personal_data: 'Use neither your personal data nor the name of the service.'
  },
  scores: {
    0: 'very weak',
    1: 'weak',
    2: 'fair',
    3: 'strong',
    4: 'very strong'
  },
  durations: {
    underASecond: 'less than a second',
    centuries: 'centuries',
    unit: (unit, count) => quantify(count, units[unit])
  }
}

const units = {
  second: { one: 'second', other: 'seconds' },
  minute: { one: 'minute', other: 'minutes' },
  hour: { one: 'hour', other: 'hours' },
  day: { one: 'day', other: 'days' },
  month: { one: 'month', other: 'months' },
  year: { one: 'year', other: 'years' }
} as const
