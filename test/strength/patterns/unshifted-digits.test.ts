import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// The digits they stand for, as in digit-run, and 2 bits for the shift key that is not held.
describe('two or more', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['é"', '0-2 keys 7.64'],
    ['&é', '0-2 keys 5.00'],
    ['&é"', '0-2 keys 5.00', '0-3 keys 10.97', '1-3 keys 7.64'],
    ['à_ç', '0-2 keys 7.64', '0-3 keys 10.97', '1-3 keys 7.64'],
    ['a(-b', '1-3 keys 7.64'],
    ['è§', '0-2 keys 7.64'],
    ['!à', '0-2 keys 7.64']
  ])('%s', (password, ...parts) => {
    expect(partsOf('unshifted-digits', password)).toEqual(parts)
  })
})

describe('what is none', () => {
  test.each<readonly [password: string, ...parts: string[]]>([['&'], ['é'], ['&a"'], [')=']])(
    '%s',
    (password, ...parts) => {
      expect(partsOf('unshifted-digits', password)).toEqual(parts)
    }
  )
})
