import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// `soleil` has 6 bits, `mouton` 11, `monde` 8: 4 more for a number inside, and half of the numbers of so many digits.
describe('words with a number inside', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['so7leil', '0-7 word 12.32'],
    ['Sol12eil', '0-8 word 16.34'],
    ['m2024outon', '0-10 word 27.29'],
    ['mo75nde!', '0-7 word 17.64'],
    ['mo12345nde'],
    ['xso7leil'],
    ['so7leilx'],
    ['ca7fe'],
    ['7soleil'],
    ['éso7leil']
  ])('%s', (password, ...parts) => expect(partsOf('split-word', password)).toEqual(parts))
})
