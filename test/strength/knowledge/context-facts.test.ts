import { describe, expect, test } from 'vitest'
import { contextFacts, NO_CONTEXT } from '../../../src/strength/knowledge/context-facts.ts'

const words = (...context: readonly string[]): string => contextFacts(context).words.join(' ')

describe('words', () => {
  test.each<readonly [context: readonly string[], words: string]>([
    [['Jean'], 'jean jea'],
    [['Éva'], 'eva'],
    [['rue2rivoli'], 'rue2rivoli rue rivoli'],
    [['rue2430'], 'rue2430 rue 2430'],
    [['ab-'], 'ab-'],
    [['ab'], 'ab'],
    [['ab', 'cd'], 'acd abc cab cda ac abcd bcd cdb ca'],
    [['jean', 'jean'], 'jean jea'],
    [['7 24'], '724 7 24'],
    [
      ['Jean Dupont'],
      'jeandupont jean dupont jean dupont jdupont jeand djean dupontj jd jedu jndt jndpnt dpntjn dpnt dj jea dup'
    ],
    [
      ['Anne', 'Le Goff'],
      'anne legoff le goff goff ale annel agoff anneg lanne lea lgoff leg ganne goffa gle goffl al anle aele alg nnl lnn lgff gffl gff la ag ga ann gof'
    ]
  ])('%j', (context, expected) => expect(words(...context)).toBe(expected))

  test('of a date in every order', () => {
    const orders = '24061999 24/06/1999 1999 240699 2406 19990624 990624 06241999 061999 9991'
    expect(words('24/06/1999')).toBe(orders)
    expect(words('2/6/1999')).toBe('261999 2/6/1999 1999 02061999 020699 0206 19990602 990602 06021999 061999 9991')
  })

  test('of a telephone number by its ends', () => {
    expect(words('06 39 98 17 41')).toBe('0639981741 06 39 98 17 41 39981741 981741 1741 639981741')
  })

  test('combine six names', () => {
    const six = contextFacts(['un deux trois quatre cinq six']).words
    const seven = contextFacts(['un deux trois quatre cinq six sept']).words
    expect([six.includes('usix'), seven.includes('usix'), seven.includes('usept')]).toEqual([true, true, false])
  })

  test('are 160 at most, the first ones', () => {
    const numbers = Array.from({ length: 200 }, (_, at) => `m${at}`)
    const many = contextFacts([0, 50, 100, 150].map((from) => numbers.slice(from, from + 50).join(' '))).words
    expect(many).toHaveLength(160)
    expect(many.slice(2, 4)).toEqual(['m10', 'm11'])
  })
})

describe('values of which any stretch may come back', () => {
  test('are longer than three units, and folded', () => {
    expect(contextFacts(['abc', 'Élan', "L'Été-2024"]).values).toEqual(['elan', "l'ete-2024"])
  })

  test('are 2,048 units in all', () => {
    const seven = Array.from({ length: 7 }, (_, at) => String(at).repeat(256))
    const lengths = (...more: readonly string[]) =>
      contextFacts([...seven, ...more])
        .values.slice(7)
        .map(({ length }) => length)
    expect(lengths('7'.repeat(256), 'soleil')).toEqual([256])
    expect(lengths('7'.repeat(250), 'soleil', 'mouton')).toEqual([250, 6])
    expect(lengths('7'.repeat(251), 'soleil', 'mouton')).toEqual([251, 5])
  })
})

function knows(value: string, day: number, month: number, year: number | null): boolean {
  return contextFacts([value]).knowsDate(day, month, year)
}

describe('dates', () => {
  test.each([
    ['24/06/1999', [24, 6, 1999], true],
    ['24/06/1999', [24, 6, null], true],
    ['24/06/1999', [24, 6, 99], true],
    ['24/06/1999', [24, 6, 2099], true],
    ['24/06/1999', [24, 6, 1998], false],
    ['24/06/1999', [23, 6, 1999], false],
    ['24/06/1999', [24, 7, 1999], false],
    ['24/06/1999', [6, 24, 1999], false],
    ['06/24/1999', [24, 6, 1999], true],
    ['1999-06-24', [24, 6, 1999], true],
    ['24 6 99', [24, 6, 1999], true],
    ['31/12/1999', [31, 12, 1999], true],
    ['12/31/1999', [31, 12, 1999], true],
    ['1/1/2000', [1, 1, 2000], true],
    ['1/12/1999', [1, 12, 1999], true],
    ['12/1/1999', [12, 1, 1999], true],
    ['1/13/1999', [13, 1, 1999], true],
    ['12/32/1999', [32, 12, 1999], false],
    ['12/0/1999', [0, 12, 1999], false],
    ['32/01/1999', [32, 1, 1999], false],
    ['13/13/1999', [13, 13, 1999], false],
    ['0/1/1999', [0, 1, 1999], false],
    ['1/0/1999', [1, 0, 1999], false],
    ['24/06', [24, 6, null], false],
    ['24/06/1999/1', [24, 6, 1999], false],
    ['24/06/19999', [24, 6, 19999], false],
    ['24/juin/1999', [24, 6, 1999], false]
  ] as const)('%s: %j is %j', (value, [day, month, year], expected) => {
    expect(knows(value, day, month, year)).toBe(expected)
  })
})

describe('telephone numbers', () => {
  test.each([
    ['0639981741', true],
    ['06.39.98.17.41', true],
    ['06-39/98 (17) 41', true],
    ['+33 6 39 98 17 41', true],
    ['0033639981741', true],
    ['33639981741', false],
    ['33+639981741', false],
    ['+1233639981741', false],
    ['10639981741', false],
    ['+32639981741', false],
    ['06x39981741', false],
    ['063998174', false],
    ['06399817411', false],
    ['+336399817411', false]
  ])('%s: %j', (value, expected) => expect(contextFacts([value]).knowsPhone('0639981741')).toBe(expected))
})

test('of nobody nothing is known', () => {
  expect(contextFacts([])).toBe(NO_CONTEXT)
  expect(NO_CONTEXT.words.concat(NO_CONTEXT.values)).toEqual([])
  expect([NO_CONTEXT.knowsDate(24, 6, null), NO_CONTEXT.knowsPhone('0639981741')]).toEqual([false, false])
})

test('what is no string, or empty, is passed over', () => {
  expect(words('', 7 as unknown as string, 'Jean')).toBe('jean jea')
})
