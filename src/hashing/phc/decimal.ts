/**
 * A decimal number of a PHC string: digits only, without leading zeros; `null` for anything else. Numbers that a double
 * cannot represent exactly are above every limit they are compared with.
 */
export function parseDecimal(text: string): number | null {
  return /^(?:0|[1-9][0-9]*)$/u.test(text) ? Number(text) : null
}
