import { describe, expect, test } from 'vitest'
import { checkPassword, type PasswordPolicy, type PolicyIssue } from '../../../src/index.ts'
import { policyOf, lists, four } from './bare-policy.ts'

// Whole values, parameters included: what is said to a person is made of them.

describe('the form', () => {
  const twoWays = [
    { minimumCharacters: 8, classes: four },
    { minimumCharacters: 12, classes: ['lower'] }
  ] as const

  test.each<[Partial<PasswordPolicy>, string, readonly PolicyIssue[]]>([
    [{}, 'abc', []],
    [{}, 'ab', [{ code: 'too_short', params: { minimumCharacters: 3, actualCharacters: 2 } }]],
    [{ alternatives: [] }, 'ab', []],
    // All classes asked for: an issue for each that is missing.
    [{ alternatives: [{ minimumCharacters: 3, classes: four }] }, 'Aa1-', []],
    [
      { alternatives: [{ minimumCharacters: 3, classes: four }] },
      '12',
      [
        { code: 'too_short', params: { minimumCharacters: 3, actualCharacters: 2 } },
        { code: 'missing_upper', params: {} },
        { code: 'missing_lower', params: {} },
        { code: 'missing_symbol', params: {} }
      ]
    ],
    // Letters without case are told of once, and only where a case is missing.
    [
      { alternatives: [{ minimumCharacters: 3, classes: four }] },
      '京都12',
      [
        { code: 'missing_upper', params: { caselessLetters: 2 } },
        { code: 'missing_lower', params: {} },
        { code: 'missing_symbol', params: {} }
      ]
    ],
    [
      { alternatives: [{ minimumCharacters: 3, classes: ['digit', 'lower'] }] },
      '京都東',
      [
        { code: 'missing_digit', params: {} },
        { code: 'missing_lower', params: { caselessLetters: 3 } }
      ]
    ],
    [
      { alternatives: [{ minimumCharacters: 3, classes: ['digit'] }] },
      '京都東',
      [{ code: 'missing_digit', params: {} }]
    ],
    [
      { alternatives: [{ minimumCharacters: 3, classes: ['symbol', 'upper'] }] },
      '京都1',
      [
        { code: 'missing_symbol', params: {} },
        { code: 'missing_upper', params: { caselessLetters: 2 } }
      ]
    ],
    // Some of the classes: one issue that counts them.
    [{ alternatives: [{ minimumCharacters: 3, classes: four, minimumClasses: 3 }] }, 'Aa1', []],
    [{ alternatives: [{ minimumCharacters: 3, classes: four, minimumClasses: 2 }] }, 'Aa1', []],
    [
      { alternatives: [{ minimumCharacters: 4, classes: four, minimumClasses: 2 }] },
      'Aa1',
      [{ code: 'too_short', params: { minimumCharacters: 4, actualCharacters: 3 } }]
    ],
    [
      { alternatives: [{ minimumCharacters: 4, classes: four, minimumClasses: 3 }] },
      'Aa1',
      [{ code: 'too_short', params: { minimumCharacters: 4, actualCharacters: 3 } }]
    ],
    [
      { alternatives: [{ minimumCharacters: 3, classes: four, minimumClasses: 3 }] },
      'aa1',
      [{ code: 'too_few_classes', params: { minimumClasses: 3, actualClasses: 2, classes: four } }]
    ],
    [
      { alternatives: [{ minimumCharacters: 3, classes: four, minimumClasses: 3 }] },
      '京12',
      [
        {
          code: 'too_few_classes',
          params: { minimumClasses: 3, actualClasses: 1, classes: four, caselessLetters: 1 }
        }
      ]
    ],
    // Several ways: one that is met is enough; else one issue lists them all.
    [{ alternatives: twoWays }, 'Aa1-Aa1-', []],
    [{ alternatives: twoWays }, 'abcdefghijkl', []],
    [
      { alternatives: twoWays },
      'ABCDEFG1',
      [
        {
          code: 'no_alternative_met',
          params: {
            alternatives: [
              {
                minimumCharacters: 8,
                actualCharacters: 8,
                classes: four,
                minimumClasses: 4,
                missingClasses: ['lower', 'symbol']
              },
              {
                minimumCharacters: 12,
                actualCharacters: 8,
                classes: ['lower'],
                minimumClasses: 1,
                missingClasses: ['lower']
              }
            ]
          }
        }
      ]
    ],
    [
      { alternatives: twoWays },
      '京Aa1-',
      [
        {
          code: 'no_alternative_met',
          params: {
            alternatives: [
              {
                minimumCharacters: 8,
                actualCharacters: 5,
                classes: four,
                minimumClasses: 4,
                missingClasses: []
              },
              {
                minimumCharacters: 12,
                actualCharacters: 5,
                classes: ['lower'],
                minimumClasses: 1,
                missingClasses: []
              }
            ]
          }
        }
      ]
    ],
    [{ maximumRun: 2 }, 'aab', []],
    [{ maximumRun: 2 }, 'baaab', [{ code: 'repeated_character', params: { maximumRun: 2, actualRun: 3 } }]],
    [{ maximumRun: 2 }, 'aaab', [{ code: 'repeated_character', params: { maximumRun: 2, actualRun: 3 } }]],
    [{ maximumRun: 1 }, 'abba', [{ code: 'repeated_character', params: { maximumRun: 1, actualRun: 2 } }]],
    [{ maximumRun: 1 }, 'abab', []],
    [{}, 'ab\u0000', [{ code: 'control_character', params: {} }]],
    [{}, 'ab\u009F', [{ code: 'control_character', params: {} }]],
    [{}, 'ab\u00A0', []],
    [{}, 'ab\uD800', [{ code: 'lone_surrogate', params: {} }]],
    [
      {},
      '\t\uDFFFab',
      [
        { code: 'control_character', params: {} },
        { code: 'lone_surrogate', params: {} }
      ]
    ],
    [{}, 'x'.repeat(20), []],
    [{}, 'x'.repeat(21), [{ code: 'too_long', params: { maximumCharacters: 20, actualCharacters: 21 } }]],
    [{}, '€'.repeat(13), []],
    [{}, '€'.repeat(14), [{ code: 'too_many_bytes', params: { maximumBytes: 40 } }]]
  ])('of %j: %j', (changes, password, issues) => {
    expect(checkPassword(password, policyOf(changes))).toEqual(issues)
  })
})

