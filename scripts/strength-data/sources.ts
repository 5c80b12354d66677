import { createRequire } from 'node:module'
import { FRENCH_HABITS, PLACES } from './french-habits.ts'
import { FRENCH_CULTURE } from './french-culture.ts'
import { PLACES_OF_THE_WORLD, PREFIXES, SURNAMES_OF_THE_WORLD, WORDS_OF_THE_WORLD } from './french-worlds.ts'
import { initialsOfPhrases, writtenPhrases } from './phrases.ts'
import { OTHER_SCRIPTS } from './other-scripts.ts'
import type { WordKind } from '../../src/strength/knowledge/word-classes.ts'
import { USUAL_FIRST_NAMES, USUAL_SURNAMES } from './french-names.ts'

/** One entry: its price alone, in bits, and whether it is on the list of common passwords. */
export interface Entry {
  readonly kind: WordKind
  readonly bits: number
  /** Bits that the word costs more when it is the whole password; null when no list of passwords has it. */
  readonly aloneBits: number | null
}

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
const french = require('@zxcvbn-ts/language-fr') as LanguagePackage
const english = require('@zxcvbn-ts/language-en') as LanguagePackage
/** Communes of France, including those since merged. */
export const communes = require('@etalab/decoupage-administratif/data/communes.json') as readonly Commune[]
const departements = require('@etalab/decoupage-administratif/data/departements.json') as readonly Commune[]
const regions = require('@etalab/decoupage-administratif/data/regions.json') as readonly Commune[]

const list = (source: LanguagePackage, name: string): string[] => (source.dictionary[name] ?? []).map(String)

/** Common passwords, most common first. */
export const PASSWORDS: readonly string[] = list(common, 'passwords-common').map((word) => word.toLowerCase())

/** As the estimator folds: lower case without accents. `œ` is written out. */
function fold(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae')
}

/** Folded, letters only: `Saint-Étienne` is `saintetienne`. */
export function foldLetters(word: string): string {
  return fold(word).replaceAll(/[^a-z]/gu, '')
}

/** Folded, letters and digits: `Clio 3 RS` is `clio3rs`. */
function foldName(name: string): string {
  return fold(name).replaceAll(/[^a-z0-9]/gu, '')
}

