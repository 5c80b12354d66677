import { expect, test } from 'vitest'
import { isDay, isMonth, yearAlone, yearBits, yearOfDate } from '../../../src/strength/patterns/calendar.ts'

test.each([
  ['1899', null],
  ['1900', 1900],
  ['2041', 2041],
  ['2042', null],
  ['19000', null],
  ['190', null],
  ['19e2', null],
  [' 1900', null]
])('%j alone is the year %j in 2026', (written, year) => expect(yearAlone(written, 2026)).toBe(year))

test.each([
  ['0999', null],
  ['1000', 1000],
  ['2041', 2041],
  ['2042', null],
  ['27', 2027],
  ['28', 1928],
  ['00', 2000],
  ['99', 1999],
  ['7', null]
])('%j in a date is the year %j in 2026', (written, year) => expect(yearOfDate(written, 2026)).toBe(year))

// log2(12), log2(32), then log2 of the distance.
test.each([
  [2026, 3.58],
  [2029, 3.58],
  [2023, 3.58],
  [2022, 5],
  [1994, 5],
  [1993, 5.04],
  [1900, 6.98]
])('%d costs %f bits in 2026', (year, bits) => expect(yearBits(year, 2026)).toBeCloseTo(bits, 2))

test('days and months', () => {
  expect([0, 1, 31, 32].map(isDay)).toEqual([false, true, true, false])
  expect([0, 1, 12, 13].map(isMonth)).toEqual([false, true, true, false])
})
