import { fc, test } from '@fast-check/vitest'
import badWords from 'french-badwords-list'
import { describe, expect, it } from 'vitest'
import { loadEstimator, proposePassword } from '../../src/strength/index.ts'
import type { ProposalClass } from '../../src/strength/index.ts'
import { uniformInteger } from '../../src/strength/uniform-integer.ts'

const CLASS_PATTERNS: Readonly<Record<ProposalClass, RegExp>> = {
  upper: /\p{Lu}/u,
  lower: /\p{Ll}/u,
  digit: /\p{Nd}/u,
  symbol: /[^\p{L}\p{N}]/u
}
const classes = fc.subarray(Object.keys(CLASS_PATTERNS) as ProposalClass[])

/** Gives the integers in turn, then zeros. */
function fixedValues(values: readonly number[]): (array: Uint32Array<ArrayBuffer>) => Uint32Array<ArrayBuffer> {
  let next = 0
  return (array) => array.fill(values[next++] ?? 0)
}

/** How far counts are from equal shares, in standard deviations of a chi-squared variable. */
function unevenness(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length
  const chiSquared = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  return (chiSquared - (counts.length - 1)) / Math.sqrt(2 * (counts.length - 1))
}

describe('uniformInteger', () => {
  it('draws again what would favour the low numbers', () => {
    // 2^32 is 10 * 429496729 + 6: the last six integers are one share too many for 0 to 5.
    expect(uniformInteger(10, fixedValues([2 ** 32 - 1, 2 ** 32 - 6, 2 ** 32 - 7]))).toBe(9)
  })

  test.prop([fc.integer({ min: 1, max: 2 ** 32 }), fc.integer({ min: 0, max: 2 ** 32 - 1 })])(
    'every integer below is the image of equally many draws',
    (below, drawn) => {
      const share = Math.floor(2 ** 32 / below)
      const value = uniformInteger(below, fixedValues([drawn]))
      expect(value).toBe(drawn < share * below ? drawn % below : 0)
    }
  )

  it.each([2, 7, 10, 33])('all integers below %i come up alike', (below) => {
    const counts = Array.from({ length: below }, () => 0)
    for (let draw = 0; draw < 20_000; draw++) {
      const value = uniformInteger(below, (array) => crypto.getRandomValues(array))
      counts[value] = (counts[value] ?? 0) + 1
    }
    expect(Math.abs(unevenness(counts))).toBeLessThan(6)
  })
})

describe('proposePassword', () => {
  test.prop([
    fc.constantFrom('passphrase' as const, 'characters' as const),
    classes,
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 0, max: 110 })
  ])('meets what it was asked for', async (kind, asked, minimumCharacters, minimumEntropyBits) => {
    const proposal = await proposePassword({ kind, classes: asked, minimumCharacters, minimumEntropyBits })
    expect(proposal.password.length).toBeGreaterThanOrEqual(minimumCharacters)
    expect(proposal.entropyBits).toBeGreaterThanOrEqual(minimumEntropyBits)
    for (const name of asked) expect(proposal.password).toMatch(CLASS_PATTERNS[name])
    expect(proposal.kind).toBe(proposal.password.length > 128 ? 'characters' : kind)
  })

  it('becomes a string of characters where words do not fit', async () => {
    const { kind, password } = await proposePassword({ maximumCharacters: 20, classes: ['upper', 'digit', 'symbol'] })
    expect(kind).toBe('characters')
    expect(password.length).toBeLessThanOrEqual(20)
  })

  it('states the entropy of the draw exactly', async () => {
    const passphrase = await proposePassword({ minimumEntropyBits: 64 })
    expect(passphrase.entropyBits).toBe(66)
    expect(passphrase.password.split('-')).toHaveLength(6)
    // Four digits of 8 that are not asked to hold anything else.
    const digits = await proposePassword({
      kind: 'characters',
      classes: ['digit'],
      minimumCharacters: 4,
      minimumEntropyBits: 0
    })
    expect(digits.entropyBits).toBeCloseTo(12, 10)
    // Two characters of which one is a digit (8) and one a symbol (11): 2 * 8 * 11 strings.
    const two = await proposePassword({
      kind: 'characters',
      classes: ['digit', 'symbol'],
      minimumCharacters: 2,
      minimumEntropyBits: 0
    })
    expect(two.entropyBits).toBeCloseTo(Math.log2(176), 10)
  })

  it('draws all characters alike', async () => {
    const counts = new Map<string, number>()
    for (let draw = 0; draw < 400; draw++) {
      const { password } = await proposePassword({ kind: 'characters', classes: ['digit'], minimumCharacters: 24 })
      for (const character of password.split('')) counts.set(character, (counts.get(character) ?? 0) + 1)
    }
    expect(counts.size).toBe(8)
    expect(Math.abs(unevenness([...counts.values()]))).toBeLessThan(6)
  })

  it('proposes what the estimator accepts', async () => {
    const estimator = await loadEstimator({ referenceYear: 2026 })
    for (let draw = 0; draw < 100; draw++) {
      const { password } = await proposePassword({ classes: ['upper', 'lower', 'digit'] })
      expect(estimator.estimate(password).score).toBe(4)
    }
  })

  it.each([
    { minimumCharacters: 20, maximumCharacters: 10 },
    { maximumCharacters: 1e9 },
    { minimumEntropyBits: Number.NaN },
    { kind: 'characters' as const, minimumCharacters: 4, maximumCharacters: 6, minimumEntropyBits: 64 }
  ])('refuses what nothing can satisfy: %o', async (options) => {
    await expect(proposePassword(options)).rejects.toThrow(RangeError)
  })
})

describe('the words', () => {
  it('are 2,048 different ones, with a vowel, without a letter three times in a row', async () => {
    const { passphraseWords } = await import('../../src/strength/data/passphrase-words.ts')
    const words = passphraseWords.split(' ')
    expect(new Set(words).size).toBe(2048)
    expect(words.filter((word) => !/[aeiouy]/u.test(word) || /(.)\1\1/u.test(word))).toEqual([])
    const bad = new Set(badWords.array.map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()))
    expect(bad.size).toBeGreaterThan(2_000)
    expect(words.filter((word) => bad.has(word))).toEqual([])
    const unwelcome = 'chffffff emmerde foutez cadavres otages grosse vierge vomir bong hyeon connard merde'.split(' ')
    expect(unwelcome.filter((word) => words.includes(word))).toEqual([])
  })
})
