import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import type { MatcherBaseClass, MatchEstimated, MatchExtended, MatchOptions, ZxcvbnResult } from '@zxcvbn-ts/core'
import { contextWords } from './context-words.ts'
import type { Estimator } from './estimator.ts'
import { foldWord } from './fold-word.ts'
import { READ_UNITS, readablePrefix } from './readable-prefix.ts'
import { scoreOf } from './score.ts'
import type { FoundPattern, PatternKind, StrengthEstimate, SuggestionCode, WarningCode } from './strength-estimate.ts'

/** Each substitution multiplies the spellings that are looked up; four keep hostile input under 20 ms. */
const MAXIMUM_SUBSTITUTIONS = 4
const MINIMUM_YEAR_SPACE = 20
const DAYS_PER_YEAR = 365
const DATE_SEPARATORS = 4
const MAXIMUM_GUESSES = 1e300

/** Wraps one zxcvbn-ts factory, shared by every estimate. */
export async function createZxcvbnEstimator(languages: readonly string[], referenceYear: number): Promise<Estimator> {
  const [common, french] = await Promise.all([import('@zxcvbn-ts/language-common'), import('@zxcvbn-ts/language-fr')])
  const passwords = common.dictionary['passwords-common']
  const factory = new ZxcvbnFactory(
    {
      dictionary: {
        'passwords-common': passwords,
        ...withFoldedCopy('commonWords-fr', french.dictionary['commonWords-fr']),
        ...withFoldedCopy('wikipedia-fr', french.dictionary['wikipedia-fr']),
        // The package has the two lists of names under each other's key.
        ...withFoldedCopy('firstnames-fr', french.dictionary['lastnames-fr']),
        ...withFoldedCopy('lastnames-fr', french.dictionary['firstnames-fr']),
        ...(languages.includes('en') ? { 'words-en': common.dictionary['diceware-common'] } : {})
      },
      graphs: common.adjacencyGraphs,
      l33tMaxSubstitutions: MAXIMUM_SUBSTITUTIONS,
      maxLength: READ_UNITS
    },
    { yearPricing: yearPricingInstaller(referenceYear) }
  )
  // The first check lets the matcher above put its prices in place; every later one has them.
  factory.check('')
  const passwordSet = new Set(passwords.map(String))
  return {
    dataVersion: 'zxcvbn-ts 4.2.0, language-common 4.1.3, language-fr 4.1.2',
    estimate(password: string, context: readonly string[] = []): StrengthEstimate {
      const { text, truncated } = readablePrefix(password)
      const result = factory.check(text, contextWords(context))
      const guesses = Math.min(Math.max(result.guesses, 1), MAXIMUM_GUESSES)
      const score = scoreOf(guesses)
      return {
        guesses,
        score,
        patterns: (result.sequence as MatchEstimated[]).map(foundPattern),
        warning: score >= 3 ? null : warningOf(result),
        suggestions: score >= 3 ? [] : suggestionsOf(result),
        truncated,
        commonPassword: !truncated && passwordSet.has(text.toLowerCase())
      }
    }
  }
}

function withFoldedCopy(name: string, words: readonly string[]): Record<string, string[]> {
  return { [name]: [...words], [`${name}-folded`]: words.map(foldWord) }
}

/**
 * The core measures years from the clock of the machine at import time. A match that already has its price keeps it, so
 * the two matchers that know years are wrapped to price from the reference year instead.
 */
function yearPricingInstaller(referenceYear: number): {
  readonly Matching: new () => MatcherBaseClass
  readonly feedback: () => null
  readonly scoring: () => number
} {
  const space = (year: number): number => Math.max(Math.abs(year - referenceYear), MINIMUM_YEAR_SPACE)
  const price = (match: MatchExtended): number | null => {
    if ('regexMatch' in match) return space(Number(match['regexMatch'][0]))
    if (match.pattern === 'date') {
      return space(match['year']) * DAYS_PER_YEAR * (match['separator'] === '' ? 1 : DATE_SEPARATORS)
    }
    return null
  }
  class Installer {
    match({ omniMatch }: MatchOptions): MatchExtended[] {
      for (const name of ['date', 'regex']) {
        const original = omniMatch.matchers[name]
        if (original === undefined || original instanceof Priced) continue
        omniMatch.matchers[name] = new Priced(original) as unknown as MatcherBaseClass
      }
      return []
    }
  }
  class Priced {
    readonly #original: MatcherBaseClass
    constructor(original: MatcherBaseClass) {
      this.#original = original
    }
    match(options: MatchOptions): MatchExtended[] {
      const matches = this.#original.match(options)
      if (!Array.isArray(matches)) return []
      return matches.map((match) => {
        const guesses = price(match)
        return guesses === null ? match : { ...match, guesses, guessesLog10: Math.log10(guesses) }
      })
    }
  }
  return {
    Matching: Installer as unknown as new () => MatcherBaseClass,
    feedback: () => null,
    scoring: () => Number.MAX_VALUE
  }
}

function foundPattern(match: MatchEstimated): FoundPattern {
  return { kind: kindOf(match), start: match.i, end: match.j + 1 }
}

function kindOf(match: MatchEstimated): PatternKind {
  switch (match.pattern) {
    case 'dictionary': {
      const name = String('dictionaryName' in match ? match['dictionaryName'] : '')
      if (name === 'userInputs') return 'personal'
      if (name.startsWith('passwords')) return 'common_password'
      return name.includes('names') ? 'name' : 'word'
    }
    case 'spatial':
      return 'keyboard'
    case 'repeat':
    case 'sequence':
    case 'date':
    case 'separator':
      return match.pattern
    case 'regex':
      return 'year'
    default:
      return 'unknown'
  }
}

const WARNINGS: Readonly<Record<string, WarningCode>> = {
  straightRow: 'keyboard_row',
  keyPattern: 'keyboard_pattern',
  simpleRepeat: 'repeated_character',
  extendedRepeat: 'repeated_pattern',
  sequences: 'sequence',
  recentYears: 'recent_year',
  dates: 'date',
  topTen: 'top_10_password',
  topHundred: 'top_100_password',
  common: 'common_password',
  similarToCommon: 'similar_to_common_password',
  wordByItself: 'single_word',
  namesByThemselves: 'single_name',
  commonNames: 'common_name',
  userInputs: 'personal_data'
}

const SUGGESTIONS: Readonly<Record<string, SuggestionCode>> = {
  l33t: 'avoid_substitutions',
  reverseWords: 'avoid_reversed_words',
  allUppercase: 'avoid_all_capitals',
  capitalization: 'avoid_capital_only',
  dates: 'avoid_dates',
  recentYears: 'avoid_recent_years',
  associatedYears: 'avoid_personal_years',
  sequences: 'avoid_sequences',
  repeated: 'avoid_repeats',
  longerKeyboardPattern: 'avoid_keyboard_patterns',
  anotherWord: 'add_uncommon_words',
  useWords: 'use_several_words'
}

const MAXIMUM_SUGGESTIONS = 2

function warningOf(result: ZxcvbnResult): WarningCode {
  const named = WARNINGS[result.feedback.warning ?? '']
  if (named !== undefined) return named
  if (result.sequence.some((match) => match.pattern === 'dictionary')) return 'word_with_tail'
  return 'too_short'
}

function suggestionsOf(result: ZxcvbnResult): SuggestionCode[] {
  const codes = result.feedback.suggestions.map((key) => SUGGESTIONS[key]).filter((code) => code !== undefined)
  return codes.length === 0 ? ['use_several_words', 'add_characters'] : codes.slice(0, MAXIMUM_SUGGESTIONS)
}
