import type { Entry, WordKind } from './sources.ts'

const KIND_LETTERS: Readonly<Record<WordKind, string>> = {
  firstName: 'f',
  surname: 's',
  place: 'c',
  word: 'w',
  password: 'p'
}

/** A list as it is stored: the words in order, a character a word for its class, and what the classes are. */
export interface CodedWords {
  /**
   * Each word as a capital that says how many letters it shares with the word before (`A` none, `B` one...) and the
   * letters that follow.
   */
  readonly words: string
  /** The character of each word's class. */
  readonly classOfWord: string
  /**
   * The classes with a space between them: character, kind, what a listed password costs more alone in bits (`-`
   * unlisted), quarter bits.
   */
  readonly classes: string
}

/** Printable, and nothing that a string literal escapes: the commonest classes get one byte, the others two. */
const CLASS_CHARACTERS: string = Array.from({ length: 0x100 - 0x21 }, (_, index) => String.fromCharCode(0x21 + index))
  .join('')
  .replaceAll(/["'\\\x7f-\xa0\xad]/gu, '')

/** Sorted words share more with each other than groups of like price would: what a class costs on top is less. */
export function codeWords(entries: ReadonlyMap<string, Entry>): CodedWords {
  const words = [...entries.keys()].toSorted()
  const classOf = words.map((word) => classOfEntry(entries.get(word)))
  const frequency = new Map<string, number>()
  for (const name of classOf) frequency.set(name, (frequency.get(name) ?? 0) + 1)
  const classes = [...frequency].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
  if (classes.length > CLASS_CHARACTERS.length) throw new Error(`${classes.length} classes are too many`)
  const character = new Map(classes.map((name, index) => [name, CLASS_CHARACTERS.charAt(index)] as const))
  return {
    words: frontCode(words),
    classOfWord: classOf.map((name) => character.get(name)).join(''),
    classes: classes.map((name) => `${character.get(name)}${name}`).join(' ')
  }
}

function classOfEntry(entry: Entry | undefined): string {
  if (entry === undefined) throw new Error('a word without an entry')
  const { kind, bits, aloneBits } = entry
  const alone = aloneBits === null ? '-' : String(Math.min(Math.round(aloneBits), MOST_ALONE_BITS))
  return `${KIND_LETTERS[kind]}${alone}${kind === 'password' ? rankQuarterBits(bits) : 4 * Math.round(bits)}`
}

const MOST_ALONE_BITS = 7

/** Finer where ranks are known well: quarter bits at the head of the list of passwords, whole bits in the tail. */
function rankQuarterBits(bits: number): number {
  if (bits < 7) return Math.round(bits * 4)
  return bits < 11 ? Math.round(bits * 2) * 2 : Math.round(bits) * 4
}

/** `A` to `Z`. */
const MOST_SHARED = 25

function frontCode(words: readonly string[]): string {
  let previous = ''
  let text = ''
  for (const word of words) {
    let shared = 0
    while (shared < MOST_SHARED && shared < previous.length && previous[shared] === word[shared]) shared++
    if (shared === MOST_SHARED && previous[shared] === word[shared]) throw new Error(`${word} shares too much`)
    text += String.fromCharCode(65 + shared) + word.slice(shared)
    previous = word
  }
  return text
}
