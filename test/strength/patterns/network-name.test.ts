import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// 3 bits for the make, 4 for each hexadecimal digit.
describe('names of wireless networks', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['Livebox-4F2A', '0-12 identifier 19.00'],
    ['maLivebox_4f2a!', '2-14 identifier 19.00'],
    ['SFR 12ab34', '0-10 identifier 27.00'],
    ['Bbox-0a', '0-7 identifier 11.00'],
    ['livebox4f2a'],
    ['livebox-4g'],
    ['livebox-1234567'],
    ['livebox-a']
  ])('%s', (password, ...parts) => expect(partsOf('network-name', password)).toEqual(parts))
})
