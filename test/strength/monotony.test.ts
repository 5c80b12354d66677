import { describe, expect, it } from 'vitest'
import { extensions } from '../../benchmarks/strength/subjects/extensions.ts'
import { loadEstimator } from '../../src/strength/index.ts'

const estimator = await loadEstimator({ languages: ['fr'], referenceYear: 2026 })
const log10 = (password: string): number => Math.log10(estimator.estimate(password).guesses)
/** All drawn in their order, so that a test alone has the same as among the others. */
const drawn = new Map(Object.entries(extensions).map(([kind, draw]) => [kind, draw()]))

describe('one more character seldom makes a password ten times easier to guess', () => {
  it.each([
    ['all sets', 6914, 4],
    ['digits', 1000, 12],
    ['small letters', 1000, 2],
    ['letters and digits', 1000, 5],
    ['all of the keyboard', 1000, 4]
  ])('%s: of %i extensions at most %i', (kind, tried, allowed) => {
    const pairs = drawn.get(kind)!
    expect(pairs).toHaveLength(tried)
    const dropped = pairs.filter(({ password, longer }) => log10(password) - log10(longer) > 1)
    expect(dropped.length).toBeLessThanOrEqual(allowed)
  })
})
