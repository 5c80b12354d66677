import { chosenFrenchWords } from './chosen-french-words.ts'
import {
  byUse,
  communes,
  departements,
  english,
  englishWords,
  fold,
  foldLetters,
  foldName,
  french,
  frenchUse,
  frenchWords,
  list,
  passwordRanks,
  PASSWORDS,
  ranks,
  regions,
  surnameUse
} from './package-lists.ts'
import { FRENCH_HABITS, PLACES } from './french-habits.ts'
import { FAVOURITE_RANKS } from './french-favourites.ts'
import { FRENCH_CULTURE } from './french-culture.ts'
import { FRENCH_EVERYDAY } from './french-everyday.ts'
import { ELEMENTS, PLACES_OF_THE_WORLD, SURNAMES_OF_THE_WORLD, WORDS_OF_THE_WORLD } from './french-worlds.ts'
import { initialsOfPhrases, writtenPhrases } from './phrases.ts'
import { OTHER_SCRIPTS } from './other-scripts.ts'
import { LEAST_ALONE_BITS } from '../../src/strength/knowledge/word-classes.ts'
import type { WordKind } from '../../src/strength/knowledge/word-classes.ts'
import { FRENCH_VOCABULARY } from './french-vocabulary.ts'
import { USUAL_FIRST_NAMES, USUAL_SURNAMES } from './french-names.ts'

/** One entry: its price alone, in bits, and whether it is on the list of common passwords. */
export interface Entry {
  readonly kind: WordKind
  readonly bits: number
  /** Bits that the word costs more when it is the whole password; null when no list of passwords has it. */
  readonly aloneBits: number | null
}

/** How many entries each source may give, chosen by the gain per kilobyte in the evaluation. */
const LIMITS = {
  passwords: 13_500,
  passwordsWithEnglish: 30_000,
  frenchWords: 21_000,
  sharedEnglishWords: 3_500,
  englishWords: 26_000,
  surnames: 3_800,
  englishSurnames: 9_000,
  communes: 4_400
} as const

/** A word ranked this high among passwords is reported as a common password, whatever other list it comes from. */
const LISTED_RANKS = 27_000

/** Further down, orders of passwords agree no more. */
export const LAST_PASSWORD_BITS = 13

/** Rank of the first entry of a habit group: people know tens of such words, not thousands. */
const HABIT_FIRST_RANK = 60
/** Names that most people have heard of, by domain. */
const CULTURE_FIRST_RANK = 120
const EVERYDAY_FIRST_RANK = 500
/** Some hundreds of phrases are known to everybody. */
const PHRASE_FIRST_RANK = 300
const INITIALS_RANK = 4_000
/** Some hundreds of names for each country, and many words known to few people. */
const WORLD_NAME_RANK = 1_000
const WORLD_WORD_RANK = 4_000
const ELEMENT_RANK = 300
const VOCABULARY_KINDS: Readonly<Record<string, WordKind>> = {
  world: 'place',
  firstNames: 'firstName',
  nicknames: 'firstName'
}
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
  ELEMENTS.split(/\s+/u).forEach((element) => add(entries, element, 'word', ELEMENT_RANK))
  WORDS_OF_THE_WORLD.split(/\s+/u).forEach((word) => add(entries, foldLetters(word), 'word', WORLD_WORD_RANK))
  for (const group of Object.values(FRENCH_CULTURE)) {
    group.split('|').forEach((name, index) => add(entries, foldName(name), 'word', CULTURE_FIRST_RANK + index))
  }
  for (const group of Object.values(FRENCH_EVERYDAY)) {
    group.split('|').forEach((name, index) => add(entries, foldName(name), 'word', EVERYDAY_FIRST_RANK + index))
  }
  for (const [name, group] of Object.entries(FRENCH_VOCABULARY)) {
    const apart = name === 'pairs' ? '|' : /\s+/u
    group
      .split(apart)
      .forEach((text) => add(entries, foldLetters(text), VOCABULARY_KINDS[name] ?? 'word', WORLD_WORD_RANK))
  }
  writtenPhrases().forEach((text, index) => add(entries, text, 'word', PHRASE_FIRST_RANK + index))
  for (const initials of initialsOfPhrases()) add(entries, initials, 'word', INITIALS_RANK)
  addRanked(entries, chosenFrenchWords(), 'word', LIMITS.frenchWords)
  for (const [word, rank] of FAVOURITE_RANKS) addFavourite(entries, word, rank)
  return entries
}

function addHabits(entries: Entries, group: string, kind: WordKind = 'word'): void {
  group.split(/\s+/u).forEach((word, index) => add(entries, foldLetters(word), kind, HABIT_FIRST_RANK + index))
}

/** A favourite costs its rank as a whole password, to a quarter of a bit; among other words what any costs. */
function addFavourite(entries: Entries, word: string, rank: number): void {
  const { kind = 'word', bits = MINIMUM_TEXT_BITS, aloneBits = null } = entries.get(word) ?? {}
  const whole = Math.min(Math.log2(rank), bits + (aloneBits ?? Infinity))
  const alone = Math.max(Math.round(whole - bits), LEAST_ALONE_BITS)
  entries.set(word, { kind, bits: whole - alone, aloneBits: alone })
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
      if (known !== undefined) return
      const bits = Math.min(Math.log2(index + 1), LAST_PASSWORD_BITS)
      entries.set(word, { kind: 'password', bits, aloneBits: 0 })
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
