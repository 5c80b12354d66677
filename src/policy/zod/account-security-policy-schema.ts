import * as z from 'zod'
import { POLICY_RANGES } from '../../argon2/parameter-ranges.ts'
import type { AccountSecurityPolicy } from '../account-security-policy.ts'
import { cookies } from './cookie-schema.ts'
import { integer } from './integer.ts'
import { renewal } from './renewal-schema.ts'
import { service } from './service-schema.ts'

const characterClass = z.enum(['upper', 'lower', 'digit', 'symbol'])

const alternative = z.strictObject({
  minimumCharacters: integer(1, 4_096).describe('Minimum length in characters: code points of the NFC form.'),
  classes: z.array(characterClass).max(4).describe('The required character classes.'),
  minimumClasses: z.exactOptional(integer(1, 4).describe('How many of the classes must appear. Absent: all of them.'))
})

const blockedValue = z.string().min(1).max(256)

const password = z.strictObject({
  alternatives: z
    .array(alternative)
    .min(1)
    .max(8)
    .describe('A password that satisfies one of them is enough: "12 of four classes, or 14 of three".'),
  maximumCharacters: integer(1, 4_096).describe('Maximum length in characters: code points of the NFC form.'),
  maximumBytes: integer(1, 16_384).describe(
    'Maximum length in UTF-8 bytes of the NFC form; a longer password is refused without further checks.'
  ),
  maximumRun: z.exactOptional(integer(1, 4_096).describe('Longest run of one character. Absent: no limit.')),
  blocklist: z.exactOptional(
    z
      .strictObject({
        commonPasswords: z
          .boolean()
          .describe('Refuse the most common passwords and their variants (10^6 guesses); needs the estimator.'),
        values: z.array(blockedValue).max(10_000).describe('Further passwords to refuse.'),
        serviceNames: z
          .array(blockedValue)
          .max(100)
          .describe('Names of the service, refused alone and with digits or symbols around them.')
      })
      .describe('Passwords refused as a whole. Absent: none.')
  ),
  personalData: z.exactOptional(
    z
      .strictObject({
        refusedShare: z.number().gt(0).max(1).describe('The share of the password from which it is refused.')
      })
      .describe("Refusal of passwords made of the user's own data. Absent: not checked.")
  ),
  minimumScore: z.literal([0, 1, 2, 3, 4]).describe('Minimum strength score; 0 makes the strength advisory.')
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
  firstSeconds: integer(1, 86_400).describe('The first wait, in seconds.'),
  factor: z.number().min(1).max(10).describe('Each further failure multiplies the wait by this factor.'),
  maximumSeconds: integer(1, 86_400).describe('The longest wait, in seconds; at least firstSeconds.')
})

const lock = z.strictObject({
  afterConsecutiveFailures: integer(1, 1_000).describe('Failures in a row that close the account to unknown devices.'),
  minutes: integer(1, 525_600)
    .nullable()
    .describe('How long it stays closed; null: until the owner recovers the account or an operator unlocks it.')
})

const knownDevices = z.strictObject({
  rememberDays: integer(1, 365).describe('How long after its last sign-in a browser stays known.'),
  maximumFailuresPerDay: integer(1, 1_000).describe(
    'Maximum number of failed attempts from one known device in 24 hours.'
  )
})

const throttling = z.strictObject({
  maximumFailuresPerDay: integer(1, 100_000).describe(
    'Maximum number of failed attempts on one account in 24 hours, all unknown devices together.'
  ),
  delay: z.exactOptional(delay.describe('A wait after failures in a row. Absent: none.')),
  lock: z.exactOptional(lock.describe('Failures in a row that close an account. Absent: no lock.')),
  knownDevices: z.exactOptional(
    knownDevices.describe('Browsers that have signed in before. Absent: the policy does not say.')
  ),
  maximumFailuresPerSourcePerHour: z.exactOptional(
    integer(1, 1_000_000).describe('Maximum number of failed attempts from one IPv4 address or IPv6 /64 in an hour.')
  )
})

const breach = z.strictObject({
  onFound: z.enum(['refuse', 'warn']).describe('What happens to a new password found in a breach.'),
  minimumOccurrences: integer(1, 1_000_000).describe(
    'The number of occurrences in breaches from which a password counts as found.'
  ),
  whenUnavailable: z
    .enum(['accept', 'refuse'])
    .describe('What happens to a new password while the service of breached passwords is unavailable.'),
  atSignIn: z.boolean().describe('Whether the password is also looked up after a successful sign-in.')
})

const history = z.strictObject({
  rememberedPasswords: integer(1, 24).describe(
    'How many of the last passwords are refused as a new one, including the current one.'
  ),
  days: z.exactOptional(
    integer(1, 3_650).describe('How long a replaced password is remembered. Absent: without limit.')
  )
})

const recovery = z.strictObject({
  linkMinutes: integer(5, 1_440).describe('How long a link is valid, in minutes; the mail that carries it says so.'),
  maximumRequestsPerDay: integer(1, 100).describe('Maximum number of links requested for one account in any 24 hours.'),
  endsOtherSessions: z.boolean().describe('Whether choosing a new password by a link ends the open sessions.')
})

const sessions = z.strictObject({
  idleMinutes: integer(1, 43_200).describe('A session ends after this time without a request; at most maximumHours.'),
  maximumHours: integer(1, 8_760).describe('A session ends after this time in any case.')
})

const temporaryPasswords = z.strictObject({
  hours: integer(1, 720).describe('How long one is valid, in hours; it only lets its owner choose another.')
})

const retention = z.strictObject({
  eventsDays: z.exactOptional(
    integer(1, 3_650).describe('How long security events are kept. Absent: the policy does not say.')
  ),
  inactiveAccountDays: z.exactOptional(
    integer(1, 3_650).describe('An account without a sign-in for this long is erased. Absent: none is.')
  ),
  noticeDays: z.exactOptional(
    z
      .array(integer(1, 365))
      .max(5)
      .describe('How many days before that its owner is notified; each less than the one before. Absent: never.')
  )
})

/** The form of a policy. What one value says about another is the work of `findContradictions`. */
export const accountSecurityPolicySchema: z.ZodType<AccountSecurityPolicy> = z.strictObject({
  $schema: z.exactOptional(z.string().describe('For editors: where this schema is. Rempart ignores it.')),
  version: z.literal(1).describe('The version of the format.'),
  password: password.describe('What a password must satisfy.'),
  hashing: hashing.describe('The cost of a stored hash (Argon2id).'),
  throttling: throttling.describe('How online guessing on one account is slowed.'),
  breach: z.exactOptional(breach.describe('Passwords known from breaches. Absent: not checked.')),
  history: z.exactOptional(
    history.describe("The account's earlier passwords, refused as a new one. Absent: not checked.")
  ),
  renewal: z.exactOptional(renewal.describe('Passwords that expire. Absent: none do.')),
  recovery: z.exactOptional(recovery.describe('Recovery of a forgotten password. Absent: the policy does not say.')),
  temporaryPasswords: z.exactOptional(
    temporaryPasswords.describe('Passwords set by an administrator. Absent: there are none.')
  ),
  sessions: z.exactOptional(sessions.describe('When sessions end. Absent: the policy does not say.')),
  retention: z.exactOptional(retention.describe('How long data are kept. Absent: the policy does not say.')),
  service: z.exactOptional(
    service.describe(
      'Who is responsible for the service, and why it keeps data. Absent: the notices that state it cannot be written.'
    )
  ),
  cookies: z.exactOptional(
    cookies.describe('Cookies of the host, besides those that follow from the policy. Absent: none.')
  )
})
