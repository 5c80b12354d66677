/**
 * The maximum number of combining marks in a row. Reordering and composing marks takes quadratic time, so a text is
 * normalised only if its runs are short. No language needs more than 6.
 *
 * Source: Unicode Standard Annex #15 §13, Stream-Safe Text Format, which counts marks with a combining class; here
 * every mark counts, since a run of vowel signs without one (U+16126) takes as long to compose.
 */
export const MAXIMUM_MARKS = 30

// Characters that are reordered or composed with the one before: marks, two halfwidth Japanese signs in NFKD, vowels of
// Kirat Rai.
const LONG_RUN = /[\p{M}\uff9e\uff9f\u{16d63}-\u{16d6a}]{31}/u
const EXCESS = /([\p{M}\uff9e\uff9f\u{16d63}-\u{16d6a}]{30})[\p{M}\uff9e\uff9f\u{16d63}-\u{16d6a}]+/gu

/** Whether more than 30 marks follow each other; the same for canonically equivalent spellings. */
export function hasTooManyMarks(text: string): boolean {
  // Marks composed into their letter count too. If no run of the text is long, decomposing it takes linear time.
  return LONG_RUN.test(text) || LONG_RUN.test(text.normalize('NFD'))
}

/** Whether more than 30 marks follow each other in this exact spelling; reads it once, without normalising. */
export function showsTooManyMarks(text: string): boolean {
  return LONG_RUN.test(text)
}

/** The text with at most 30 marks in a row. */
export function withoutExcessMarks(text: string): string {
  return LONG_RUN.test(text) ? text.replace(EXCESS, '$1') : text
}
