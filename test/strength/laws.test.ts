import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import * as passwords from '../../src/strength/data/passwords.ts'
import * as french from '../../src/strength/data/french.ts'
import { loadEstimator } from '../../src/strength/index.ts'
import { loadKnowledge } from '../../src/strength/knowledge/load-knowledge.ts'
import type { Part } from '../../src/strength/patterns/pattern.ts'
import { PATTERNS, SLIPS } from '../../src/strength/patterns/registry.ts'
import { contextFacts } from '../../src/strength/knowledge/context-facts.ts'
import { passwordText } from '../../src/strength/text/password-text.ts'
import { segmentPassword } from '../../src/strength/segmentation/segment-password.ts'
import { WordAutomaton } from '../../src/strength/knowledge/word-automaton.ts'

const { knowledge } = await loadKnowledge(['fr'], 2026)
const estimator = await loadEstimator({ referenceYear: 2026 })
const nothing = contextFacts([])

class CountingAutomaton extends WordAutomaton {
  steps = 0
  override step(place: number, unit: number): number {
    this.steps++
    return super.step(place, unit)
  }
}

/** Inputs that make an estimator work: substitutions, digits, repeats, words, walks, dates. */
const HOSTILE: Readonly<Record<string, string>> = {
  substitutions: '4@8({[</369&#!1/|0$5+7%2/',
  'zeros and ones': '01',
  digits: '1234567890',
  'one letter': 'a',
  words: 'lamaisonestbelle',
  walks: 'azertyuiop',
  dates: '12/12/12',
  'unshifted digits': '&é"\'(-è_çà',
  'letters and digits': 'a4e3o0',
  compounds: 'saint-',
  symbols: '-_. ',
  'as it sounds': 'KaKo',
  'without vowels': 'prstr.',
  'numbers in words': 'deuxcent'
}

describe('the work of one estimate', () => {
  const words = new CountingAutomaton([passwords, french])
  const work = (password: string): number => {
    words.steps = 0
    const parts: Part[] = []
    for (const pattern of [...PATTERNS, ...SLIPS])
      pattern.addParts(passwordText(password), { ...knowledge, words, context: nothing }, parts)
    return words.steps + parts.length
  }

  it.each(Object.entries(HOSTILE))('is bounded by the square of what is read: %s', (_name, unit) => {
    const read = unit.repeat(64).slice(0, 64)
    // Up to 64 edges after each root from each start in both directions, four looks each; parts of at most 24 ends.
    expect(work(read)).toBeLessThan(64 * (words.roots.length * 2 * 64 * 4 + 16 * 24))
    expect(work(read)).toBeLessThan(5 * work(read.slice(0, 32)))
  })

  it.each(Object.entries(HOSTILE))('does not grow with what is not read: %s', (_name, unit) => {
    const long = unit.repeat(10_000).slice(0, 10_000)
    const read = estimator.estimate(long.slice(0, 64))
    expect(estimator.estimate(long)).toEqual({ ...read, truncated: true, commonPassword: false })
  })
})

describe('the work of one estimate of a text that is read in several ways', () => {
  const words = new CountingAutomaton([passwords, french])
  const steps = (password: string): number => {
    words.steps = 0
    segmentPassword(password, { ...knowledge, words, context: nothing })
    return words.steps
  }

  it.each([
    ['ligatures: as far as their letters are read', 'ﬁ'.repeat(64), 'fi'.repeat(32), 1.05],
    ['full width: once, in the plain form', 'ｌａｍａｉｓｏｎ'.repeat(8), 'lamaison'.repeat(8), 1.05],
    ['full width typed twice: as often as in plain letters', 'ｅｅｎｎｔｔ'.repeat(10), 'eenntt'.repeat(10), 1.05],
    ['typed twice, at many places: half as much again', '1122112211221'.repeat(5), '112'.repeat(20), 1.35],
    ['halves: twice as much', 'a1b2e3'.repeat(10), 'abea123'.repeat(10), 2],
    ['halves typed twice: as much as halves', 'aa11bb22'.repeat(8), 'aaaabbb1'.repeat(8), 2.2]
  ])('%s', (_name, text, simple, times) => {
    expect(steps(text)).toBeLessThan(times * steps(simple))
  })
})

describe('the price', () => {
  test.prop([fc.string({ unit: 'grapheme-ascii', maxLength: 40 })])(
    'is never above that of writing it all out',
    (password) => {
      const everything = new Set([
        ...[...PATTERNS, ...SLIPS].map((pattern) => pattern.name),
        'repeat',
        'stutter',
        'interleaving'
      ])
      const written = segmentPassword(password, { ...knowledge, context: nothing }, everything).bits
      expect(segmentPassword(password, { ...knowledge, context: nothing }).bits).toBeLessThanOrEqual(written)
    }
  )

  it.each([
    ['lower case', 'soleil', 'Soleil'],
    ['one symbol less', 'soleil', 'soleil!'],
    ['the right way round', 'chocolat', 'talocohc'],
    ['without substitutions', 'chocolat', 'ch0c0l@t'],
    ['a usual name', 'Marie1984', 'Perrine1984'],
    ['a large town', 'Paris1984', 'Landerneau1984']
  ])('%s is cheaper', (_name, cheaper, dearer) => {
    expect(estimator.estimate(cheaper).guesses).toBeLessThan(estimator.estimate(dearer).guesses)
  })
})

/** The same uniform draws at every run: fast-check leans towards repeats, which are rightly weak. */
function drawPasswords(alphabet: string, length: number, count: number): string[] {
  let state = 20_261_121
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const draw = (): string => Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join('')
  return Array.from({ length: count }, draw)
}

describe('random passwords', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
  it.each([`${letters}0123456789`, `${letters}0123456789!#$%&*+-=?@_`])('of nine of %s are accepted', (alphabet) => {
    const refused = drawPasswords(alphabet, 9, 2000).filter((password) => estimator.estimate(password).score < 3)
    expect(refused).toEqual([])
  })
})

describe('the lists', () => {
  it.each(['passwords', 'french', 'english', 'passphrase-words'])(
    '%s says its licence and date in its first line',
    async (name) => {
      const { readFileSync } = await import('node:fs')
      const path = new URL(`../../src/strength/data/${name}.ts`, import.meta.url)
      const text = readFileSync(path, 'utf8')
      expect(text.slice(0, text.indexOf('\n'))).toMatch(
        /^\/\/ Generated by scripts\/strength-data\/build\.ts; .*(MIT|ODC-BY).*NOTICE; \d{4}-\d{2}-\d{2}$/u
      )
      expect(text.length).toBeLessThan(700_000)
    }
  )
})
