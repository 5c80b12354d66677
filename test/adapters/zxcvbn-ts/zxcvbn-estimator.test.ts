import { MatcherBaseClass, ZxcvbnFactory, type MatchEstimated, type Matcher } from '@zxcvbn-ts/core'
import * as french from '@zxcvbn-ts/language-fr'
import { describe, expect, test, vi } from 'vitest'
import { contextPieces } from '../../../src/adapters/zxcvbn-ts/context-pieces.ts'
import { zxcvbnEstimator } from '../../../src/adapters/zxcvbn-ts/index.ts'
import type { StrengthEstimate, WarningCode } from '../../../src/strength/index.ts'
import { describeEstimator } from '../../contracts/estimator.contract.ts'
import { frenchFactory } from './factory.ts'

const factory = frenchFactory()
const estimator = zxcvbnEstimator(factory)

describeEstimator('over zxcvbn-ts', estimator, 15)

describe('advice', () => {
  test.each<[string, WarningCode, StrengthEstimate['suggestions'], string[]?]>([
    ['123456', 'top_10_password', ['use_several_words']],
    ['superman', 'top_100_password', ['use_several_words']],
    ['azerty123', 'common_password', ['use_several_words']],
    ['P@ssw0rd', 'similar_to_common_password', ['avoid_substitutions', 'use_several_words']],
    ['drowssap', 'similar_to_common_password', ['avoid_reversed_words', 'use_several_words']],
    ['Motdepasse1', 'similar_to_common_password', ['use_several_words']],
    ['perpignan', 'single_word', ['use_several_words']],
    ['fourchette7', 'word_with_tail', ['use_several_words']],
    ['mercimaison', 'few_common_words', ['use_several_words']],
    ['thibaudeau', 'single_name', ['use_several_words']],
    ['vbn,;:', 'keyboard_row', ['avoid_keyboard_patterns', 'use_several_words']],
    ['azedcxwq', 'keyboard_pattern', ['avoid_keyboard_patterns', 'use_several_words']],
    ['zzzzzzz', 'repeated_character', ['avoid_repeats', 'use_several_words']],
    ['kwxkwxkwx', 'repeated_pattern', ['avoid_repeats', 'use_several_words']],
    ['ghijklm', 'sequence', ['avoid_sequences', 'use_several_words']],
    ['lundimardimercredi', 'sequence', ['avoid_sequences', 'use_several_words']],
    ['21/06/1987', 'date', ['avoid_dates', 'use_several_words']],
    ['2019', 'recent_year', ['avoid_recent_years', 'use_several_words']],
    ['7294', 'only_digits', ['use_several_words']],
    ['qxk', 'too_short', ['use_several_words']],
    ['kervadec29', 'personal_data', ['avoid_personal_data', 'use_several_words'], ['p.kervadec@exemple.fr']]
  ])('%s: %s', (password, warning, suggestions, context = []) => {
    const estimate = estimator.estimate(password, context)
    expect([estimate.warning, estimate.suggestions]).toEqual([warning, suggestions])
  })

  test('is the same when the factory says something of its own', () => {
    const translated = zxcvbnEstimator(frenchFactory({ translations: french.translations }))
    for (const password of ['Azerty12', '21/06/1987', 'qxk']) {
      expect(translated.estimate(password)).toEqual(estimator.estimate(password))
    }
  })
})

describe('what is read', () => {
  test('accents hide no word', () => {
    expect(estimator.estimate('Fourchétte7').guesses).toBe(estimator.estimate('Fourchette7').guesses)
  })

  test('a factory that reads less says so', () => {
    const short = zxcvbnEstimator(frenchFactory({ maxLength: 12 }))
    expect(short.estimate('k7Rw2pXq9zLm').truncated).toBe(false)
    expect(short.estimate('k7Rw2pXq9zLmA').truncated).toBe(true)
  })

  test('no more than 64 units reach the factory, once as they stand and once without accents', () => {
    const check = vi.fn<typeof factory.check>(factory.check.bind(factory))
    zxcvbnEstimator({ check }).estimate('é'.repeat(100_000))
    expect(check.mock.calls.map(([{ length }]) => length)).toEqual([64, 64])
  })

  test('the user’s own data in pieces, without accents too, the shortest of three units', () => {
    expect(contextPieces(['Zoé Le Goff', 'z.le-goff@exemple.fr', '1987-06-21', 'ab'])).toEqual(
      expect.arrayContaining(['zoé', 'zoe', 'goff', 'zoélegoff', 'exemple', '1987', '19870621', '21061987'])
    )
    expect(contextPieces(['Zoé Le Goff']).filter(({ length }) => length < 3)).toEqual([])
    expect(
      contextPieces(Array.from({ length: 64 }, (_, index) => `un${index} deux${index} trois${index}`))
    ).toHaveLength(160)
  })

  test('names its data', () => {
    expect(estimator.dataVersion).toBe('zxcvbn-ts')
    expect(zxcvbnEstimator(factory, { dataVersion: 'fr 4.1.2' }).dataVersion).toBe('fr 4.1.2')
  })
})

/** A factory with a matcher that finds just this. */
function matchWhole(found: MatchEstimated[] | Promise<MatchEstimated[]>): ZxcvbnFactory {
  const house: Matcher = {
    Matching: class extends MatcherBaseClass {
      match(): typeof found {
        return found
      }
    },
    scoring: () => Number.NaN,
    feedback: () => null
  }
  return new ZxcvbnFactory({}, { house })
}

describe('a custom matcher', () => {
  const whole: MatchEstimated = {
    pattern: 'house',
    i: 0,
    j: 7,
    token: 'zqxvkwtb',
    guesses: Number.NaN,
    guessesLog10: 0
  }

  test('that counts badly makes a password weak, never strong', () => {
    const estimate = zxcvbnEstimator(matchWhole([whole])).estimate('zqxvkwtb')
    expect(estimate.guesses).toBeLessThan(1e9)
    expect(
      zxcvbnEstimator({ check: () => ({ ...factory.check(''), guesses: Number.NaN }) }).estimate('a')
    ).toMatchObject({ guesses: 1, score: 0 })
  })

  test('has its part named as a word', () => {
    const estimate = zxcvbnEstimator(matchWhole([{ ...whole, guesses: 40 }])).estimate('zqxvkwtb')
    expect(estimate).toMatchObject({
      guesses: 41,
      patterns: [{ kind: 'word', start: 0, end: 8 }],
      warning: 'similar_to_common_password',
      commonPassword: true
    })
  })

  test('that answers with a promise is an error', () => {
    const asynchronous = zxcvbnEstimator(matchWhole(Promise.resolve([whole])))
    expect(() => asynchronous.estimate('zqxvkwtb')).toThrow(Error)
  })
})
