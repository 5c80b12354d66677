/** A unit as a guesser sees it. */
export interface FoldedUnit {
  /** In lower case, without its accent. */
  readonly unit: number
  /** 1 for an upper case letter. */
  readonly upper: 0 | 1
}

/** What a telephone or a word processor makes of an apostrophe, a hyphen or a space. */
const TYPOGRAPHIC: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
  '\u202f': ' '
}

/** Letters of their own, not accented ones: people sort and type them so. */
const UNDIVIDED = 'йї'

/** One UTF-16 unit without case and accent, typographic signs and digits of all scripts as ASCII has them: `É` is `e`. */
export function foldUnit(unit: number): FoldedUnit {
  const character = String.fromCharCode(unit)
  const typed = TYPOGRAPHIC[character]
  if (typed !== undefined) return { unit: typed.charCodeAt(0), upper: 0 }
  const digit = digitValue(unit)
  if (digit >= 0) return { unit: 48 + digit, upper: 0 }
  const lower = character.toLowerCase()
  // One unit stands for one unit: where folding would make two, the first is enough to look a word up.
  const plain = UNDIVIDED.includes(lower) ? lower : lower.normalize('NFD')
  return { unit: plain.charCodeAt(0), upper: lower === character ? 0 : 1 }
}

/** What a digit of any script is worth, by its distance from the zero of its ten; -1 for everything else. */
function digitValue(unit: number): number {
  let value = -1
  while (value < 9 && /\p{Nd}/u.test(String.fromCharCode(unit - value - 1))) value++
  return value
}
