import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// `mouton` has 11 bits, `soleil` 6, `cafe` 10, `isabelle` 7: 3 more to write by ear, 1 for each sound; 0.7 for a capital.
describe('words written as they sound', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['zoleil', '0-6 word 10.00'],
    ['çolleil', '0-7 word 11.00'],
    ['sauleil', '0-7 word 10.00'],
    ['Zauleil', '0-7 word 11.70'],
    ['kafe', '0-4 word 19.00'],
    ['kaffe', '0-4 word 21.00', '0-5 word 15.00'],
    ['ysabele', '0-6 word 13.00', '0-7 word 12.00'],
    ['moutonn', '0-7 word 15.00'],
    ['1kafe', '1-5 word 19.00'],
    ['xxkafe', '2-6 word 19.00'],
    ['Xxzoleil'],
    ['XxZoleil', '2-8 word 10.30']
  ])('%s', (password, ...parts) => expect(partsOf('respelled-word', password)).toEqual(parts))
})

test('what is not heard at the end', () =>
  expect(partsOf('respelled-word', 'isabell')).toEqual(['0-7 word 11.00', '0-6 word 12.00']))

test.each(['soleil', 'mouton', 'dupond', 'zaintmalo', '12zole', 'or'])('none: %s', (password) =>
  expect(partsOf('respelled-word', password)).toEqual([])
)
