import { CERTAIN } from './bit-coder.ts'
import type { BitCoder } from './bit-coder.ts'

const SLOT_BITS = 16
const SLOTS = 2 ** SLOT_BITS
/** What spreads contexts over the slots: an odd number near the golden ratio of 2^32. */
const SPREAD = 0x9e_37_79_b1
/** How many occurrences a slot remembers: an older one then counts for less. */
const MEMORY = 30
const SEEN_BITS = 5
const SEEN_MASK = 2 ** SEEN_BITS - 1
const FRACTION_BITS = 15
const RATE_BITS = 16
/** As likely as not, and never learnt from. */
const UNSEEN = 2 ** (FRACTION_BITS - 1 + SEEN_BITS)

/** Odds are kept as 256ths of their natural logarithm, between -8 and 8. */
const ODDS_UNIT = 256
const LEAST_ODDS = -2048
const ODDS_STEPS = 4096
const ODDS_SHIFT = FRACTION_BITS + SEEN_BITS - 12
/** The two contexts know different things, so together they are surer than the mean of both: five eighths of the sum. */
const [WEIGHT, WEIGHT_SHIFT] = [5, 3]

/** The logarithm of the odds by the likelihood, in 4,096ths. */
export const ODDS: Int16Array = Int16Array.from({ length: ODDS_STEPS }, (_, step) => {
  const likelihood = (step + 0.5) / ODDS_STEPS
  return Math.round(Math.log(likelihood / (1 - likelihood)) * ODDS_UNIT)
})
/** The likelihood by the logarithm of the odds, from the least on. */
export const LIKELIHOODS: Int16Array = Int16Array.from({ length: -2 * LEAST_ODDS }, (_, step) =>
  Math.round(CERTAIN / (1 + Math.exp(-(step + LEAST_ODDS) / ODDS_UNIT)))
)
const LAST_LIKELIHOOD = LIKELIHOODS.length - 1
/** By how much a slot learns, by how often it has learnt. */
const RATES: Int32Array = Int32Array.from({ length: MEMORY + 1 }, (_, seen) =>
  Math.round(2 ** RATE_BITS / (seen + 1.6))
)

/**
 * Foretells bits by what followed in two contexts before, and learns from each: logistic mixing, as in the PAQ compressors
 * (Mahoney, "Adaptive Weighing of Context Models for Lossless Data Compression", 2005). Both ends of a stream must foretell
 * the same, so all is whole numbers while it runs, and the tables are far from where another engine's logarithm could
 * round otherwise.
 */
export class BitModel {
  /** A likelihood in the upper bits and how often it was learnt from in the lower ones. */
  readonly #slots: Int32Array = new Int32Array(2 * SLOTS).fill(UNSEEN)

  /** The next bit, written or read, in two contexts: any 32-bit numbers, those of one told apart from those of the other. */
  code(coder: BitCoder, bit: number, first: number, second: number): number {
    const slots = this.#slots
    const a = slotOf(first)
    const b = SLOTS + slotOf(second)
    const inA = slots[a] ?? 0
    const inB = slots[b] ?? 0
    const odds = (((ODDS[inA >> ODDS_SHIFT] ?? 0) + (ODDS[inB >> ODDS_SHIFT] ?? 0)) * WEIGHT) >> WEIGHT_SHIFT
    const coded = coder.code(LIKELIHOODS[Math.max(0, Math.min(odds - LEAST_ODDS, LAST_LIKELIHOOD))] ?? 0, bit)
    slots[a] = learnt(inA, coded)
    slots[b] = learnt(inB, coded)
    return coded
  }
}

function learnt(slot: number, bit: number): number {
  const seen = slot & SEEN_MASK
  const likelihood = slot >> SEEN_BITS
  const error = (bit << FRACTION_BITS) - bit - likelihood
  const next = likelihood + ((error * (RATES[seen] ?? 0)) >> RATE_BITS)
  return (next << SEEN_BITS) | (seen < MEMORY ? seen + 1 : MEMORY)
}

function slotOf(context: number): number {
  return Math.imul(context ^ (context >>> 15), SPREAD) >>> (32 - SLOT_BITS)
}
