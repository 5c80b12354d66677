import { describe, expect, test } from 'vitest'
import { servicePublic, type PolicyProblem } from '../../../src/index.ts'
import { parseAccountSecurityPolicy, parseAccountSecurityPolicyText } from '../../../src/policy/zod/index.ts'
import { problem, problemsWith, unknownKey, withAlternative, withPassword, type Row } from './exact-problem.ts'
import { problemsOf } from './problems-of.ts'

// Whole problems: what a command says of a file in two languages is made of them.

const { password } = servicePublic
const withValues = (...values: readonly string[]): object =>
  withPassword({ blocklist: { commonPasswords: false, values, serviceNames: [] } })
const wrongType = problem('wrong_type')
const wrongValue = problem('wrong_value')
const missingKey = problem('missing_key')

const atLeast = (bound: number) => ({ code: 'at_least', bound }) as const
const atMost = (bound: number) => ({ code: 'at_most', bound }) as const

const withUnknownKeys = (count: number): object => ({
  ...servicePublic,
  ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, null]))
})

describe('a value of another form', () => {
  const object = { code: 'type', type: 'object' } as const
  test.each<Row>([
    [{ password: null }, [wrongType('$.password', 'null', 'object', object)]],
    [{ password: [] }, [wrongType('$.password', 'array', 'object', object)]],
    [{ password: 'text' }, [wrongType('$.password', 'string', 'object', object)]],
    [{ password: true }, [wrongType('$.password', 'boolean', 'object', object)]],
    [{ password: 7 }, [wrongType('$.password', 'number', 'object', object)]],
    [{ password: undefined }, [missingKey('$.password', 'missing', 'object', object)]],
    [
      withPassword({ maximumBytes: 1_024.5 }),
      [wrongType('$.password.maximumBytes', 'fractional number', 'integer', { code: 'type', type: 'integer' })]
    ],
    [
      withPassword({ maximumBytes: '1024' }),
      [wrongType('$.password.maximumBytes', 'string', 'number', { code: 'type', type: 'number' })]
    ],
    [
      withPassword({ maximumBytes: undefined }),
      [missingKey('$.password.maximumBytes', 'missing', 'number', { code: 'type', type: 'number' })]
    ],
    [{ version: 2 }, [wrongValue('$.version', 'number', 'one of 1', { code: 'one_of', values: ['1'] })]],
    [{ version: undefined }, [missingKey('$.version', 'missing', 'one of 1', { code: 'one_of', values: ['1'] })]],
    [
      withAlternative({ classes: ['letter'] }),
      [
        wrongValue('$.password.alternatives[0].classes[0]', 'string', 'one of "upper", "lower", "digit", "symbol"', {
          code: 'one_of',
          values: ['"upper"', '"lower"', '"digit"', '"symbol"']
        })
      ]
    ],
    [
      { service: { name: 'Démarches', updatedOn: 'today' } },
      [wrongValue('$.service.updatedOn', 'string', 'a valid value', { code: 'valid_value' })]
    ],
    [{ service: {} }, [missingKey('$.service.name', 'missing', 'a valid value', { code: 'valid_value' })]],
    [{ colour: 'red', 'a b': 1.5 }, [unknownKey('$.colour', 'string'), unknownKey('$["a b"]', 'fractional number')]],
    [withAlternative({ more: null }), [unknownKey('$.password.alternatives[0].more', 'null')]]
  ])('%j', (changes, problems) => {
    expect(problemsWith(changes)).toEqual(problems)
  })
})

