import type { Language } from '../language/language.ts'

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1]
] as const

/**
 * An exact duration in days, hours, minutes and seconds, without rounding: `1 heure et 30 minutes`.
 *
 * @param seconds A whole number, 1 or more.
 *
 * @example
 * ```ts
 * fullDuration(5_400, 'en') // '1\u00a0hour and 30\u00a0minutes'
 * ```
 */
export function fullDuration(seconds: number, language: Language): string {
  const parts: string[] = []
  let rest = seconds
  for (const [unit, length] of UNITS) {
    const count = Math.floor(rest / length)
    rest -= count * length
    if (count === 0) continue
    const number = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })
    parts.push(number.format(count).replace(' ', '\u00a0'))
  }
  return new Intl.ListFormat(language).format(parts)
}
