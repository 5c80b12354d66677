export const DIGITS = '0123456789'
export const SMALL_LETTERS = 'abcdefghijklmnopqrstuvwxyz'
export const LETTERS_AND_DIGITS: string = `${SMALL_LETTERS}${SMALL_LETTERS.toUpperCase()}${DIGITS}`
export const PRINTABLE: string = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join('')

let state = 20_261_126

/** The same numbers at every run: a linear congruential generator (Numerical Recipes). */
export function below(limit: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 2 ** 32) * limit)
}

export function drawFrom<T>(values: readonly T[]): T {
  const drawn = values[below(values.length)]
  if (drawn === undefined) throw new RangeError('nothing to draw from')
  return drawn
}

export function drawCharacters(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join('')
}
