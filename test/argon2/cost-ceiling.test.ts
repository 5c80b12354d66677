import { expect, test } from 'vitest'
import type { Argon2Cost } from '../../src/argon2/argon2-parameters.ts'
import {
  assertCostCeiling,
  DEFAULT_COST_CEILING,
  dimensionAboveCeiling,
  type CostCeiling
} from '../../src/argon2/cost-ceiling.ts'

// 1 GiB, 1024 passes, 32 lanes, 8 GiB written in all: the last that passes, and the first that does not.
test.each<[name: keyof CostCeiling, last: readonly number[], beyond: readonly number[]]>([
  ['memoryKib', [1_048_576, 1, 1], [1_048_577, 1, 1]],
  ['passes', [8, 1024, 1], [8, 1025, 1]],
  ['lanes', [256, 1, 32], [264, 1, 33]],
  ['memoryKibPasses', [1_048_576, 8, 1], [932_068, 9, 1]]
])('%s: %o is within the default, %o is above', (name, last, beyond) => {
  expect(dimensionAboveCeiling(costOf(last), DEFAULT_COST_CEILING)).toBeNull()
  expect(dimensionAboveCeiling(costOf(beyond), DEFAULT_COST_CEILING)).toBe(name)
})

function costOf([memoryKib = 0, passes = 0, lanes = 0]: readonly number[]): Argon2Cost {
  return { memoryKib, passes, lanes }
}

test('what is paid several times counts several times', () => {
  const cost = { memoryKib: 1_048_576, passes: 4, lanes: 1 }
  expect(dimensionAboveCeiling(cost, DEFAULT_COST_CEILING, 2)).toBeNull()
  expect(dimensionAboveCeiling(cost, DEFAULT_COST_CEILING, 3)).toBe('memoryKibPasses')
})

test.each(['memoryKib', 'passes', 'lanes', 'memoryKibPasses'] as const)('%s of a ceiling is 1 at least', (name) => {
  expect(() => assertCostCeiling({ ...DEFAULT_COST_CEILING, [name]: 1 })).not.toThrow()
  for (const value of [0, 1.5, Number.NaN, Infinity]) {
    expect(() => assertCostCeiling({ ...DEFAULT_COST_CEILING, [name]: value })).toThrow(`ceiling.${name}`)
  }
})
