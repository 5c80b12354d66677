import { LOOK_ALIKES } from '../../password/look-alikes.ts'

/** Substitutions that need no imagination. */
const USUAL: ReadonlySet<number> = new Set(unitsOf('4@310$5!'))

const NONE: readonly number[] = []
const BY_UNIT: ReadonlyMap<number, readonly number[]> = new Map(
  Object.entries(LOOK_ALIKES).map(([symbol, letters]) => [symbol.charCodeAt(0), unitsOf(letters)])
)

/** The letters that a unit may stand for, as units; none for most. */
export function lettersMeantBy(unit: number): readonly number[] {
  return BY_UNIT.get(unit) ?? NONE
}

/** Whether the unit is a substitution that nearly everybody thinks of. */
export function isUsualSubstitution(unit: number): boolean {
  return USUAL.has(unit)
}

function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
}
