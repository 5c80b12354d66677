import * as z from 'zod'
import { POLICY_RANGES } from '../../argon2/parameter-ranges.ts'
import type { AccountSecurityPolicy } from '../account-security-policy.ts'
import { cookies } from './cookie-schema.ts'
import { integer } from './integer.ts'
import { renewal } from './renewal-schema.ts'
import { service } from './service-schema.ts'

const characterClass = z.enum(['upper', 'lower', 'digit', 'symbol'])

const alternative = z.strictObject({
  minimumCharacters: integer(1, 4_096).describe('Fewest characters: code points of the NFC form.'),
  classes: z.array(characterClass).max(4).describe('The character classes asked for.'),
  minimumClasses: z.exactOptional(integer(1, 4).describe('How many of the classes must appear. Absent: all of them.'))
})

const blockedValue = z.string().min(1).max(256)

const password = z.strictObject({
  alternatives: z
    .array(alternative)
    .min(1)
    .max(8)
    .describe('A password that satisfies one of them is enough: "12 of four classes, or 14 of three".'),
  maximumCharacters: integer(1, 4_096).describe('Most characters: code points of the NFC form.'),
  maximumBytes: integer(1, 16_384).describe('Most UTF-8 bytes of the NFC form; what is longer is refused unread.'),
  maximumRun: z.exactOptional(integer(1, 4_096).describe('Longest run of one character. Absent: no limit.')),
  blocklist: z.exactOptional(
    z
      .strictObject({
        commonPasswords: z
          .boolean()
          .describe('Refuse the most used passwords and what is made of them (10^6 guesses); needs the estimator.'),
        values: z.array(blockedValue).max(10_000).describe('Passwords of your own that are refused.'),
        serviceNames: z
          .array(blockedValue)
          .max(100)
          .describe('Names of the service, refused alone and with digits or symbols around them.')
      })
      .describe('What is refused as it stands. Absent: nothing.')
  ),
  personalData: z.exactOptional(
    z
      .strictObject({
        refusedShare: z.number().gt(0).max(1).describe('Refused from this share of the password on.')
      })
      .describe("Refusal of passwords made of the user's own data. Absent: not looked at.")
  ),
  minimumScore: z.literal([0, 1, 2, 3, 4]).describe('Least strength score; 0 makes the strength advisory.')
})

const hashing = z.strictObject({
  memoryKib: integer(...POLICY_RANGES.memoryKib).describe(
    'Memory of one hash in KiB, all lanes together; at least 8 times lanes.'
  ),
  passes: integer(...POLICY_RANGES.passes).describe('Passes over the memory.'),
  lanes: integer(...POLICY_RANGES.lanes).describe('Lanes (degree of parallelism).'),
  saltBytes: integer(...POLICY_RANGES.saltBytes).describe('Length of the salt in bytes.'),
  tagBytes: integer(...POLICY_RANGES.tagBytes).describe('Length of the tag in bytes.')
})

const delay = z.strictObject({
  afterFailures: integer(1, 1_000).describe(
    'Failures in a row before the first wait; less than maximumFailuresPerDay.'
  ),
  firstSeconds: integer(1, 86_400).describe('The first wait.'),
  factor: z.number().min(1).max(10).describe('Each further failure makes the wait so many times longer.'),
  maximumSeconds: integer(1, 86_400).describe('The longest wait; at least firstSeconds.')
})

const lock = z.strictObject({
  afterConsecutiveFailures: integer(1, 1_000).describe('Failures in a row that close the account to unknown devices.'),
  minutes: integer(1, 525_600)
    .nullable()
    .describe('For how long; null: until the owner recovers the account or an operator unlocks it.')
})

const knownDevices = z.strictObject({
  rememberDays: integer(1, 365).describe('How long after its last sign-in a browser stays known.'),
  maximumFailuresPerDay: integer(1, 1_000).describe('Failed attempts of one known device in 24 hours, at most.')
})

