import { createRequire } from 'node:module'
import { allLocales } from '@faker-js/faker'
import type { WordKind } from '../../src/strength/knowledge/word-classes.ts'
import { FRANCOPHONE_FIRST_NAMES } from './francophone-first-names.ts'
import { FRANCOPHONE_PLACES } from './francophone-places.ts'
import { FRANCOPHONE_SURNAMES } from './francophone-surnames.ts'
import { francophoneTowns } from './francophone-towns.ts'
import { FRANCOPHONE_WORDS } from './francophone-words.ts'
import { communes, encyclopediaWords, foldLetters, frenchSurnames } from './package-lists.ts'
import type { Entries, Entry } from './sources.ts'

const require = createRequire(import.meta.url)
const frenchForms = require('an-array-of-french-words') as readonly string[]

/**
 * What a word costs that is known and no more: an attacker goes through the lemmas of a large dictionary before what hardly
 * anybody uses, and halfway through the rarer names and places. In bits.
 */
const FURTHER_BITS: Readonly<Record<WordKind, number>> = {
  word: 15,
  firstName: 12,
  surname: 13,
  place: 13,
  password: 15
}
/** A rank this low says only that the word is rare: storing it takes room, and it is an estimate itself. */
const RANKLESS_BITS = 1.5
const SHORTEST_WORD = 4
const SHORTEST_NAME = 3
const LONGEST = 30

const FRENCH_TOWN_POPULATION = 800

/** Languages of the names common in francophone countries. */
const NAME_LOCALES = ['fr', 'fr_BE', 'fr_CH', 'fr_SN', 'es', 'pt_PT'] as const

const FRANCOPHONE = [
  [FRANCOPHONE_FIRST_NAMES, 'firstName'],
  [FRANCOPHONE_SURNAMES, 'surname'],
  [FRANCOPHONE_PLACES, 'place'],
  [FRANCOPHONE_WORDS, 'word']
] as const

/** Every form of the French words, and the words, names and places that no list ranks high. */
export function furtherEntries(known: Entries): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  const add = (word: string, kind: WordKind): void => {
    const shortest = kind === 'word' ? SHORTEST_WORD : SHORTEST_NAME
    if (word.length < shortest || word.length > LONGEST || known.has(word) || entries.has(word)) return
    entries.set(word, { kind, bits: FURTHER_BITS[kind], aloneBits: null })
  }
  for (const locale of NAME_LOCALES) {
    const { first_name: first, last_name: last } = allLocales[locale].person ?? {}
    for (const name of namesIn(first)) add(foldLetters(name), 'firstName')
    for (const name of namesIn(last)) add(foldLetters(name), 'surname')
  }
  for (const { nom, population = 0 } of communes) {
    // Names of several words are composed from single ones.
    if (population >= FRENCH_TOWN_POPULATION && !/[-' ]/u.test(nom)) add(foldLetters(nom), 'place')
  }
  for (const name of francophoneTowns()) add(foldLetters(name), 'place')
  for (const [names, kind] of FRANCOPHONE) for (const name of names.split(/\s+/u)) add(foldLetters(name), kind)
  for (const name of frenchSurnames()) add(foldLetters(name), 'surname')
  for (const word of [...frenchForms, ...encyclopediaWords()]) add(foldLetters(word), 'word')
  return entries
}

/** The entries, those far down their list priced like words on no list. */
export function withoutLateRanks(entries: Entries): Map<string, Entry> {
  return new Map(
    [...entries].map(([word, entry]) => {
      const further = FURTHER_BITS[entry.kind]
      const late = entry.aloneBits === null && entry.kind !== 'password' && entry.bits > further - RANKLESS_BITS
      return [word, late ? { ...entry, bits: further } : entry]
    })
  )
}

type Names = Readonly<Partial<Record<string, readonly unknown[] | null>>>

/** Names of all sexes in a locale, whatever their weights. */
function namesIn(names: Names | null | undefined): string[] {
  return Object.values(names ?? {}).flatMap((list) => (list ?? []).filter((name) => typeof name === 'string'))
}
