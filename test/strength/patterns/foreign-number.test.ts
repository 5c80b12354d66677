import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

type Row = readonly [password: string, ...parts: string[]]

const each = (rows: readonly Row[]): void => {
  test.each<Row>(rows)('%s', (password, ...parts) => {
    expect(partsOf('foreign-number', password)).toEqual(parts)
  })
}

// Half of 1.2·10⁷ people: 22.52 bits; of 2.5·10⁶ companies 20.25; of 6·10⁶ vehicles 21.52. A label costs 0.8 more.
describe('Belgium', () => {
  each([
    ['85073003328', '0-11 identifier 22.52'],
    ['85.07.30-033.28', '0-15 identifier 22.52'],
    // Born from 2000 on: the check is of the number with 2 before it.
    ['17073003384', '0-11 identifier 22.52'],
    ['Niss85073003328', '0-15 identifier 23.32'],
    ['85073003329'],
    ['850730033281'],
    ['BE0403170701', '0-12 identifier 20.25'],
    ['0403.170.701', '0-12 identifier 20.25'],
    ['0403.170.702'],
    // Ten digits alone are a telephone number as well.
    ['0403170701'],
    ['1-ABC-123', '0-9 identifier 21.52'],
    ['9abc123', '0-7 identifier 21.52'],
    ['0-ABC-123'],
    ['11-ABC-123'],
    ['1aBc123']
  ])
})

describe('Switzerland', () => {
  each([
    ['756.9217.0769.85', '0-16 identifier 22.52'],
    ['AVS7569217076985', '0-16 identifier 23.32'],
    ['7569217076984'],
    ['7559217076985'],
    ['CHE-116.281.710', '0-15 identifier 19.52', '0-7 identifier 21.52'],
    ['VD 123456', '0-9 identifier 21.52'],
    ['ge1234', '0-6 identifier 21.52'],
    ['GE123'],
    ['GE012345'],
    ['XD 123456']
  ])
})

// Half of 8.5·10⁶ people: 22.02 bits; of 2.5·10⁵ codes 16.93.
describe('Québec', () => {
  each([
    ['TREM 7306 1512', '0-14 identifier 22.02'],
    ['TREM73561512', '0-12 identifier 22.02'],
    ['TREM73621512', '0-12 identifier 22.02'],
    ['TREM73631512'],
    ['TREM73063212'],
    ['H2X 1Y4', '0-7 identifier 16.93'],
    ['h2x1y4', '0-6 identifier 16.93'],
    ['MontrealH2X1Y4', '8-14 identifier 16.93'],
    ['H2D1Y4'],
    ['A2X1Y4'],
    ['xH2X1Y4'],
    ['h2X1y4']
  ])
})

describe('plates with a sign in them', () => {
  each([
    ['A12 BCD', '0-7 identifier 21.52'],
    ['ABC-123', '0-7 identifier 21.52'],
    ['A12BCD'],
    ['ABC123'],
    ['AB-123-C', '0-8 identifier 20.52'],
    ['ab.12.c', '0-7 identifier 20.52'],
    ['AB123C'],
    ['IB-123-C']
  ])
})

describe('Luxembourg', () => {
  each([['1985073012344', '0-13 identifier 19.52'], ['1985073012354'], ['1985133012364']])
})

describe('plates of Africa', () => {
  each([
    ['12345-A-6', '0-9 identifier 21.10'],
    ['12345A89', '0-8 identifier 21.10'],
    ['12345-C-6'],
    ['123 TUN 4567', '0-12 identifier 20.25'],
    ['123tu4567', '0-9 identifier 20.25'],
    ['12345-115-16', '0-12 identifier 21.52'],
    ['1234511516'],
    ['DK-1234-AB', '0-10 identifier 18.93'],
    ['LT123A', '0-6 identifier 18.93'],
    ['DK-1234-ABC']
  ])
})

// Half of four countries' 2·10⁷ numbers: 25.25 bits; of one's 23.25; of 5·10⁷ of several countries 24.58.
describe('telephones', () => {
  each([
    ['+32470123456', '0-12 identifier 25.25'],
    ['+41 79 123 45 67', '0-16 identifier 25.25'],
    ['00212612345678', '0-14 identifier 25.25'],
    ['+687123456', '0-10 identifier 25.25'],
    ['Gsm+32470123456', '0-15 identifier 26.05'],
    // France has a pattern of its own, and there is no country 38.
    ['+33612345678'],
    ['+38612345678'],
    ['+68712345'],
    ['514-234-5678', '0-12 identifier 23.25'],
    ['(514) 234-5678', '0-14 identifier 23.25'],
    ['4182345678', '0-10 identifier 23.25'],
    ['4181345678'],
    ['771234567', '0-9 identifier 24.58'],
    ['77 123 45 67', '0-12 identifier 24.58'],
    ['6 77 12 34 56'],
    ['7712345678'],
    ['079 123 45 67', '0-13 identifier 24.58'],
    ['0470/12.34.56', '0-13 identifier 24.58'],
    ['0470 123 456', '0-12 identifier 24.58'],
    ['034 12 345 67', '0-13 identifier 24.58'],
    ['02 123 45 67', '0-12 identifier 24.58'],
    ['01/02/1985']
  ])
})
