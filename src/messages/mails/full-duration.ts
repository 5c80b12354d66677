const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60]
] as const

/** A time in all its units, so that it says what holds and not about what holds: `1 heure et 30 minutes`. */
export function fullDuration(seconds: number, language: 'fr' | 'en'): string {
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
