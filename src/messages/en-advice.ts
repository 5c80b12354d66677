import type { AdviceCatalogue } from './catalogue.ts'
import { createQuantify } from './quantity.ts'

const quantify = createQuantify('en')

const units = {
  second: { one: 'second', other: 'seconds' },
  minute: { one: 'minute', other: 'minutes' },
  hour: { one: 'hour', other: 'hours' },
  day: { one: 'day', other: 'days' },
  month: { one: 'month', other: 'months' },
  year: { one: 'year', other: 'years' }
} as const

export const enAdvice: AdviceCatalogue = {
  warnings: {
    keyboard_row: 'A row of neighbouring keys is easy to guess.',
    keyboard_pattern: 'A short pattern on the keyboard is easy to guess.',
    repeated_character: 'Repeated characters such as “aaa” are easy to guess.',
    repeated_pattern: 'Repeated patterns such as “abcabcabc” are easy to guess.',
    sequence: 'Common sequences such as “abc” or “6543” are easy to guess.',
    recent_year: 'A year, especially a recent one, is easy to guess.',
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
    first_name_with_tail: 'A first name followed by a year or a number is guessed quickly.',
    surname_with_tail: 'A surname followed by a year or a number is guessed quickly.',
    place_with_tail: 'The name of a place followed by a number, such as a postal code, is guessed quickly.',
    few_common_words: 'A few common words in a row are still guessed quickly.',
    interleaving: 'Two easy sequences mixed together, such as “a1b2c3”, are still easy to guess.',
    only_digits: 'A number, even a long one, is guessed quickly.',
    phone_number: 'A phone number is easy to find or to guess.',
    licence_plate: 'A licence plate is easy to find or to guess.',
    company_number: 'A company number (SIREN or SIRET) is public, so it is guessed quickly.',
    social_security_number: 'A social security number is easy to piece together.',
    too_short: 'This password is too short to resist for long.'
  },
  suggestions: {
    use_several_words: 'Use at least four unrelated words.',
    add_characters: 'Add a few random characters.',
    avoid_substitutions: 'Writing “@” for “a” does not stop an attacker.',
    avoid_reversed_words: 'Writing a word backwards is not enough.',
    avoid_dates: 'Avoid dates that matter to you, such as your birth date.',
    avoid_recent_years: 'Avoid years, recent ones and birth years alike.',
    avoid_sequences: 'Avoid sequences of letters, digits or words.',
    avoid_repeats: 'Avoid repeated words and characters.',
    avoid_keyboard_patterns: 'Avoid keys that follow each other on the keyboard.',
    avoid_personal_data: 'Use neither your personal data nor the name of the service.'
  },
  durations: {
    underASecond: 'less than a second',
    centuries: 'centuries',
    unit: (unit, count) => quantify(count, units[unit])
  }
}
