import { presets, servicePublic, type AccountSecurityPolicy } from '../../src/index.ts'
import { bare, FOUR, listed, THREE, withPassword, withThrottling, type MatrixRow } from './matrix-row.ts'

const lockedOut = { lock: { afterConsecutiveFailures: 10, minutes: 30 } } as const

/** A service that follows PCI DSS, each number at its bound or one step beside it. */
function cardService(step: 0 | 1): AccountSecurityPolicy {
  const { version, hashing, password } = bare({ length: 12 - step, classes: ['lower', 'digit'] })
  return {
    version,
    hashing,
    password,
    throttling: { maximumFailuresPerDay: 25, lock: { afterConsecutiveFailures: 10 + step, minutes: 30 - step } },
    history: { rememberedPasswords: 4 - step },
    renewal: { groups: { everyone: { maximumAgeDays: 90 + step, warnDays: 14 } } },
    sessions: { idleMinutes: 15 + step, maximumHours: 8 },
    retention: { inactiveAccountDays: 90 + step, noticeDays: [30] }
  }
}

/** Policies of our own beside the twenty; each verdict was worked out by hand from the clause that it names. */
export const matrixOfOurOwn: readonly MatrixRow[] = [
  {
    // 17 × log2(26) = 79.9, rounded 80; 16 × log2(26) = 75.2. Without a required class the letters of one case count.
    name: 'Q1: 17 of any, which is enough alone',
    policy: bare({ length: 17 }),
    case: 1,
    expected: { 'cnil 2022-100/case-1': 'met', 'cnil 2022-100/43': 'not_applicable', 'nist 3.1.1.2(1)': 'met' }
  },
  {
    name: 'Q2: 16 of any, which is not',
    policy: bare({ length: 16 }),
    case: 1,
    expected: { 'cnil 2022-100/case-1': 'not_met', 'anssi R21@high-to-very-high': 'met', 'nist 3.1.1.2(1)': 'met' }
  },
  {
    // 11 × log2(26) = 51.7; 10 × log2(26) = 47.0.
    name: 'Q3: 11 of any, locked after 10 failures',
    policy: withThrottling(bare({ length: 11 }), lockedOut),
    case: 2,
    expected: {
      'cnil 2022-100/case-2': 'met',
      'cnil 2022-100/43': 'met',
      'anssi R21@low-to-medium': 'met',
      'anssi R21@medium-to-high': 'not_met'
    }
  },
  {
    name: 'Q4: 10 of any, locked after 10 failures',
    policy: withThrottling(bare({ length: 10 }), lockedOut),
    case: 2,
    expected: { 'cnil 2022-100/case-2': 'not_met', 'cnil 2022-100/43': 'met', 'anssi R21@low-to-medium': 'met' }
  },
  {
    // 4 × log2(10) = 13.3, rounded 13; the third case asks for a block after 3 failures.
    name: 'Q5: 4 digits for a card that blocks after 3 failures',
    policy: bare({ length: 4, classes: ['digit'] }),
    facts: { device: { blocksAfterFailures: 3 } },
    case: 3,
    expected: { 'cnil 2022-100/case-3': 'met', 'cnil 2022-100/43': 'not_applicable', 'nist 3.1.1.2(1)': 'not_met' }
  },
  {
    name: 'Q6: 4 digits for a card that blocks after 4',
    policy: bare({ length: 4, classes: ['digit'] }),
    facts: { device: { blocksAfterFailures: 4 } },
    case: 1,
    expected: { 'cnil 2022-100/case-1': 'not_met', 'cnil 2022-100/43': 'not_met' }
  },
  {
    name: 'Q7: the habits of a domain of 2005: 8 of three classes out of four, changed every 60 days, 24 remembered',
    policy: {
      ...withThrottling(bare({ length: 8 }), { lock: { afterConsecutiveFailures: 3, minutes: 15 } }),
      password: {
        ...bare({ length: 8 }).password,
        alternatives: [{ minimumCharacters: 8, classes: FOUR, minimumClasses: 3 }]
      },
      history: { rememberedPasswords: 24 },
      renewal: { groups: { everyone: { maximumAgeDays: 60, warnDays: 14 } } }
    },
    case: 2,
    expected: {
      'cnil 2022-100/case-2': 'met',
      'cnil 2022-100/43': 'met',
      'cnil 2022-100/54': 'not_met',
      'anssi R24': 'not_met',
      'nist 3.1.1.2(5)': 'not_met',
      'nist 3.1.1.2(6)': 'not_met',
      'asvs 6.2.10@2': 'not_met',
      'pci 8.3.4': 'not_met',
      'pci 8.3.6': 'not_met',
      'pci 8.3.7': 'met',
      'pci 8.3.9': 'met',
      'eu-2024-2690 11.6.2(c)': 'met',
      'eu-2024-2690 11.6.2(d)': 'met'
    }
  },
  {
    name: 'Q8: card data, each number of PCI DSS at its bound',
    policy: cardService(0),
    expected: {
      'pci 8.2.6': 'met',
      'pci 8.2.8': 'met',
      'pci 8.3.4': 'met',
      'pci 8.3.6': 'met',
      'pci 8.3.7': 'met',
      'pci 8.3.9': 'met'
    }
  },
  {
    name: 'Q9: card data, each number one step beside',
    policy: cardService(1),
    expected: {
      'pci 8.2.6': 'not_met',
      'pci 8.2.8': 'not_met',
      'pci 8.3.4': 'not_met',
      'pci 8.3.6': 'not_met',
      'pci 8.3.7': 'not_met',
      'pci 8.3.9': 'not_met'
    }
  },
  {
    name: 'Q10: breaches are looked for, let through while nobody answers, and a list is at hand',
    policy: {
      ...withPassword(bare({ length: 15 }), listed),
      breach: { onFound: 'refuse', minimumOccurrences: 1, whenUnavailable: 'accept', atSignIn: false }
    },
    expected: {
      'cnil 2022-100/37': 'met',
      'anssi R27/list': 'met',
      'nist 3.1.1.2/blocklist': 'met',
      'asvs 6.2.12@2': 'partly',
      'asvs 16.5.3@2': 'met'
    }
  },
  {
    name: 'Q11: the service of service-public.fr without a limit of failures a day',
    policy: { ...servicePublic, throttling: { maximumFailuresPerDay: 100_000 } },
    case: 1,
    expected: {
      'cnil 2022-100/case-1': 'not_met',
      'cnil 2022-100/43': 'not_met',
      'cnil 2022-100/37': 'met',
      'cnil SAN-2022-018/length': 'not_met'
    }
  },
  {
    name: 'Q12: two forms, of which the weaker counts',
    policy: bare({ length: 14, classes: THREE }, { length: 16 }),
    case: 1,
    expected: { 'cnil 2022-100/case-1': 'not_met', 'nist 3.1.1.2(1)': 'not_met', 'nist 3.1.1.2(5)': 'not_met' }
  },
  {
    name: 'Q13: the preset service-public against ASVS: what it keeps from the rule of 2022 is what is missed',
    policy: presets['service-public'],
    expected: {
      'asvs 6.2.1': 'met',
      'asvs 6.2.4': 'met',
      'asvs 6.2.5': 'not_met',
      'nist 3.1.1.2(1)': 'not_met',
      'nist 3.1.1.2/blocklist': 'met',
      'pci 8.3.6': 'not_met'
    }
  },
  {
    name: 'Q14: the preset owasp-asvs against CNIL: 8 of any is not enough, however access is restricted',
    policy: presets['owasp-asvs'],
    case: 2,
    expected: { 'asvs 6.2.1': 'met', 'asvs 6.2.5': 'met', 'cnil 2022-100/case-2': 'not_met', 'cnil 2022-100/43': 'met' }
  },
  {
    name: 'Q15: the preset pci-dss against those who forbid what it must ask for',
    policy: presets['pci-dss'],
    expected: {
      'pci 8.3.6': 'met',
      'pci 8.3.9': 'met',
      'nist 3.1.1.2(5)': 'not_met',
      'nist 3.1.1.2(6)': 'not_met',
      'asvs 6.2.5': 'not_met',
      'asvs 6.2.10@2': 'not_met',
      'anssi R24': 'not_met',
      'cnil 2022-100/54': 'not_met'
    }
  }
]
