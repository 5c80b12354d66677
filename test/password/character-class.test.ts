import { describe, expect, it } from 'vitest'
import { countCaselessLetters, findMissingClasses, type CharacterClass } from '../../src/password/character-class.ts'

const all: readonly CharacterClass[] = ['upper', 'lower', 'digit', 'symbol']

const classesOf = (character: string): readonly CharacterClass[] => {
  const missing = findMissingClasses(character, all)
  return all.filter((name) => !missing.includes(name))
}

describe('the class of a character', () => {
  // All signs of a French keyboard, and those behind the Option key of an Apple one.
  const signs = `²&"'(-_)=~#{[|\`\\^@]}¤¨£$%*µ?,.;/:§!<>° €«»“”‘’…–—·•†‡©®™¶±×÷≠≈∞√ªº³¹½ˆ˜ˇ‰¿¡\uf8ff`
  it.each([
    ['upper', 'AZÉÈÇŒÆŸΩЖǅＡ'],
    ['lower', 'azéèçœæÿßωжﬁａ'],
    ['digit', '09٠٩９'],
    ['symbol', signs],
    ['symbol', '😀❤☺ⁿᵉʳⅧ']
  ] as const)('%s', (name, characters) => {
    for (const character of characters) expect([character, classesOf(character)]).toEqual([character, [name]])
  })

  it.each([...Array.from('京都ةאกあー'), '\u0301', '\u20e3', '\u200d', '\u00ad', '\u0007', '\ud800'])(
    'none: %j',
    (character) => {
      expect(classesOf(character)).toEqual([])
    }
  )

  it('is one at most, whatever the character', () => {
    const several: string[] = []
    for (let point = 0; point <= 0x10_ffff; point++) {
      const character = String.fromCodePoint(point)
      const known = classesOf(character).length + countCaselessLetters(character)
      const isSilent = /[\p{M}\p{Cc}\p{Cf}\p{Cs}]/u.test(character)
      if (known !== (isSilent ? 0 : 1)) several.push(point.toString(16))
    }
    expect(several).toEqual([])
  })
})

describe('letters without case', () => {
  it.each([
    ['1 京都府', 3],
    ['Violon', 0],
    ['مرحبا-A1', 5],
    ['ªº²ⁿ', 0]
  ])('%s has %i', (text, count) => {
    expect(countCaselessLetters(text)).toBe(count)
  })
})
