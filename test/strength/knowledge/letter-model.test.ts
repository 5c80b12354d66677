import { describe, expect, test } from 'vitest'
import { codeWords } from '../../../scripts/strength-data/code-words.ts'
import { LetterModel } from '../../../src/strength/knowledge/letter-model.ts'
import { WordAutomaton } from '../../../src/strength/knowledge/word-automaton.ts'
import { passwordText } from '../../../src/strength/text/password-text.ts'

const entry = { kind: 'word', bits: 5, aloneBits: null } as const
const words = new WordAutomaton([codeWords(new Map(['ab', 'ac', 'bab'].map((word) => [word, entry])))])
const model = new LetterModel(words)

/** Bits of the last unit, of which so many before it are in the stretch. */
function lastBits(text: string, known = text.length - 1): number {
  return model.bits(passwordText(text), text.length - 1, known)
}

// Six letters with those before them: a and b first; b and c after a; a after b; b after b and a. Of `a` first:
// alone (2 + 1) / (6 + 27), after nothing (1 + 20 alone) / (2 + 20), after nothing twice (1 + 12 of that) / (2 + 12).
describe('letters, by the two before them', () => {
  test.each([
    ['a', 2.464],
    ['b', 2.287],
    ['ab', 2.081],
    ['ac', 2.7],
    ['ba', 2.316],
    ['bab', 1.974],
    ['bac', 3.494],
    ['áb', 2.081]
  ])('%s: %f', (text, bits) => expect(lastBits(text)).toBeCloseTo(bits, 3))

  test('those before the stretch are not told', () => {
    expect(lastBits('bab', 0)).toBe(lastBits('b'))
    expect(lastBits('bab', 1)).toBe(lastBits('ab'))
    expect(lastBits('bab', 3)).toBe(lastBits('bab'))
  })

  test('a digit before tells nothing of the next but one', () => {
    expect(lastBits('a7b')).toBe(lastBits('77b'))
  })

  test('never cost more than an odd one', () => {
    expect(lastBits('z')).toBe(lastBits('zz'))
    expect(lastBits('z')).toBeGreaterThan(lastBits('bac'))
  })
})

describe('capitals and accents', () => {
  test.each([
    ['A', 0, 'a'],
    ['AB', 0, 'ab'],
    ['Ab', 1.5, 'ab'],
    ['aB', 3, 'ab'],
    ['BAb', 3, 'bab'],
    ['baB', 3, 'bab'],
    ['á', 1, 'a'],
    ['bÁ', 4, 'ba'],
    ['7A', 0, '7a']
  ])('%s costs %f more than %s', (text, bits, plain) => expect(lastBits(text) - lastBits(plain)).toBeCloseTo(bits, 5))
})

describe('what is no letter of ours', () => {
  test('a digit is one of ten', () => {
    expect(lastBits('7')).toBe(3.32)
    expect(lastBits('77')).toBe(3.32)
  })

  test('a symbol costs more, a sign of thousands most', () => {
    expect(lastBits('!')).toBeGreaterThan(lastBits('7'))
    expect(lastBits('京')).toBe(8)
  })

  test('a letter of another script costs the script first, then what an odd letter does', () => {
    expect(lastBits('ж')).toBe(6)
    expect(lastBits('aж')).toBe(6)
    expect(lastBits('жж')).toBe(lastBits('z'))
    expect(lastBits('жж', 0)).toBe(6)
    expect(lastBits('жa')).toBe(lastBits('a'))
  })
})

describe('going from letters to digits to symbols costs the same, whichever way', () => {
  const turn = lastBits('a7') - lastBits('7')
  test.each(['a7', '7!', '!a', 'a京', '京7', '7ж'])('%s', (text) => {
    expect(turn).toBeGreaterThanOrEqual(1.5)
    expect(lastBits(text) - lastBits(text.slice(1))).toBeCloseTo(turn, 5)
  })

  test.each(['77', '!?', '京都'])('%s stays', (text) => expect(lastBits(text)).toBe(lastBits(text.slice(1))))

  test('where the stretch begins there is no turn', () => {
    expect(lastBits('a7', 0)).toBe(lastBits('7'))
  })
})
