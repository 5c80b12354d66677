import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { servicePublic } from '../../src/index.ts'
import { judgePassword } from '../../src/policy/verdict/judge-password.ts'
import type { Estimator } from '../../src/strength/index.ts'

const scoreBounds = [1, 1e3, 1e6, 1e8, 1e10, Infinity] as const

/** Strings that users, phones and attackers type: any UTF-16 at all, and what looks like a password. */
const anyPassword = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 3,
    arbitrary: fc
      .array(
        fc.constantFrom('Bonjour', 'Éléphant', 'jean', '1987', '12', '!', '-', 'azerty', 'S0l3il', 'aaa', '24/12/1999'),
        {
          maxLength: 8
        }
      )
      .map((parts) => parts.join(''))
  }
)
const contextValues = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 5 })

/** What every estimator has to keep. Of each law `numRuns` inputs are drawn; by default 100. */
export function describeEstimator(name: string, estimator: Estimator, numRuns = 100): void {
  describe(`the estimator ${name}`, () => {
    test.prop([anyPassword, contextValues], { numRuns })(
      'any string has an estimate within its bounds',
      (password, context) => {
        const estimate = estimator.estimate(password, context)
        expect(estimate.guesses).toBeGreaterThanOrEqual(scoreBounds[estimate.score])
        expect(estimate.guesses).toBeLessThan(scoreBounds[(estimate.score + 1) as 1])
        expect(Number.isFinite(estimate.guesses)).toBe(true)
        expect(estimate.suggestions.length).toBeLessThanOrEqual(2)
        if (estimate.score >= 3) expect(estimate).toMatchObject({ warning: null, suggestions: [] })
        else expect(estimate.warning).not.toBeNull()
      }
    )

    test.prop([anyPassword, contextValues], { numRuns })(
      'the same input gives the same estimate',
      (password, context) => {
        expect(estimator.estimate(password, context)).toEqual(estimator.estimate(password, context))
      }
    )

    test.prop([fc.string({ unit: 'grapheme', maxLength: 40 })], { numRuns })(
      'canonically equivalent spellings are one',
      (password) => {
        expect(estimator.estimate(password.normalize('NFD'))).toEqual(estimator.estimate(password.normalize('NFC')))
      }
    )

    test.prop([anyPassword], { numRuns })('the patterns cover what was read, from left to right', (password) => {
      let end = 0
      for (const pattern of estimator.estimate(password).patterns) {
        expect(pattern.start).toBe(end)
        expect(pattern.end).toBeGreaterThan(pattern.start)
        end = pattern.end
      }
    })

    it.each([
      ['nothing', ''],
      ['a blank', ' '],
      ['ten million characters', 'aB3$'.repeat(2_500_000)],
      ['a lone surrogate', '\ud800'],
      ['reversed surrogates', '\udc00\ud800'.repeat(20)],
      ['NUL', '\0\0\0'],
      ['control characters', '\u0007\u001b[2J\u0085'],
      ['an emoji family', '👨‍👩‍👧‍👦👨‍👩‍👧‍👦'],
      ['right to left', 'كلمة السر'],
      ['a thousand marks on one letter', `e${'\u0301'.repeat(1000)}`],
      ['a letter that grows in lower case', 'İİİİİİİİ'],
      ['__proto__', '__proto__'],
      ['constructor', 'constructor'],
      ['hasOwnProperty', 'hasOwnProperty1']
    ])('%s has an estimate, also as context', (_name, password) => {
      const estimate = estimator.estimate(password, [password])
      expect(estimate.guesses).toBeGreaterThanOrEqual(1)
      expect(Number.isFinite(estimate.guesses)).toBe(true)
    })

    it('ignores what JavaScript callers put among the context values', () => {
      const context = [null, undefined, 7, {}] as unknown as string[]
      expect(estimator.estimate('Bonjour1', context)).toEqual(estimator.estimate('Bonjour1'))
    })

    it('holds no piece of the password nor of the context', () => {
      const written = JSON.stringify(estimator.estimate('Canari-Quetzal-1987', ['Quetzal', 'marie@canari.example']))
      expect(written.toLowerCase()).not.toMatch(/canar|quetz|1987|marie/u)
    })

    it('says when a tail was not read, and the tail counts for nothing', () => {
      const read = 'Éléphant12-violon-tiroir'.padEnd(64, 'x7!')
      expect(estimator.estimate(read).truncated).toBe(false)
      expect(estimator.estimate(`${read}more`)).toEqual({ ...estimator.estimate(read), truncated: true })
    })

    it.each(['Bonjour1', 'Azerty12', 'Motdepasse1', 'password', 'Password1'])('%s is guessed soon', (password) => {
      const { score, commonPassword } = estimator.estimate(password)
      expect(score < 2 || commonPassword).toBe(true)
    })

    it.each(['Éléphant12-violon-tiroir', 'cheval pile agrafe correcte', 'k7Rw2pXq9'])('%s is not', (password) => {
      expect(estimator.estimate(password).score).toBeGreaterThanOrEqual(2)
    })

    it.each(['password', 'Password', 'PASSWORD', '123456'])('%s is on the list of common passwords', (password) => {
      expect(estimator.estimate(password).commonPassword).toBe(true)
    })

    it('a phrase that only holds a common word is not common', () => {
      expect(estimator.estimate('password-tulipe-wagon').commonPassword).toBe(false)
    })

    it('the user’s own data makes it cheap', () => {
      const context = ['Perrine Kervadec', 'p.kervadec@exemple.fr']
      const known = estimator.estimate('kervadec29', context)
      expect(known.guesses).toBeLessThan(estimator.estimate('kervadec29').guesses)
      expect(known.patterns[0]?.kind).toBe('personal')
    })

    it('the user’s own data makes no password common, and hides none that is', () => {
      const known = estimator.estimate('zqxvkwtb7', ['zqxvkwtb'])
      expect([known.commonPassword, known.guesses < 1e6]).toEqual([false, true])
      expect(estimator.estimate('password', ['password']).commonPassword).toBe(true)
    })

    it.each(['7294', 'k7Rw2pXq', ''])('what nobody knows is not common, however short: %j', (password) => {
      expect(estimator.estimate(password).commonPassword).toBe(false)
    })

    it('a password longer than what is read is as common as what it repeats', () => {
      expect(estimator.estimate('1'.repeat(200))).toMatchObject({ truncated: true, commonPassword: true })
      expect(estimator.estimate(`${'1'.repeat(64)}k7Rw2pXq9zLm`)).toMatchObject({
        truncated: true,
        commonPassword: false
      })
    })

    it.each(['1', 'azertyuiop', '4@8({[</369&#!1/|0$5+7%2/'])('does not grow with what is not read: %s', (unit) => {
      const long = unit.repeat(10_000).slice(0, 10_000)
      const read = estimator.estimate(long.slice(0, 64))
      expect(estimator.estimate(long)).toEqual({ ...read, truncated: true, commonPassword: false })
    })

    it('judges by a policy', () => {
      expect(judgePassword('Bonjour1', servicePublic, [], estimator).accepted).toBe(false)
      expect(judgePassword('Éléphant12-violon-tiroir', servicePublic, [], estimator).accepted).toBe(true)
    })
  })
}
