import * as fc from 'fast-check'
import { servicePublic, type AccountSecurityPolicy, type CharacterClass, type PasswordPolicy } from '../../src/index.ts'

const classes = fc.subarray<CharacterClass>(['upper', 'lower', 'digit', 'symbol'])

const alternative = fc
  .record({ minimumCharacters: fc.integer({ min: 1, max: 30 }), classes, some: fc.nat({ max: 4 }) })
  .map(({ minimumCharacters, classes: asked, some }) => ({
    minimumCharacters,
    classes: asked,
    ...(some >= 1 && some <= asked.length ? { minimumClasses: some } : {})
  }))

const value = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' })

const passwordPolicy: fc.Arbitrary<PasswordPolicy> = fc.record(
  {
    alternatives: fc.array(alternative, { minLength: 1, maxLength: 3 }),
    maximumCharacters: fc.integer({ min: 30, max: 300 }),
    maximumBytes: fc.integer({ min: 30, max: 1200 }),
    maximumRun: fc.integer({ min: 1, max: 5 }),
    blocklist: fc.record({
      commonPasswords: fc.boolean(),
      values: fc.array(value, { maxLength: 3 }),
      serviceNames: fc.array(value, { maxLength: 3 })
    }),
    personalData: fc.record({ refusedShare: fc.constantFrom(0.25, 0.5, 1) }),
    minimumScore: fc.constantFrom(0, 1, 2, 3, 4)
  },
  { requiredKeys: ['alternatives', 'maximumCharacters', 'maximumBytes', 'minimumScore'] }
)

const { version, hashing, throttling } = servicePublic

/** Any policy that the parser accepts. */
export const anyPolicy: fc.Arbitrary<AccountSecurityPolicy> = fc.record(
  {
    version: fc.constant(version),
    password: passwordPolicy,
    hashing: fc.constant(hashing),
    throttling: fc.constant(throttling),
    recovery: fc.record({
      linkMinutes: fc.integer({ min: 5, max: 1_440 }),
      maximumRequestsPerDay: fc.integer({ min: 1, max: 100 }),
      endsOtherSessions: fc.boolean()
    }),
    sessions: fc.record({
      idleMinutes: fc.integer({ min: 1, max: 60 }),
      maximumHours: fc.integer({ min: 1, max: 8_760 })
    })
  },
  { requiredKeys: ['version', 'password', 'hashing', 'throttling'] }
)
