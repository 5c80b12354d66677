import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// The year (3.58 bits up to three years from 2026, 5 up to 32), 2 bits for the shape, 3.32 for each digit that is no filler.
describe('a year and a number within it', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['Facture2023-001', '7-15 digits 8.91'],
    ['Dossier2023-045', '7-15 digits 12.23'],
    ['2022/12', '0-7 digits 13.64'],
    ['2024 0', '0-6 digits 8.91'],
    ['03.2024', '0-7 digits 8.91'],
    ['123_2024', '0-8 digits 15.55']
  ])('%s', (password, ...parts) => expect(partsOf('serial-number', password)).toEqual(parts))
})

test.each(['1899-01', '2042-01', '2024-12345', '12024-1', '202401', '2024-', '1234-2024'])('none: %s', (password) =>
  expect(partsOf('serial-number', password)).toEqual([])
)
