import { expect, test } from 'vitest'
import { adviceOf, partsOf } from './parts-of.ts'

// 4 bits a letter, and the capitals.
test.each<readonly [password: string, ...parts: string[]]>([
  ['td571958', '0-2 word 8.00'],
  ['Td571958', '0-2 word 8.70'],
  ['571958abc', '6-9 word 12.00'],
  ['Ef2012ef', '0-2 word 8.70', '6-8 word 8.00'],
  ['t571958'],
  ['abcd571958'],
  ['571958abcd'],
  ['ab57cd19'],
  ['571958'],
  ['td5', '0-2 word 8.00'],
  ['td5!7', '0-2 word 8.00'],
  ['td-57', '0-2 word 8.00'],
  ['5.td', '2-4 word 8.00'],
  ['td-', '0-2 word 8.00'],
  ['td!57'],
  ['td--57'],
  ['td5!wk'],
  ['td5wk', '0-2 word 8.00', '3-5 word 8.00']
])('%s', (password, ...parts) => expect(partsOf('initials', password)).toEqual(parts))

test('only fill in', () => {
  const suggestions = ['add_characters']
  expect(adviceOf('initials', 'td571958')).toEqual({
    kind: 'unknown',
    alone: 'too_short',
    among: 'too_short',
    suggestions
  })
})
