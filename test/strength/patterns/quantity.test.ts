import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// 3, 6, 8.5 or 11 bits for a number of one to four digits, 3 for what is counted, 0.7 for a capital.
describe('how many of what', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['Jai45ans', '3-8 word 9.00'],
    ['3jours', '0-6 word 6.00'],
    ['100kg!', '0-5 word 13.50'],
    ['1000 euros', '0-10 word 14.00'],
    ['50ansdemariage', '0-5 word 9.00'],
    ['18Ans', '0-5 word 9.70'],
    ['2goMax', '0-3 word 8.00'],
    ['2gomax'],
    ['12345ans']
  ])('%s', (password, ...parts) => expect(partsOf('quantity', password)).toEqual(parts))
})
