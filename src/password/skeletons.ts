import { foldLetters, foldLook } from './fold.ts'

/** A letter, digit or symbol of a folded text. */
export interface Sign {
  readonly sign: string
  readonly isLetter: boolean
  readonly isDigit: boolean
  /** The letter or digit that it is or looks like; empty if it looks like none. */
  readonly look: string
}

/** A text with its accents, case and ligatures folded, and the source character of each sign. */
export interface FoldedText {
  readonly signs: readonly Sign[]
  readonly places: readonly number[]
}

/** The letters of a text in one reading, and the source character of each UTF-16 unit. */
export interface Skeleton {
  readonly letters: string
  readonly places: readonly number[]
}

/** The most signs of one character; a few ligatures are a whole sentence (U+FDFA is 18 letters). */
const MAXIMUM_SIGNS_PER_CHARACTER = 4

/** Folds a text and records the source character of each sign. */
export function foldCharacters(characters: readonly string[]): FoldedText {
  const known = new Map<string, readonly Sign[]>()
  const signs: Sign[] = []
  const places: number[] = []
  characters.forEach((character, place) => {
    const folded = known.get(character) ?? foldCharacter(character)
    known.set(character, folded)
    for (const sign of folded) {
      signs.push(sign)
      places.push(place)
    }
  })
  return { signs, places }
}

/**
 * The text without the separators between its letters. A symbol may be a separator (`D-u-p-o-n-t`) or a letter
 * (`Dup@nt`), so there are up to three readings: all symbols that look like letters are letters, none is, and all but
 * the commonest are.
 */
export function readSkeletons(text: FoldedText): readonly Skeleton[] {
  const doubtful = new Map<Sign['sign'], number>()
  for (const { sign, look, isLetter, isDigit } of text.signs) {
    if (look !== '' && !isLetter && !isDigit) doubtful.set(sign, (doubtful.get(sign) ?? 0) + 1)
  }
  const [commonest] = [...doubtful].toSorted(([, a], [, b]) => b - a)
  const skeletons = [readSkeleton(text, () => true)]
  if (commonest !== undefined) skeletons.push(readSkeleton(text, ({ sign }) => !doubtful.has(sign)))
  if (commonest !== undefined && doubtful.size > 1) {
    skeletons.push(readSkeleton(text, ({ sign }) => sign !== commonest[0]))
  }
  return skeletons
}

/** The same letters from the end to the start. */
export function reverseSkeleton({ letters, places }: Skeleton): Skeleton {
  return { letters: Array.from(letters).toReversed().join(''), places: places.toReversed() }
}

function foldCharacter(character: string): readonly Sign[] {
  const folded = Array.from(foldLetters(character)).slice(0, MAXIMUM_SIGNS_PER_CHARACTER)
  return folded.map((sign) => {
    const look = foldLook(sign)
    return {
      sign,
      isLetter: /\p{L}/u.test(sign),
      isDigit: /\p{N}/u.test(sign),
      look: /[\p{L}\p{N}]/u.test(look) ? look : ''
    }
  })
}

function readSkeleton(text: FoldedText, isRead: (sign: Sign) => boolean): Skeleton {
  let letters = ''
  const places: number[] = []
  text.signs.forEach((sign, index) => {
    if (sign.look === '' || !isRead(sign)) return
    letters += sign.look
    while (places.length < letters.length) places.push(text.places[index] ?? 0)
  })
  return { letters, places }
}
