import { expect, test } from 'vitest'
import { wordBits } from '../../../src/strength/knowledge/word-bits.ts'
import { smallKnowledge } from '../small-knowledge.ts'

test.each([
  ['soleil', 6],
  ['isabelle', 7],
  ['solei', Infinity],
  ['soleils', Infinity],
  ['', Infinity]
])('%s has %f bits', (word, bits) => expect(wordBits(smallKnowledge().words, word)).toBe(bits))
