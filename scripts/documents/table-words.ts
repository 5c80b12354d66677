import type { DocumentLanguage } from './documents.ts'
import type { ValueWords } from './policy-fields.ts'

/** The words of the tables besides codes and sentences. */
export interface TableWords {
  readonly values: ValueWords
  readonly yes: string
  readonly heads: {
    readonly fields: readonly [field: string, values: string, required: string, meaning: string]
    readonly code: string
    readonly params: string
    readonly details: string
    readonly sentence: string
    readonly when: string
    readonly outcome: string
    readonly verbs: string
  }
}

const en: TableWords = {
  values: {
    types: { string: 'text', boolean: 'true or false', integer: 'whole number', number: 'number', object: 'object' },
    list: 'list',
    of: 'of:',
    upTo: (count) => `of up to ${count}`,
    from: (minimum, maximum) => `${minimum} to ${maximum}`,
    above: (minimum, maximum) => `above ${minimum}, up to ${maximum}`,
    orNull: 'or null',
    orEachLanguage: 'or { fr, en }'
  },
  yes: 'yes',
  heads: {
    fields: ['field', 'values', 'required', 'what it says'],
    code: 'code',
    params: 'params',
    details: 'details',
    sentence: 'sentence',
    when: 'when',
    outcome: 'outcome',
    verbs: 'verbs'
  }
}

const fr: TableWords = {
  values: {
    types: { string: 'texte', boolean: 'true ou false', integer: 'nombre entier', number: 'nombre', object: 'objet' },
    list: 'liste',
    of: 'parmi :',
    upTo: (count) => `de ${count} au plus`,
    from: (minimum, maximum) => `de ${minimum} à ${maximum}`,
    above: (minimum, maximum) => `plus de ${minimum}, jusqu’à ${maximum}`,
    orNull: 'ou null',
    orEachLanguage: 'ou { fr, en }'
  },
  yes: 'oui',
  heads: {
    fields: ['champ', 'valeurs', 'obligatoire', 'ce qu’il dit'],
    code: 'code',
    params: 'paramètres',
    details: 'détails',
    sentence: 'phrase',
    when: 'quand',
    outcome: 'résultat',
    verbs: 'verbes'
  }
}

export const tableWords: Readonly<Record<DocumentLanguage, TableWords>> = { fr, en }
