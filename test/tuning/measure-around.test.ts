import { expect, test } from 'vitest'
import { withCost } from '../../src/argon2/presets.ts'
import { concurrencyLevels, gridAround } from '../../src/tuning/measure-around.ts'
import { PHASE_SHARES } from '../../src/tuning/phases.ts'

test.each([
  [1, [1, 2]],
  [3, [1, 2, 3, 4]],
  [4, [1, 2, 4, 8]],
  [100, [1, 2, 4, 8, 16, 32, 64, 100]]
])('for %d at once, these are measured beside: %o', (concurrency, levels) => {
  expect(concurrencyLevels({ concurrency, memoryBudgetKib: 1e9 }, 1024)).toEqual(levels)
})

test('no level takes more than twice the memory budget', () => {
  expect(concurrencyLevels({ concurrency: 4, memoryBudgetKib: 4000 }, 1000)).toEqual([1, 2, 4, 8])
  expect(concurrencyLevels({ concurrency: 4, memoryBudgetKib: 3999 }, 1000)).toEqual([1, 2, 4])
})

test('other memories and passes stand around the answer', () => {
  const costs = gridAround(withCost(40 * 1024, 5, 1), 64 * 1024)
  expect(costs.map(({ memoryKib, passes }) => [memoryKib / 1024, passes])).toEqual([
    [10, 1],
    [20, 1],
    [40, 1],
    [10, 2],
    [20, 2],
    [40, 2],
    [10, 3],
    [20, 3],
    [40, 3],
    [10, 5],
    [20, 5],
    [40, 5]
  ])
})

test('the phases take all of the time, and no more', () => {
  expect(Object.values(PHASE_SHARES).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
})
