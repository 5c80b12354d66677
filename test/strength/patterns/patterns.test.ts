import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../../src/strength/knowledge/load-knowledge.ts'
import type { Part } from '../../../src/strength/patterns/pattern.ts'
import { PATTERNS, SLIPS } from '../../../src/strength/patterns/registry.ts'
import { contextFacts } from '../../../src/strength/knowledge/context-facts.ts'
import { passwordText } from '../../../src/strength/text/password-text.ts'
import { segmentPassword } from '../../../src/strength/segmentation/segment-password.ts'

const loaded = await loadKnowledge(['fr'], 2026)
const knowledge = { ...loaded.knowledge, context: contextFacts([]) }

function partsOf(name: string, password: string, context: readonly string[] = []): Part[] {
  const parts: Part[] = []
  const pattern = [...PATTERNS, ...SLIPS].find((candidate) => candidate.name === name)!
  pattern.addParts(passwordText(password), { ...knowledge, context: contextFacts(context) }, parts)
  return parts
}

/** The cheapest part of a pattern that covers the whole password; null when there is none. */
function whole(name: string, password: string, context: readonly string[] = []): Part | null {
  const parts = partsOf(name, password, context).filter((part) => part.start === 0 && part.end === password.length)
  return parts.toSorted((a, b) => a.bits - b.bits)[0] ?? null
}

describe('every pattern', () => {
  const password = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 64 }),
    fc
      .array(fc.constantFrom('Jean', '12/03/1984', '-', '0639981741', 'AA-123-BB', '732829320', 'azerty', '4bc', '!!'))
      .map((parts) => parts.join('').slice(0, 64))
  )
  test.prop([password])('finds stretches of the password, at a finite price, with something to feedback', (text) => {
    for (const pattern of [...PATTERNS, ...SLIPS]) {
      for (const part of partsOf(pattern.name, text, ['Jean Dupont', '12/03/1984'])) {
        expect(part.start).toBeGreaterThanOrEqual(0)
        expect(part.end).toBeGreaterThan(part.start)
        expect(part.end).toBeLessThanOrEqual(text.length)
        expect(part.bits).toBeGreaterThanOrEqual(0)
        expect(Number.isFinite(part.bits + part.aloneBits)).toBe(true)
        expect(part.feedback().alone).toMatch(/^[a-z0-9_]+$/u)
      }
    }
  })
})

describe('what each pattern finds', () => {
  it.each([
    ['dictionary-word', ['soleil', 'Éléphant', 'ELEPHANT', 'tnahpele', 'S0l3il', 'Saint-Étienne', 'jean-pierre']],
    ['keyboard-walk', ['azerty', 'mlkjhg', 'aqw', '&é"\'(', 'wxcvbn', 'qwerty', '7410']],
    ['unshifted-digits', ['&é', '&éçà', 'à&']],
    ['initials', ['td', 'TDR']],
    ['sequence', ['abcd', '9876', 'ZYX', '2468']],
    ['digit-run', ['7', '42', '007', '1234567']],
    ['symbol-run', ['!', '!!', ' - ']],
    ['year', ['1984', '2024']],
    ['date', ['1207', '120784', '12071984', '19840712', '12/07/1984', '1.7.84', '1984-07-12']],
    ['written-date', ['14juillet1789', '15-Janvier-2001', 'mars2019', '14Juil', 'Février 99']],
    ['postal-code', ['2A', '972', '35000', '97410']],
    ['phone-number', ['0639981741', 'Tel0639981741', '+33639981741', '06 39 98 17 41', 'portable:06.39.98.17.41']],
    ['licence-plate', ['AA-123-BB', 'gq265rz', '1234 AB 75', '123ABC2A']],
    ['foreign-number', ['756.9217.0769.85', 'H2X 1Y4', '1-ABC-123', '+32470123456']],
    ['company-number', ['732829320', 'Siret73282932000074', 'FR44732829320']],
    ['social-security-number', ['1850578006084', '2 99 12 2A 123 456 78']]
  ])('%s', (name, passwords) => {
    for (const password of passwords) expect([password, whole(name, password) !== null]).toEqual([password, true])
  })

  it.each([
    ['dictionary-word', ['xkqzvw', 'brtlpm']],
    ['keyboard-walk', ['apap', 'gk']],
    ['initials', ['t', 'tdrx', 't5']],
    ['sequence', ['ab', 'acb', 'aaaa']],
    ['year', ['1184', '2099']],
    ['date', ['3213', '32131984', '2024']],
    ['phone-number', ['0039981741', '063998174']],
    ['licence-plate', ['AI-123-BB', 'AA-12-BB']],
    ['foreign-number', ['756.9217.0769.84', 'H2D 1Y4', '0-ABC-123']],
    ['company-number', ['732829321', '12345678']],
    ['social-security-number', ['3850578006084', '1851378006084']]
  ])('%s leaves others alone', (name, passwords) => {
    for (const password of passwords) expect([password, whole(name, password)]).toEqual([password, null])
  })
})

