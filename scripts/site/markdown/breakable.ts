import { escapeMarkup } from '../../../src/compliance/markup/escape-markup.ts'

/** What fits into a column of a table. */
const UNBROKEN_CHARACTERS = 20

/** Code as HTML; a long name may be broken between its parts. */
export function breakable(name: string): string {
  if (name.length <= UNBROKEN_CHARACTERS) return escapeMarkup(name)
  return escapeMarkup(name).replaceAll(/(?<=[/._])|(?<=\p{Ll})(?=\p{Lu})/gu, '<wbr>')
}