const throttling = z.strictObject({
  maximumFailuresPerDay: integer(1, 100_000).describe(
    'Failed attempts on one account in 24 hours, at most, all unknown devices together.'
  ),
  delay: z.exactOptional(delay.describe('A wait after failures in a row. Absent: none.')),
  lock: z.exactOptional(lock.describe('Failures in a row that close an account. Absent: none do.')),
  knownDevices: z.exactOptional(
    knownDevices.describe('Browsers that signed in before. Absent: nothing is asked of them.')
  ),
  maximumFailuresPerSourcePerHour: z.exactOptional(
    integer(1, 1_000_000).describe('Failed attempts from one IPv4 address or IPv6 /64 in an hour, at most.')
  )
})

const breach = z.strictObject({
  onFound: z.enum(['refuse', 'warn']).describe('What becomes of a new password that is known.'),
  minimumOccurrences: integer(1, 1_000_000).describe('How many times it was seen at least.'),
  whenUnavailable: z.enum(['accept', 'refuse']).describe('What becomes of a new password while nobody can be asked.'),
  atSignIn: z.boolean().describe('Whether a password that was proved at sign-in is looked for too.')
})

const history = z.strictObject({
  rememberedPasswords: integer(1, 24).describe(
    'How many of the last passwords a new one may not be, the current one among them.'
  ),
  days: z.exactOptional(
    integer(1, 3_650).describe('For how long after it was replaced one is remembered. Absent: however long ago.')
  )
})

const recovery = z.strictObject({
  linkMinutes: integer(5, 1_440).describe('How long a link holds, in minutes; the message that brings it says so.'),
  maximumRequestsPerDay: integer(1, 100).describe('Links asked for one account in any 24 hours, at most.'),
  endsOtherSessions: z.boolean().describe('Whether a new password chosen by a link ends the sessions that were open.')
})

const sessions = z.strictObject({
  idleMinutes: integer(1, 43_200).describe('A session ends after this time without a request; at most maximumHours.'),
  maximumHours: integer(1, 8_760).describe('A session ends after this time in any case.')
})

const temporaryPasswords = z.strictObject({
  hours: integer(1, 720).describe('How long one holds; it is only good for choosing another.')
})

const retention = z.strictObject({
  eventsDays: z.exactOptional(
    integer(1, 3_650).describe('How long security events are kept. Absent: nothing is said of it.')
  ),
  inactiveAccountDays: z.exactOptional(
    integer(1, 3_650).describe('An account that nobody signs in to is erased after this time. Absent: none is.')
  ),
  noticeDays: z.exactOptional(
    z
      .array(integer(1, 365))
      .max(5)
      .describe('How many days before that its owner is told; each less than the one before. Absent: never.')
  )
})

/** The form of a policy. What one value says about another is the work of `findContradictions`. */
export const accountSecurityPolicySchema: z.ZodType<AccountSecurityPolicy> = z.strictObject({
  $schema: z.exactOptional(z.string().describe('For editors: where this schema is. Never read.')),
  version: z.literal(1).describe('The version of the format.'),
  password: password.describe('What a password must satisfy.'),
  hashing: hashing.describe('The cost of a stored hash (Argon2id).'),
  throttling: throttling.describe('How online guessing on one account is slowed.'),
  breach: z.exactOptional(breach.describe('Passwords that are known from breaches. Absent: they are not looked for.')),
  history: z.exactOptional(
    history.describe("The account's earlier passwords, which a new one may not be. Absent: they are not looked at.")
  ),
  renewal: z.exactOptional(renewal.describe('Passwords that have to be changed after a time. Absent: none have.')),
  recovery: z.exactOptional(
    recovery.describe('The way back in for somebody who has forgotten the password. Absent: nothing is asked of it.')
  ),
  temporaryPasswords: z.exactOptional(
    temporaryPasswords.describe('Passwords that somebody else gives out. Absent: none are.')
  ),
  sessions: z.exactOptional(
    sessions.describe('When somebody who signed in has to do so again. Absent: nothing is asked of it.')
  ),
  retention: z.exactOptional(retention.describe('How long is kept what is kept. Absent: nothing is said of it.')),
  service: z.exactOptional(
    service.describe(
      'Who answers for the service, and why it keeps data. Absent: the notices that say it cannot be written.'
    )
  ),
  cookies: z.exactOptional(
    cookies.describe('Cookies of the host, beside those that follow from the policy. Absent: none.')
  )
})
