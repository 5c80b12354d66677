/** What an entry of the dictionary is. */
export type WordKind = 'firstName' | 'surname' | 'place' | 'word' | 'password'

/** What words of a class have in common. */
export interface WordClass {
  readonly kind: WordKind
  readonly bits: number
  /** Whether the list of common passwords has them. */
  readonly listed: boolean
  /** Bits that a listed password costs more as a whole password than as a part of one; below 0 what it costs less. */
  readonly aloneBits: number
}

const KINDS: Readonly<Record<string, WordKind>> = {
  f: 'firstName',
  s: 'surname',
  c: 'place',
  w: 'word',
  p: 'password'
}
const NOT_LISTED = '-'
/** From 6 bits less to 7 bits more. */
export const ALONE_CODES = 'fedcba01234567'
export const LEAST_ALONE_BITS = -6
const QUARTERS = 4

/**
 * Classes with a space between them: kind, what a listed password costs more alone by {@link ALONE_CODES} (`-` unlisted), quarter
 * bits. `w-64` is a word of 16 bits.
 */
export function parseClasses(text: string): WordClass[] {
  return text.split(' ').map((coded) => {
    const alone = coded.charAt(1)
    return {
      kind: KINDS[coded.charAt(0)] ?? 'word',
      bits: Number(coded.slice(2)) / QUARTERS,
      listed: alone !== NOT_LISTED,
      aloneBits: alone === NOT_LISTED ? 0 : ALONE_CODES.indexOf(alone) + LEAST_ALONE_BITS
    }
  })
}
