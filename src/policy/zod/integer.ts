import * as z from 'zod'

/** A whole number in a range, both ends included. */
export function integer(minimum: number, maximum: number): z.ZodNumber {
  return z.int().min(minimum).max(maximum)
}
