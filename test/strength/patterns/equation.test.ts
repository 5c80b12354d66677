import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// 2 bits for the operation, 3.32 for each digit of the two numbers, and of a result that is wrong.
describe('sums', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['1+1=2', '0-5 word 8.64'],
    ['7x8=56Ok', '0-6 word 8.64'],
    ['12*12=144', '0-9 word 15.29'],
    ['9-5=4', '0-5 word 8.64'],
    ['8/2=4', '0-5 word 8.64'],
    ['1+1=3', '0-5 word 11.97'],
    ['1+1=11', '0-6 word 15.29'],
    ['a1+1=2', '1-6 word 8.64'],
    ['1234+1=5'],
    ['1+1=1234567'],
    ['1+1']
  ])('%s', (password, ...parts) => expect(partsOf('equation', password)).toEqual(parts))
})

describe('what is known by heart, 5.5 bits', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['E=mc2', '0-5 word 5.50'],
    ['a2+b2=c2', '0-8 word 5.50'],
    ['Pi3.14', '2-6 word 5.50'],
    ['3,1415926', '0-9 word 5.50'],
    ['3.141592653', '0-11 word 5.50'],
    ['1.618', '0-5 word 5.50'],
    ['1.41421', '0-7 word 5.50'],
    ['2.71828', '0-7 word 5.50'],
    ['3.15'],
    ['3.1'],
    ['13.14']
  ])('%s', (password, ...parts) => expect(partsOf('equation', password)).toEqual(parts))
})
