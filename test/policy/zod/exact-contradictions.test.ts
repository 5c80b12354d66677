import { describe, expect, test } from 'vitest'
import { servicePublic, type PolicyProblem } from '../../../src/index.ts'
import { problem, problemsWith, unknownKey, withAlternative, withPassword, type Row } from './exact-problem.ts'

const wrongType = problem('wrong_type')
const contradiction = problem('contradiction')

const atMost = (of: string, bound: number) => [`at most ${of} (${bound})`, { code: 'at_most', bound, of }] as const
const lessThan = (of: string, bound: number) =>
  [`less than ${of} (${bound})`, { code: 'less_than', bound, of }] as const
const oneOf = (value: string) => [`one of ${value}`, { code: 'one_of', values: [value] }] as const
const delay = (changes: object): object => ({
  throttling: {
    maximumFailuresPerDay: 25,
    delay: { afterFailures: 5, firstSeconds: 60, factor: 2, maximumSeconds: 60, ...changes }
  }
})
const group = (maximumAgeDays: number, warnDays: number): object => ({
  renewal: { groups: { staff: { maximumAgeDays, warnDays } } }
})

describe('two values that contradict each other', () => {
  const first = '$.password.alternatives[0]'
  const eachOnce = ['each value once', { code: 'each_once' }] as const
  const fit = ['no more required classes than characters allowed', { code: 'classes_fit' }] as const

  test.each<Row>([
    [withAlternative({ minimumCharacters: 256 }), []],
    [
      withAlternative({ minimumCharacters: 257 }),
      [contradiction(`${first}.minimumCharacters`, 'number', ...atMost('maximumCharacters', 256))]
    ],
    [withPassword({ maximumBytes: 8 }), []],
    [
      withPassword({ maximumBytes: 7 }),
      [contradiction(`${first}.minimumCharacters`, 'number', ...atMost('maximumBytes', 7))]
    ],
    [
      withAlternative({ classes: ['upper', 'digit', 'upper'] }),
      [contradiction(`${first}.classes`, 'array', ...eachOnce)]
    ],
    [withAlternative({ minimumClasses: 1 }), []],
    [
      withAlternative({ minimumClasses: 2 }),
      [contradiction(`${first}.minimumClasses`, 'number', ...atMost('the number of classes', 1))]
    ],
    // All the classes that are asked for have to fit, or as many as are asked for.
    ...(['maximumCharacters', 'maximumBytes'] as const).flatMap((limit): readonly Row[] => [
      [withPassword({ alternatives: [{ minimumCharacters: 1, classes: ['upper', 'digit'] }], [limit]: 2 }), []],
      [
        withPassword({ alternatives: [{ minimumCharacters: 1, classes: ['upper', 'digit'] }], [limit]: 1 }),
        [contradiction(`${first}.classes`, 'array', ...fit)]
      ],
      [
        withPassword({
          alternatives: [{ minimumCharacters: 1, classes: ['upper', 'digit'], minimumClasses: 1 }],
          [limit]: 1
        }),
        []
      ]
    ]),
    [{ hashing: { ...servicePublic.hashing, memoryKib: 32, lanes: 4 } }, []],
    [
      { hashing: { ...servicePublic.hashing, memoryKib: 31, lanes: 4 } },
      [
        contradiction('$.hashing.memoryKib', 'number', 'at least 8 times lanes (32)', {
          code: 'at_least',
          bound: 32,
          of: '8 times lanes'
        })
      ]
    ],
    [delay({ afterFailures: 24 }), []],
    [
      delay({ afterFailures: 25 }),
      [contradiction('$.throttling.delay.afterFailures', 'number', ...lessThan('maximumFailuresPerDay', 25))]
    ],
    [
      delay({ firstSeconds: 61 }),
      [contradiction('$.throttling.delay.firstSeconds', 'number', ...atMost('maximumSeconds', 60))]
    ],
    [group(31, 30), []],
    [group(30, 30), [contradiction('$.renewal.groups.staff.warnDays', 'number', ...lessThan('maximumAgeDays', 30))]],
    [
      { renewal: { groups: JSON.parse('{"__proto__": {}}') as unknown } },
      [unknownKey('$.renewal.groups.__proto__', 'object')]
    ],
    [{ sessions: { idleMinutes: 120, maximumHours: 2 } }, []],
    [
      { sessions: { idleMinutes: 121, maximumHours: 2 } },
      [contradiction('$.sessions.idleMinutes', 'number', ...atMost('60 times maximumHours', 120))]
    ],
    [
      { retention: { noticeDays: [30] } },
      [contradiction('$.retention.inactiveAccountDays', 'missing', 'integer', { code: 'type', type: 'integer' })]
    ],
    [
      { retention: { inactiveAccountDays: 60, noticeDays: [60, 30, 30] } },
      [
        contradiction('$.retention.noticeDays[0]', 'number', ...lessThan('inactiveAccountDays', 60)),
        contradiction('$.retention.noticeDays[2]', 'number', ...lessThan('the notice before it', 30))
      ]
    ],
    [{ service: { name: 'Démarches', updatedOn: '2028-02-29' } }, []],
    [
      { service: { name: 'Démarches', updatedOn: ['2027-02-29'] } },
      [wrongType('$.service.updatedOn', 'array', 'string', { code: 'type', type: 'string' })]
    ],
    [
      { service: { name: 'Démarches', updatedOn: '2027-02-29' } },
      [contradiction('$.service.updatedOn', 'string', 'a valid value', { code: 'valid_value' })]
    ],
    ...(
      [
        [[{}, { name: 'other' }, { path: '/a' }], []],
        [[{ path: '/' }, {}], [contradiction('$.cookies[1].name', 'string', ...eachOnce)]],
        [[{ name: '__Host-a', secure: true, sameSite: 'none' }], []],
        [[{ name: 'a__Host-', secure: false, path: '/a' }], []],
        [[{ name: 'a__Secure-', secure: false }], []],
        [[{ sameSite: 'none', secure: false }], [contradiction('$.cookies[0].secure', 'boolean', ...oneOf('true'))]],
        [
          [{ name: '__HOST-a', secure: false, path: '/a' }],
          [
            contradiction('$.cookies[0].secure', 'boolean', ...oneOf('true')),
            contradiction('$.cookies[0].path', 'string', ...oneOf('"/"'))
          ]
        ],
        [[{ name: '__secure-a', secure: false }], [contradiction('$.cookies[0].secure', 'boolean', ...oneOf('true'))]],
        // What is no name or no path is not compared.
        [
          [{ name: 7 }, { name: 7 }, { name: '__Host-a', path: 7 }, { name: '__Host-a', path: 7 }],
          [
            wrongType('$.cookies[0].name', 'number', 'string', { code: 'type', type: 'string' }),
            wrongType('$.cookies[1].name', 'number', 'string', { code: 'type', type: 'string' }),
            wrongType('$.cookies[2].path', 'number', 'string', { code: 'type', type: 'string' }),
            wrongType('$.cookies[3].path', 'number', 'string', { code: 'type', type: 'string' })
          ]
        ]
      ] satisfies readonly (readonly [readonly object[], readonly PolicyProblem[]])[]
    ).map(([cookies, problems]): Row => {
      const cookie = { name: 'language', provider: 'V', place: 'all', purpose: 'the language', durationSeconds: 0 }
      return [{ cookies: cookies.map((changes) => ({ ...cookie, ...changes })) }, problems]
    })
  ])('%j', (changes, problems) => {
    expect(problemsWith(changes)).toEqual(problems)
  })

  test('are named with the faults of form, after them', () => {
    expect(problemsWith({ ...withAlternative({ minimumCharacters: 257 }), colour: 'red' })).toEqual([
      unknownKey('$.colour', 'string'),
      contradiction(`${first}.minimumCharacters`, 'number', ...atMost('maximumCharacters', 256))
    ])
  })
})