/** The best rank, from 1, that any of the lists gives a word. */
function ranks(...lists: readonly (readonly string[])[]): Map<string, number> {
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
function byUse(unordered: readonly string[], usage: ReadonlyMap<string, number>): string[] {
  const folded = [...new Set(unordered.map(foldLetters))].filter((name) => name.length >= 2)
  return folded.toSorted((a, b) => (usage.get(a) ?? Infinity) - (usage.get(b) ?? Infinity) || (a < b ? -1 : 1))
}

const passwordRanks = ranks(PASSWORDS)
const frenchWords = ranks(list(french, 'commonWords-fr'), list(french, 'wikipedia-fr'))
const englishWords = ranks(list(english, 'commonWords-en'), list(english, 'wikipedia-en'))
const frenchUse = ranks(PASSWORDS, list(french, 'commonWords-fr'), list(french, 'wikipedia-fr'))
const surnameUse = ranks(PASSWORDS, list(french, 'wikipedia-fr'), list(english, 'lastnames-en'))

/** How many entries each source may give, chosen by the gain per kilobyte in the evaluation. */
const LIMITS = {
  passwords: 9_000,
  passwordsWithEnglish: 30_000,
  frenchWords: 21_000,
  sharedEnglishWords: 3_500,
  englishWords: 26_000,
  surnames: 3_800,
  englishSurnames: 9_000,
  communes: 4_400
} as const

/** A word ranked this high among passwords is reported as a common password, whatever other list it comes from. */
const LISTED_RANKS = 23_000

/** Rank of the first entry of a habit group: people know tens of such words, not thousands. */
const HABIT_FIRST_RANK = 60
/** Names that most people have heard of, by domain. */
const CULTURE_FIRST_RANK = 120
/** Some hundreds of phrases are known to everybody. */
const PHRASE_FIRST_RANK = 300
const INITIALS_RANK = 4_000
/** Some hundreds of names for each country, and many words known to few people. */
const WORLD_NAME_RANK = 1_000
const WORLD_WORD_RANK = 4_000
const PREFIX_RANK = 300
const NAME_FIRST_RANK = 8
const PLACE_FIRST_RANK = 6

/** Entries by their word. */
export type Entries = Map<string, Entry>

/** The least price of a word in a password, however common it is in texts: nobody thinks of "the" first. */
const MINIMUM_TEXT_BITS = 5.5
const MINIMUM_SHORT_WORD_BITS = 8
const MINIMUM_SHORT_NAME_BITS = 6.5
/** Verb forms and function words fill the top ranks of running text, and nobody uses them as passwords. */
const UNCHOSEN_WORDS_BITS = 1

/**
 * English words are priced by the list of passwords where it has them, because the list is of English speakers: a word
 * of running text cannot make them much cheaper. For French, whichever makes a word cheaper is right.
 */
const ENGLISH_TEXT_BITS = 3

function addEnglish(entries: Entries, word: string, kind: WordKind, rank: number): void {
  const listed = (passwordRanks.get(word) ?? Infinity) <= LISTED_RANKS
  add(entries, word, kind, rank * 2 ** (listed ? ENGLISH_TEXT_BITS : UNCHOSEN_WORDS_BITS))
}

function addEnglishWords(entries: Entries, limit: number): void {
  for (const [word, rank] of [...englishWords].toSorted((a, b) => a[1] - b[1]).slice(0, limit)) {
    if (word.length >= 3) addEnglish(entries, word, 'word', rank)
  }
}

function add(entries: Entries, word: string, kind: WordKind, rank: number): void {
  if (word.length < 2) return
  const short = kind === 'firstName' && word.length === 3 ? MINIMUM_SHORT_NAME_BITS : MINIMUM_SHORT_WORD_BITS
  const minimum = word.length < 4 ? short : MINIMUM_TEXT_BITS
  const textBits = Math.max(Math.log2(rank) - (kind === 'word' ? UNCHOSEN_WORDS_BITS : 0), minimum)
  const listedRank = passwordRanks.get(word) ?? Infinity
  const known = entries.get(word)
  const bits = Math.min(textBits, Math.log2(listedRank), known?.bits ?? Infinity)
  const aloneBits = listedRank <= LISTED_RANKS ? Math.log2(listedRank) - bits : null
  entries.set(word, { kind: known?.kind ?? kind, bits, aloneBits })
}

function addRanked(entries: Entries, ranked: ReadonlyMap<string, number>, kind: WordKind, limit: number): void {
  for (const [word, rank] of [...ranked].toSorted((a, b) => a[1] - b[1]).slice(0, limit)) {
    if (word.length >= 3) add(entries, word, kind, rank)
  }
}

/** A word of an encyclopedia is as likely in a password as one of conversation three times further down its list. */
const ENCYCLOPEDIA_WEIGHT = 3
/** The most common verb forms are used as passwords themselves: `aime`, `viens`. */
const FORMS_CHOSEN_RANK = 300
/** Endings that hardly any noun has; `-e`, `-is` or `-ant` would take `porte`, `tapis` and `enfant` with them. */
const FORM_ENDINGS: ReadonlySet<string> = new Set(
  (
    'ent ez ons ais ait aient iez ions erai eras erons erez eront erais erait eraient ' +
    'issent issait issez issons irai irez irait'
  ).split(' ')
)
const SHORTEST_STEM = 4
/** A word more than this many times as common as its singular is no plural: `gros` is not the plural of `gro`. */
const USUAL_SINGULAR = 4

/**
 * French words worth carrying, by rank. Plurals and forms of a verb that is on the list itself fill much of the
 * running text and nearly nothing of passwords, and the letter model prices the ending anyway; as it does what a hyphen
 * or an apostrophe runs together.
 */
function chosenFrenchWords(): Map<string, number> {
  const chosen = new Map<string, number>()
  for (const [words, weight] of [
    [list(french, 'commonWords-fr'), 1],
    [list(french, 'wikipedia-fr'), ENCYCLOPEDIA_WEIGHT]
  ] as const) {
    words.forEach((word, index) => {
      const folded = foldLetters(word)
      const rank = weight * (index + 1)
      if (/[-' ]/u.test(word) || (rank > FORMS_CHOSEN_RANK && isInflected(folded))) return
      if (rank < (chosen.get(folded) ?? Infinity)) chosen.set(folded, rank)
    })
  }
  return chosen
}

function isInflected(word: string): boolean {
  const singular = frenchWords.get(word.slice(0, -1)) ?? Infinity
  if (/[^aisu]s$/u.test(word) && singular < USUAL_SINGULAR * (frenchWords.get(word) ?? 0)) return true
  for (let cut = 2; word.length - cut >= SHORTEST_STEM; cut++) {
    if (!FORM_ENDINGS.has(word.slice(-cut))) continue
    const stem = word.slice(0, -cut)
    if (['er', 'ir', 're', 'ger'].some((ending) => frenchWords.has(stem + ending))) return true
  }
  return false
}

/** People say the first word of a place of several, where it is no saint, colour or size: `Évry`, `Boulogne`, `Charleville`. */
const HEAD_OF_PLACE =
  /^(?!saint|sainte|mont|bois|port|pont|val|vieux|vieille|neuve|neuf|bourg|grand|grande|petit|petite|haut|haute|bas|basse|la|le|les|ch[aâ]teau|ville)[a-zà-ü]{4,}-/iu
const SHORTEST_HEAD = 4
const LARGE_TOWNS = 150

/** French: first names, surnames, places, habits and running text. */
export function frenchEntries(): Entries {
  const entries: Entries = new Map()
  // The first source of a word gives its kind: a holiday before a name, a common name before other words.
  const { feasts = '', keys = '', ...habits } = FRENCH_HABITS
  addHabits(entries, feasts)
  addHabits(entries, keys, 'password')
  USUAL_FIRST_NAMES.split(/\s+/u).forEach((name, index) => add(entries, name, 'firstName', index + NAME_FIRST_RANK))
  // The package has first names and surnames under each other's key.
  const firstNames = byUse(list(french, 'lastnames-fr'), frenchUse)
  firstNames.forEach((name, index) => add(entries, name, 'firstName', index + NAME_FIRST_RANK))
  const towns = communes
    .filter((commune) => commune.type === 'commune-actuelle')
    .toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))
    .slice(0, LIMITS.communes)
  // A large town counts as a town rather than as a surname.
  towns
    .slice(0, LARGE_TOWNS)
    .forEach(({ nom }, index) => add(entries, foldLetters(nom), 'place', index + PLACE_FIRST_RANK))
  USUAL_SURNAMES.split(/\s+/u).forEach((name, index) => {
    add(entries, foldLetters(name), 'surname', index + 4 * NAME_FIRST_RANK)
  })
  const areas = [...departements, ...regions].map((area) => area.nom)
  areas.forEach((name) => add(entries, foldLetters(name), 'place', 100))
  PLACES.split(/\s+/u).forEach((name, index) => add(entries, foldLetters(name), 'place', PLACE_FIRST_RANK * 4 + index))
  towns.forEach(({ nom }, index) => {
    const name = foldLetters(nom)
    add(entries, name, 'place', index + PLACE_FIRST_RANK)
    if (/^saint-/iu.test(nom)) add(entries, `st${name.slice(5)}`, 'place', 2 * index + PLACE_FIRST_RANK)
    if (/^sainte-/iu.test(nom)) add(entries, `ste${name.slice(6)}`, 'place', 2 * index + PLACE_FIRST_RANK)
    const [head = ''] = nom.split(HEAD_OF_PLACE.test(nom) ? '-' : /-(?:sur|en|les|lès|sous|de|du|d'|la|le)-/iu)
    if (foldLetters(head) !== name && head.length >= SHORTEST_HEAD) {
      add(entries, foldLetters(head), 'place', 2 * index + PLACE_FIRST_RANK)
    }
  })
  for (const group of Object.values(habits)) addHabits(entries, group)
  byUse(list(french, 'firstnames-fr'), surnameUse)
    .slice(0, LIMITS.surnames)
    .forEach((name, index) => {
      if ((frenchWords.get(name) ?? Infinity) > 1500) add(entries, name, 'surname', index + 4 * NAME_FIRST_RANK)
    })
  SURNAMES_OF_THE_WORLD.split(/\s+/u).forEach((name) => add(entries, foldLetters(name), 'surname', WORLD_NAME_RANK))
  PLACES_OF_THE_WORLD.split(/\s+/u).forEach((name) => add(entries, foldLetters(name), 'place', WORLD_NAME_RANK))
  PREFIXES.split(/\s+/u).forEach((prefix) => add(entries, prefix, 'word', PREFIX_RANK))
  WORDS_OF_THE_WORLD.split(/\s+/u).forEach((word) => add(entries, foldLetters(word), 'word', WORLD_WORD_RANK))
  for (const group of Object.values(FRENCH_CULTURE)) {
    group.split('|').forEach((name, index) => add(entries, foldName(name), 'word', CULTURE_FIRST_RANK + index))
  }
  writtenPhrases().forEach((text, index) => add(entries, text, 'word', PHRASE_FIRST_RANK + index))
  for (const initials of initialsOfPhrases()) add(entries, initials, 'word', INITIALS_RANK)
  addRanked(entries, chosenFrenchWords(), 'word', LIMITS.frenchWords)
  addLigatures(entries)
  return entries
}

function addHabits(entries: Entries, group: string, kind: WordKind = 'word'): void {
  group.split(/\s+/u).forEach((word, index) => add(entries, foldLetters(word), kind, HABIT_FIRST_RANK + index))
}

/** Some people type `œ`: `cœur` besides `coeur`. */
function addLigatures(entries: Entries): void {
  for (const source of [list(french, 'commonWords-fr'), list(french, 'wikipedia-fr')]) {
    for (const word of source) {
      if (!word.includes('œ')) continue
      const entry = entries.get(foldLetters(word))
      const spelled = word.split('œ').map(foldLetters).join('œ')
      if (entry !== undefined) entries.set(spelled, { ...entry, aloneBits: null })
    }
  }
}

/** What every language set has: the common passwords, and the English that people of any language type. */
export function sharedEntries(): Entries {
  const entries: Entries = new Map()
  addEnglishWords(entries, LIMITS.sharedEnglishWords)
  addPasswords(entries, 0, LIMITS.passwords)
  OTHER_SCRIPTS.split(/\s+/u).forEach((word, index) => {
    entries.set(word, { kind: 'password', bits: Math.log2(HABIT_FIRST_RANK + index), aloneBits: 0 })
  })
  return entries
}

/** Entries of the list of common passwords, from one rank to another. */
function addPasswords(entries: Entries, from: number, to: number): void {
  PASSWORDS.slice(from, to).forEach((password, offset) => {
    const word = fold(password)
    const index = from + offset
    if (/^[\x21-\x7e]{3,24}$/u.test(word) && !/['"\\]/u.test(word)) {
      const known = entries.get(word)
      if (known === undefined) entries.set(word, { kind: 'password', bits: Math.log2(index + 1), aloneBits: 0 })
    }
  })
}

/** English beyond the shared part: names and running text. */
export function englishEntries(): Entries {
  const entries: Entries = new Map()
  const givenNames = byUse(list(english, 'firstnames-en'), ranks(PASSWORDS, list(english, 'commonWords-en')))
  givenNames.forEach((name, index) => addEnglish(entries, name, 'firstName', index + NAME_FIRST_RANK))
  list(english, 'lastnames-en')
    .slice(0, LIMITS.englishSurnames)
    .forEach((name, index) => addEnglish(entries, foldLetters(name), 'surname', index + 4 * NAME_FIRST_RANK))
  addEnglishWords(entries, LIMITS.englishWords)
  addPasswords(entries, LIMITS.passwords, LIMITS.passwordsWithEnglish)
  return entries
}

/** French words as they are written, commonest first. */
export function commonFrenchWords(): readonly string[] {
  return list(french, 'commonWords-fr')
}

const USUAL_ENGLISH_SURNAMES = 3000

/** First names of both languages and the usual English surnames that subtitles are full of, folded. */
export function names(): readonly string[] {
  const surnames = list(english, 'lastnames-en').slice(0, USUAL_ENGLISH_SURNAMES)
  return [...list(french, 'lastnames-fr'), ...list(english, 'firstnames-en'), ...surnames].map(foldLetters)
}
