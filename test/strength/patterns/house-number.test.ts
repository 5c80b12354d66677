import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// 3, 5.5 or 8.5 bits for a number of one, two or three digits, 0.6 for a street and 4 for another way, 3 for `bis`.
describe('what an address begins with', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['8ruepasteur', '0-4 link 3.60'],
    ['12ruedeslilas', '0-5 link 6.10'],
    ['120rue1', '0-6 link 9.10'],
    ['12 rue des Lilas', '0-6 link 6.10'],
    ['2 bis, avenue foch', '0-13 link 11.50'],
    ['14a boulevard voltaire', '0-13 link 14.00'],
    ['5allees-carnot', '0-7 link 8.50'],
    ['12RueDesLilas', '0-5 link 6.80'],
    ['chezmoi,7rue-neuve', '8-12 link 3.60']
  ])('%s', (password, ...parts) => expect(partsOf('house-number', password)).toEqual(parts))
})

test.each(['1234ruedeslilas', 'a12ruedeslilas', '12rue', 'ruedeslilas', '12lilas'])('none: %s', (password) =>
  expect(partsOf('house-number', password)).toEqual([])
)
