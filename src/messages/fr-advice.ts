import type { AdviceCatalogue } from './catalogue.ts'
import { createQuantify } from './quantity.ts'

const quantify = createQuantify('fr')

const units = {
  second: { one: 'seconde', other: 'secondes' },
  minute: { one: 'minute', other: 'minutes' },
  hour: { one: 'heure', other: 'heures' },
  day: { one: 'jour', other: 'jours' },
  month: { one: 'mois', other: 'mois' },
  year: { one: 'an', other: 'ans' }
} as const

export const frAdvice: AdviceCatalogue = {
  warnings: {
    keyboard_row: 'Une suite de touches voisines du clavier est facile à deviner.',
    keyboard_pattern: 'Un court motif tapé au clavier est facile à deviner.',
    repeated_character: 'Les caractères répétés, comme « aaa », sont faciles à deviner.',
    repeated_pattern: 'Les motifs répétés, comme « abcabcabc », sont faciles à deviner.',
    sequence: 'Les suites courantes, comme « abc » ou « 6543 », sont faciles à deviner.',
    recent_year: 'Une année, surtout récente, est facile à deviner.',
    date: 'Les dates sont faciles à deviner.',
    top_10_password: 'C’est l’un des dix mots de passe les plus utilisés.',
    top_100_password: 'C’est l’un des cent mots de passe les plus utilisés.',
    common_password: 'Ce mot de passe figure dans les listes de mots de passe courants.',
    similar_to_common_password: 'Ce mot de passe ressemble beaucoup à un mot de passe courant.',
    single_word: 'Un mot seul est facile à deviner.',
    single_name: 'Un nom ou un prénom seul est facile à deviner.',
    personal_data: 'Une information qui vous concerne, ou le nom du service, est facile à deviner.',
    word_with_tail: 'Un mot suivi de chiffres ou d’un symbole se devine vite.',
    single_place: 'Un nom de lieu seul est facile à deviner.',
    first_name_with_tail: 'Un prénom suivi d’une année ou d’un nombre se devine vite.',
    surname_with_tail: 'Un nom de famille suivi d’une année ou d’un nombre se devine vite.',
    place_with_tail: 'Un nom de lieu suivi d’un nombre, comme un code postal, se devine vite.',
    few_common_words: 'Quelques mots courants mis bout à bout se devinent encore vite.',
    interleaving: 'Deux suites faciles mêlées l’une à l’autre, comme « a1b2c3 », restent faciles à deviner.',
    only_digits: 'Un nombre, même long, se devine vite.',
    phone_number: 'Un numéro de téléphone est facile à retrouver ou à deviner.',
    licence_plate: 'Une plaque d’immatriculation est facile à retrouver ou à deviner.',
    company_number: 'Un numéro SIREN ou SIRET est public : il se devine vite.',
    social_security_number: 'Un numéro de sécurité sociale est facile à reconstituer.',
    too_short: 'Ce mot de passe est trop court pour résister longtemps.'
  },
  suggestions: {
    use_several_words: 'Prenez au moins quatre mots sans lien entre eux.',
    add_characters: 'Ajoutez quelques caractères pris au hasard.',
    avoid_substitutions: 'Remplacer « a » par « @ » n’arrête pas un attaquant.',
    avoid_reversed_words: 'Écrire un mot à l’envers ne suffit pas.',
    avoid_dates: 'Évitez les dates qui vous concernent, comme votre date de naissance.',
    avoid_recent_years: 'Évitez les années, récentes ou de naissance.',
    avoid_sequences: 'Évitez les suites de lettres, de chiffres ou de mots.',
    avoid_repeats: 'Évitez de répéter des mots ou des caractères.',
    avoid_keyboard_patterns: 'Évitez les touches qui se suivent sur le clavier.',
    avoid_personal_data: 'N’utilisez ni vos informations personnelles, ni le nom du service.'
  },
  durations: {
    underASecond: 'moins d’une seconde',
    centuries: 'plusieurs siècles',
    unit: (unit, count) => quantify(count, units[unit])
  }
}