describe('what looks like something else in its place', () => {
  it.each([
    ['Td571958', ['Td']],
    ['1958tdr', ['tdr']],
    ['Ef2012ef', ['Ef', 'ef']],
    ['Td57a1958', []],
    ['Tdrx1958', []],
    ['Td1958x', []]
  ])('of %s are initials: %j', (password, initials) => {
    expect(partsOf('initials', password).map(({ start, end }) => password.slice(start, end))).toEqual(initials)
  })

  it.each([
    ['chat-lune-pont', 9, 0],
    ['chat-lune.pont', 9, 2.5],
    ['chat-lune-', 9, 2.5],
    ['chat-42-pont', 7, 2.5],
    ['-chat-pont', 5, 2.5]
  ])('of %s the sign at %i costs %f bits', (password, at, bits) => {
    const sign = partsOf('symbol-run', password).find(({ start, end }) => start === at && end === at + 1)!
    expect(sign.bits).toBe(bits)
  })

  it.each([
    ['saint-malo', 'saintmalo', 1],
    ['s.n.c.f', 'sncf', 10],
    ['sn.cf', 'sncf', 9],
    ['lun.ett.es', 'lunettes', 10],
    ['lun.ettes', 'lunettes', 1]
  ])('%s costs more than %s by %f bits', (apart, together, more) => {
    expect(whole('dictionary-word', apart)!.bits - whole('dictionary-word', together)!.bits).toBe(more)
  })

  it.each([
    ['wxc', 'wxC', 5.5],
    ['wxc', 'Wxc', 2.5],
    ['wxc', 'WXC', 1],
    ['wxcv', 'wxcV', 5.5],
    ['wxcvb', 'wxcvB', 2.5]
  ])('a walk: %s costs less than %s by %f bits', (plain, shifted, more) => {
    expect(whole('keyboard-walk', shifted)!.bits - whole('keyboard-walk', plain)!.bits).toBeCloseTo(more)
  })
})

describe('the user’s own data', () => {
  const context = [
    'Yann',
    'Le Goff',
    'yann.legoff@exemple.bzh',
    '+33 6 39 98 17 41',
    '1984-07-12',
    'Ploërmel',
    'Hiver-9-Cactus!'
  ]
  it.each([
    'yann',
    'Le Goff',
    'legoff',
    'ylegoff',
    'nnay',
    'Y@nn',
    '0639981741',
    '639981741',
    '12071984',
    '120784',
    '1984',
    'ploermel',
    'Cactus',
    'hiver-9-cactus!'
  ])('%s is known', (password) => {
    expect(whole('personal-data', password, context)?.bits).toBeLessThan(11)
  })

  it('makes its dates and telephone numbers cheap however they are written', () => {
    expect(whole('date', '12/07/84', context)?.bits).toBeLessThan(whole('date', '12/07/84')!.bits - 8)
    expect(whole('written-date', '12juillet1984', context)?.bits).toBeLessThan(
      whole('written-date', '12juillet1984')!.bits - 8
    )
    expect(whole('phone-number', '06.39.98.17.41', context)?.bits).toBeLessThan(5)
  })

  test.prop([fc.string({ unit: 'grapheme', maxLength: 30 })])('never makes a password dearer', (password) => {
    const without = segmentPassword(password, knowledge).bits
    const withContext = segmentPassword(password, { ...knowledge, context: contextFacts(context) }).bits
    expect(withContext).toBeLessThanOrEqual(without)
  })
})