describe('words', () => {
  const rule = { refusedShare: 0.5 }

  test.each<[Partial<PasswordPolicy>, string, readonly string[], readonly PolicyIssue[]]>([
    // No rule, no data, and a share that is just reached or not.
    [{}, 'dupont', ['dupont'], []],
    [{ personalData: rule }, 'dupont', [], []],
    [
      { personalData: rule },
      'dupont123456',
      ['Dupont'],
      [{ code: 'personal_data', params: { coveredShare: 0.5, refusedShare: 0.5 } }]
    ],
    [{ personalData: rule }, 'dupont1234567', ['Dupont'], []],
    [
      { personalData: rule },
      'dupontz',
      ['Dupont'],
      [{ code: 'personal_data', params: { coveredShare: 0.86, refusedShare: 0.5 } }]
    ],
    // Of an address and of a site, what stands behind the last full stop is nobody's.
    [
      { personalData: rule },
      'fr.fr.martin',
      ['martin@exemple.fr'],
      [{ code: 'personal_data', params: { coveredShare: 0.5, refusedShare: 0.5 } }]
    ],
    [{ personalData: rule }, 'museum', ['martin@exemple.museum'], []],
    [{ personalData: rule }, 'museum', ['@exemple.museum'], []],
    [{ personalData: rule }, 'museum', ['louvre.museum'], []],
    [{ personalData: rule }, 'museum', ['www.louvre-2.museum'], []],
    // Pieces that lie over each other are counted once, and those apart one after the other.
    [
      { personalData: rule },
      'marie-marie-2',
      ['Marie', 'Arie-Mar'],
      [{ code: 'personal_data', params: { coveredShare: 0.85, refusedShare: 0.5 } }]
    ],
    [
      { personalData: rule },
      'xmarieyzjeanw',
      ['Marie', 'Jean'],
      [{ code: 'personal_data', params: { coveredShare: 0.69, refusedShare: 0.5 } }]
    ],
    [
      { personalData: rule },
      'tnopud',
      ['Dupont'],
      [{ code: 'personal_data', params: { coveredShare: 1, refusedShare: 0.5 } }]
    ],
    [{ blocklist: { ...lists, values: ['Tournesol84'] } }, 'TOURNESOL84', [], [{ code: 'blocklisted', params: {} }]],
    [{ blocklist: { ...lists, values: ['Tournesol84'] } }, 'tournesol8', [], []],
    [{ blocklist: { ...lists, values: ['Tournesol84'] } }, 'tournesol840', [], []],
    [
      { blocklist: { ...lists, values: ['abc', 'Tournesol84'] } },
      'tournesol84',
      [],
      [{ code: 'blocklisted', params: {} }]
    ],
    [{ blocklist: { ...lists, values: ['', ' '] } }, 'abc', [], []],
    [{ blocklist: { ...lists, serviceNames: ['Zorblax'] } }, 'Zorblax1', [], [{ code: 'service_name', params: {} }]],
    [{ blocklist: { ...lists, serviceNames: ['Zorblax'] } }, 'xalbroz', [], [{ code: 'service_name', params: {} }]],
    [{ blocklist: { ...lists, serviceNames: ['Zorblax'] } }, 'zorblay', [], []],
    [{ blocklist: { ...lists, serviceNames: ['Zorblax'] } }, 'zorblaxa', [], []],
    [{ blocklist: { ...lists, serviceNames: [''] } }, 'abc', [], []],
    [{ blocklist: lists }, 'abc', [], []]
  ])('of %j: %j for %j', (changes, password, context, issues) => {
    expect(checkPassword(password, policyOf(changes), context)).toEqual(issues)
  })

  test.each([
    'le musée museum',
    'chez martin@exemple.museum',
    'martin@exemple le.museum',
    'martin@@exemple.museum',
    'le louvre.museum',
    'louvre.le musée.museum',
    'louvre.museum!'
  ])('of what is no address, such as %s, the end counts', (value) => {
    expect(checkPassword('museum', policyOf({ personalData: rule }), [value])).toEqual([
      { code: 'personal_data', params: { coveredShare: 1, refusedShare: 0.5 } }
    ])
  })

  test('form first, then the user’s own data, then the blocklist, then the names of the service', () => {
    const password = {
      alternatives: [{ minimumCharacters: 9, classes: [] }],
      personalData: { refusedShare: 0.5 },
      blocklist: { commonPasswords: true, values: ['zorblax'], serviceNames: ['zorblax'] }
    }
    const codes = checkPassword('zorblax', policyOf(password), ['zorblax']).map(({ code }) => code)
    expect(codes).toEqual(['too_short', 'personal_data', 'blocklisted', 'service_name'])
  })
})
