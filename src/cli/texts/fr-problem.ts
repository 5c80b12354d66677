import type { PolicyExpectation, PolicyProblem } from '../../rempart-error.ts'

/** What was expected at one place of a policy, and what was found. */
export function frProblem({ expectation, received }: Pick<PolicyProblem, 'expectation' | 'received'>): string {
  return `attendu : ${describeExpectation(expectation)} ; trouvé : ${foundTypes[received] ?? received}`
}

const foundTypes: Readonly<Record<string, string>> = {
  missing: 'rien',
  string: 'un texte',
  text: 'autre chose',
  number: 'un nombre',
  'fractional number': 'un nombre à virgule',
  boolean: 'vrai ou faux',
  array: 'une liste',
  object: 'un objet'
}

const types: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  integer: 'un nombre entier',
  boolean: 'vrai ou faux',
  array: 'une liste',
  object: 'un objet'
}

const bounds = {
  at_least: 'au moins',
  at_most: 'au plus',
  more_than: 'plus de',
  less_than: 'moins de'
} as const

const units = { items: 'éléments', characters: 'caractères' } as const

const otherFields: Readonly<Record<string, string>> = {
  'the number of classes': 'le nombre de classes',
  '8 times lanes': '8 fois lanes',
  '60 times maximumHours': '60 fois maximumHours',
  'the notice before it': 'l’annonce qui la précède'
}

function describeExpectation(expectation: PolicyExpectation): string {
  switch (expectation.code) {
    case 'json_document':
      return 'du JSON'
    case 'no_such_key':
      return 'pas cette clé'
    case 'each_once':
      return 'chaque valeur une seule fois'
    case 'classes_fit':
      return 'pas plus de classes exigées que de caractères permis'
    case 'valid_value':
      return 'une autre valeur'
    case 'type':
      return types[expectation.type] ?? expectation.type
    case 'one_of':
      return expectation.values.length === 1 ? expectation.values.join() : `l’un de ${expectation.values.join(', ')}`
    default: {
      const { code, bound, unit, of } = expectation
      const amount = `${bounds[code]} ${bound}${unit === undefined ? '' : ` ${units[unit]}`}`
      return of === undefined ? amount : `${amount} (${otherFields[of] ?? of})`
    }
  }
}
