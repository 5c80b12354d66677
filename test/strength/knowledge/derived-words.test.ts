import { describe, expect, test } from 'vitest'
import { withoutDerived } from '../../../scripts/strength-data/derived-words.ts'
import type { Entry } from '../../../scripts/strength-data/sources.ts'

const rare: Entry = { kind: 'word', bits: 15, aloneBits: null }
const keptOf = (...entries: [string, Entry][]): string[] => [...withoutDerived(new Map(entries)).kept.keys()]

describe('of a family of words', () => {
  test('the list holds what the others are made from', () => {
    const family = 'porter porte portes portons porteur porteurs portable portables'.split(' ')
    const { kept, bases } = withoutDerived(new Map(family.map((word): [string, Entry] => [word, rare])))
    expect([...kept.keys()]).toEqual(['porter'])
    expect([...bases]).toEqual(['porter'])
  })

  test('a word whose base is not there stays', () => {
    expect(keptOf(['portable', rare], ['mouton', rare])).toEqual(['portable', 'mouton'])
  })

  test('a word that another one needs stays, though it could be made too', () => {
    expect(keptOf(['nation', rare], ['national', rare], ['nationaux', rare])).toContain('nation')
  })

  test('what is no rare word stays', () => {
    const others: Entry[] = [
      { ...rare, bits: 12.75 },
      { ...rare, aloneBits: 0 },
      { ...rare, kind: 'surname' },
      { ...rare, kind: 'place' }
    ]
    for (const entry of others) expect(keptOf(['porter', rare], ['porteur', entry])).toEqual(['porter', 'porteur'])
    expect(keptOf(['porter', rare], ['porteur', { ...rare, bits: 13 }])).toEqual(['porter'])
  })

  test('nothing is made from a name', () => {
    expect(keptOf(['martin', { ...rare, kind: 'surname' }], ['martins', rare])).toEqual(['martin', 'martins'])
  })
})
