import { describe, expect, test } from 'vitest'
import { checkPassword, listRequirements, type PasswordPolicy, type PolicyRequirement } from '../../../src/index.ts'
import { needsWords } from '../../../src/policy/verdict/check-form.ts'
import { requirementStatus } from '../../../src/policy/verdict/requirement-status.ts'
import { policyOf, lists, four } from './bare-policy.ts'

describe('requirements', () => {
  const longest = { code: 'too_long', params: { maximumCharacters: 20 } } as const

  test.each<[Partial<PasswordPolicy>, readonly PolicyRequirement[]]>([
    [{ alternatives: [] }, [longest]],
    [{}, [{ code: 'too_short', params: { minimumCharacters: 3 } }, longest]],
    [
      { alternatives: [{ minimumCharacters: 3, classes: four }] },
      [
        { code: 'too_short', params: { minimumCharacters: 3 } },
        { code: 'missing_upper', params: {} },
        { code: 'missing_lower', params: {} },
        { code: 'missing_digit', params: {} },
        { code: 'missing_symbol', params: {} },
        longest
      ]
    ],
    [
      { alternatives: [{ minimumCharacters: 3, classes: four, minimumClasses: 3 }] },
      [
        { code: 'too_short', params: { minimumCharacters: 3 } },
        { code: 'too_few_classes', params: { minimumClasses: 3, classes: four } },
        longest
      ]
    ],
    [
      {
        alternatives: [
          { minimumCharacters: 3, classes: four },
          { minimumCharacters: 9, classes: [] }
        ]
      },
      [
        {
          code: 'no_alternative_met',
          params: {
            alternatives: [
              { minimumCharacters: 3, classes: four },
              { minimumCharacters: 9, classes: [] }
            ]
          }
        },
        longest
      ]
    ],
    [
      {
        maximumRun: 3,
        personalData: { refusedShare: 0.5 },
        blocklist: { commonPasswords: true, values: ['a'], serviceNames: ['b'] },
        minimumScore: 1
      },
      [
        { code: 'too_short', params: { minimumCharacters: 3 } },
        longest,
        { code: 'repeated_character', params: { maximumRun: 3 } },
        { code: 'personal_data', params: {} },
        { code: 'common_password', params: {} },
        { code: 'blocklisted', params: {} },
        { code: 'service_name', params: {} },
        { code: 'too_guessable', params: { minimumScore: 1 } }
      ]
    ],
    [{ blocklist: lists }, [{ code: 'too_short', params: { minimumCharacters: 3 } }, longest]]
  ])('of %j', (changes, requirements) => {
    expect(listRequirements(policyOf(changes))).toEqual(requirements)
  })

  test('take words or not, by their code', () => {
    const requirements = listRequirements(
      policyOf({
        alternatives: [{ minimumCharacters: 3, classes: four }],
        maximumRun: 3,
        personalData: { refusedShare: 0.5 },
        blocklist: { commonPasswords: true, values: ['a'], serviceNames: ['b'] },
        minimumScore: 1
      })
    )
    expect(requirements.filter(needsWords).map(({ code }) => code)).toEqual([
      'personal_data',
      'common_password',
      'blocklisted',
      'service_name',
      'too_guessable'
    ])
  })

  test.each([
    ['ab', 'unmet', 'met'],
    ['abc', 'met', 'met'],
    ['x'.repeat(21), 'unknown', 'unmet'],
    ['€'.repeat(14), 'unknown', 'unknown'],
    ['a' + '\u0301'.repeat(31), 'unknown', 'unknown']
  ])('of %j: the least is %s, the most is %s', (password, least, most) => {
    const issues = checkPassword(password, policyOf({}))
    const statuses = listRequirements(policyOf({})).map((requirement) => requirementStatus(requirement, issues))
    expect(statuses).toEqual([least, most])
  })
})
