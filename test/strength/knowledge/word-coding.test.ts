import { test as property, fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { codeWords } from '../../../scripts/strength-data/code-words.ts'
import type { Entry } from '../../../scripts/strength-data/sources.ts'
import { LIKELIHOODS, ODDS } from '../../../src/strength/knowledge/coding/bit-model.ts'
import { WordTrie } from '../../../src/strength/knowledge/word-trie.ts'

const entry: fc.Arbitrary<Entry> = fc.record({
  kind: fc.constantFrom('firstName', 'surname', 'place', 'word'),
  bits: fc.nat(20),
  aloneBits: fc.option(fc.nat(7))
})
const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzœ0123456789!*-'.split(''))
const entries: fc.Arbitrary<Map<string, Entry>> = fc
  .array(fc.tuple(fc.string({ unit: letters, minLength: 1, maxLength: 40 }), entry), { minLength: 1, maxLength: 200 })
  .map((pairs) => new Map(pairs))

const isFarFromAHalf = (value: number): boolean => Math.abs((value % 1) - 0.5) > 1e-6
const word = (bits: number): Entry => ({ kind: 'word', bits, aloneBits: null })

function nodeOf(trie: WordTrie, root: number, text: string): number {
  let node = root
  for (let index = 0; index < text.length && node !== 0; index++) node = trie.step(node, text.charCodeAt(index))
  return node
}

describe('a list of words', () => {
  property.prop([entries, entries])('is read as it was written, beside another', (first, second) => {
    const trie = new WordTrie([codeWords(first), codeWords(second)])
    for (const [index, list] of [first, second].entries()) {
      for (const [written, { kind, bits, aloneBits }] of list) {
        const node = nodeOf(trie, trie.roots[index] ?? 0, written)
        expect(trie.endsWord(node)).toBe(true)
        expect(trie.bits(node)).toBe(bits)
        expect(trie.kind(node)).toBe(kind)
        expect(trie.listed(node)).toBe(aloneBits !== null)
        expect(trie.aloneBits(node)).toBe(aloneBits ?? 0)
      }
    }
  })

  property.prop([entries, fc.string({ unit: letters, maxLength: 5 })])('holds no other word', (list, other) => {
    const trie = new WordTrie([codeWords(list)])
    const node = nodeOf(trie, trie.roots[0] ?? 0, other)
    expect(node !== 0 && trie.endsWord(node)).toBe(list.has(other))
  })

  test('takes these digits: what is published must be read by what comes after', () => {
    const list = new Map([
      ['chat', word(4)],
      ['chats', word(6)],
      ['chien', word(4)],
      ['loup', word(4)]
    ])
    expect(codeWords(list)).toEqual({
      prefixes: 12,
      tree: 'alyD0CEM4JMfLYDC_',
      letters: 'lopuacehinst',
      letterLengths: '0 0 4 8',
      classes: 'w-16 w-24',
      classLengths: '2'
    })
  })
})

/** Engines may differ in the last place of a logarithm, and a stream is read with the tables that it was written with. */
describe('no entry of a table is so near a half that another engine could round it otherwise:', () => {
  test.each([
    ['odds', ODDS, (step: number): number => Math.log((step + 0.5) / (4095.5 - step)) * 256],
    ['likelihoods', LIKELIHOODS, (step: number): number => 16_384 / (1 + Math.exp((2048 - step) / 256))]
  ])('%s', (_name, table, exact) => {
    expect(table).toHaveLength(4096)
    for (const [step, entryOfTable] of table.entries()) {
      const value = exact(step)
      expect(Math.abs(entryOfTable - value)).toBeLessThan(0.501)
      expect([step, isFarFromAHalf(Math.abs(value))]).toEqual([step, true])
    }
  })
})
