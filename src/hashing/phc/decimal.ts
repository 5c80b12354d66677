/**
 * A decimal number as PHC strings write it: digits alone, and no zero before another; `null` for anything else. What a
 * double does not hold exactly is above every bound that it is compared with.
 */
export function parseDecimal(text: string): number | null {
  return /^(?:0|[1-9][0-9]*)$/u.test(text) ? Number(text) : null
}
