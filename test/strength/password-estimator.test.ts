import { describe, expect, test } from 'vitest'
import { createEstimator } from '../../src/strength/password-estimator.ts'
import { smallKnowledge } from './small-knowledge.ts'

const estimator = createEstimator({ dataVersion: 'few-words', knowledge: smallKnowledge() })

describe('an estimate', () => {
  test('of a listed password', () => {
    // 6 bits as a part, 3 more alone.
    expect(estimator.estimate('soleil')).toEqual({
      guesses: 2 ** 9,
      score: 0,
      patterns: [{ kind: 'common_password', start: 0, end: 6 }],
      warning: 'common_password',
      suggestions: ['use_several_words'],
      truncated: false,
      commonPassword: true
    })
  })

  test('of a word and a year', () => {
    // 11 of the word, 0.5, log2(32) of the year, behind the 8,000 first of the list.
    const { guesses, ...told } = estimator.estimate('mouton1998')
    expect(guesses).toBeCloseTo(2 ** 16.5 + 8000, 5)
    expect(told).toEqual({
      score: 1,
      patterns: [
        { kind: 'word', start: 0, end: 6 },
        { kind: 'year', start: 6, end: 10 }
      ],
      warning: 'word_with_tail',
      suggestions: ['use_several_words', 'avoid_recent_years'],
      truncated: false,
      commonPassword: true
    })
  })

  test('of a strong one has no advice', () => {
    const { score, warning, suggestions } = estimator.estimate('xkwvqzjdgfhx')
    expect([score, warning, suggestions]).toEqual([4, null, []])
  })

  test('from three on has no advice, below it has', () => {
    const levels = ['0639981741', 'Seb0639981741'].map((password) => estimator.estimate(password))
    expect(levels.map(({ score, warning }) => [score, warning])).toEqual([
      [2, 'phone_number'],
      [3, null]
    ])
  })

  test('of the user’s own data', () => {
    const { guesses, warning, commonPassword } = estimator.estimate('xkwvqzjd', ['Xkwvqzjd'])
    expect([guesses, warning, commonPassword]).toEqual([2 ** 3, 'personal_data', false])
  })

  test('of more than is read', () => {
    const { truncated, patterns } = estimator.estimate(`${'mouton'.repeat(10)}12345`)
    expect([truncated, patterns.at(-1)?.end]).toEqual([true, 64])
  })

  test('without a pattern', () => {
    const without = createEstimator({ dataVersion: 'x', knowledge: smallKnowledge(), without: new Set(['year']) })
    expect(without.estimate('mouton1998').patterns.map(({ kind }) => kind)).not.toContain('year')
  })
})

test('the data has its name', () => {
  expect(estimator.dataVersion).toBe('few-words')
})
