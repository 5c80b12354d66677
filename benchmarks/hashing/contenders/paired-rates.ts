import { quantile } from '../../paired.ts'
import { round, type Row } from '../../report.ts'

/** Hashes per second over a time slice. */
export type Rate = (elapsedMs: number) => number | Promise<number>

const QUADS = 20
const SLICE_MS = 400

/**
 * Compares two rates on a machine whose speed drifts: slices in the order one, other, other, one (ABBA), a ratio for
 * each four, and the median of the ratios. A slowdown longer than a slice affects both.
 */
export async function compareRates(one: string, rateOfOne: Rate, other: string, rateOfOther: Rate): Promise<Row> {
  const ratios: number[] = []
  for (let quad = 0; quad < QUADS; quad++) {
    const before = await rateOfOne(SLICE_MS)
    const between = (await rateOfOther(SLICE_MS)) + (await rateOfOther(SLICE_MS))
    ratios.push((before + (await rateOfOne(SLICE_MS))) / between)
  }
  return {
    one,
    other,
    'one / other (median)': round(quantile(ratios, 0.5)),
    'interquartile range': `${round(quantile(ratios, 0.25))} to ${round(quantile(ratios, 0.75))}`
  }
}
