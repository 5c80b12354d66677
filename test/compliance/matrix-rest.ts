import type { DelayPolicy } from '../../src/index.ts'
import { bare, THREE, withPassword, withThrottling, type MatrixRow } from './matrix-row.ts'

/** The delay that follows each failure from the first on. */
const doubling = (firstSeconds: number): DelayPolicy => ({
  afterFailures: 1,
  firstSeconds,
  factor: 2,
  maximumSeconds: 3_600
})

/** Lengths at their top, renewal, pasting, devices, throttling, hashes and breaches: P9 to P20. */
export const matrixOfTheRest: readonly MatrixRow[] = [
  {
    name: 'P9: at most 20 characters',
    policy: withPassword(bare({ length: 8 }), { maximumCharacters: 20 }),
    expected: {
      // The matrix has a note for CNIL; the 50 characters of 2022-100 make it a finding.
      'cnil 2022-100/maximum-length': 'not_met',
      'anssi R22': 'not_met',
      'nist 3.1.1.2(2)': 'not_met',
      'nist 3.1.1.2(9)': 'not_met',
      'asvs 6.2.9@2': 'not_met'
    }
  },
  {
    name: 'P10: everybody renews after 90 days',
    policy: { ...bare({ length: 15 }), renewal: { groups: { everyone: { maximumAgeDays: 90, warnDays: 7 } } } },
    expected: {
      'cnil 2022-100/54': 'not_met',
      'anssi R24': 'not_met',
      'nist 3.1.1.2(6)': 'not_met',
      'asvs 6.2.10@2': 'not_met',
      'pci 8.3.9': 'met'
    }
  },
  {
    name: 'P11: administrators renew after 365 days',
    policy: { ...bare({ length: 15 }), renewal: { groups: { administrators: { maximumAgeDays: 365, warnDays: 30 } } } },
    expected: {
      'cnil 2022-100/54': 'met',
      'anssi R24': 'met',
      'anssi R25': 'met',
      'nist 3.1.1.2(6)': 'not_met',
      'asvs 6.2.10@2': 'not_met'
    }
  },
  {
    name: 'P12: nothing can be pasted',
    policy: bare({ length: 15 }),
    facts: { pasteBlocked: true },
    expected: {
      'cnil guide-2024/4/paste': 'not_met',
      'nist 3.1.1.2/managers': 'not_met',
      'asvs 6.2.7': 'not_met'
    }
  },
  {
    name: 'P13: a PIN of 4 digits on a device that blocks after 3 failures',
    policy: bare({ length: 4, classes: ['digit'] }),
    facts: { device: { blocksAfterFailures: 3 } },
    case: 3,
    expected: { 'cnil 2022-100/case-3': 'met', 'anssi R21@low-to-medium': 'not_applicable' }
  },
  {
    name: 'P14: waits of 4 s that double (64 s after five), without a limit a day',
    policy: withThrottling(bare({ length: 8, classes: THREE }), { delay: doubling(4) }),
    case: 1,
    expected: { 'cnil 2022-100/43': 'not_met', 'anssi R10': 'met', 'asvs 6.3.1': 'met' }
  },
  {
    name: 'P14 with 25 failures a day',
    policy: withThrottling(bare({ length: 8, classes: THREE }), { delay: doubling(4), maximumFailuresPerDay: 25 }),
    case: 2,
    expected: { 'cnil 2022-100/43': 'met', 'cnil 2022-100/case-2': 'met' }
  },
  {
    name: 'P15: waits of 2 s that double (32 s after five)',
    policy: withThrottling(bare({ length: 8, classes: THREE }), { delay: doubling(2) }),
    case: 1,
    expected: { 'cnil 2022-100/43': 'not_met', 'anssi R10': 'met', 'asvs 6.3.1': 'met' }
  },
  {
    name: 'P16: a salt of 32 bits',
    policy: bare({ length: 15 }),
    facts: { hashing: { function: 'pbkdf2-sha256', saltBytes: 4 } },
    // The matrix has nothing of CNIL; its 128 bits are known by a report of the délibération.
    expected: { 'cnil 2022-100/salt': 'not_met', 'anssi R28': 'not_met', 'nist 3.1.1.2/salt': 'met' }
  },
  {
    name: 'P17: Argon2id of 19 MiB and 2 passes',
    policy: bare({ length: 15 }),
    expected: {
      'cnil guide-2024/4/storage': 'met',
      'anssi R29': 'met',
      'anssi R29-': 'not_applicable',
      'nist 3.1.1.2/scheme': 'to_verify',
      'asvs 11.4.2@2': 'met'
    }
  },
  {
    name: 'P18: PBKDF2-SHA512 with 210,000 iterations',
    policy: bare({ length: 15 }),
    facts: { hashing: { function: 'pbkdf2-sha512', cost: 210_000 } },
    expected: {
      'cnil guide-2024/4/storage': 'met',
      'anssi R29': 'not_applicable',
      'anssi R29-': 'met',
      'nist 3.1.1.2/scheme': 'met',
      'asvs 11.4.2@2': 'met'
    }
  },
  {
    name: 'P19: bcrypt of cost 9',
    policy: bare({ length: 15 }),
    facts: { hashing: { function: 'bcrypt', cost: 9 } },
    expected: { 'cnil guide-2024/4/storage': 'met', 'anssi R29': 'not_met', 'asvs 11.4.2@2': 'not_met' }
  },
  {
    name: 'P20: breaches are looked for, and let through while nobody answers',
    policy: {
      ...bare({ length: 15 }),
      breach: { onFound: 'refuse', minimumOccurrences: 1, whenUnavailable: 'accept', atSignIn: false }
    },
    expected: {
      'anssi R27/list': 'partly',
      'nist 3.1.1.2/blocklist': 'partly',
      'asvs 6.2.12@2': 'partly',
      'asvs 16.5.3@2': 'partly'
    }
  }
]
