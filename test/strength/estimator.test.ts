import { describe, expect, it } from 'vitest'
import { loadEstimator } from '../../src/strength/index.ts'
import { describeEstimator } from '../contracts/estimator.contract.ts'

const estimator = await loadEstimator({ languages: ['fr'], referenceYear: 2026 })

describeEstimator('of Rempart', estimator)

it('depends on the reference year and not on the clock', async () => {
  const later = await loadEstimator({ referenceYear: 2126 })
  expect(later.estimate('21/06/2024').guesses).toBeGreaterThan(estimator.estimate('21/06/2024').guesses)
})

describe('loadEstimator', () => {
  it('refuses an unknown language', async () => {
    await expect(loadEstimator({ languages: ['de' as 'fr'] })).rejects.toThrow(RangeError)
  })
  it.each([1899, 2201, 2026.5, Number.NaN])('refuses %s as a reference year', async (referenceYear) => {
    await expect(loadEstimator({ referenceYear })).rejects.toThrow(RangeError)
  })
  it('knows English on request', async () => {
    const both = await loadEstimator({ languages: ['fr', 'en'], referenceYear: 2026 })
    expect(both.estimate('statistic').guesses).toBeLessThanOrEqual(estimator.estimate('statistic').guesses)
  })
})
