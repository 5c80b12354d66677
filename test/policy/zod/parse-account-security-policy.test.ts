import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { servicePublic } from '../../../src/index.ts'
import { parseAccountSecurityPolicy, parseAccountSecurityPolicyText } from '../../../src/policy/zod/index.ts'
import { damagedPolicy } from '../../arbitraries/damaged-policy.ts'
import { anyPolicy } from '../../arbitraries/policy.ts'
import { problemsOf } from './problems-of.ts'

const password = servicePublic.password
const withPassword = (changes: object): object => ({ ...servicePublic, password: { ...password, ...changes } })
const withAlternative = (changes: object): object =>
  withPassword({ alternatives: [{ minimumCharacters: 8, classes: ['upper'], ...changes }] })

describe('parseAccountSecurityPolicy', () => {
  it.each([
    ['nothing', null, [['$', 'wrong_type', 'null']]],
    ['a list', [], [['$', 'wrong_type', 'array']]],
    ['a text', 'service-public', [['$', 'wrong_type', 'string']]],
    ['an unknown key', { ...servicePublic, colour: 'red' }, [['$.colour', 'unknown_key', 'string']]],
    ['a key with a strange name', { ...servicePublic, 'a b\n': 1 }, [['$["a b\\n"]', 'unknown_key', 'number']]],
    ['a nested unknown key', withAlternative({ x: {} }), [['$.password.alternatives[0].x', 'unknown_key', 'object']]],
    [
      'a missing part',
      { version: 1, password, hashing: servicePublic.hashing },
      [['$.throttling', 'missing_key', 'missing']]
    ],
    ['another version', { ...servicePublic, version: 2 }, [['$.version', 'wrong_value', 'number']]],
    [
      'a number as text',
      withPassword({ maximumCharacters: '256' }),
      [['$.password.maximumCharacters', 'wrong_type', 'string']]
    ],
    [
      'a fraction',
      withPassword({ maximumBytes: 1.5 }),
      [['$.password.maximumBytes', 'wrong_type', 'fractional number']]
    ],
    ['no alternative', withPassword({ alternatives: [] }), [['$.password.alternatives', 'wrong_value', 'array']]],
    ['a score of 5', withPassword({ minimumScore: 5 }), [['$.password.minimumScore', 'wrong_value', 'number']]],
    [
      'a class that nobody can type',
      withAlternative({ classes: ['upper', 'unicorn'] }),
      [['$.password.alternatives[0].classes[1]', 'wrong_value', 'string']]
    ],
    [
      'a minimum above the maximum',
      withAlternative({ minimumCharacters: 300 }),
      [['$.password.alternatives[0].minimumCharacters', 'contradiction', 'number']]
    ],
    [
      'a class twice',
      withAlternative({ classes: ['upper', 'upper'] }),
      [['$.password.alternatives[0].classes', 'contradiction', 'array']]
    ],
    [
      'more classes than there are',
      withAlternative({ minimumClasses: 2 }),
      [['$.password.alternatives[0].minimumClasses', 'contradiction', 'number']]
    ],
    [
      'lanes without memory',
      { ...servicePublic, hashing: { ...servicePublic.hashing, memoryKib: 64, lanes: 9 } },
      [['$.hashing.memoryKib', 'contradiction', 'number']]
    ],
    [
      'a wait that the day’s limit comes before, and that is longer than the longest',
      {
        ...servicePublic,
        throttling: {
          maximumFailuresPerDay: 5,
          delay: { afterFailures: 5, firstSeconds: 61, factor: 2, maximumSeconds: 60 }
        }
      },
      [
        ['$.throttling.delay.afterFailures', 'contradiction', 'number'],
        ['$.throttling.delay.firstSeconds', 'contradiction', 'number']
      ]
    ],
    [
      'a lock of no length',
      {
        ...servicePublic,
        throttling: { maximumFailuresPerDay: 25, lock: { afterConsecutiveFailures: 10, minutes: 0 } }
      },
      [['$.throttling.lock.minutes', 'wrong_value', 'number']]
    ],
    [
      'a session that is idle for longer than it may last',
      { ...servicePublic, sessions: { idleMinutes: 61, maximumHours: 1 } },
      [['$.sessions.idleMinutes', 'contradiction', 'number']]
    ],
    [
      'a link that holds for longer than a day',
      { ...servicePublic, recovery: { linkMinutes: 1_441, maximumRequestsPerDay: 5, endsOtherSessions: true } },
      [['$.recovery.linkMinutes', 'wrong_value', 'number']]
    ],
    [
      'many faults at once',
      { ...withAlternative({ minimumCharacters: 300 }), version: '1', more: null },
      [
        ['$.version', 'wrong_value', 'string'],
        ['$.more', 'unknown_key', 'null'],
        ['$.password.alternatives[0].minimumCharacters', 'contradiction', 'number']
      ]
    ],
    ['__proto__ as a key', JSON.parse('{"__proto__": 1}'), [['$.__proto__', 'unknown_key', 'number']]]
  ])('%s is named by its path and type', (_name, json, expected) => {
    const problems = problemsOf(() => parseAccountSecurityPolicy(json))
    expect(problems.map(({ path, kind, received }) => [path, kind, received])).toEqual(
      expect.arrayContaining(expected.map((problem) => [...problem]))
    )
  })

  it('says it all in one line', () => {
    expect(() => parseAccountSecurityPolicy(withPassword({ maximumBytes: '1024', colour: 1 }))).toThrow(
      'policy is invalid: $.password.maximumBytes: expected number, got string; ' +
        '$.password.colour: expected no such key, got number'
    )
  })

  it('never repeats a value', () => {
    const canary = 'canari-Quetzal'
    const json = withPassword({ blocklist: canary, maximumRun: canary })
    expect(JSON.stringify(problemsOf(() => parseAccountSecurityPolicy(json)))).not.toContain(canary)
  })

  it('any JSON value gives a RempartError, as it is no policy', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(problemsOf(() => parseAccountSecurityPolicy(json))).not.toEqual([])
      })
    )
  })

  it('any policy with one JSON value put somewhere gives either a policy or a RempartError', () => {
    fc.assert(
      fc.property(damagedPolicy, (json) => {
        expect(() => problemsOf(() => parseAccountSecurityPolicy(json))).not.toThrow()
      })
    )
  })

  it('a policy equals what is parsed of it', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        expect(parseAccountSecurityPolicy(JSON.parse(JSON.stringify(policy)))).toEqual(policy)
      })
    )
  })
})

describe('parseAccountSecurityPolicyText', () => {
  it.each(['', '{', 'service-public', '\u0000', '{"version": 1,}', '['.repeat(100_000)])(
    '%j is not a policy',
    (text) => {
      expect(problemsOf(() => parseAccountSecurityPolicyText(text)).length).toBeGreaterThan(0)
    }
  )

  it('reads a preset as written', () => {
    expect(parseAccountSecurityPolicyText(JSON.stringify(servicePublic, null, 2))).toEqual(servicePublic)
  })
})