describe('a value out of its range', () => {
  const first = '$.password.alternatives[0]'
  test.each<Row>([
    [withPassword({ maximumBytes: 16_384 }), []],
    [
      withPassword({ maximumBytes: 16_385 }),
      [wrongValue('$.password.maximumBytes', 'number', 'at most 16384', atMost(16_384))]
    ],
    [withAlternative({ minimumCharacters: 1 }), []],
    [
      withAlternative({ minimumCharacters: 0 }),
      [wrongValue(`${first}.minimumCharacters`, 'number', 'at least 1', atLeast(1))]
    ],
    [withPassword({ personalData: { refusedShare: 1 } }), []],
    [
      withPassword({ personalData: { refusedShare: 1.01 } }),
      [wrongValue('$.password.personalData.refusedShare', 'fractional number', 'at most 1', atMost(1))]
    ],
    [
      withPassword({ personalData: { refusedShare: 0 } }),
      [wrongValue('$.password.personalData.refusedShare', 'number', 'more than 0', { code: 'more_than', bound: 0 })]
    ],
    [
      withPassword({ alternatives: [] }),
      [wrongValue('$.password.alternatives', 'array', 'at least 1 items', { ...atLeast(1), unit: 'items' })]
    ],
    [withPassword({ alternatives: Array.from({ length: 8 }, () => password.alternatives[0]) }), []],
    [
      withPassword({ alternatives: Array.from({ length: 9 }, () => password.alternatives[0]) }),
      [wrongValue('$.password.alternatives', 'array', 'at most 8 items', { ...atMost(8), unit: 'items' })]
    ],
    [withValues('v'.repeat(256)), []],
    [
      withValues('v'.repeat(257), ''),
      [
        wrongValue('$.password.blocklist.values[0]', 'string', 'at most 256 characters', {
          ...atMost(256),
          unit: 'characters'
        }),
        wrongValue('$.password.blocklist.values[1]', 'string', 'at least 1 characters', {
          ...atLeast(1),
          unit: 'characters'
        })
      ]
    ],
    [
      {
        renewal: {
          groups: Object.fromEntries(
            Array.from({ length: 21 }, (_, index) => [`group ${index}`, { maximumAgeDays: 365, warnDays: 30 }])
          )
        }
      },
      [wrongValue('$.renewal.groups', 'object', 'at most 20 items', { ...atMost(20), unit: 'items' })]
    ]
  ])('row %#', (changes, problems) => {
    expect(problemsWith(changes)).toEqual(problems)
  })
})

describe('a document that is not looked into', () => {
  const tooLarge = problem('too_large')
  const notJson = [problem('not_json')('$', 'text', 'a JSON document', { code: 'json_document' })]
  const text = JSON.stringify(servicePublic)
  const items = { code: 'at_most', bound: 150_000, unit: 'items' } as const
  const characters = { code: 'at_most', bound: 16_777_216, unit: 'characters' } as const

  test.each<[name: string, json: unknown, problems: readonly PolicyProblem[]]>([
    [
      '150,000 values',
      Array.from({ length: 149_999 }, () => 0),
      [wrongType('$', 'array', 'object', { code: 'type', type: 'object' })]
    ],
    [
      '150,001 values',
      Array.from({ length: 150_000 }, () => 0),
      [tooLarge('$', 'array', 'at most 150000 items', items)]
    ]
  ])('%s', (_name, json, problems) => {
    expect(problemsOf(() => parseAccountSecurityPolicy(json))).toEqual(problems)
  })

  test.each<[name: string, text: string, problems: readonly PolicyProblem[]]>([
    ['a policy', text, []],
    ['a byte order mark before it', `\ufeff${text}`, []],
    ['two of them', `\ufeff\ufeff${text}`, notJson],
    ['one behind it', `${text}\ufeff`, notJson],
    ['no text', '', notJson],
    ['half a policy', text.slice(0, -1), notJson],
    ['16 million characters of nothing', ' '.repeat(16_777_216), notJson],
    ['one more', ' '.repeat(16_777_217), [tooLarge('$', 'text', 'at most 16777216 characters', characters)]]
  ])('%s', (_name, json, problems) => {
    expect(problemsOf(() => parseAccountSecurityPolicyText(json))).toEqual(problems)
  })
})

describe('many problems', () => {
  test.each([
    [1, 'k0', ''],
    [20, 'k19', ''],
    [21, 'k19', '; and 1 more'],
    [101, 'k19', '; and 81 more']
  ])('%d: the message names them up to %s%s', (count, last, rest) => {
    const lines = Array.from(
      { length: Math.min(count, 20) },
      (_, index) => `$.k${index}: expected no such key, got null`
    )
    expect(lines.at(-1)).toContain(last)
    expect(() => parseAccountSecurityPolicy(withUnknownKeys(count))).toThrow(
      expect.objectContaining({ message: `policy is invalid: ${lines.join('; ')}${rest}` })
    )
  })

  test.each([
    [100, 100],
    [101, 100]
  ])('of %d the details hold %d, and how many there are', (count, held) => {
    expect(() => parseAccountSecurityPolicy(withUnknownKeys(count))).toThrow(
      expect.objectContaining({
        code: 'invalid_policy',
        details: {
          count,
          problems: Array.from({ length: held }, (_, index) => unknownKey(`$.k${index}`, 'null'))
        }
      })
    )
  })
})
