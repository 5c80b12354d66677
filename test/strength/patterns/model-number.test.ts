import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// 3.5 bits a letter, 2.5 a digit.
describe('what a maker calls a model', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['GalaxyS21', '6-9 digits 10.50'],
    ['SamsungA52s', '7-11 digits 15.00'],
    ['ThermomixTM6', '9-12 digits 12.00'],
    ['MéganeX5!', '6-8 digits 7.50'],
    ['NokiaX1234', '5-10 digits 16.50'],
    ['GalaxyS21Max', '6-9 digits 10.50'],
    ['GalaxyABC1'],
    ['ZoeX5'],
    ['GALAXYS21'],
    ['galaxys21'],
    ['GalaxyS12345']
  ])('%s', (password, ...parts) => expect(partsOf('model-number', password)).toEqual(parts))
})
