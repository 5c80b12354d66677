import type { StrengthEstimate } from './strength-estimate.ts'

/** The five levels of zxcvbn: under 10^3 guesses, under 10^6, under 10^8, under 10^10, and more. */
export function scoreOf(guesses: number): StrengthEstimate['score'] {
  if (guesses < 1e3) return 0
  if (guesses < 1e6) return 1
  if (guesses < 1e8) return 2
  return guesses < 1e10 ? 3 : 4
}
