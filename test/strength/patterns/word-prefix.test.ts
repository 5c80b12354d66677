import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// Three bits, six for an element of the sciences, and the capitals; with the hyphen behind.
describe('before a word', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['antigang', '0-4 link 3.00'],
    ['Antigang', '0-4 link 3.70'],
    ['anti-gang', '0-5 link 3.00'],
    ['7turboxxxx', '1-6 link 6.00'],
    ['anti--gang', '0-5 link 3.00'],
    ['ophtalmo', '0-8 link 6.00'],
    ['brachyx', '0-6 link 6.00'],
    ['cristallo', '0-9 link 6.00', '5-9 link 6.00'],
    ['turb0gang']
  ])('%s', (password, ...parts) => {
    expect(partsOf('word-prefix', password)).toEqual(parts)
  })
})
