import { describe, expect, it } from 'vitest'
import { createMessages } from '../../src/messages/index.ts'
import { loadEstimator } from '../../src/strength/index.ts'
import type { SuggestionCode, WarningCode } from '../../src/strength/index.ts'

const estimator = await loadEstimator({ languages: ['fr'], referenceYear: 2026 })
const french = createMessages('fr')
const english = createMessages('en')

/** For each warning one password that earns it; `context` where it takes the user's own data. */
const WARNED: Readonly<Record<WarningCode, { readonly password: string; readonly context?: readonly string[] }>> = {
  top_10_password: { password: '123456' },
  top_100_password: { password: 'superman' },
  common_password: { password: 'chocolat' },
  similar_to_common_password: { password: 'P@ssw0rd' },
  single_word: { password: 'lendemain' },
  single_name: { password: 'Perrine' },
  single_place: { password: 'Landerneau' },
  word_with_tail: { password: 'Soleil2024!' },
  first_name_with_tail: { password: 'Mathilde1987' },
  surname_with_tail: { password: 'Lefebvre59' },
  place_with_tail: { password: 'Toulouse31' },
  few_common_words: { password: 'petitjardin' },
  personal_data: { password: 'Kervadec29', context: ['Yann Kervadec'] },
  keyboard_row: { password: 'sdfghjkl' },
  keyboard_pattern: { password: 'wsxcvf' },
  repeated_character: { password: 'wwwwwwwww' },
  repeated_pattern: { password: 'tracatracatraca' },
  sequence: { password: 'ghijklmn' },
  interleaving: { password: 'sd12fg34' },
  recent_year: { password: 'xz2019' },
  date: { password: '24061999' },
  only_digits: { password: '8153972' },
  phone_number: { password: 'Tel0639981741' },
  licence_plate: { password: 'GQ-265-RZ' },
  company_number: { password: 'Siren732829320' },
  social_security_number: { password: '185057800608436' },
  too_short: { password: 'xq7' }
}

/** For each suggestion one password that brings it. */
const SUGGESTED: Readonly<Record<SuggestionCode, { readonly password: string; readonly context?: readonly string[] }>> =
  {
    use_several_words: { password: 'Soleil2024!' },
    add_characters: { password: 'xq7' },
    avoid_substitutions: { password: 'Ch0c0l@t75' },
    avoid_reversed_words: { password: 'talocohc' },
    avoid_dates: { password: 'Marie24061999' },
    avoid_recent_years: { password: 'Soleil2024!' },
    avoid_sequences: { password: 'ghijklmn' },
    avoid_repeats: { password: 'wwwwwwwww' },
    avoid_keyboard_patterns: { password: 'sdfghjkl' },
    avoid_personal_data: { password: 'Kervadec29', context: ['Yann Kervadec'] }
  }

describe('warnings', () => {
  it.each(Object.entries(WARNED))('%s', (code, { password, context }) => {
    const { warning, score } = estimator.estimate(password, context)
    expect(warning).toBe(code)
    expect(score).toBeLessThan(3)
    expect(french.warning(code as WarningCode)).toMatch(/^\p{Lu}.*\.$/u)
    expect(english.warning(code as WarningCode)).toMatch(/^\p{Lu}.*\.$/u)
  })
})

describe('suggestions', () => {
  it.each(Object.entries(SUGGESTED))('%s', (code, { password, context }) => {
    expect(estimator.estimate(password, context).suggestions).toContain(code)
    expect(french.suggestion(code as SuggestionCode)).toMatch(/^\p{Lu}.*\.$/u)
    expect(english.suggestion(code as SuggestionCode)).toMatch(/^\p{Lu}.*\.$/u)
  })
})
