import { expect, test } from 'vitest'
import { createRangeCache } from '../../../src/account/breach/range-cache.ts'

const range = (occurrences: number) => new Map([['suffix', occurrences]])

test('a range is kept for its time, and a new one takes its place', () => {
  const clock = { nowMs: 5 }
  const cache = createRangeCache(2, 60_000, () => clock.nowMs)
  expect(cache.get('AAAAA')).toBe(null)
  cache.put('AAAAA', range(1))
  clock.nowMs += 59_999
  expect(cache.get('AAAAA')).toEqual(range(1))
  cache.put('AAAAA', range(2))
  clock.nowMs += 1
  expect(cache.get('AAAAA')).toEqual(range(2))
  clock.nowMs += 59_999
  expect(cache.get('AAAAA')).toBe(null)
})

test('of more than it keeps, the one goes that was asked for or written longest ago', () => {
  const cache = createRangeCache(2, 60_000, () => 0)
  const kept = () => ['A', 'B', 'C'].filter((prefix) => cache.get(prefix) !== null)
  cache.put('A', range(1))
  cache.put('B', range(1))
  expect(cache.get('A')).toEqual(range(1))
  cache.put('C', range(1))
  expect(kept()).toEqual(['A', 'C'])
  cache.put('A', range(2))
  cache.put('B', range(1))
  expect(kept()).toEqual(['A', 'B'])
})
