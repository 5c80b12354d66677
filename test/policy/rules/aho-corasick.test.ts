import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { AhoCorasick } from '../../../src/policy/rules/aho-corasick.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 })
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 40 })

function longestEndingsOneByOne(words: readonly string[], of: string): number[] {
  return Array.from(of, (_, index) => {
    const lengths = words.filter((one) => of.slice(0, index + 1).endsWith(one)).map(({ length }) => length)
    return Math.max(0, ...lengths)
  })
}

/** Looks at an edge while so many overlapping words of up to 256 units are learnt and a text is read. */
function countLooks(units: number): { readonly toLearn: number; readonly toRead: number } {
  let looks = 0
  class Counting extends AhoCorasick {
    protected override follow(state: number, unit: number): number | undefined {
      looks++
      return super.follow(state, unit)
    }
  }
  const finder = new Counting(
    Array.from({ length: 64 }, (_, index) => 'ab'.repeat(units / 2).slice(index % 2) + 'b'.repeat(index))
  )
  const toLearn = looks
  finder.longestEndings('ab'.repeat(2_048))
  return { toLearn, toRead: looks - toLearn }
}

describe('AhoCorasick', () => {
  test.prop([fc.array(word, { maxLength: 8 }), text])('finds what a look for each word finds', (words, of) => {
    expect(Array.from(new AhoCorasick(words).longestEndings(of))).toEqual(longestEndingsOneByOne(words, of))
  })

  it.each<[words: readonly string[], text: string, lengths: readonly number[]]>([
    [[], 'abc', [0, 0, 0]],
    [['a'], '', []],
    [['a'], 'aba', [1, 0, 1]],
    [['abc'], 'ababc', [0, 0, 0, 0, 3]],
    // Words within words, and one that only the end of another spells.
    [['he', 'she', 'his', 'hers'], 'ushers', [0, 0, 0, 3, 0, 4]],
    [['he', 'shers'], 'shexshers', [0, 0, 2, 0, 0, 0, 2, 0, 5]],
    [['bcd', 'c', 'abcde'], 'abcdf', [0, 0, 1, 3, 0]],
    [['zabq', 'abq', 'axq', 'ab'], 'axzab', [0, 0, 0, 0, 2]],
    [['b', 'aba'], 'abab', [0, 1, 3, 1]],
    [['😀'], 'a😀', [0, 0, 2]]
  ])('finds of %j in %j words as long as %j', (words, of, lengths) => {
    expect(Array.from(new AhoCorasick(words).longestEndings(of))).toEqual(lengths)
  })

  it('learns and reads in proportion to what there is', () => {
    const [half, whole] = [countLooks(96), countLooks(192)]
    // At most one look to see if an edge is there and two for what its state falls back on, for each unit.
    expect(whole.toLearn).toBeLessThan(3 * 64 * 256)
    expect(whole.toLearn).toBeLessThan(2.1 * half.toLearn)
    expect(whole.toRead).toBeLessThanOrEqual(2 * 4_096)
  })
})
