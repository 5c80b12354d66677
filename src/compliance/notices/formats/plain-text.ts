// Line ends, control characters, and bidirectional controls (U+202A to U+202E, U+2066 to U+2069).
const UNSEEN = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu
// French no-break spaces are kept.
const NO_BREAK = /^[\u00a0\u202f]+$/u

/** The text on one line, with characters allowed in every format. */
export function oneLine(text: string): string {
  return text.toWellFormed().replaceAll(UNSEEN, (found) => (NO_BREAK.test(found) ? found : ' '))
}

/** A web or mail address for a link, or `null` for anything else, such as a script. */
export function linkAddress(href: string): string | null {
  if (!/^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(href) || !URL.canParse(href)) return null
  return new URL(href).href
}
