import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

/** The only letters of a password are two or three at either end or both, beside a digit: beside most symbols they are chance. */
const APART = /^([a-z]{2,3}(?=[ ._-]?(?:\d|$)))?[^a-z]*((?<=\d[ ._-]?)[a-z]{2,3})?$/u
/** Names begin with few of the letters. */
const BITS_PER_LETTER = 4

/** Letters of somebody's name around a number: `Td571958`, `Ef2012ef`. */
export function find({ plain, length }: PasswordText): Span[] {
  const [, before = '', behind = ''] = APART.exec(plain) ?? []
  const both = [
    { start: 0, end: before.length },
    { start: length - behind.length, end: length }
  ]
  return both.filter(({ start, end }) => end > start)
}

export function price(match: Span, text: PasswordText): number {
  return (match.end - match.start) * BITS_PER_LETTER + letterCaseBits(text, match)
}

export function feedback(): Advice {
  return { kind: 'unknown', alone: 'too_short', among: 'too_short', suggestions: ['add_characters'] }
}
