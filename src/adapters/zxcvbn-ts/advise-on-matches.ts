import type { PatternKind, StrengthEstimate, SuggestionCode, WarningCode } from '../../strength/index.ts'
import { kindOf } from './pattern-kind.ts'
import type { ZxcvbnMatch } from './zxcvbn-match.ts'

const MAXIMUM_SUGGESTIONS = 2

type Advice = Pick<StrengthEstimate, 'warning' | 'suggestions'>

/** Kinds that fill gaps, and never are the main part of a password. */
const FILLING: ReadonlySet<PatternKind> = new Set(['separator', 'unknown', 'digits'])

const SUGGESTIONS: Readonly<Partial<Record<PatternKind, SuggestionCode>>> = {
  personal: 'avoid_personal_data',
  keyboard: 'avoid_keyboard_patterns',
  repeat: 'avoid_repeats',
  sequence: 'avoid_sequences',
  date: 'avoid_dates',
  year: 'avoid_recent_years'
}

/**
 * Advice on a weak password, from its matches rather than from the factory's own feedback, which is text in some
 * language, favours symbols and capitals, and is often empty.
 */
export function adviseOnMatches(matches: readonly ZxcvbnMatch[]): Advice {
  const telling = matches.filter((match) => !FILLING.has(kindOf(match)))
  const [main] = telling.toSorted((a, b) => weight(b) - weight(a))
  if (main === undefined) {
    const onlyDigits = matches.length > 0 && matches.every(({ token }) => /^\d+$/u.test(token))
    return { warning: onlyDigits ? 'only_digits' : 'too_short', suggestions: ['use_several_words'] }
  }
  const codes = new Set<SuggestionCode>()
  for (const match of [main, ...telling]) {
    const code = SUGGESTIONS[kindOf(match)]
    if (code !== undefined) codes.add(code)
    if (match.isReversed) codes.add('avoid_reversed_words')
    if (match.isChanged) codes.add('avoid_substitutions')
  }
  if (codes.size < MAXIMUM_SUGGESTIONS) codes.add('use_several_words')
  return { warning: warningOf(main, matches), suggestions: [...codes].slice(0, MAXIMUM_SUGGESTIONS) }
}

/** The user's own data before any other part, then the longest. */
function weight(match: ZxcvbnMatch): number {
  return kindOf(match) === 'personal' ? Infinity : match.j - match.i
}

function warningOf(main: ZxcvbnMatch, matches: readonly ZxcvbnMatch[]): WarningCode {
  const alone = matches.length === 1
  switch (kindOf(main)) {
    case 'common_password':
      return alone && !main.isChanged && !main.isReversed ? warningOfRank(main.rank) : 'similar_to_common_password'
    case 'name':
      return alone ? 'single_name' : 'word_with_tail'
    case 'personal':
      return 'personal_data'
    case 'keyboard':
      return main.turns === 1 ? 'keyboard_row' : 'keyboard_pattern'
    case 'repeat':
      return main.periodUnits === 1 ? 'repeated_character' : 'repeated_pattern'
    case 'sequence':
      return 'sequence'
    case 'year':
      return 'recent_year'
    case 'date':
      return 'date'
    default:
      if (alone) return main.pattern === 'dictionary' ? 'single_word' : 'similar_to_common_password'
      return matches.filter((match) => kindOf(match) === 'word').length > 1 ? 'few_common_words' : 'word_with_tail'
  }
}

function warningOfRank(rank: number): WarningCode {
  if (rank <= 10) return 'top_10_password'
  return rank <= 100 ? 'top_100_password' : 'common_password'
}
