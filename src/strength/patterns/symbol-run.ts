import { LETTER, OTHER, SYMBOL } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import type { Advice, Span } from './pattern.ts'

const MAXIMUM_SYMBOLS = 3
/** Bits by how usual a symbol is: `!` is what a rule gets most often. Estimates; leaked lists hold few symbols. */
const USUAL = new Map([
  ['!', 1.5],
  ['.', 2.5],
  ['_', 2.5],
  ['-', 2.5],
  [' ', 2.5],
  ['@', 3],
  ['*', 3],
  ['?', 3],
  ['$', 3],
  ['#', 3],
  ['&', 3],
  ['+', 3],
  [',', 3],
  ['=', 3.5],
  ['/', 3.5],
  [':', 3.5],
  [';', 3.5],
  ['%', 3.5],
  ['€', 4]
])
const ANY_BITS = 6.5
const SAME_AGAIN_BITS = 1
const CLOSED_BY = new Map([
  ['(', ')'],
  ['<', '>'],
  ['[', ']'],
  ['{', '}']
])
const CLOSING_BITS = 1

/** Up to three symbols in a row: what separates words, and what a rule asks for at the end. */
export function find({ kinds, length }: PasswordText): Span[] {
  const matches: Span[] = []
  for (let start = 0; start < length; start++) {
    for (let end = start + 1; end <= length && end - start <= MAXIMUM_SYMBOLS; end++) {
      const kind = kinds[end - 1]
      if (kind !== SYMBOL && kind !== OTHER) break
      matches.push({ start, end })
    }
  }
  return matches
}

export function price({ start, end }: Span, password: PasswordText): number {
  const { text, kinds } = password
  // Whoever puts a hyphen between two words puts it between all of them.
  if (end - start === 1 && isJoint(password, start) && joinsBefore(password, start)) return 0
  if (closes(password, start, end)) return CLOSING_BITS
  let bits = 0
  for (let index = start; index < end; index++) {
    if (index > start && text[index] === text[index - 1]) bits += SAME_AGAIN_BITS
    else bits += USUAL.get(text.charAt(index)) ?? (kinds[index] === OTHER ? 2 * ANY_BITS : ANY_BITS)
  }
  return bits
}

/** Whether the password ends in the signs that it begins with, turned round: `(…)`, `*…*`. */
function closes({ text, kinds, length }: PasswordText, start: number, end: number): boolean {
  const signs = end - start
  if (end !== length || start <= signs || kinds[start - 1] === SYMBOL || kinds[signs] === SYMBOL) return false
  for (let index = start; index < end; index++) {
    const opening = text.charAt(length - 1 - index)
    if (text.charAt(index) !== (CLOSED_BY.get(opening) ?? opening)) return false
  }
  return true
}

/** Bits of a symbol between two words where the same stands between two others; null where it does not. */
export function jointBits(password: PasswordText, at: number): number | null {
  if (!isJoint(password, at)) return null
  for (let other = 1; other < password.length; other++) {
    if (other !== at && password.text[other] === password.text[at] && isJoint(password, other)) {
      return price({ start: at, end: at + 1 }, password)
    }
  }
  return null
}

/** One symbol between two words. */
function isJoint({ kinds }: PasswordText, at: number): boolean {
  return kinds[at] === SYMBOL && kinds[at - 1] === LETTER && kinds[at + 1] === LETTER
}

function joinsBefore(password: PasswordText, at: number): boolean {
  const { text } = password
  for (let before = at - 2; before > 0; before--)
    if (text[before] === text[at] && isJoint(password, before)) return true
  return false
}

export function feedback(): Advice {
  return { kind: 'separator', alone: 'too_short', among: 'word_with_tail', suggestions: ['use_several_words'] }
}
