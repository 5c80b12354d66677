import { describe, expect, it } from 'vitest'
import { createMessages } from '../../src/messages/index.ts'
import { loadEstimator } from '../../src/strength/index.ts'
import type { SuggestionCode, WarningCode } from '../../src/strength/index.ts'

const estimator = await loadEstimator({ languages: ['fr'], referenceYear: 2026 })
const french = createMessages('fr')
const english = createMessages('en')

/** What a password earns, as it is read on the screen; `context` where it takes the user's own data. */
interface Example {
  readonly password: string
  readonly context?: readonly string[]
  readonly fr: string
  readonly en: string
}

const WARNINGS: Readonly<Record<WarningCode, Example>> = {
  top_10_password: {
    password: '123456',
    fr: 'C’est l’un des dix mots de passe les plus utilisés.',
    en: 'This is one of the ten most used passwords.'
  },
  top_100_password: {
    password: 'superman',
    fr: 'C’est l’un des cent mots de passe les plus utilisés.',
    en: 'This is one of the hundred most used passwords.'
  },
  common_password: {
    password: 'elephant',
    fr: 'Ce mot de passe figure dans les listes de mots de passe courants.',
    en: 'This password is on the lists of common passwords.'
  },
  similar_to_common_password: {
    password: 'Dr@g0n',
    fr: 'Ce mot de passe ressemble beaucoup à un mot de passe courant.',
    en: 'This password is very close to a common one.'
  },
  single_word: {
    password: 'lendemain',
    fr: 'Un mot seul est facile à deviner.',
    en: 'A single word is easy to guess.'
  },
  single_name: {
    password: 'Perrine',
    fr: 'Un nom ou un prénom seul est facile à deviner.',
    en: 'A name alone is easy to guess.'
  },
  single_place: {
    password: 'Landerneau',
    fr: 'Un nom de lieu seul est facile à deviner.',
    en: 'The name of a place alone is easy to guess.'
  },
  word_with_tail: {
    password: 'Soleil2024!',
    fr: 'Un mot suivi de chiffres ou d’un symbole se devine vite.',
    en: 'A word followed by digits or a symbol is guessed quickly.'
  },
  first_name_with_tail: {
    password: 'Mathilde1987',
    fr: 'Un prénom suivi d’une année ou d’un nombre se devine vite.',
    en: 'A first name followed by a year or a number is guessed quickly.'
  },
  surname_with_tail: {
    password: 'Lefebvre59',
    fr: 'Un nom de famille suivi d’une année ou d’un nombre se devine vite.',
    en: 'A surname followed by a year or a number is guessed quickly.'
  },
  place_with_tail: {
    password: 'Toulouse31',
    fr: 'Un nom de lieu suivi d’un nombre, comme un code postal, se devine vite.',
    en: 'The name of a place followed by a number, such as a postal code, is guessed quickly.'
  },
  few_common_words: {
    password: 'petitjardin',
    fr: 'Quelques mots courants mis bout à bout se devinent encore vite.',
    en: 'A few common words in a row are still guessed quickly.'
  },
  personal_data: {
    password: 'Kervadec29',
    context: ['Yann Kervadec'],
    fr: 'Une information qui vous concerne, ou le nom du service, est facile à deviner.',
    en: 'Something about you, or the name of the service, is easy to guess.'
  },
  keyboard_row: {
    password: 'sdfghjkl',
    fr: 'Une suite de touches voisines du clavier est facile à deviner.',
    en: 'A row of neighbouring keys is easy to guess.'
  },
  keyboard_pattern: {
    password: 'wsxcvf',
    fr: 'Un court motif tapé au clavier est facile à deviner.',
    en: 'A short pattern on the keyboard is easy to guess.'
  },
  repeated_character: {
    password: 'wwwwwwwww',
    fr: 'Les caractères répétés, comme « aaa », sont faciles à deviner.',
    en: 'Repeated characters such as “aaa” are easy to guess.'
  },
  repeated_pattern: {
    password: 'tracatracatraca',
    fr: 'Les motifs répétés, comme « abcabcabc », sont faciles à deviner.',
    en: 'Repeated patterns such as “abcabcabc” are easy to guess.'
  },
  sequence: {
    password: 'ghijklmn',
    fr: 'Les suites courantes, comme « abc » ou « 6543 », sont faciles à deviner.',
    en: 'Common sequences such as “abc” or “6543” are easy to guess.'
  },
  interleaving: {
    password: 'sd12fg34',
    fr: 'Deux suites faciles mêlées l’une à l’autre, comme « a1b2c3 », restent faciles à deviner.',
    en: 'Two easy sequences mixed together, such as “a1b2c3”, are still easy to guess.'
  },
  recent_year: {
    password: 'xz2019',
    fr: 'Une année, surtout récente, est facile à deviner.',
    en: 'A year, especially a recent one, is easy to guess.'
  },
  date: {
    password: '24061999',
    fr: 'Les dates sont faciles à deviner.',
    en: 'Dates are easy to guess.'
  },
  only_digits: {
    password: '8153972',
    fr: 'Un nombre, même long, se devine vite.',
    en: 'A number, even a long one, is guessed quickly.'
  },
  phone_number: {
    password: 'Tel0639981741',
    fr: 'Un numéro de téléphone est facile à retrouver ou à deviner.',
    en: 'A phone number is easy to find or to guess.'
  },
  licence_plate: {
    password: 'GQ-265-RZ',
    fr: 'Une plaque d’immatriculation est facile à retrouver ou à deviner.',
    en: 'A licence plate is easy to find or to guess.'
  },
  company_number: {
    password: 'Siren732829320',
    fr: 'Un numéro SIREN ou SIRET est public : il se devine vite.',
    en: 'A company number (SIREN or SIRET) is public, so it is guessed quickly.'
  },
  social_security_number: {
    password: '185057800608436',
    fr: 'Un numéro de sécurité sociale est facile à reconstituer.',
    en: 'A social security number is easy to piece together.'
  },
  too_short: {
    password: 'xq7',
    fr: 'Ce mot de passe est trop court pour résister longtemps.',
    en: 'This password is too short to resist for long.'
  }
}

