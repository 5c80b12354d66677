import type { CharacterClass } from '../policy/account-security-policy.ts'
import type { CaselessLetters } from '../policy/policy-issue.ts'
import type { RuleCatalogue } from './catalogue.ts'
import { createQuantify, MOST_COUNTED_CHARACTERS } from './quantity.ts'

const quantify = createQuantify('en')
const number = new Intl.NumberFormat('en')
const and = new Intl.ListFormat('en', { type: 'conjunction' })
const or = new Intl.ListFormat('en', { type: 'disjunction' })

const classNames: Readonly<Record<CharacterClass, string>> = {
  upper: 'an upper case letter',
  lower: 'a lower case letter',
  digit: 'a digit',
  symbol: 'a special character'
}

function classList(classes: readonly CharacterClass[], list = and): string {
  return list.format(classes.map((name) => classNames[name]))
}

/** Some of several classes: `a digit or a special character`, `3 of these 4: …`. */
function someClasses(minimumClasses: number, classes: readonly CharacterClass[]): string {
  if (minimumClasses === 1) return classList(classes, or)
  return `${minimumClasses} of these ${classes.length}: ${classList(classes)}`
}

function characters(count: number): string {
  return quantify(count, { one: 'character', other: 'characters' })
}

function counted(count: number): string {
  return count === 0 ? 'none' : String(count)
}

function countedUpTo(most: number, count: number): string {
  return count > most ? `more than ${number.format(most)}` : counted(count)
}

/** A sentence, and why some letters do not count, if there are any. */
function withCase(sentence: string, { caselessLetters }: CaselessLetters): string {
  return caselessLetters === undefined
    ? sentence
    : `${sentence} Letters of a script without case count as neither upper nor lower case.`
}

interface Form {
  readonly minimumCharacters: number
  readonly classes: readonly CharacterClass[]
  readonly minimumClasses?: number
}

function form({ minimumCharacters, classes, minimumClasses = classes.length }: Form): string {
  if (classes.length === 0) return characters(minimumCharacters)
  if (minimumClasses === classes.length) return `${characters(minimumCharacters)} with ${classList(classes)}`
  return `${characters(minimumCharacters)} with ${someClasses(minimumClasses, classes)}`
}

function forms(alternatives: readonly Form[]): string {
  return alternatives.map(form).join('; or else ')
}

export const en: RuleCatalogue = {
  locale: 'en',
  issues: {
    too_short: ({ minimumCharacters, actualCharacters }) =>
      `The password needs at least ${characters(minimumCharacters)}; it has ${counted(actualCharacters)}.`,
    too_long: ({ maximumCharacters, actualCharacters }) =>
      `The password may have at most ${characters(maximumCharacters)}; it has ${countedUpTo(MOST_COUNTED_CHARACTERS, actualCharacters)}.`,
    too_many_bytes: ({ maximumBytes }) =>
      `The password is too long: it may take at most ${quantify(maximumBytes, { one: 'byte', other: 'bytes' })} when stored.`,
    too_many_marks: ({ maximumMarks }) => `The password has too many accents on one letter: at most ${maximumMarks}.`,
    missing_upper: (params) => withCase('An upper case letter is missing.', params),
    missing_lower: (params) => withCase('A lower case letter is missing.', params),
    missing_digit: () => 'A digit is missing.',
    missing_symbol: () => 'A special character is missing.',
    too_few_classes: ({ minimumClasses, actualClasses, classes, ...params }) =>
      withCase(
        minimumClasses === 1
          ? `The password needs ${classList(classes, or)}.`
          : `The password needs at least ${someClasses(minimumClasses, classes)}; it has ${counted(actualClasses)}.`,
        params
      ),
    no_alternative_met: ({ alternatives, ...params }) =>
      withCase(`The password needs at least ${forms(alternatives)}.`, params),
    repeated_character: ({ maximumRun, actualRun }) =>
      maximumRun === 1
        ? 'The same character may not be repeated in a row.'
        : `The same character may appear at most ${maximumRun} times in a row; it appears ${actualRun} times.`,
    control_character: () => 'The password contains an invisible character (a tab, a line break…): remove it.',
    lone_surrogate: () => 'The password contains a damaged character: delete it and type it again.',
    blocklisted: () => 'This password is not allowed here.',
    service_name: () => 'The name of the service does not make a good password.',
    personal_data: () => 'The password contains too much about you, such as your name or address.',
    common_password: () => 'This password is one of the most used, or based on one: it would be tried first.',
    too_guessable: () => 'This password is too easy to guess.'
  },
  requirements: {
    too_short: ({ minimumCharacters }) => `At least ${characters(minimumCharacters)}`,
    too_long: ({ maximumCharacters }) => `At most ${characters(maximumCharacters)}`,
    missing_upper: () => 'At least one upper case letter',
    missing_lower: () => 'At least one lower case letter',
    missing_digit: () => 'At least one digit',
    missing_symbol: () => 'At least one special character',
    too_few_classes: ({ minimumClasses, classes }) => `At least ${someClasses(minimumClasses, classes)}`,
    no_alternative_met: ({ alternatives }) => `At least ${forms(alternatives)}`,
    repeated_character: ({ maximumRun }) =>
      maximumRun === 1 ? 'No character twice in a row' : `No character more than ${maximumRun} times in a row`,
    blocklisted: () => 'Not on the list of refused passwords',
    service_name: () => 'Not the name of the service',
    common_password: () => 'Not among the most used passwords',
    personal_data: () => 'Without your name, address or birth date',
    too_guessable: () => 'Hard to guess'
  },
  scores: {
    0: 'very weak',
    1: 'weak',
    2: 'fair',
    3: 'strong',
    4: 'very strong'
  }
}
