import { expect, test } from 'vitest'
import { scoreOf } from '../../src/strength/score.ts'

test.each([
  [1, 0],
  [999, 0],
  [1_000, 1],
  [999_999, 1],
  [1_000_000, 2],
  [99_999_999, 2],
  [100_000_000, 3],
  [9_999_999_999, 3],
  [10_000_000_000, 4],
  [1e300, 4]
])('%d guesses are level %d', (guesses, score) => expect(scoreOf(guesses)).toBe(score))
