import { expect, test } from 'vitest'
import { adviceOf } from './parts-of.ts'

/** What is said of the first match, alone and with something around it. */
test.each<readonly [pattern: string, password: string, kind: string, alone: string, among: string, advice: string]>([
  ['licence-plate', 'AA-123-BB', 'identifier', 'licence_plate', 'licence_plate', 'avoid_personal_data'],
  ['foreign-number', '1-ABC-123', 'identifier', 'licence_plate', 'licence_plate', 'avoid_personal_data'],
  ['foreign-number', '+32470123456', 'identifier', 'phone_number', 'phone_number', 'avoid_personal_data'],
  ['company-number', '732829320', 'identifier', 'company_number', 'company_number', 'avoid_personal_data'],
  [
    'social-security-number',
    '1850578006084',
    'identifier',
    'social_security_number',
    'social_security_number',
    'avoid_personal_data'
  ],
  ['phone-number', '0639981741', 'identifier', 'phone_number', 'phone_number', 'avoid_personal_data'],
  ['membership-number', 'client123456', 'identifier', 'only_digits', 'only_digits', 'avoid_personal_data'],
  ['account-number', 'iban12345', 'identifier', 'only_digits', 'only_digits', 'avoid_personal_data'],
  ['birth-number', '1850675', 'identifier', 'social_security_number', 'social_security_number', 'avoid_personal_data'],
  ['split-word', 'so7leil', 'word', 'single_word', 'word_with_tail', 'use_several_words'],
  ['rotated-word', 'leilso', 'word', 'single_word', 'word_with_tail', 'avoid_reversed_words'],
  ['quantity', '45ans', 'word', 'few_common_words', 'few_common_words', 'use_several_words'],
  ['model-number', 'GalaxyS21', 'digits', 'too_short', 'too_short', 'add_characters'],
  ['network-name', 'Livebox-4F2A', 'identifier', 'only_digits', 'only_digits', 'add_characters'],
  ['clock-time', '8h30', 'date', 'date', 'date', 'avoid_dates'],
  ['roman-number', 'XIV', 'digits', 'only_digits', 'too_short', 'add_characters'],
  ['vowelless-word', 'isbll', 'word', 'single_word', 'word_with_tail', 'use_several_words'],
  ['house-number', '12ruefoch', 'place', 'single_place', 'place_with_tail', 'use_several_words'],
  ['serial-number', '2023-001', 'digits', 'only_digits', 'recent_year', 'avoid_recent_years'],
  ['equation', '1+1=2', 'digits', 'only_digits', 'too_short', 'add_characters'],
  ['postal-code', '75015', 'place', 'only_digits', 'place_with_tail', 'use_several_words'],
  ['year', '1998', 'year', 'recent_year', 'recent_year', 'avoid_recent_years'],
  ['date', '2406', 'date', 'date', 'date', 'avoid_dates'],
  ['written-date', '14juillet', 'date', 'date', 'date', 'avoid_dates'],
  ['digit-run', '7', 'digits', 'only_digits', 'too_short', 'add_characters'],
  ['unshifted-digits', 'é"', 'keyboard', 'keyboard_row', 'keyboard_row', 'avoid_keyboard_patterns'],
  ['symbol-run', '!', 'separator', 'too_short', 'word_with_tail', 'use_several_words'],
  ['rule-padding', 'soleila1', 'separator', 'too_short', 'word_with_tail', 'use_several_words'],
  ['emoji', '😀', 'separator', 'too_short', 'word_with_tail', 'use_several_words'],
  ['sequence', 'abc', 'sequence', 'sequence', 'sequence', 'avoid_sequences'],
  ['echo', 'abcabc', 'repeat', 'repeated_pattern', 'repeated_pattern', 'avoid_repeats'],
  ['displaced-word', 'dpmrom', 'keyboard', 'keyboard_pattern', 'keyboard_pattern', 'avoid_keyboard_patterns'],
  ['mistyped-word', 'sokeil', 'word', 'single_word', 'word_with_tail', 'use_several_words'],
  ['function-word', 'mon', 'word', 'single_word', 'few_common_words', 'use_several_words'],
  [
    'opaque-password',
    '3rjs1la7',
    'common_password',
    'common_password',
    'similar_to_common_password',
    'use_several_words'
  ],
  ['dictionary-word', 'mouton', 'word', 'single_word', 'word_with_tail', 'use_several_words'],
  ['dictionary-word', 'moutonabcdef', 'word', 'single_word', 'word_with_tail', 'use_several_words'],
  ['dictionary-word', 'moutonabcdefg', 'word', 'single_word', 'word_with_tail', ''],
  ['dictionary-word', 'notuom', 'word', 'single_word', 'word_with_tail', 'avoid_reversed_words use_several_words'],
  ['dictionary-word', 'm0uton', 'word', 'single_word', 'word_with_tail', 'avoid_substitutions use_several_words'],
  [
    'dictionary-word',
    'n0tuomabcdefg',
    'word',
    'single_word',
    'word_with_tail',
    'avoid_reversed_words avoid_substitutions'
  ],
  ['respelled-word', 'zoleil', 'word', 'single_word', 'word_with_tail', 'use_several_words'],
  ['derived-word', 'moutons', 'word', 'single_word', 'word_with_tail', ''],
  ['word-beginning', 'mouto', 'word', 'single_word', 'word_with_tail', ''],
  ['word-prefix', 'antigang', 'word', 'single_word', 'word_with_tail', ''],
  ['spelled-number', 'dixsept', 'word', 'few_common_words', 'few_common_words', 'use_several_words'],
  ['dictionary-word', 'isabelle', 'name', 'single_name', 'first_name_with_tail', 'use_several_words'],
  ['dictionary-word', 'dupont', 'name', 'single_name', 'surname_with_tail', 'use_several_words'],
  ['dictionary-word', 'saintmalo', 'place', 'single_place', 'place_with_tail', 'use_several_words'],
  ['dictionary-word', '123456', 'common_password', 'top_10_password', 'word_with_tail', 'use_several_words'],
  ['dictionary-word', 'iloveyou', 'common_password', 'top_100_password', 'word_with_tail', 'use_several_words'],
  ['dictionary-word', 'loulou', 'common_password', 'common_password', 'word_with_tail', 'use_several_words'],
  [
    'dictionary-word',
    '1loveyou',
    'common_password',
    'similar_to_common_password',
    'word_with_tail',
    'avoid_substitutions use_several_words'
  ],
  ['dictionary-word', 'iloveyou7', 'common_password', 'single_word', 'similar_to_common_password', 'use_several_words'],
  ['dictionary-word', 'soleil7', 'word', 'single_word', 'word_with_tail', 'use_several_words'],
  ['dictionary-word', 'soleil', 'common_password', 'common_password', 'word_with_tail', 'use_several_words']
])('%s: %s', (pattern, password, kind, alone, among, advice) => {
  const suggestions = advice === '' ? [] : advice.split(' ')
  expect(adviceOf(pattern, password)).toEqual({ kind, alone, among, suggestions })
})

test.each([
  ['yann', ['avoid_personal_data']],
  ['y4nn', ['avoid_personal_data', 'avoid_substitutions']],
  ['nn4y', ['avoid_personal_data', 'avoid_reversed_words']]
])('personal-data: %s of Yann', (password, suggestions) => {
  const said = { kind: 'personal', alone: 'personal_data', among: 'personal_data', suggestions }
  expect(adviceOf('personal-data', password, ['Yann'])).toEqual(said)
})
