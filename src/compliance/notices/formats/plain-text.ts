// Line ends, control characters, and marks that turn the direction of what follows (U+202A to U+202E, U+2066 to U+2069).
const UNSEEN = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu
// The spaces of French stay what they are.
const NO_BREAK = /^[\u00a0\u202f]+$/u

/** A text on one line, of characters that every format may hold. */
export function oneLine(text: string): string {
  return text.toWellFormed().replaceAll(UNSEEN, (found) => (NO_BREAK.test(found) ? found : ' '))
}

/** A web or mail address as a link may have it, or `null`: a script is no address. */
export function linkAddress(href: string): string | null {
  if (!/^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(href) || !URL.canParse(href)) return null
  return new URL(href).href
}
