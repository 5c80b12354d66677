import { describe, expect, it } from 'vitest'
import { foldCharacters, readSkeletons, reverseSkeleton } from '../../src/password/skeletons.ts'

const readingsOf = (text: string): readonly string[] =>
  readSkeletons(foldCharacters(Array.from(text))).map(({ letters }) => letters)

describe('the skeletons of a text', () => {
  it.each([
    ['Jean-Dupont', ['jeandupont']],
    ['J.e.a.n', ['jean']],
    ['Dup@nt', ['dupant', 'dupnt']],
    ['D!u!p!o!n!t', ['diuipioinit', 'dupont']],
    ['V!@!n', ['viain', 'vn', 'van']],
    ['V@n!!', ['vanii', 'vn', 'van']],
    ['V@@n!', ['vaani', 'vn', 'vni']],
    ['--- ', ['']],
    ['', ['']]
  ])('%s: %j', (text, expected) => {
    expect(readingsOf(text)).toEqual(expected)
  })

  it('say where each letter comes from, also where a character is several', () => {
    const [skeleton] = readSkeletons(foldCharacters(Array.from('-œ😀é𝐁')))
    expect(skeleton).toEqual({ letters: 'oeeb', places: [1, 1, 3, 4] })
    expect(skeleton && reverseSkeleton(skeleton)).toEqual({ letters: 'beeo', places: [4, 3, 1, 1] })
  })

  it('have at most four letters of a character', () => {
    expect(readingsOf('㌖')).toEqual(['キロメー'])
  })
})
