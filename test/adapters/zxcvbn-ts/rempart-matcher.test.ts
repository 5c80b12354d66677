import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rempartMatcher } from '../../../src/adapters/zxcvbn-ts/index.ts'
import { createMessages } from '../../../src/messages/index.ts'
import { loadEstimator } from '../../../src/strength/index.ts'
import { frenchFactory } from './factory.ts'

interface SetRow {
  readonly password: string
  readonly context?: readonly string[]
}

const estimator = await loadEstimator({ referenceYear: 2026 })
const plain = frenchFactory()
const matching = frenchFactory({}, { rempart: rempartMatcher(estimator) })

const readSet = (name: string): readonly SetRow[] =>
  readFileSync(new URL(`../../../benchmarks/strength/subjects/sets/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SetRow)

const accepts = (factory: typeof plain, { password, context = [] }: SetRow): boolean =>
  factory.check(password, [...context]).score >= 3

describe('a zxcvbn-ts with our patterns', () => {
  test('accepts at most one habit in twenty, where it accepted a third', () => {
    const habits = readSet('habits')
    const share = (factory: typeof plain): number =>
      habits.filter((row) => accepts(factory, row)).length / habits.length
    expect(share(plain)).toBeGreaterThan(0.3)
    expect(share(matching)).toBeLessThanOrEqual(0.05)
  })

  test('goes on accepting what is random', () => {
    const random = readSet('random').filter((_, index) => index % 30 === 0)
    expect(random.filter((row) => accepts(plain, row) && !accepts(matching, row))).toEqual([])
  })

  test.each([
    'Marseille13',
    'Doudou2023',
    '',
    'a',
    'k7Rw2pXq9',
    'x'.repeat(200),
    'Été-2024-hiver',
    'e\u0301'.repeat(60)
  ])('makes nothing stronger: %j', (password) => {
    expect(matching.check(password).guesses).toBeLessThanOrEqual(plain.check(password).guesses)
  })

  test('costs the cheaper of both, under any name', () => {
    // One guess more, as zxcvbn-ts counts every password.
    const own = estimator.estimate('Marseille13').guesses + 1
    expect(matching.check('Marseille13').guesses).toBe(own)
    const renamed = frenchFactory({}, { house: rempartMatcher(estimator) })
    expect(renamed.check('Marseille13').guesses).toBe(own)
  })

  test('knows the user’s own data', () => {
    expect(plain.check('k3rvad3c!Perrine', ['Perrine Kervadec']).score).toBe(4)
    expect(matching.check('k3rvad3c!Perrine', ['Perrine Kervadec']).score).toBeLessThan(3)
  })

  test('a long password is weak in what is read, and the rest is priced by zxcvbn-ts', () => {
    const password = `${'fourchettebouteille'.repeat(3).slice(0, -1)}Marseille13-k7Rw2pXq9zLm-Vx7`
    expect(matching.check(password).sequence[0]).toMatchObject({ pattern: 'rempart', i: 0, j: 63 })
  })
})

describe('its feedback', () => {
  test('without sentences is the nearest key, or translation, of zxcvbn-ts', () => {
    expect(matching.check('Marseille13').feedback).toEqual({
      warning: 'similarToCommon',
      suggestions: ['anotherWord', 'useWords']
    })
  })

  test('with our sentences is theirs, in French', () => {
    const messages = createMessages('fr')
    const speaking = frenchFactory({}, { rempart: rempartMatcher(estimator, { messages }) })
    expect(speaking.check('Marseille13').feedback).toEqual({
      warning: messages.warning('place_with_tail'),
      suggestions: ['anotherWord', messages.suggestion('use_several_words'), messages.suggestion('add_characters')]
    })
  })
})
