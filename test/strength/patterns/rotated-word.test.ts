import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// `soleil` has 6 bits, `monde` 8, `saintmalo` 12: 5 more to swap the ends.
describe('words whose end stands before their beginning', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['leilso', '0-6 word 11.00'],
    ['Leilso12', '0-6 word 11.70'],
    ['12ndemo', '2-7 word 13.00'],
    ['malosaint', '0-9 word 17.00'],
    ['soleil'],
    ['oleils'],
    ['lsolei'],
    ['feca'],
    ['xleilso'],
    ['leilsoleilsol']
  ])('%s', (password, ...parts) => expect(partsOf('rotated-word', password)).toEqual(parts))
})
