import type { PasswordText } from '../text/password-text.ts'
import type { WarningCode } from './codes.ts'
import { LABEL_BITS, uniformBits } from './number-bits.ts'
import { NUMBER_SYSTEMS } from './number-systems.ts'
import type { Advice, Span } from './pattern.ts'

export interface ForeignNumberMatch extends Span {
  /** How many numbers there are of its system. */
  readonly count: number
  readonly code: WarningCode
  readonly labelled: boolean
}

/** What says before a number what it is. */
const LABEL =
  /(?:tel|telephone|gsm|natel|portable|port|mobile|mob|phone|num|numero|plaque|immat|auto|voiture|niss|nn|registre|avs|ahv|ramq|nam|matricule|tva|bce|ide)[ :._-]?$/u
const LONGEST_LABEL = 11
/** No number has fewer. */
const SOME_DIGITS = /\d.*\d/u
/** All alike, or the capital that a rule asks for. */
const ONE_CASE = /^(?:[A-Z]*|[A-Z]?[a-z]*)$/u

/** Numbers of people, vehicles, companies, telephones and addresses of other countries where French is spoken. */
export function find({ plain, text }: PasswordText): ForeignNumberMatch[] {
  const matches: ForeignNumberMatch[] = []
  if (!SOME_DIGITS.test(plain)) return matches
  for (const { written, count, code, checks } of NUMBER_SYSTEMS) {
    for (const { 0: number, index } of plain.matchAll(written)) {
      const end = index + number.length
      if (!ONE_CASE.test(text.slice(index, end).replaceAll(/[^a-z]/giu, ''))) continue
      if (checks !== undefined && !checks(number.replaceAll(/\D/gu, ''))) continue
      const label = LABEL.exec(plain.slice(Math.max(0, index - LONGEST_LABEL), index))?.[0] ?? ''
      matches.push({ start: index - label.length, end, count, code, labelled: label !== '' })
    }
  }
  return matches
}

export function price({ count, labelled }: ForeignNumberMatch): number {
  return uniformBits(count) + (labelled ? LABEL_BITS : 0)
}

export function feedback({ code }: ForeignNumberMatch): Advice {
  return { kind: 'identifier', alone: code, among: code, suggestions: ['avoid_personal_data'] }
}
