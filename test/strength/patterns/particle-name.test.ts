import { describe, expect, test } from 'vitest'
import { particleNameBits } from '../../../src/strength/knowledge/name-particles.ts'
import { adviceOf, partsOf } from './parts-of.ts'

// The name behind and 1.5 bits, 12.5 at least: dupont has 9 bits, isabelle 7, saintmalo 12. Capitals cost 0.7 and 0.3.
describe('a particle and a name or a place of the lists', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['vandupont', '0-9 word 12.50'],
    ['VanDupont', '0-9 word 13.50'],
    ['Ben-Isabelle', '0-12 word 13.50'],
    ["ait'saintmalo", '0-13 word 13.50'],
    ['randriana dupont', '0-16 word 12.50', '1-16 word 12.50'],
    ['xeldupont1', '1-9 word 12.50'],
    ['laisabelle', '0-10 word 12.50']
  ])('%s', (password, ...parts) => {
    expect(partsOf('particle-name', password)).toEqual(parts)
  })
})

test.each(['vdupont', 'vansoleil', 'van--dupont', 'van.dupont', 'vandupo', 'dupont', 'van', 'van '])(
  'none: %s',
  (password) => {
    expect(partsOf('particle-name', password)).toEqual([])
  }
)

test('the price is that of the name and of which particle, 12.5 bits at least', () => {
  expect([10, 11, 12.25, 13].map(particleNameBits)).toEqual([12.5, 12.5, 13.75, 14.5])
})

test('it is told as a surname', () => {
  expect(adviceOf('particle-name', 'vandupont')).toEqual({
    kind: 'name',
    alone: 'single_name',
    among: 'surname_with_tail',
    suggestions: ['use_several_words']
  })
})
