import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// 1 bit for the sex, 6 for the year, 3.58 for the month, 3.32 for each digit more, at most the 25.06 of the whole number.
describe('how a social security number begins', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['1850675', '0-7 identifier 17.23'],
    ['1 85 06 75 Paris', '0-10 identifier 17.23'],
    ['Paris2.91.12.69', '5-15 identifier 17.23'],
    ['1850675056', '0-10 identifier 25.06'],
    ['185067505612', '0-12 identifier 25.06'],
    ['secu185', '0-7 identifier 7.80'],
    ['Nir18506', '0-8 identifier 11.38'],
    ['numeroSecu1850675', '0-17 identifier 18.03'],
    ['18506secu', '0-9 identifier 11.38']
  ])('%s', (password, ...parts) => expect(partsOf('birth-number', password)).toEqual(parts))
})

test.each(['185', '18506', '185067', '3850675', '1851375', '91850675', '1850675056123', 'secu18'])(
  'none: %s',
  (password) => expect(partsOf('birth-number', password)).toEqual([])
)
