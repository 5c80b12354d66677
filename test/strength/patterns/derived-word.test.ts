import { describe, expect, test } from 'vitest'
import { codeWords } from '../../../scripts/strength-data/code-words.ts'
import { WordAutomaton } from '../../../src/strength/knowledge/word-automaton.ts'
import { find } from '../../../src/strength/patterns/derived-word.ts'
import { passwordText } from '../../../src/strength/text/password-text.ts'
import { smallKnowledge } from '../small-knowledge.ts'
import { partsOf } from './parts-of.ts'

// One and a half bits more than the word, twelve at least, and the capitals.
describe('forms of a word', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['moutons', '0-7 word 12.50'],
    ['Moutons', '0-7 word 13.20'],
    ['moutonnes', '0-8 word 12.50', '0-9 word 12.50'],
    ['moutonnage', '0-10 word 12.50'],
    ['moutonniste', '0-11 word 12.50'],
    ['arcenciels', '0-10 word 14.50'],
    ['mondique', '0-8 word 12.00'],
    ['mondaux', '0-7 word 12.00'],
    ['soleils', '0-7 word 12.00, alone +3'],
    ['7mouton5s']
  ])('%s', (password, ...parts) => {
    expect(partsOf('derived-word', password)).toEqual(parts)
  })
})

describe('of three letters that stay', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['bises', '0-4 word 12.00', '0-5 word 12.00'],
    ['ors'],
    ['oriques'],
    ['7777oriques'],
    ['yes']
  ])('%s', (password, ...parts) => {
    expect(partsOf('derived-word', password)).toEqual(parts)
  })
})

describe('of names and places', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['saintmaloesque', '0-10 word 13.50', '0-11 word 13.50', '0-14 word 13.50'],
    ['duponts', '0-7 word 12.00']
  ])('%s', (password, ...parts) => {
    expect(partsOf('derived-word', password)).toEqual(parts)
  })
})

describe('none of passwords', () => {
  test.each(['loulous', 'iloveyoument'])('%s', (password) => {
    expect(partsOf('derived-word', password)).toEqual([])
  })
})

describe('of several words that it may be made from', () => {
  const bitsOf = { absence: 16, port: 13, porte: 15, porter: 14, vend: 19, vende: 18, vendre: 17 }
  const entries = Object.entries(bitsOf).map(([word, bits]) => [word, { kind: 'word', bits, aloneBits: null }] as const)
  const words = new WordAutomaton([codeWords(new Map(entries))])

  test.each<readonly [password: string, bits: number]>([
    ['porteur', 13],
    ['vendeur', 17],
    // The longest ending.
    ['absentiellement', 16]
  ])('the cheapest: %s', (password, bits) => {
    const whole = find(passwordText(password), { ...smallKnowledge(), words }).filter(({ start, end }) => {
      return start === 0 && end === password.length
    })
    expect(whole.map(({ wordBits }) => wordBits)).toEqual([bits])
  })
})
