import type { PasswordText } from '../text/password-text.ts'
import { LABEL_BITS, uniformBits } from './number-bits.ts'
import type { Advice, Span } from './pattern.ts'

export interface LicencePlateMatch extends Span {
  readonly labelled: boolean
}

/** Since 2009, AA-123-AA (article R. 322-2 of the Code de la route); I, O and U are not used. */
const CURRENT = /(plaque|immat|auto|voiture)?[ :._-]?([a-hj-np-tv-z]{2}[ ._-]?\d{3}[ ._-]?[a-hj-np-tv-z]{2})/gu
/** Before: 1234 AB 75. */
const FORMER =
  /(plaque|immat|auto|voiture)?[ :._-]?([1-9]\d{1,3}[ ._-]?[a-hj-np-tv-z]{2,3}[ ._-]?(?:0[1-9]|[1-8]\d|9[0-5]|2[ab]|97[1-6]))/gu
/** All alike, or the capital that a rule asks for; each group of the current system is typed by itself. */
const ONE_CASE = /^(?:[A-Z]*|[A-Z]?[a-z]*)$/u
const GROUPS_OF_ONE_CASE = /^(?:[A-Z]{2}[a-z]{2}|[a-z]{2}[A-Z]{2})$/u
const RUN_TOGETHER = /^[a-z0-9]+$/u
/** Vehicles on the road: of the order of 5·10⁷, far fewer than the plates that could be made. */
const VEHICLES = 5e7

/** French licence plates of both systems, with "plaque" or the like before them or not. */
export function find({ plain, text }: PasswordText): LicencePlateMatch[] {
  const matches: LicencePlateMatch[] = []
  for (const system of [CURRENT, FORMER]) {
    for (const { 0: whole, 1: label, 2: plate = '', index } of plain.matchAll(system)) {
      const end = index + whole.length
      // Without anything between its groups, capitals here and there are chance rather than a plate.
      const letters = text.slice(end - plate.length, end).replaceAll(/[^a-z]/giu, '')
      const typed = ONE_CASE.test(letters) || (system === CURRENT && GROUPS_OF_ONE_CASE.test(letters))
      if (!typed && (system === FORMER || RUN_TOGETHER.test(plate))) continue
      const labelled = label !== undefined
      matches.push({ start: labelled ? index : end - plate.length, end, labelled })
    }
  }
  return matches
}

export function price({ labelled }: LicencePlateMatch): number {
  return uniformBits(VEHICLES) + (labelled ? LABEL_BITS : 0)
}

export function feedback(): Advice {
  return { kind: 'identifier', alone: 'licence_plate', among: 'licence_plate', suggestions: ['avoid_personal_data'] }
}
