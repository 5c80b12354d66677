import type { CharacterClass } from '../policy/account-security-policy.ts'
import type { Catalogue } from './catalogue.ts'
import { createQuantify } from './quantity.ts'

const quantify = createQuantify('fr')
const list = new Intl.ListFormat('fr', { type: 'conjunction' })

const classNames: Readonly<Record<CharacterClass, string>> = {
  upper: 'une majuscule',
  lower: 'une minuscule',
  digit: 'un chiffre',
  symbol: 'un caractère spécial'
}

function classList(classes: readonly CharacterClass[]): string {
  return list.format(classes.map((name) => classNames[name]))
}

function characters(count: number): string {
  return quantify(count, { one: 'caractère', other: 'caractères' })
}

interface Form {
  readonly minimumCharacters: number
  readonly classes: readonly CharacterClass[]
  readonly minimumClasses?: number
}

function form({ minimumCharacters, classes, minimumClasses = classes.length }: Form): string {
  if (classes.length === 0) return characters(minimumCharacters)
  if (minimumClasses === classes.length) return `${characters(minimumCharacters)} avec ${classList(classes)}`
  return `${characters(minimumCharacters)} avec ${minimumClasses} types de caractères parmi ${classes.length} (${classList(classes)})`
}

function forms(alternatives: readonly Form[]): string {
  return alternatives.map(form).join(', ou bien ')
}

export const fr: Catalogue = {
  locale: 'fr',
  issues: {
    too_short: ({ minimumCharacters, actualCharacters }) =>
      `Le mot de passe doit compter au moins ${characters(minimumCharacters)} ; il en compte ${actualCharacters}.`,
    too_long: ({ maximumCharacters, actualCharacters }) =>
      `Le mot de passe ne doit pas dépasser ${characters(maximumCharacters)} ; il en compte ${actualCharacters}.`,
    too_many_bytes: ({ maximumBytes }) =>
      `Le mot de passe est trop long : une fois enregistré, il ne doit pas dépasser ${quantify(maximumBytes, { one: 'octet', other: 'octets' })}.`,
    missing_upper: () => 'Il manque une lettre majuscule.',
    missing_lower: () => 'Il manque une lettre minuscule.',
    missing_digit: () => 'Il manque un chiffre.',
    missing_symbol: () => 'Il manque un caractère spécial.',
    too_few_classes: ({ minimumClasses, actualClasses, classes }) =>
      `Il faut au moins ${minimumClasses} types de caractères parmi ${classes.length} (${classList(classes)}) ; le mot de passe en compte ${actualClasses}.`,
    no_alternative_met: ({ alternatives }) => `Le mot de passe doit compter au moins ${forms(alternatives)}.`,
    repeated_character: ({ maximumRun, actualRun }) =>
      maximumRun === 1
        ? 'Un même caractère ne doit pas être répété à la suite.'
        : `Un même caractère ne doit pas apparaître plus de ${maximumRun} fois de suite ; il apparaît ${actualRun} fois.`,
    control_character: () =>
      'Le mot de passe contient un caractère invisible (tabulation, retour à la ligne…) à retirer.',
    lone_surrogate: () => 'Le mot de passe contient un caractère abîmé : effacez-le et saisissez-le à nouveau.',
    blocklisted: () => 'Ce mot de passe n’est pas autorisé ici.',
    service_name: () => 'Le nom du service ne fait pas un bon mot de passe.',
    personal_data: () =>
      'Le mot de passe contient trop d’informations qui vous concernent, comme votre nom ou votre adresse.',
    common_password: () => 'Ce mot de passe figure parmi les plus utilisés : il serait essayé en premier.',
    too_guessable: () => 'Ce mot de passe est trop facile à deviner.'
  },
  requirements: {
    too_short: ({ minimumCharacters }) => `Au moins ${characters(minimumCharacters)}`,
    too_long: ({ maximumCharacters }) => `Au plus ${characters(maximumCharacters)}`,
    missing_upper: () => 'Au moins une lettre majuscule',
    missing_lower: () => 'Au moins une lettre minuscule',
    missing_digit: () => 'Au moins un chiffre',
    missing_symbol: () => 'Au moins un caractère spécial',
    too_few_classes: ({ minimumClasses, classes }) =>
      `Au moins ${minimumClasses} types de caractères parmi ${classes.length} (${classList(classes)})`,
    no_alternative_met: ({ alternatives }) => `Au moins ${forms(alternatives)}`,
    repeated_character: ({ maximumRun }) =>
      maximumRun === 1
        ? 'Pas deux fois de suite le même caractère'
        : `Pas plus de ${maximumRun} fois de suite le même caractère`,
    blocklisted: () => 'Absent de la liste des mots de passe refusés',
    service_name: () => 'Différent du nom du service',
    common_password: () => 'Absent des mots de passe les plus utilisés',
    personal_data: () => 'Sans votre nom, votre adresse ni votre date de naissance',
    too_guessable: () => 'Difficile à deviner'
  },
  warnings: {
    keyboard_row: 'Une suite de touches voisines du clavier est facile à deviner.',
    keyboard_pattern: 'Un court motif tapé au clavier est facile à deviner.',
    repeated_character: 'Les caractères répétés, comme « aaa », sont faciles à deviner.',
    repeated_pattern: 'Les motifs répétés, comme « abcabcabc », sont faciles à deviner.',
    sequence: 'Les suites courantes, comme « abc » ou « 6543 », sont faciles à deviner.',
    recent_year: 'Les années récentes sont faciles à deviner.',
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
    use_several_words: 'Utilisez plusieurs mots sans lien entre eux.',
    add_characters: 'Ajoutez quelques caractères, au hasard plutôt qu’à la suite d’un mot.',
    avoid_substitutions: 'Remplacer « a » par « @ » n’arrête pas un attaquant.',
    avoid_reversed_words: 'Écrire un mot à l’envers ne suffit pas.',
    avoid_dates: 'Évitez les dates qui vous concernent, comme votre date de naissance.',
    avoid_recent_years: 'Évitez les années récentes.',
    avoid_sequences: 'Évitez les suites de lettres, de chiffres ou de mots.',
    avoid_repeats: 'Évitez de répéter des mots ou des caractères.',
    avoid_keyboard_patterns: 'Évitez les touches qui se suivent sur le clavier.',
    avoid_personal_data: 'N’utilisez ni vos informations personnelles, ni le nom du service.'
  },
  scores: {
    0: 'très faible',
    1: 'faible',
    2: 'moyen',
    3: 'robuste',
    4: 'très robuste'
  },
  durations: {
    underASecond: 'moins d’une seconde',
    centuries: 'plusieurs siècles',
    unit: (unit, count) => quantify(count, units[unit])
  }
}

const units = {
  second: { one: 'seconde', other: 'secondes' },
  minute: { one: 'minute', other: 'minutes' },
  hour: { one: 'heure', other: 'heures' },
  day: { one: 'jour', other: 'jours' },
  month: { one: 'mois', other: 'mois' },
  year: { one: 'an', other: 'ans' }
} as const
