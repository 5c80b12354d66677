/** What people type for a letter because it looks like it. */
const LETTERS: Readonly<Record<string, string>> = {
  '4': 'a',
  '@': 'a',
  '^': 'a',
  '8': 'b',
  '(': 'c',
  '<': 'c',
  '{': 'c',
  '[': 'c',
  '3': 'e',
  '€': 'e',
  '&': 'e',
  '6': 'g',
  '9': 'g',
  '#': 'h',
  '1': 'il',
  '!': 'i',
  '|': 'il',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
  '+': 't',
  '2': 'z',
  '%': 'x'
}

/** Substitutions that need no imagination. */
const USUAL: ReadonlySet<number> = new Set(unitsOf('4@310$5!'))

const NONE: readonly number[] = []
const BY_UNIT: ReadonlyMap<number, readonly number[]> = new Map(
  Object.entries(LETTERS).map(([symbol, letters]) => [symbol.charCodeAt(0), unitsOf(letters)])
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
