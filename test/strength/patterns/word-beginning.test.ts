import { describe, expect, test } from 'vitest'
import { codeWords } from '../../../scripts/strength-data/code-words.ts'
import { WordAutomaton } from '../../../src/strength/knowledge/word-automaton.ts'
import { find } from '../../../src/strength/patterns/word-beginning.ts'
import { passwordText } from '../../../src/strength/text/password-text.ts'
import { smallKnowledge } from '../small-knowledge.ts'
import { partsOf } from './parts-of.ts'

// The bits of the cheapest word that begins so, and 3: `soleil` has 6, `monde` 8, `mouton` 11, `saintmalo` 12.
describe('the beginning of a word, at the end', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['sol', '0-3 word 11.00'],
    ['Solei', '0-5 word 9.70'],
    ['saintm', '0-6 word 15.00'],
    ['7mont'],
    ['7mon', '1-4 word 13.00'],
    ['7mou', '1-4 word 16.00'],
    ['bonmon', '3-6 word 13.00'],
    ['iloveyo', '0-7 word 8.00'],
    ['soleil', '0-6 word 9.00'],
    // Two letters are none, nor is what something comes behind.
    ['so'],
    ['solei7'],
    ['solx'],
    ['123']
  ])('%s', (password, ...parts) => expect(partsOf('word-beginning', password)).toEqual(parts))
})

test('the word that is typed costs no more than a power of ten less', () => {
  const [begun] = partsOf('word-beginning', 'mouto')
  expect([begun, ...partsOf('dictionary-word', 'mouton')]).toEqual(['0-5 word 14.00', '0-6 word 11.00'])
})

test('of those that begin so, 512 are looked at', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const bitsOf = (words: number): number | undefined => {
    const list = Array.from({ length: words }, (_, at) => `abc${letters.charAt(at / 26)}${letters.charAt(at % 26)}`)
    const entries = [...list.map((word) => [word, 20] as const), ['abczz', 5] as const]
    const coded = codeWords(new Map(entries.map(([word, bits]) => [word, { kind: 'word', bits, aloneBits: null }])))
    return find(passwordText('abc'), { ...smallKnowledge(), words: new WordAutomaton([coded]) })[0]?.wordBits
  }
  expect([bitsOf(511), bitsOf(512)]).toEqual([5, 20])
})
