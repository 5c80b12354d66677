import type { PasswordText } from '../text/password-text.ts'
import type { Advice, Span } from './pattern.ts'

export interface NetworkNameMatch extends Span {
  readonly digits: number
}

/** What French boxes call their network: the make, and the end of their hardware address. */
const NAME =
  /(?:livebox|bbox|freebox|sfr|sfrwifi|numericable|neufbox|neuf|wifi|tplink|tp-link|netgear|dlink|linksys|orange)[-_ ]([0-9a-f]{2,6})(?![0-9a-z])/gu
const MAKE_BITS = 3
const BITS_PER_DIGIT = 4

/** Names of wireless networks: `Livebox-4F2A`. */
export function find({ plain }: PasswordText): NetworkNameMatch[] {
  return [...plain.matchAll(NAME)].map(({ 0: whole, 1: digits = '', index }) => {
    return { start: index, end: index + whole.length, digits: digits.length }
  })
}

export function price({ digits }: NetworkNameMatch): number {
  return MAKE_BITS + digits * BITS_PER_DIGIT
}

export function feedback(): Advice {
  return { kind: 'identifier', alone: 'only_digits', among: 'only_digits', suggestions: ['add_characters'] }
}
