import { createRequire } from 'node:module'
import { DJANGO_LISTS } from './django-lists.ts'
import { mergeOrders } from './merge-orders.ts'

interface Commune {
  readonly nom: string
  readonly population?: number
  readonly type: string
}

interface LanguagePackage {
  readonly dictionary: Readonly<Record<string, readonly (string | number)[]>>
}

const require = createRequire(import.meta.url)
const common = require('@zxcvbn-ts/language-common') as LanguagePackage
export const french = require('@zxcvbn-ts/language-fr') as LanguagePackage
export const english = require('@zxcvbn-ts/language-en') as LanguagePackage
/** Communes of France, including those since merged. */
export const communes = require('@etalab/decoupage-administratif/data/communes.json') as readonly Commune[]
export const departements = require('@etalab/decoupage-administratif/data/departements.json') as readonly Commune[]
export const regions = require('@etalab/decoupage-administratif/data/regions.json') as readonly Commune[]

export const list = (source: LanguagePackage, name: string): string[] => (source.dictionary[name] ?? []).map(String)

/** Common passwords of older leaks, most common first. */
export const PACKAGE_PASSWORDS: readonly string[] = list(common, 'passwords-common').map((word) => word.toLowerCase())

/**
 * Common passwords, most common first: the order of the package, and Django's newest, which is of other leaks. The package's
 * weighs more, as the lists of common passwords that are published follow the same leaks.
 */
export const PASSWORDS: readonly string[] = mergeOrders([
  { passwords: PACKAGE_PASSWORDS, weight: 3 },
  { passwords: DJANGO_LISTS.at(-1) ?? [], weight: 1 }
])

/** As the estimator folds: lower case without accents. `œ` is written out. */
export function fold(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae')
}

/** Folded, letters only: `Saint-Étienne` is `saintetienne`. */
export function foldLetters(word: string): string {
  return fold(word).replaceAll(/[^a-z]/gu, '')
}

/** Folded, letters and digits: `Clio 3 RS` is `clio3rs`. */
export function foldName(name: string): string {
  return fold(name).replaceAll(/[^a-z0-9]/gu, '')
}

/** The best rank, from 1, that any of the lists gives a word. */
export function ranks(...lists: readonly (readonly string[])[]): Map<string, number> {
  const best = new Map<string, number>()
  for (const words of lists) {
    words.forEach((word, index) => {
      const folded = foldLetters(word)
      if (folded.length >= 2 && index + 1 < (best.get(folded) ?? Infinity)) best.set(folded, index + 1)
    })
  }
  return best
}

/**
 * Names that come in alphabetical order, put in an order of use as far as other lists show one: their best rank among
 * passwords and running text, then the rest. The rank of the last ones means no more than "one of so many".
 */
export function byUse(unordered: readonly string[], usage: ReadonlyMap<string, number>): string[] {
  const folded = [...new Set(unordered.map(foldLetters))].filter((name) => name.length >= 2)
  return folded.toSorted((a, b) => (usage.get(a) ?? Infinity) - (usage.get(b) ?? Infinity) || (a < b ? -1 : 1))
}

export const passwordRanks: ReadonlyMap<string, number> = ranks(PASSWORDS)
export const frenchWords: ReadonlyMap<string, number> = ranks(
  list(french, 'commonWords-fr'),
  list(french, 'wikipedia-fr')
)
export const englishWords: ReadonlyMap<string, number> = ranks(
  list(english, 'commonWords-en'),
  list(english, 'wikipedia-en')
)
export const frenchUse: ReadonlyMap<string, number> = ranks(
  PASSWORDS,
  list(french, 'commonWords-fr'),
  list(french, 'wikipedia-fr')
)
export const surnameUse: ReadonlyMap<string, number> = ranks(
  PASSWORDS,
  list(french, 'wikipedia-fr'),
  list(english, 'lastnames-en')
)

/** French words as they are written, commonest first. */
export function commonFrenchWords(): readonly string[] {
  return list(french, 'commonWords-fr')
}

/** French surnames, in alphabetical order: the package has first names and surnames under each other's key. */
export function frenchSurnames(): readonly string[] {
  return list(french, 'firstnames-fr')
}

/** Words and names of a French encyclopedia, most common first. */
export function encyclopediaWords(): readonly string[] {
  return list(french, 'wikipedia-fr')
}

const USUAL_ENGLISH_SURNAMES = 3000

/** First names of both languages and the usual English surnames that subtitles are full of, folded. */
export function names(): readonly string[] {
  const surnames = list(english, 'lastnames-en').slice(0, USUAL_ENGLISH_SURNAMES)
  return [...list(french, 'lastnames-fr'), ...list(english, 'firstnames-en'), ...surnames].map(foldLetters)
}
