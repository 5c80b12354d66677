import { describe, expect, it } from 'vitest'
import { OWASP_19_MIB } from '../../src/hashing/index.ts'
import { checkPassword, cnilPasswordAlone, cnilRestrictedAccess, nist80063b, presets } from '../../src/index.ts'
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

  it('NIST imposes no composition and counts 15 as the only factor, 8 with another', () => {
    expect(checkPassword('abcdefghijklmno', nist80063b.singleFactor)).toEqual([])
    expect(checkPassword('abcdefghijklmn', nist80063b.singleFactor)).toHaveLength(1)
    expect(checkPassword('abcdefgh', nist80063b.withAnotherFactor)).toEqual([])
  })
})
