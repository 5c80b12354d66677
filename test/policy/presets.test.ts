import { describe, expect, it } from 'vitest'
import { OWASP_19_MIB } from '../../src/hashing/index.ts'
import { checkPassword, cnilPasswordAlone, cnilRestrictedAccess, nist80063b, pciDss, presets } from '../../src/index.ts'
import { parseAccountSecurityPolicy } from '../../src/policy/zod/index.ts'

describe('presets', () => {
  it.each(Object.entries(presets))(
    '%s is a policy that the parser accepts, also after a trip through JSON',
    (_name, preset) => {
      expect(parseAccountSecurityPolicy(JSON.parse(JSON.stringify(preset)))).toEqual(preset)
    }
  )

  it.each(Object.entries(presets))('%s hashes at OWASP’s 19 MiB row', (_name, { hashing }) => {
    expect(hashing).toEqual(OWASP_19_MIB)
  })

  it.each([
    ['Violon-12ab!', true],
    ['Violon12abcd', false],
    ['Violon12abcdef', true],
    ['violongirafenuageclou', true],
    ['12345678901234567890', false]
  ])('CNIL, password alone: %s', (password, accepted) => {
    expect(checkPassword(password, cnilPasswordAlone).length === 0).toBe(accepted)
  })

  it.each([
    ['Violon12', true],
    ['violon12', false],
    ['violon1!', true],
    ['1357924680135792', true],
    ['135792468013579', false]
  ])('CNIL, restricted access: %s', (password, accepted) => {
    expect(checkPassword(password, cnilRestrictedAccess).length === 0).toBe(accepted)
  })

  it.each([
    ['violonvert12', true],
    ['VIOLONVERT12', true],
    ['violonvert1', false],
    ['violonvertee', false],
    ['135792468013', false]
  ])('PCI DSS: %s', (password, accepted) => {
    expect(checkPassword(password, pciDss).length === 0).toBe(accepted)
  })

  // PCI DSS 4.0.1: 8.2.6, 8.2.8, 8.3.4, 8.3.7 and 8.3.9.
  it('PCI DSS has its figures around the password', () => {
    expect(pciDss).toMatchObject({
      throttling: { lock: { afterConsecutiveFailures: 10, minutes: 30 } },
      history: { rememberedPasswords: 4 },
      renewal: { groups: { everyone: { maximumAgeDays: 90 } } },
      sessions: { idleMinutes: 15 },
      retention: { inactiveAccountDays: 90 }
    })
  })

  it('everybody’s password expires by PCI DSS alone, an administrator’s by CNIL and ANSSI', () => {
    const groups = Object.entries(presets).map(([name, { renewal }]) => [name, Object.keys(renewal?.groups ?? {})])
    expect(Object.fromEntries(groups)).toEqual({
      'service-public': ['administrators'],
      'service-public-rule-only': ['administrators'],
      'cnil-password-alone': ['administrators'],
      'cnil-restricted-access': ['administrators'],
      'anssi-low-to-medium': ['administrators'],
      'anssi-medium-to-high': ['administrators'],
      'anssi-high-to-very-high': ['administrators'],
      'nist80063b-single-factor': [],
      'nist80063b-with-another-factor': [],
      'owasp-asvs': [],
      'pci-dss': ['everyone']
    })
  })

  it('NIST imposes no composition and counts 15 as the only factor, 8 with another', () => {
    expect(checkPassword('abcdefghijklmno', nist80063b.singleFactor)).toEqual([])
    expect(checkPassword('abcdefghijklmn', nist80063b.singleFactor)).toHaveLength(1)
    expect(checkPassword('abcdefgh', nist80063b.withAnotherFactor)).toEqual([])
  })
})
