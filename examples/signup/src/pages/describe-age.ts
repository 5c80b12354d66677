import type { Language } from 'rempart/messages'

const DAY_MS = 86_400_000
const UNITS = [
  ['year', 365],
  ['month', 30],
  ['day', 1]
] as const

/** How long ago something was, in the largest unit that it fills: `il y a 3 mois`, `aujourd’hui`. */
export function describeAge(moment: Date, language: Language): string {
  const days = Math.floor((Date.now() - moment.getTime()) / DAY_MS)
  const [unit, length] = UNITS.find(([, each]) => days >= each) ?? (['day', 1] as const)
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-Math.floor(days / length), unit)
}
