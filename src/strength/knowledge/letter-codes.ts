/** Letters that triples tell apart: 1 to 26, and 0 for everything else and what is before the first. */
export const LETTER_CODES = 27

/** 1 to 26 for a letter, 0 for everything else. */
export function letterCode(unit: number): number {
  return unit >= 97 && unit <= 122 ? unit - 96 : 0
}
