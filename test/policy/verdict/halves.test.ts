import { beforeAll, expect, test } from 'vitest'
import { checkPassword, judgePassword, servicePublic, type Estimator } from '../../../src/index.ts'
import { checkForm } from '../../../src/policy/verdict/check-form.ts'
import { findIssues } from '../../../src/policy/verdict/find-issues.ts'
import { judgeWords } from '../../../src/policy/verdict/judge-words.ts'
import { loadEstimator } from '../../../src/strength/index.ts'

// The page judges the form, the worker the words: together they are the verdict.

let estimator: Estimator
beforeAll(async () => {
  estimator = await loadEstimator({ languages: ['fr'], referenceYear: 2026 })
})

test.each([
  ['Éléphant12-violon-tiroir', [], []],
  [
    'Bonjour1',
    [],
    [
      { code: 'common_password', params: {} },
      { code: 'too_guessable', params: { score: 1, minimumScore: 3 } }
    ]
  ],
  [
    'bonjour1',
    [{ code: 'missing_upper', params: {} }],
    [
      { code: 'common_password', params: {} },
      { code: 'too_guessable', params: { score: 1, minimumScore: 3 } }
    ]
  ],
  // Of a password that no rule reads the words are not looked at.
  ['x'.repeat(257), [{ code: 'too_long', params: { maximumCharacters: 256, actualCharacters: 257 } }], []]
])('of %j: what the form lacks, and what the words are', (password, form, words) => {
  expect(checkForm(password, servicePublic)).toEqual(form)
  expect(judgeWords(password, servicePublic, [], estimator).issues).toEqual(words)
  expect(judgePassword(password, servicePublic, [], estimator).issues).toEqual([...form, ...words])
})

test('the strength is told even of a password that no rule reads', () => {
  const password = 'x'.repeat(257)
  expect(judgeWords(password, servicePublic, [], estimator).strength).toEqual(estimator.estimate(password, []))
})

test('without an estimator the rules alone, with one the whole verdict', () => {
  expect(findIssues('Bonjour1', servicePublic, [], undefined)).toEqual(checkPassword('Bonjour1', servicePublic))
  expect(findIssues('Bonjour1', servicePublic, [], undefined)).toEqual([])
  expect(findIssues('Bonjour1', servicePublic, [], estimator)).toHaveLength(2)
})
