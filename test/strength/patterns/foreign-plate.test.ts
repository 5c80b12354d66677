import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// Which of five systems, 2.32 bits, and half of the vehicles there: 21.52 bits for 6·10⁶, 21.25 for 5·10⁶, 20.52 for 3·10⁶.
describe('plates of other countries', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['1-ABC-234', '0-9 identifier 23.84'],
    ['2-xyz987b', '0-8 identifier 23.84'],
    ['ZH 123456', '0-9 identifier 23.58'],
    ['vd34567', '0-7 identifier 23.58'],
    ['12345-A-6', '0-9 identifier 23.58'],
    ['A12 BCD', '0-7 identifier 23.84'],
    ['ABC-123', '0-7 identifier 23.84'],
    ['AB-123-C', '0-8 identifier 22.84'],
    ['ab.12.c', '0-7 identifier 22.84']
  ])('%s', (password, ...parts) => expect(partsOf('foreign-plate', password)).toEqual(parts))
})

test.each([
  '1ABC234',
  '0-ABC-234',
  '11-ABC-234',
  'xx123456',
  'zh1234',
  '12345A6',
  'A12BCD',
  'ABC123',
  'AB123C',
  'IB-123-C'
])('none: %s', (password) => expect(partsOf('foreign-plate', password)).toEqual([]))
