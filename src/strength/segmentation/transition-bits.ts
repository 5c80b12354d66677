import type { Shape } from '../patterns/pattern.ts'

/**
 * Bits of what follows what: a word then digits is what nearly everybody writes. Fitted by hand to
 * `benchmarks/strength/subjects/sets/` and to random strings; `test/strength/calibration.test.ts` holds the latter.
 */
const BEFORE_FIRST: Readonly<Record<Shape, number>> = {
  word: 0,
  link: 0.5,
  keys: 0.5,
  identifier: 0,
  digits: 1,
  symbols: 3,
  unknown: 1.5
}

const AFTER: Readonly<Record<Shape, Readonly<Record<Shape, number>>>> = {
  word: { word: 1, link: 0.25, keys: 2, identifier: 1.5, digits: 0.5, symbols: 1, unknown: 4 },
  link: { word: 0.25, link: 2.5, keys: 5, identifier: 4, digits: 4, symbols: 4, unknown: 6 },
  keys: { word: 2, link: 4, keys: 0.5, identifier: 1.5, digits: 0.5, symbols: 1, unknown: 4 },
  identifier: { word: 2, link: 4, keys: 2, identifier: 3, digits: 0.5, symbols: 0.5, unknown: 3 },
  digits: { word: 2, link: 3, keys: 1, identifier: 1.5, digits: 1.5, symbols: 0.5, unknown: 3 },
  symbols: { word: 0.5, link: 1.5, keys: 1, identifier: 1.5, digits: 0.5, symbols: 3, unknown: 4 },
  unknown: { word: 4, link: 6, keys: 4, identifier: 3, digits: 2.5, symbols: 4, unknown: 0 }
}

/** A sentence does not end in the word that holds it together. */
const LINK_LAST_BITS = 2

/** Bits of ending with a part of that shape. */
export function endBits(last: Shape): number {
  return last === 'link' ? LINK_LAST_BITS : 0
}

/** Bits of a part of shape `next` after one of shape `previous`, or at the start (null). */
export function transitionBits(previous: Shape | null, next: Shape): number {
  return previous === null ? BEFORE_FIRST[next] : AFTER[previous][next]
}
