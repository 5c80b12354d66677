import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// `mouton` has 11 bits, `soleil` 6, `isabelle` 7, `dupont` 9: 4 more, and 5 for four letters alone.
describe('words without their vowels', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['dpnt', '0-4 word 18.00'],
    ['Isbll', '0-5 word 11.70'],
    ['1rcncl1'],
    ['2arcncl1', '1-7 word 17.00'],
    ['isbll-dpnt', '0-5 word 11.00', '6-10 word 18.00'],
    ['mnd'],
    ['aisbll'],
    ['xdpnt'],
    ['dpntx'],
    ['isbell'],
    ['ïsbll', '0-5 word 11.00']
  ])('%s', (password, ...parts) => expect(partsOf('vowelless-word', password)).toEqual(parts))
})
