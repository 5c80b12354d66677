import { test as property, fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { codeWords } from '../../../scripts/strength-data/code-words.ts'
import type { Entry } from '../../../scripts/strength-data/sources.ts'
import { WordAutomaton } from '../../../src/strength/knowledge/word-automaton.ts'
import type { WordClass } from '../../../src/strength/knowledge/word-classes.ts'

const entry: fc.Arbitrary<Entry> = fc.record({
  kind: fc.constantFrom('firstName', 'surname', 'place', 'word'),
  bits: fc.nat(20),
  aloneBits: fc.option(fc.integer({ min: -6, max: 7 }))
})
const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzœ0123456789!*-'.split(''))
const entries: fc.Arbitrary<Map<string, Entry>> = fc
  .array(fc.tuple(fc.string({ unit: letters, minLength: 1, maxLength: 40 }), entry), { minLength: 1, maxLength: 200 })
  .map((pairs) => new Map(pairs))

const wordOf = (bits: number): Entry => ({ kind: 'word', bits, aloneBits: null })

/** The number of a word, or -1. */
function numberOf(words: WordAutomaton, root: number, text: string): number {
  let place = root
  let word = words.before(root)
  for (let index = 0; index < text.length && place !== 0; index++) {
    place = words.step(place, text.charCodeAt(index))
    word += words.before(place)
  }
  return place !== 0 && words.endsWord(place) ? word : -1
}

/** What the lists say of a word, by any of their roots. */
function found(words: WordAutomaton, text: string): WordClass[] {
  return words.roots
    .map((root) => numberOf(words, root, text))
    .filter((word) => word >= 0)
    .map((word) => words.wordClass(word))
}

describe('a list of words', () => {
  property.prop([entries, entries])('is read as it was written, beside another', (first, second) => {
    const words = new WordAutomaton([codeWords(first), codeWords(second)])
    for (const list of [first, second]) {
      for (const [written, { kind, bits, aloneBits }] of list) {
        expect(found(words, written)).toContainEqual({
          kind,
          bits,
          listed: aloneBits !== null,
          aloneBits: aloneBits ?? 0
        })
      }
    }
  })

  property.prop([entries])('numbers each word once, from 0', (list) => {
    const words = new WordAutomaton([codeWords(list)])
    const numbers = [...list.keys()].flatMap((written) => {
      return words.roots.map((root) => numberOf(words, root, written)).filter((word) => word >= 0)
    })
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: list.size }, (_, index) => index))
  })

  property.prop([entries, fc.string({ unit: letters, maxLength: 5 })])('holds no other word', (list, other) => {
    expect(found(new WordAutomaton([codeWords(list)]), other)).toHaveLength(list.has(other) ? 1 : 0)
  })

  test('shares ends as well as beginnings', () => {
    const { nodes, edges } = codeWords(
      new Map(['chantons', 'chantez', 'dansons', 'dansez'].map((text) => [text, wordOf(4)]))
    )
    // A root; c-h-a-n and d-a-n with an end of their own each; t and s lead to what ends in -ons and -ez, which is one.
    expect([nodes, edges]).toEqual([13, 14])
  })

  test.each(['', 'A', '_', 'A_', '-zq09'])('of a damaged stream, %j again and again, is read to its end', (digits) => {
    const coded = codeWords(new Map(['chat', 'chats', 'chien', 'loup'].map((text) => [text, wordOf(text.length)])))
    for (const kept of [0, 1, 5, coded.stream.length]) {
      const stream = coded.stream.slice(0, kept) + digits.repeat(100)
      const words = new WordAutomaton([{ ...coded, stream }])
      expect(words.roots).toEqual([1])
      expect(found(words, 'chats').length).toBeLessThanOrEqual(1)
    }
  })

  test('takes these digits: what is published must be read by what comes after', () => {
    const list = new Map([
      ['chat', wordOf(4)],
      ['chats', wordOf(6)],
      ['chien', wordOf(4)],
      ['loup', wordOf(4)]
    ])
    expect(codeWords(list)).toMatchInlineSnapshot(`
      {
        "classes": "w-24",
        "edges": 12,
        "frequencies": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB...AAAAAAAAAAAAAAAAAAAAD.....AAAAAAAAAAAAAAAAAAAAB..AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB...AAAAAAAAAAAAAAAAAAAAD.AAAAB......AAAAB..AAAAAAAAAAAAAAAAAAAAAB......AAAB B...AAB..AAAB.AAAAB...AAAAAAB..AAAAAAAB..AAAAAAAAB..AAAAAAAAAB..AAAAAAAAAAB..AAAAAAAAAAAB ...AB............AAAAAB   .....................B....B ABB B",
        "letters": "clhoaiutepsn",
        "nodes": 11,
        "stream": "QAB",
        "usualClasses": "w-16",
        "words": "4",
      }
    `)
  })
})
