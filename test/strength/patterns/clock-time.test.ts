import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// 4 bits for the hour; 3 when it is alone, 2.5 for a quarter of an hour and 7.5 for another minute; 2 in full.
describe('times of the day', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['8h30bureau', '0-4 digits 6.50'],
    ['Apero18h!', '5-8 digits 7.00'],
    ['20:45', '0-5 digits 6.50'],
    ['6h42', '0-4 digits 11.50'],
    ['24h00', '0-5 digits 6.50'],
    ['18heures', '0-8 digits 6.00'],
    ['18Heures30', '0-10 digits 9.20'],
    ['9H15', '0-4 digits 7.20']
  ])('%s', (password, ...parts) => expect(partsOf('clock-time', password)).toEqual(parts))
})

test.each(['25h30', '8h75', '8hdu', '108h30', '8h301', '8'])('none: %s', (password) =>
  expect(partsOf('clock-time', password)).toEqual([])
)
