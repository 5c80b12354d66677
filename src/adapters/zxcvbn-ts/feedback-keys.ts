import type { TranslationKeys } from '@zxcvbn-ts/core'
import type { SuggestionCode, WarningCode } from '../../strength/index.ts'

/** The warning of zxcvbn-ts closest to each of ours, for applications that use its translations. */
export const WARNING_KEYS: Readonly<Record<WarningCode, keyof TranslationKeys['warnings']>> = {
  top_10_password: 'topTen',
  top_100_password: 'topHundred',
  common_password: 'common',
  similar_to_common_password: 'similarToCommon',
  single_word: 'wordByItself',
  single_name: 'namesByThemselves',
  single_place: 'wordByItself',
  word_with_tail: 'similarToCommon',
  first_name_with_tail: 'commonNames',
  surname_with_tail: 'commonNames',
  place_with_tail: 'similarToCommon',
  few_common_words: 'similarToCommon',
  personal_data: 'userInputs',
  keyboard_row: 'straightRow',
  keyboard_pattern: 'keyPattern',
  repeated_character: 'simpleRepeat',
  repeated_pattern: 'extendedRepeat',
  sequence: 'sequences',
  interleaving: 'sequences',
  recent_year: 'recentYears',
  date: 'dates',
  only_digits: 'sequences',
  phone_number: 'userInputs',
  licence_plate: 'userInputs',
  company_number: 'common',
  social_security_number: 'userInputs',
  too_short: 'similarToCommon'
}

/** The suggestion of zxcvbn-ts closest to each of ours. */
export const SUGGESTION_KEYS: Readonly<Record<SuggestionCode, keyof TranslationKeys['suggestions']>> = {
  use_several_words: 'useWords',
  add_characters: 'useWords',
  avoid_substitutions: 'l33t',
  avoid_reversed_words: 'reverseWords',
  avoid_dates: 'dates',
  avoid_recent_years: 'recentYears',
  avoid_sequences: 'sequences',
  avoid_repeats: 'repeated',
  avoid_keyboard_patterns: 'longerKeyboardPattern',
  avoid_personal_data: 'associatedYears'
}
