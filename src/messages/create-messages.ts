import type { AdviceCatalogue, DurationUnit, MessageCatalogue, MessageOverrides } from './catalogue.ts'
import { enAccountIssues } from './en-account.ts'
import { enAdvice } from './en-advice.ts'
import { en } from './en.ts'
import { frAccountIssues } from './fr-account.ts'
import { frAdvice } from './fr-advice.ts'
import { fr } from './fr.ts'
import { isLanguage, type Language, languages } from './language/language.ts'
import { adviceOf, type Sentences, sentencesOf } from './sentences-of.ts'

/** Every sentence of one language. */
export interface Messages extends Sentences {
  /** A time in seconds, rounded to its largest unit: `3 jours`; from a hundred years on, `plusieurs siècles`. */
  readonly duration: (seconds: number) => string
}

const catalogues: Readonly<Record<Language, MessageCatalogue>> = {
  fr: { ...fr, ...frAdvice, issues: { ...fr.issues, ...frAccountIssues } },
  en: { ...en, ...enAdvice, issues: { ...en.issues, ...enAccountIssues } }
}

/**
 * The sentences of one language for every code of this package. They never contain the password.
 *
 * @param source `fr`, `en`, or your own catalogue in any other language.
 * @param overrides Sentences that replace those of the catalogue, by group and code.
 * @throws {RangeError} If there are no sentences in the language, or the catalogue lacks one; the message names the
 * first.
 *
 * @example
 * ```ts
 * createMessages('fr').issue({ code: 'missing_upper', params: {} }) // 'Il manque une lettre majuscule.'
 *
 * const ours = createMessages('fr', { issues: { too_guessable: () => 'Trop simple : ajoutez un mot.' } })
 * ours.issue({ code: 'too_guessable', params: { score: 1, minimumScore: 2 } }) // 'Trop simple : ajoutez un mot.'
 * ```
 */
export function createMessages(source: Language | MessageCatalogue, overrides: MessageOverrides = {}): Messages {
  const catalogue = override(typeof source === 'object' ? complete(source) : catalogueOf(source), overrides)
  return {
    ...sentencesOf(catalogue),
    ...adviceOf(catalogue),
    duration: (seconds) => describeDuration(seconds, catalogue)
  }
}

function catalogueOf(language: Language): MessageCatalogue {
  if (!isLanguage(language)) throw new RangeError(`language must be one of ${languages.join(', ')}, or a catalogue`)
  return catalogues[language]
}

const groups = ['issues', 'requirements', 'scores', 'durations', 'warnings', 'suggestions'] as const

// The compiler requires every code; this checks catalogues written in JavaScript or for an older version.
function complete(catalogue: MessageCatalogue): MessageCatalogue {
  for (const group of groups) {
    const lacking = Object.keys(catalogues.en[group]).find((code) => !Object.hasOwn(catalogue[group] ?? {}, code))
    if (lacking !== undefined) throw new RangeError(`the catalogue must have ${group}.${lacking}`)
  }
  return catalogue
}

function override(catalogue: MessageCatalogue, overrides: MessageOverrides): MessageCatalogue {
  return {
    locale: catalogue.locale,
    issues: { ...catalogue.issues, ...overrides.issues },
    requirements: { ...catalogue.requirements, ...overrides.requirements },
    scores: { ...catalogue.scores, ...overrides.scores },
    durations: { ...catalogue.durations, ...overrides.durations },
    warnings: { ...catalogue.warnings, ...overrides.warnings },
    suggestions: { ...catalogue.suggestions, ...overrides.suggestions }
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

function describeDuration(seconds: number, { durations }: AdviceCatalogue): string {
  if (!(seconds >= 1)) return durations.underASecond
  for (const [unit, length] of SECONDS) {
    if (seconds < length) continue
    // Rounded down: a time to crack is never overstated.
    const count = Math.floor(seconds / length)
    return unit === 'year' && count >= 100 ? durations.centuries : durations.unit(unit, count)
  }
  return durations.underASecond
}
