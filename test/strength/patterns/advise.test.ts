import { describe, expect, test } from 'vitest'
import { adviseOn } from '../../../src/strength/patterns/advise.ts'
import type { Advice, Part, Shape } from '../../../src/strength/patterns/pattern.ts'

type Made = readonly [pattern: string, units: number, shape: Shape, advice?: Partial<Advice>]

/** Parts one after the other. */
function parts(...made: readonly Made[]): Part[] {
  let start = 0
  return made.map(([pattern, units, shape, advice]) => {
    const part: Part = {
      start,
      end: start + units,
      pattern,
      shape,
      bits: 1,
      listed: false,
      aloneBits: 0,
      feedback: () => ({ kind: 'word', alone: 'single_word', among: 'word_with_tail', suggestions: [], ...advice })
    }
    start += units
    return part
  })
}

const word: Made = ['dictionary-word', 6, 'word']
const name: Made = ['dictionary-word', 6, 'word', { kind: 'name', among: 'first_name_with_tail' }]
const digits: Made = ['digit-run', 4, 'digits', { among: 'too_short', suggestions: ['add_characters'] }]
const symbol: Made = ['symbol-run', 1, 'symbols', { suggestions: ['avoid_repeats'] }]
const personal: Made = ['personal-data', 3, 'word', { among: 'personal_data', suggestions: ['avoid_personal_data'] }]

const short: Partial<Advice> = { among: 'too_short' }
const dates: Partial<Advice> = { suggestions: ['avoid_dates', 'avoid_sequences', 'avoid_repeats'] }

describe('the warning', () => {
  test.each<readonly [title: string, warning: string, made: readonly Made[]]>([
    ['of no part', 'too_short', []],
    ['of a part alone', 'single_word', [word]],
    ['of a part among others', 'word_with_tail', [word, digits]],
    ['of digits only', 'only_digits', [digits, ['year', 4, 'digits']]],
    ['of what comes back', 'repeated_pattern', [word, ['echo', 6, 'word'], digits]],
    ['of several words', 'few_common_words', [word, word]],
    ['of several words and digits', 'few_common_words', [word, word, digits]],
    ['of names and digits', 'first_name_with_tail', [name, name, digits]],
    ['of names', 'few_common_words', [name, name]],
    ['of a name, a word and digits', 'few_common_words', [name, word, digits]],
    ['of a word and one of two letters', 'word_with_tail', [word, ['dictionary-word', 2, 'word']]],
    ['of a word and one of three letters', 'few_common_words', [word, ['dictionary-word', 3, 'word']]],
    ['of a word and another thing', 'word_with_tail', [word, ['displaced-word', 6, 'word']]],
    ['of the user’s own data, however short', 'personal_data', [word, personal]],
    ['of digits that are less than twice a word', 'first_name_with_tail', [name, ['digit-run', 11, 'digits']]],
    ['of digits that are more than twice a word', 'too_short', [name, ['digit-run', 13, 'digits', short]]],
    ['of what only fills in', 'too_short', [symbol, ['unknown', 3, 'unknown', short]]],
    ['of more that fills in', 'word_with_tail', [word, ['unknown', 9, 'unknown', short]]],
    ['of a longer padding', 'word_with_tail', [word, ['rule-padding', 9, 'symbols', short]]]
  ])('%s', (_title, warning, made) => expect(adviseOn(parts(...made)).warning).toBe(warning))
})

describe('the suggestions', () => {
  test.each<readonly [title: string, suggestions: readonly string[], made: readonly Made[]]>([
    ['of no part', ['use_several_words'], []],
    ['of a part that has none', ['use_several_words'], [word]],
    ['of the main part first', ['avoid_personal_data', 'add_characters'], [digits, personal]],
    ['of what fills in are left out', ['use_several_words'], [word, symbol]],
    ['are two at most', ['avoid_dates', 'avoid_sequences'], [['date', 8, 'word', dates]]],
    ['are said once', ['add_characters', 'use_several_words'], [digits, digits]]
  ])('%s', (_title, suggestions, made) => expect(adviseOn(parts(...made)).suggestions).toEqual(suggestions))
})
