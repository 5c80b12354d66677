import { RempartError, type BreachCorpusProblem } from '../../../rempart-error.ts'

/** @param place File and line, or the prefixes between which digests are missing. */
export function corpusError(
  problem: BreachCorpusProblem,
  place: string,
  options?: ErrorOptions
): RempartError<'unreadable_breach_corpus'> {
  const message = `corpus of breached passwords cannot be read: ${problem}, ${place}`
  return new RempartError('unreadable_breach_corpus', message, { problem, place }, options)
}
