import * as fc from 'fast-check'
import {
  servicePublic,
  type AccountSecurityPolicy,
  type CharacterClass,
  type PasswordPolicy,
  type ThrottlingPolicy
} from '../../src/index.ts'
import { cookies, service } from './service.ts'

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

const { version, hashing } = servicePublic

const throttlingPolicy: fc.Arbitrary<ThrottlingPolicy> = fc.record(
  {
    maximumFailuresPerDay: fc.integer({ min: 21, max: 100_000 }),
    delay: fc.record({
      afterFailures: fc.integer({ min: 1, max: 20 }),
      firstSeconds: fc.integer({ min: 1, max: 100 }),
      factor: fc.constantFrom(1, 1.5, 2, 10),
      maximumSeconds: fc.integer({ min: 100, max: 86_400 })
    }),
    lock: fc.record({
      afterConsecutiveFailures: fc.integer({ min: 1, max: 1_000 }),
      minutes: fc.option(fc.integer({ min: 1, max: 525_600 }))
    }),
    knownDevices: fc.record({
      rememberDays: fc.integer({ min: 1, max: 365 }),
      maximumFailuresPerDay: fc.integer({ min: 1, max: 1_000 })
    }),
    maximumFailuresPerSourcePerHour: fc.integer({ min: 1, max: 1_000_000 })
  },
  { requiredKeys: ['maximumFailuresPerDay'] }
)

/** Any policy that the parser accepts. */
export const anyPolicy: fc.Arbitrary<AccountSecurityPolicy> = fc.record(
  {
    version: fc.constant(version),
    password: passwordPolicy,
    hashing: fc.constant(hashing),
    throttling: throttlingPolicy,
    breach: fc.record({
      onFound: fc.constantFrom('refuse' as const, 'warn' as const),
      minimumOccurrences: fc.integer({ min: 1, max: 1_000_000 }),
      whenUnavailable: fc.constantFrom('accept' as const, 'refuse' as const),
      atSignIn: fc.boolean()
    }),
    history: fc.record(
      { rememberedPasswords: fc.integer({ min: 1, max: 24 }), days: fc.integer({ min: 1, max: 3_650 }) },
      { requiredKeys: ['rememberedPasswords'] }
    ),
    renewal: fc.record({
      groups: fc.dictionary(
        fc.constantFrom('everyone', 'administrators', 'agents habilités', 'équipe 2.b_c-d'),
        fc.record({ maximumAgeDays: fc.integer({ min: 61, max: 3_650 }), warnDays: fc.integer({ min: 1, max: 60 }) })
      )
    }),
    recovery: fc.record({
      linkMinutes: fc.integer({ min: 5, max: 1_440 }),
      maximumRequestsPerDay: fc.integer({ min: 1, max: 100 }),
      endsOtherSessions: fc.boolean()
    }),
    temporaryPasswords: fc.record({ hours: fc.integer({ min: 1, max: 720 }) }),
    sessions: fc.record({
      idleMinutes: fc.integer({ min: 1, max: 60 }),
      maximumHours: fc.integer({ min: 1, max: 8_760 })
    }),
    retention: fc.oneof(
      fc.record({ eventsDays: fc.integer({ min: 1, max: 3_650 }) }, { requiredKeys: [] }),
      fc.record(
        {
          eventsDays: fc.integer({ min: 1, max: 3_650 }),
          inactiveAccountDays: fc.integer({ min: 366, max: 3_650 }),
          noticeDays: fc
            .uniqueArray(fc.integer({ min: 1, max: 365 }), { maxLength: 5 })
            .map((days) => days.toSorted((one, other) => other - one))
        },
        { requiredKeys: ['inactiveAccountDays'] }
      )
    ),
    service,
    cookies
  },
  { requiredKeys: ['version', 'password', 'hashing', 'throttling'] }
)
