/** Code that is changed, a mutant at a time, and the tests that must notice. */
export interface MutatedPart {
  readonly mutate: readonly string[]
  /** In one process, and none that starts another. */
  readonly tests: readonly string[]
}

/** A room of `src`, by parts, each with the tests that stand next to it. */
export interface MutatedRoom {
  readonly parts: Readonly<Record<string, MutatedPart>>
  /** Of all mutants, how many are to be noticed, in percent. */
  readonly aimPercent: number
}

const DOOR =
  'begin-session|find-proved|hold-session|known-device|notice-breach|prove-address|register|register-at-once|sign-in|verify-owner|visitor'
const CHANGES =
  'change-address|change-own-password|issue-temporary-password|recovery-codes|recovery-of|require-change|rewrite-account|set-required-password|tell-password-changed|update-facts|write-password'
const RIGHTS = 'erasure|export-account|purge'

/** Each with the tests that are about it. A kill at each call, a database and a whole life take too long to be asked of each mutant. */
const LIFECYCLE: MutatedRoom['parts'] = {
  door: ofLifecycle(
    `@(${DOOR})`,
    'bounds|must-change|sign-in|sign-in-notices|sign-up|superseded|told-at-the-door|told-of-registration|visitor|what-fails|gone-meanwhile'
  ),
  changes: ofLifecycle(
    `@(${CHANGES})`,
    'bounds|changes|must-change|recovery|rewrite-account|sign-in-notices|superseded|temporary-password|told-of-changes|told-of-recovery|what-fails|gone-meanwhile'
  ),
  rights: ofLifecycle(`@(${RIGHTS})`, 'bounds|purge|retention|rights|superseded|told-of-changes|whole-export'),
  lifecycle: ofLifecycle(
    `!(${DOOR}|${CHANGES}|${RIGHTS})`,
    'bounds|changes|rights|sessions|sign-in-notices|sign-up|superseded|told-at-the-door|what-fails|gone-meanwhile'
  )
}

function ofLifecycle(files: string, tests: string): MutatedPart {
  return { mutate: [`src/account/lifecycle/${files}.ts`], tests: [`test/account/lifecycle/@(${tests}).test.ts`] }
}

export const ROOMS: Readonly<Record<string, MutatedRoom>> = {
  messages: {
    parts: { messages: { mutate: ['src/messages/**/*.ts'], tests: ['test/messages/**/*.test.ts'] } },
    aimPercent: 85
  },
  policy: {
    parts: {
      password: {
        mutate: ['src/password/*.ts'],
        tests: ['test/password/*.test.ts', 'test/policy/measure-password.test.ts']
      },
      rules: {
        mutate: ['src/policy/rules/*.ts'],
        tests: [
          'test/policy/rules/*.test.ts',
          'test/policy/verdict/{check-password,exact-issues,exact-requirements}.test.ts'
        ]
      },
      verdict: { mutate: ['src/policy/verdict/*.ts'], tests: ['test/policy/verdict/*.test.ts'] },
      policy: { mutate: ['src/policy/*.ts'], tests: ['test/policy/*.test.ts'] },
      schemas: {
        mutate: ['src/policy/schemas/*.ts', 'src/policy/zod/*.ts'],
        tests: ['test/policy/schemas/!(form-libraries).test.ts', 'test/policy/zod/*.test.ts']
      }
    },
    aimPercent: 90
  },
  // What speaks to a database (`kysely/`, `valkey/`) is held by the contracts of its stores, over real servers; `enroll/` is types.
  account: {
    parts: {
      account: { mutate: ['src/account/*.ts'], tests: ['test/account/*.test.ts'] },
      ...Object.fromEntries(
        ['history', 'recovery', 'renewal', 'sessions', 'similar', 'throttle'].map((folder) => [
          folder,
          { mutate: [`src/account/${folder}/*.ts`], tests: [`test/account/${folder}/*.test.ts`] }
        ])
      ),
      // Over a server, and with thousands of passwords, a test takes too long to be asked of each mutant.
      breach: {
        mutate: ['src/account/breach/**/*.ts'],
        tests: ['test/account/breach/!(open-breach-filter|pwned-passwords|waiting).test.ts']
      },
      ...LIFECYCLE,
      around: {
        mutate: ['src/account/{availability,events,tokens,under-way}/*.ts'],
        tests: ['test/account/{availability,events,tokens,under-way}/*.test.ts']
      },
      store: { mutate: ['src/account/store/**/*.ts'], tests: ['test/account/store/*.test.ts'] }
    },
    aimPercent: 90
  },
  hashing: {
    parts: {
      argon2: { mutate: ['src/argon2/*.ts'], tests: ['test/argon2/*.test.ts'] },
      ...Object.fromEntries(
        ['phc', 'rehash', 'verify'].map((folder) => [
          folder,
          { mutate: [`src/hashing/${folder}/*.ts`], tests: [`test/hashing/${folder}/*.test.ts`] }
        ])
      )
    },
    aimPercent: 90
  },
  strength: {
    parts: {
      patterns: { mutate: ['src/strength/patterns/*.ts'], tests: ['test/strength/patterns/!(patterns).test.ts'] },
      segmentation: { mutate: ['src/strength/segmentation/*.ts'], tests: ['test/strength/segmentation/*.test.ts'] },
      text: { mutate: ['src/strength/text/*.ts'], tests: ['test/strength/text/*.test.ts'] },
      knowledge: {
        mutate: ['src/strength/knowledge/{context-facts,letter-model}.ts'],
        tests: ['test/strength/knowledge/{context-facts,letter-model}.test.ts']
      },
      estimate: {
        mutate: ['src/strength/{crack-times,password-estimator,score}.ts'],
        tests: ['test/strength/{crack-times,password-estimator,score}.test.ts']
      }
    },
    aimPercent: 85
  }
}
