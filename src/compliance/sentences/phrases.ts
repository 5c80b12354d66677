import type { Facts } from '../conditions/condition.ts'
import type { PatchOperation } from '../fix/json-patch.ts'
import type { AuditLanguage } from './sentences.ts'

/** The texts of a finding besides the sentence of its requirement. */
interface Phrases {
  readonly foundAndExpected: (found: Facts, expected: Facts) => string
  readonly change: (patch: readonly PatchOperation[]) => string
  /** For values that only the service knows. */
  readonly fillIn: (path: string) => string
  /** The evidence to ask for if the requirement has none of its own. */
  readonly declare: (path: string) => string
}

/** In both languages. */
export const phrases: Readonly<Record<AuditLanguage, Phrases>> = {
  fr: {
    foundAndExpected: (found, expected) =>
      `Trouvé : ${list(found, frenchNames, 'et')} ; attendu : ${list(expected, frenchNames, 'et')}.`,
    change: (patch) =>
      `Modifier la politique : ${patch.map((operation) => sayOperation(operation, 'retirer')).join(' ; ')}.`,
    fillIn: (path) => `Compléter ${path} : le service seul en connaît la valeur.`,
    declare: (path) => `la valeur de ${path}`
  },
  en: {
    foundAndExpected: (found, expected) =>
      `Found: ${list(found, englishNames, 'and')}; expected: ${list(expected, englishNames, 'and')}.`,
    change: (patch) => `Change the policy: ${patch.map((operation) => sayOperation(operation, 'remove')).join('; ')}.`,
    fillIn: (path) => `Fill in ${path}: only the service knows its value.`,
    declare: (path) => `the value of ${path}`
  }
}

type FactNames = Readonly<Record<string, (value: string) => string>>

const frenchNames: FactNames = {
  minimum: (value) => `au moins ${value}`,
  maximum: (value) => `au plus ${value}`,
  value: (value) => value,
  absent: () => 'rien',
  present: () => 'une valeur',
  bits: (value) => `${value} bits`,
  exactBits: (value) => `exactement ${value.replace('.', ',')}`,
  count: (value) => value,
  restrictions: (value) => (value === '' ? 'aucune restriction' : `restrictions ${value}`),
  classes: (value) => (value === '' ? 'aucune classe' : `classes ${value}`),
  or: () => 'ou l’exemple officiel',
  oneOf: () => 'une des restrictions citées'
}

const englishNames: FactNames = {
  minimum: (value) => `at least ${value}`,
  maximum: (value) => `at most ${value}`,
  value: (value) => value,
  absent: () => 'nothing',
  present: () => 'a value',
  bits: (value) => `${value} bits`,
  exactBits: (value) => `exactly ${value}`,
  count: (value) => value,
  restrictions: (value) => (value === '' ? 'no restriction' : `restrictions ${value}`),
  classes: (value) => (value === '' ? 'no class' : `classes ${value}`),
  or: () => 'or the official example',
  oneOf: () => 'one of the restrictions named'
}

function list(facts: Facts, names: FactNames, and: string): string {
  const said = Object.entries(facts).map(
    ([name, value]) => names[name]?.(sayValue(value)) ?? `${name} ${sayValue(value)}`
  )
  return said.join(` ${and} `)
}

/** A list as its items, a text unchanged, anything else as JSON. */
function sayValue(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** `/a/b = 1`, with the value as JSON. */
function sayOperation(operation: PatchOperation, remove: string): string {
  return operation.op === 'remove'
    ? `${remove} ${operation.path}`
    : `${operation.path} = ${JSON.stringify(operation.value)}`
}
