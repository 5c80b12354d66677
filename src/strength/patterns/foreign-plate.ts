import type { PasswordText } from '../text/password-text.ts'
import { uniformBits } from './number-bits.ts'
import type { Advice, Span } from './pattern.ts'

export interface ForeignPlateMatch extends Span {
  readonly vehicles: number
}

/** How the plates of the neighbours are written, and their vehicles by order of magnitude. Without signs chance would be one. */
const SYSTEMS: readonly (readonly [plate: RegExp, vehicles: number])[] = [
  // Belgium: 1-ABC-234.
  [/(?<![a-z\d])[1-9]([- .])[a-z]{3}\1?\d{3}(?!\d)/gu, 6e6],
  // Switzerland: the canton and up to six digits.
  [
    /(?<![a-z\d])(?:ag|ai|ar|be|bl|bs|fr|ge|gl|gr|ju|lu|ne|nw|ow|sg|sh|so|sz|tg|ti|ur|vd|vs|zg|zh)[- .]?\d{5,6}(?!\d)/gu,
    5e6
  ],
  // Morocco: 12345-A-6.
  [/(?<![a-z\d])\d{3,5}([- .])[a-z]\1\d{1,2}(?!\d)/gu, 5e6],
  // Québec: A12 BCD and ABC 123.
  [/(?<![a-z\d]|\d[- .])(?:[a-z]\d{2}[- .][a-z]{3}|[a-z]{3}[- .]\d{3})(?![a-z\d])/gu, 6e6],
  // Mopeds in France: AB-123-C.
  [/(?<![a-z\d])[a-hj-np-tv-z]{2}([- .])\d{2,3}\1[a-hj-np-tv-z](?![a-z\d])/gu, 3e6]
]
const SYSTEM_BITS = Math.log2(SYSTEMS.length)

/** Plates of other countries that speak French, and of mopeds. */
export function find({ plain }: PasswordText): ForeignPlateMatch[] {
  return SYSTEMS.flatMap(([system, vehicles]) =>
    [...plain.matchAll(system)].map(({ 0: plate, index }) => ({ start: index, end: index + plate.length, vehicles }))
  )
}

export function price({ vehicles }: ForeignPlateMatch): number {
  return uniformBits(vehicles) + SYSTEM_BITS
}

export function feedback(): Advice {
  return { kind: 'identifier', alone: 'licence_plate', among: 'licence_plate', suggestions: ['avoid_personal_data'] }
}
