import { foldLetters, foldLookAlikes } from '../../password/fold.ts'
import { foldCharacters, type Sign } from '../../password/skeletons.ts'
import type { WordRule } from './rule.ts'

/** The most digits and symbols around and between letters of which some are replaced, as in `Fr4nce-Tr@vail-2024!`. */
const MAXIMUM_SURPLUS_SIGNS = 64
/** Longer passwords that repeat a name are left to the estimator. */
const MAXIMUM_REPEATED_LETTERS = 128

/**
 * The names of the service and of its operator: refused if the password is one of them in any spelling (accents, case,
 * spaces, apostrophes, hyphens, letters replaced by look-alikes, with or without its article, backwards), once or
 * repeated, alone or with digits and symbols around and between its letters: the derivatives that NIST SP 800-63B-4
 * §3.1.1.2 names.
 */
export const serviceNames: WordRule = {
  issues({ folded }, { blocklist: list }) {
    if (list === undefined || list.serviceNames.length === 0) return []
    return isOneOf(folded.signs, foldOnce(list.serviceNames)) ? [{ code: 'service_name', params: {} }] : []
  }
}

function isOneOf(signs: readonly Sign[], names: readonly string[]): boolean {
  // All letters must belong to the name; digits and symbols may.
  const certain = lettersOf(signs.filter(({ isLetter }) => isLetter))
  const candidates = names
    .map((name) => (certain.length <= MAXIMUM_REPEATED_LETTERS ? repeated(name, certain.length) : name))
    .filter((name) => isSubsequence(certain, name))
  const possible = lettersOf(signs)
  return candidates.some(
    (name) =>
      name === certain ||
      (signs.length <= name.length + MAXIMUM_SURPLUS_SIGNS && isSubsequence(name, possible) && spells(signs, name))
  )
}

/** The name, repeated as often as there are letters for it, at least once. */
function repeated(name: string, letters: number): string {
  return name.repeat(Math.max(1, Math.ceil(letters / name.length)))
}

function lettersOf(signs: readonly Sign[]): string {
  return signs.map(({ look }) => look).join('')
}

function isSubsequence(part: string, whole: string): boolean {
  let from = 0
  for (const letter of part) {
    const at = whole.indexOf(letter, from)
    if (at < 0) return false
    from = at + letter.length
  }
  return true
}

/** Whether the signs spell the name, if each sign that is not a letter is either read as its look-alike or left out. */
function spells(signs: readonly Sign[], name: string): boolean {
  const letters = Array.from(name)
  // As how many of the first letters of the name the signs so far can be read.
  let counts = new Set([0])
  for (const { look, isLetter } of signs) {
    const read = [...counts].filter((count) => letters[count] === look).map((count) => count + 1)
    counts = new Set(isLetter ? read : [...counts, ...read])
  }
  return counts.has(letters.length)
}

const ARTICLE = /^(?:l['’]|d['’]|(?:le|la|les|du|de|des)[\s'’-])\s*/u
const ARTICLES = ['', 'l', 'le', 'la', 'les']

// A policy is used many times: its names are folded once.
const foldedNames = new WeakMap<readonly string[], readonly string[]>()

function foldOnce(names: readonly string[]): readonly string[] {
  const known = foldedNames.get(names)
  if (known !== undefined) return known
  const readings = names.flatMap(foldName).filter((name) => name !== '')
  const unique = [...new Set(readings.flatMap((name) => [name, Array.from(name).toReversed().join('')]))]
  foldedNames.set(names, unique)
  return unique
}

/** The letters and digits of a name as read in a password: with its own article, with each other one, and without. */
function foldName(name: string): readonly string[] {
  const folded = foldLetters(name)
  const whole = readName(folded)
  const bare = readName(folded.replace(ARTICLE, ''))
  return bare === '' ? [whole] : [whole, ...ARTICLES.map((article) => foldLookAlikes(article) + bare)]
}

function readName(folded: string): string {
  return lettersOf(foldCharacters(Array.from(folded)).signs.filter(({ isLetter, isDigit }) => isLetter || isDigit))
}
