/** A chance is kept in sixteen bits, and foretold in twelve: the range of the coder is at least 4,096 times as wide. */
const HALF = 0x80_00
const KEPT_BITS = 16
const FORETOLD_BITS = 12
/** How often a chance has learnt, up to this: then each bit moves it by a thirty-second of the way. */
const MOST_LEARNT = 15
const LEARNT_MASK = 0xff_ff

/** Chances of bits by their contexts, all even at first: how far each is from even, and under it how often it has learnt. */
export function newChances(contexts: number): Int32Array {
  return new Int32Array(contexts)
}

/** Which part of the range a set bit takes, of a range that may be this wide. */
export function shareOf(range: number, chance: number): number {
  return (range >> FORETOLD_BITS) * (((chance >> KEPT_BITS) + HALF) >> (KEPT_BITS - FORETOLD_BITS))
}

/** The chance after a bit: an early one moves it far. */
export function learnt(chance: number, bit: number): number {
  const known = chance & LEARNT_MASK
  const kept = chance >> KEPT_BITS
  const shift = 32 - Math.clz32(known + 1)
  const moved = bit === 1 ? kept + ((HALF - 1 - kept) >> shift) : kept - ((kept + HALF) >> shift)
  return (moved << KEPT_BITS) | (known < MOST_LEARNT ? known + 1 : known)
}
