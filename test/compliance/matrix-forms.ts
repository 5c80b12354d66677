import { bare, FOUR, listed, THREE, withPassword, withThrottling, type MatrixRow } from './matrix-row.ts'

/** Length and composition: P1 to P8. */
export const matrixOfForms: readonly MatrixRow[] = [
  {
    name: 'P1: 8 of three classes (service-public.fr), captcha',
    policy: bare({ length: 8, classes: THREE }),
    facts: { captcha: true },
    case: 2,
    expected: {
      'cnil 2022-100/case-2': 'met',
      'cnil 2022-100/43': 'met',
      'anssi R21@low-to-medium': 'not_met',
      'nist 3.1.1.2(1)': 'not_met',
      'nist 3.1.1.2(5)': 'not_met',
      'asvs 6.2.1': 'met',
      'asvs 6.2.5': 'not_met'
    }
  },
  {
    name: 'P2: 8 of any, lock after 10',
    policy: withThrottling(bare({ length: 8 }), { lock: { afterConsecutiveFailures: 10, minutes: 30 } }),
    case: 2,
    expected: {
      'cnil 2022-100/case-2': 'not_met',
      'cnil 2022-100/43': 'met',
      'anssi R21@low-to-medium': 'not_met',
      'nist 3.1.1.2(1)': 'not_met',
      'nist 3.1.1.2(5)': 'met',
      'asvs 6.2.1': 'met',
      'asvs 6.2.5': 'met'
    }
  },
  {
    name: 'P3: 12 of four classes',
    policy: bare({ length: 12, classes: FOUR }),
    case: 1,
    expected: {
      'cnil 2022-100/case-1': 'met',
      'cnil 2022-100/43': 'not_applicable',
      'anssi R21@medium-to-high': 'met',
      'anssi R21@high-to-very-high': 'not_met',
      'nist 3.1.1.2(1)': 'not_met',
      'nist 3.1.1.2(5)': 'not_met',
      'asvs 6.2.5': 'not_met'
    }
  },
  {
    name: 'P4: 12 of four classes, four symbols allowed',
    policy: bare({ length: 12, classes: FOUR }),
    facts: { symbols: 4 },
    case: 1,
    expected: {
      'cnil 2022-100/case-1': 'not_met',
      'nist 3.1.1.2(3)': 'not_met',
      'nist 3.1.1.2(5)': 'not_met',
      'asvs 6.2.5': 'not_met'
    }
  },
  {
    name: 'P4 with a captcha',
    policy: bare({ length: 12, classes: FOUR }),
    facts: { symbols: 4, captcha: true },
    case: 2,
    expected: { 'cnil 2022-100/case-2': 'met' }
  },
  {
    name: 'P5: 14 of three classes',
    policy: bare({ length: 14, classes: THREE }),
    case: 1,
    expected: {
      'cnil 2022-100/case-1': 'met',
      'anssi R21@medium-to-high': 'met',
      'anssi R21@high-to-very-high': 'not_met',
      'nist 3.1.1.2(1)': 'not_met',
      'nist 3.1.1.2(5)': 'not_met',
      'asvs 6.2.5': 'not_met'
    }
  },
  {
    name: 'P6: 15 of any, at most 64, blocklist, disabled after 100',
    policy: withThrottling(withPassword(bare({ length: 15 }), { ...listed, maximumCharacters: 64 }), {
      lock: { afterConsecutiveFailures: 100, minutes: null }
    }),
    case: 1,
    expected: {
      'cnil 2022-100/case-1': 'not_met',
      'cnil 2022-100/43': 'not_met',
      'anssi R21@high-to-very-high': 'met',
      'nist 3.1.1.2(1)': 'met',
      'nist 3.1.1.2(2)': 'met',
      'nist 3.1.1.2(5)': 'met',
      'nist 3.1.1.2/blocklist': 'met',
      'nist 3.2.2': 'met',
      'asvs 6.2.1': 'met',
      'asvs 6.2.4': 'met',
      'asvs 6.2.9@2': 'met',
      'asvs 6.2.10@2': 'met'
    }
  },
  {
    name: 'P7: 12 with a digit and a symbol (DSFR)',
    policy: bare({ length: 12, classes: ['digit', 'symbol'] }),
    case: 1,
    expected: {
      'cnil 2022-100/case-1': 'not_met',
      'anssi R21@medium-to-high': 'met',
      'nist 3.1.1.2(1)': 'not_met',
      'nist 3.1.1.2(5)': 'not_met',
      'asvs 6.2.5': 'not_met'
    }
  },
  {
    name: 'P8: 10 of four classes or 20 of any (ProConnect), 25 failures a day',
    policy: withThrottling(bare({ length: 10, classes: FOUR }, { length: 20 }), { maximumFailuresPerDay: 25 }),
    case: 2,
    expected: {
      'cnil 2022-100/case-2': 'met',
      'anssi R21@low-to-medium': 'met',
      'anssi R21@medium-to-high': 'not_met',
      'nist 3.1.1.2(1)': 'not_met',
      'nist 3.1.1.2(5)': 'not_met',
      'asvs 6.2.5': 'not_met'
    }
  }
]
