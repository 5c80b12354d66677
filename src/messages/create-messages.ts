import type { DurationUnit, RuleCatalogue } from './catalogue.ts'
import { enAdvice } from './en-advice.ts'
import { en } from './en.ts'
import { frAdvice } from './fr-advice.ts'
import { fr } from './fr.ts'
import { adviceOf, type Language, type Sentences, sentencesOf } from './sentences-of.ts'

/** Every sentence of one language. */
export interface Messages extends Sentences {
  /** A time in seconds, rounded to its largest unit: `3 jours`; from a hundred years on, `plusieurs siècles`. */
  readonly duration: (seconds: number) => string
}

const catalogues = { fr: { rules: fr, advice: frAdvice }, en: { rules: en, advice: enAdvice } } as const

/**
 * The sentences of one language for every code of this package. They never contain the password.
 *
 * @throws {RangeError} A language that there are no sentences in.
 *
 * @example
 * ```ts
 * createMessages('fr').issue({ code: 'missing_upper', params: {} }) // 'Il manque une lettre majuscule.'
 * ```
 */
export function createMessages(language: Language): Messages {
  if (!Object.hasOwn(catalogues, language)) throw new RangeError("language must be 'fr' or 'en'")
  const { rules, advice } = catalogues[language]
  return {
    ...sentencesOf(language, rules),
    ...adviceOf(advice),
    duration: (seconds) => describeDuration(seconds, rules)
  }
}

const SECONDS: readonly (readonly [DurationUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1]
]

function describeDuration(seconds: number, { durations }: RuleCatalogue): string {
  if (!(seconds >= 1)) return durations.underASecond
  for (const [unit, length] of SECONDS) {
    if (seconds < length) continue
    // Rounded down: a time to crack is never flattered.
    const count = Math.floor(seconds / length)
    return unit === 'year' && count >= 100 ? durations.centuries : durations.unit(unit, count)
  }
  return durations.underASecond
}