const SUGGESTIONS: Readonly<Record<SuggestionCode, Example>> = {
  use_several_words: {
    password: 'Soleil2024!',
    fr: 'Prenez au moins quatre mots sans lien entre eux.',
    en: 'Use at least four unrelated words.'
  },
  add_characters: {
    password: 'xq7',
    fr: 'Ajoutez quelques caractères pris au hasard.',
    en: 'Add a few random characters.'
  },
  avoid_substitutions: {
    password: 'Ch0c0l@t75',
    fr: 'Remplacer « a » par « @ » n’arrête pas un attaquant.',
    en: 'Writing “@” for “a” does not stop an attacker.'
  },
  avoid_reversed_words: {
    password: 'talocohc',
    fr: 'Écrire un mot à l’envers ne suffit pas.',
    en: 'Writing a word backwards is not enough.'
  },
  avoid_dates: {
    password: 'Marie24061999',
    fr: 'Évitez les dates qui vous concernent, comme votre date de naissance.',
    en: 'Avoid dates that matter to you, such as your birth date.'
  },
  avoid_recent_years: {
    password: 'Soleil2024!',
    fr: 'Évitez les années, récentes ou de naissance.',
    en: 'Avoid years, recent ones and birth years alike.'
  },
  avoid_sequences: {
    password: 'ghijklmn',
    fr: 'Évitez les suites de lettres, de chiffres ou de mots.',
    en: 'Avoid sequences of letters, digits or words.'
  },
  avoid_repeats: {
    password: 'wwwwwwwww',
    fr: 'Évitez de répéter des mots ou des caractères.',
    en: 'Avoid repeated words and characters.'
  },
  avoid_keyboard_patterns: {
    password: 'sdfghjkl',
    fr: 'Évitez les touches qui se suivent sur le clavier.',
    en: 'Avoid keys that follow each other on the keyboard.'
  },
  avoid_personal_data: {
    password: 'Kervadec29',
    context: ['Yann Kervadec'],
    fr: 'N’utilisez ni vos informations personnelles, ni le nom du service.',
    en: 'Use neither your personal data nor the name of the service.'
  }
}

describe('warnings', () => {
  it.each(Object.entries(WARNINGS))('%s', (code, { password, context, fr, en }) => {
    const { warning, score } = estimator.estimate(password, context)
    expect(warning).toBe(code)
    expect(score).toBeLessThan(3)
    expect([french.warning(code as WarningCode), english.warning(code as WarningCode)]).toEqual([fr, en])
  })
})

describe('suggestions', () => {
  it.each(Object.entries(SUGGESTIONS))('%s', (code, { password, context, fr, en }) => {
    expect(estimator.estimate(password, context).suggestions).toContain(code)
    expect([french.suggestion(code as SuggestionCode), english.suggestion(code as SuggestionCode)]).toEqual([fr, en])
  })
})
