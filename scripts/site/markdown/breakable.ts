import { escapeMarkup } from '../../../src/compliance/markup/escape-markup.ts'

/** A name as HTML that may be broken between its parts, on narrow screens. */
export function breakable(name: string): string {
  return escapeMarkup(name).replaceAll(/(?<=[/._])|(?<=\p{Ll})(?=\p{Lu})/gu, '<wbr>')
}
