/**
 * Most combining marks in a row. To put marks in their canonical order takes the square of their number, so a text is
 * normalised only where runs are short. No language needs more than 6.
 *
 * Source: Unicode Standard Annex #15 §13, Stream-Safe Text Format.
 */
export const MAXIMUM_MARKS = 30

// Every character that can move when a text is normalised is a mark, or in NFKD one of two halfwidth Japanese signs.
const MARK = /^[\p{M}\uff9e\uff9f]/u
const LONG_RUN = /[\p{M}\uff9e\uff9f]{31}/u
const EXCESS = /([\p{M}\uff9e\uff9f]{30})[\p{M}\uff9e\uff9f]+/gu

/** The mark of the highest combining class, 240: any other one that may move goes before it. */
const LAST_MARK = '\u0345'

/** Whether more than 30 marks that have an order follow each other; the same for canonically equivalent spellings. */
export function hasTooManyMarks(text: string): boolean {
  // What is composed into its letter counts too. Once no run of the text is long, to decompose it is linear.
  return hasLongRun(text) || hasLongRun(text.normalize('NFD'))
}

/** The text with at most 30 marks in a row. */
export function withoutExcessMarks(text: string): string {
  return LONG_RUN.test(text) ? text.replace(EXCESS, '$1') : text
}

function hasLongRun(text: string): boolean {
  if (!LONG_RUN.test(text)) return false
  const known = new Map<string, boolean>()
  let run = 0
  for (const character of text) {
    const moves = known.get(character) ?? isNonStarter(character)
    known.set(character, moves)
    run = moves ? run + 1 : 0
    if (run > MAXIMUM_MARKS) return true
  }
  return false
}

/** Whether the character has a combining class, which JavaScript does not tell: it shows by the order it is put in. */
function isNonStarter(character: string): boolean {
  if (!MARK.test(character)) return false
  const after = LAST_MARK + character.normalize('NFKD')
  return character === LAST_MARK || after.normalize('NFD') !== after
}
