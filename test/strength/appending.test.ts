import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../src/strength/knowledge/load-knowledge.ts'
import { PATTERNS, SLIPS } from '../../src/strength/patterns/registry.ts'
import { contextFacts } from '../../src/strength/knowledge/context-facts.ts'
import { segmentPassword } from '../../src/strength/segmentation/segment-password.ts'
import type { Segmentation } from '../../src/strength/segmentation/shortest-segmentation.ts'

const { knowledge } = await loadKnowledge(['fr'], 2026)
const known = { ...knowledge, context: contextFacts(['Yann Kervadec']) }
const read = (password: string, without?: ReadonlySet<string>): Segmentation =>
  segmentPassword(password, known, without)

/**
 * The exceptions: patterns that one more character may complete, each with a password that gets cheaper by it. Why: what
 * is half a word, a date or a number is anything, and the whole is one of few.
 */
const COMPLETED: Readonly<Record<string, readonly [shorter: string, character: string]>> = {
  'dictionary-word': ['elephan', 't'],
  'derived-word': ['chantion', 's'],
  'opaque-password': ['pufunga778', '2'],
  'function-word': ['tracteurl', 'e'],
  'word-beginning': ['x7mou', 't'],
  'respelled-word': ['kauchema', 'r'],
  'split-word': ['so7lei', 'l'],
  'rotated-word': ['omagef', 'r'],
  'vowelless-word': ['2arcnc', 'l'],
  quantity: ['100k', 'g'],
  'model-number': ['SamsungB', '5'],
  'clock-time': ['20:4', '5'],
  'roman-number': ['LouisX', 'I'],
  'birth-number': ['1 85 06 7', '5'],
  'network-name': ['Livebox-4', 'F'],
  'serial-number': ['2024-', '1'],
  equation: ['1+1=', '2'],
  'word-prefix': ['soleilanthrop', 'o'],
  'spelled-number': ['septantehui', 't'],
  initials: ['td5w', 'k'],
  'personal-data': ['kervade', 'c'],
  'keyboard-walk': ['wx', 'c'],
  'displaced-word': ['npmkpi', 't'],
  'mistyped-word': ['elephzn', 't'],
  'unshifted-digits': ['é', '"'],
  sequence: ['xy', 'z'],
  'digit-run': ['35000juillet12', '3'],
  year: ['chat198', '4'],
  date: ['240', '6'],
  'written-date': ['5ma', 'r'],
  'phone-number': ['06-39-98-17-4', '1'],
  'licence-plate': ['1428RC7', '5'],
  'foreign-number': ['756921707698', '5'],
  'particle-name': ['ouldtard', 'y'],
  'company-number': ['73282932', '0'],
  'social-security-number': ['18505780060849', '1'],
  'rule-padding': ['soleil!a', 'A'],
  'membership-number': ['Fff24148', '3'],
  'account-number': ['Iban2004', '1'],
  emoji: ['\ud83d', '\udc31'],
  repeat: ['#w#', 'w'],
  echo: ['xqzvkxqz', 'v'],
  stutter: ['qqxxz', 'z'],
  interleaving: ['a1z2e', '3']
}
/** A symbol more costs something; a postal code no less than four digits do, as long as runs of digits are known. */
const GROWING: readonly string[] = ['symbol-run', 'postal-code']
/** What an address begins with is known by what comes behind it. */
const FORETOLD: readonly string[] = ['house-number']

describe('one character more', () => {
  it('is known of every pattern to explain a lower price or not', () => {
    const names = [...[...PATTERNS, ...SLIPS].map((pattern) => pattern.name), 'repeat', 'stutter', 'interleaving']
    expect([...Object.keys(COMPLETED), ...GROWING, ...FORETOLD].toSorted()).toEqual(names.toSorted())
  })

  it.each(Object.entries(COMPLETED))('may complete a pattern: %s', (name, [shorter, character]) => {
    const longer = read(shorter + character)
    expect(longer.bits).toBeLessThan(read(shorter).bits)
    expect(longer.parts.at(-1)).toMatchObject({ pattern: name, end: shorter.length + 1 })
    // The pattern is the reason: without it the longer password costs no less.
    const without = new Set([name])
    expect(read(shorter + character, without).bits).toBeGreaterThanOrEqual(read(shorter, without).bits)
  })

  const fragment = fc.constantFrom(
    ...Object.values(COMPLETED).map(([shorter, character]) => shorter + character),
    'soleil',
    'Marie',
    'le',
    '19',
    '84',
    '!',
    '&&',
    '-',
    'qs',
    '06',
    '39',
    'aB',
    '35000',
    '97',
    '2A',
    '14juillet1789'
  )
  const password = fc.oneof(
    fc.string({ unit: 'grapheme-ascii', maxLength: 20 }),
    fc.array(fragment, { maxLength: 4 }).chain((parts) => {
      const text = parts.join('')
      return fc.nat({ max: text.length }).map((length) => text.slice(0, length))
    })
  )
  const character = fc.oneof(
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
    fragment.map((text) => text.charAt(text.length - 1))
  )

  test.prop([password, character], { numRuns: 3000 })(
    'lowers the price only by completing one of them',
    (text, added) => {
      const longer = read(text + added)
      if (longer.bits >= read(text).bits) return
      const last = longer.parts.at(-1)!
      expect(Object.keys(COMPLETED)).toContain(last.pattern)
      expect(last.end).toBe(text.length + 1)
      expect(last.start).toBeLessThan(text.length)
    }
  )

  test.prop([password, character], { numRuns: 3000 })(
    'never lowers it where none of them is looked for',
    (text, added) => {
      const without = new Set([...Object.keys(COMPLETED), ...FORETOLD, 'postal-code'])
      expect(read(text + added, without).bits).toBeGreaterThanOrEqual(read(text, without).bits)
    }
  )
})
