import type { PasswordText } from '../reading/password-text.ts'
import type { Advice, Span } from './pattern.ts'

/** Since 2009, AA-123-AA (article R. 322-2 of the Code de la route); I, O and U are not used. */
const CURRENT = /[a-hj-np-tv-z]{2}[ ._-]?\d{3}[ ._-]?[a-hj-np-tv-z]{2}/gu
/** Before: 1234 AB 75. */
const FORMER = /[1-9]\d{1,3}[ ._-]?[a-hj-np-tv-z]{2,3}[ ._-]?(?:0[1-9]|[1-8]\d|9[0-5]|2[ab]|97[1-6])/gu
/** Vehicles on the road: of the order of 5·10⁷, far fewer than the plates that could be made. */
const VEHICLES = 5e7
const HALF_WAY_BITS = 1

/** French licence plates of both systems. */
export function find({ plain, text }: PasswordText): Span[] {
  const matches: Span[] = []
  for (const system of [CURRENT, FORMER]) {
    for (const { 0: whole, index } of plain.matchAll(system)) {
      const end = index + whole.length
      // Without anything between its groups, capitals here and there are chance rather than a plate.
      const letters = text.slice(index, end).replaceAll(/[^a-z]/giu, '')
      const oneCase = letters === letters.toLowerCase() || letters === letters.toUpperCase()
      if (system === CURRENT || oneCase) matches.push({ start: index, end })
    }
  }
  return matches
}

export function price(): number {
  return Math.log2(VEHICLES) - HALF_WAY_BITS
}

export function say(): Advice {
  return { kind: 'identifier', alone: 'licence_plate', among: 'licence_plate', suggestions: ['avoid_personal_data'] }
}
