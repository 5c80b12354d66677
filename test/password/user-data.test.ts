import { describe, expect, it } from 'vitest'
import { readUserData, splitIntoParts } from '../../src/password/user-data.ts'

describe('the user’s own data', () => {
  it('is read up to 64 values of 256 characters of the NFC form', () => {
    const values = Array.from({ length: 65 }, (_, index) => `valeur ${index}`)
    expect(readUserData(values)).toEqual(values.slice(0, 64))
    for (const character of ['a', 'é', 'e\u0301', '😀', '\u{1109a}']) {
      const [read = ''] = readUserData([character.repeat(257)])
      expect(Array.from(read)).toEqual(Array.from(character.normalize('NFC').repeat(256)))
      expect(readUserData([character.repeat(256)])).toEqual([read])
    }
  })

  it('is text: anything else is passed over', () => {
    expect(readUserData([null, 1985, 'Jean', undefined] as unknown as string[])).toEqual(['Jean'])
  })

  it.each([
    ['jean.dupont@exemple.fr', ['jean', 'dupont', 'exemple', 'fr']],
    ['06 39 98 04 98', ['06', '39', '98', '04', '98']],
    ['  Anne-Laure d’Été ', ['Anne', 'Laure', 'd', 'Été']],
    ['---', []]
  ])('%s has the parts %j', (value, parts) => {
    expect(splitIntoParts(value)).toEqual(parts)
  })
})
