import type { CharacterClass } from '../policy/account-security-policy.ts'
import type { CaselessLetters } from '../policy/policy-issue.ts'
import type { RuleCatalogue } from './catalogue.ts'
import { createQuantify, MOST_COUNTED_CHARACTERS } from './quantity.ts'

const quantify = createQuantify('fr')
const number = new Intl.NumberFormat('fr')
const and = new Intl.ListFormat('fr', { type: 'conjunction' })
const or = new Intl.ListFormat('fr', { type: 'disjunction' })

const classNames: Readonly<Record<CharacterClass, string>> = {
  upper: 'une majuscule',
  lower: 'une minuscule',
  digit: 'un chiffre',
  symbol: 'un caractère spécial'
}

function classList(classes: readonly CharacterClass[], list = and): string {
  return list.format(classes.map((name) => classNames[name]))
}

/** Some of several classes: `un chiffre ou un caractère spécial`, `3 types de caractères parmi 4 (…)`. */
function someClasses(minimumClasses: number, classes: readonly CharacterClass[]): string {
  if (minimumClasses === 1) return classList(classes, or)
  return `${minimumClasses} types de caractères parmi ${classes.length} (${classList(classes)})`
}

function characters(count: number): string {
  return quantify(count, { one: 'caractère', other: 'caractères' })
}

function counted(count: number): string {
  return count === 0 ? 'n’en compte aucun' : `en compte ${count}`
}

function countedUpTo(most: number, count: number): string {
  return count > most ? `en compte plus de ${number.format(most)}` : counted(count)
}

/** A sentence, and why some letters do not count, if there are any. */
function withCase(sentence: string, { caselessLetters }: CaselessLetters): string {
  return caselessLetters === undefined
    ? sentence
    : `${sentence} Les lettres d’une écriture sans majuscules ne comptent ni comme majuscules ni comme minuscules.`
}

interface Form {
  readonly minimumCharacters: number
  readonly classes: readonly CharacterClass[]
  readonly minimumClasses?: number
}

function form({ minimumCharacters, classes, minimumClasses = classes.length }: Form): string {
  if (classes.length === 0) return characters(minimumCharacters)
  if (minimumClasses === classes.length) return `${characters(minimumCharacters)} avec ${classList(classes)}`
  return `${characters(minimumCharacters)} avec ${someClasses(minimumClasses, classes)}`
}

function forms(alternatives: readonly Form[]): string {
  return alternatives.map(form).join(', ou bien ')
}

export const fr: RuleCatalogue = {
  locale: 'fr',
  issues: {
    too_short: ({ minimumCharacters, actualCharacters }) =>
      `Le mot de passe doit compter au moins ${characters(minimumCharacters)} ; il ${counted(actualCharacters)}.`,
    too_long: ({ maximumCharacters, actualCharacters }) =>
      `Le mot de passe ne doit pas dépasser ${characters(maximumCharacters)} ; il ${countedUpTo(MOST_COUNTED_CHARACTERS, actualCharacters)}.`,
    too_many_bytes: ({ maximumBytes }) =>
      `Le mot de passe est trop long : une fois enregistré, il ne doit pas dépasser ${quantify(maximumBytes, { one: 'octet', other: 'octets' })}.`,
    too_many_marks: ({ maximumMarks }) =>
      `Le mot de passe empile trop d’accents sur une même lettre : ${maximumMarks} au plus.`,
    missing_upper: (params) => withCase('Il manque une lettre majuscule.', params),
    missing_lower: (params) => withCase('Il manque une lettre minuscule.', params),
    missing_digit: () => 'Il manque un chiffre.',
    missing_symbol: () => 'Il manque un caractère spécial.',
    too_few_classes: ({ minimumClasses, actualClasses, classes, ...params }) =>
      withCase(
        minimumClasses === 1
          ? `Il manque ${classList(classes, or)}.`
          : `Il faut au moins ${someClasses(minimumClasses, classes)} ; le mot de passe ${counted(actualClasses)}.`,
        params
      ),
    no_alternative_met: ({ alternatives, ...params }) =>
      withCase(`Le mot de passe doit compter au moins ${forms(alternatives)}.`, params),
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
    common_password: () =>
      'Ce mot de passe figure parmi les plus utilisés, ou en est tiré : il serait essayé en premier.',
    too_guessable: () => 'Ce mot de passe est trop facile à deviner.'
  },
  requirements: {
    too_short: ({ minimumCharacters }) => `Au moins ${characters(minimumCharacters)}`,
    too_long: ({ maximumCharacters }) => `Au plus ${characters(maximumCharacters)}`,
    missing_upper: () => 'Au moins une lettre majuscule',
    missing_lower: () => 'Au moins une lettre minuscule',
    missing_digit: () => 'Au moins un chiffre',
    missing_symbol: () => 'Au moins un caractère spécial',
    too_few_classes: ({ minimumClasses, classes }) => `Au moins ${someClasses(minimumClasses, classes)}`,
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
  scores: {
    0: 'très faible',
    1: 'faible',
    2: 'moyen',
    3: 'robuste',
    4: 'très robuste'
  }
}
