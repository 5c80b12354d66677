import { describe, expect, it } from 'vitest'
import { extensions } from '../../benchmarks/strength/subjects/extensions.ts'
import { loadEstimator } from '../../src/strength/index.ts'

const estimator = await loadEstimator({ languages: ['fr'], referenceYear: 2026 })
const log10 = (password: string): number => Math.log10(estimator.estimate(password).guesses)

/** Every so many extensions are tried here, and all of them by `benchmarks/strength/figures/monotony.ts`. */
const EVERY = 4

describe('one more character seldom makes a password ten times easier to guess', () => {
  it.each([
    ['all sets', 3065, 1],
    ['digits', 500, 2],
    ['small letters', 500, 1],
    ['letters and digits', 500, 1],
    ['all of the keyboard', 500, 2]
  ])('%s: of %i extensions at most %i', (kind, tried, allowed) => {
    const pairs = extensions[kind]!().filter((_, index) => index % EVERY === 0)
    expect(pairs).toHaveLength(tried)
    const dropped = pairs.filter(({ password, longer }) => log10(password) - log10(longer) > 1)
    expect(dropped.length).toBeLessThanOrEqual(allowed)
  })
})
