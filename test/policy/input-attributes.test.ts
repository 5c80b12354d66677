import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkPassword,
  cnilPasswordAlone,
  cnilRestrictedAccess,
  inputAttributes,
  servicePublic
} from '../../src/index.ts'
import { likelyPassword } from '../arbitraries/password.ts'
import { anyPolicy } from '../arbitraries/policy.ts'

describe('inputAttributes', () => {
  it('writes the public-service rule for browsers and generators', () => {
    expect(inputAttributes(servicePublic)).toEqual({
      minlength: 8,
      maxlength: 2048,
      passwordrules:
        'minlength: 8; maxlength: 256; required: upper; required: lower; required: digit; allowed: ascii-printable',
      autocomplete: 'new-password'
    })
  })

  it('gives a generator the first of several alternatives, with all of "3 of 4" classes', () => {
    expect(inputAttributes(cnilPasswordAlone).passwordrules).toContain('minlength: 12;')
    expect(inputAttributes(cnilRestrictedAccess).passwordrules).toContain('required: special')
  })

  it('has the least of all alternatives, and writes a run and special characters', () => {
    const { password } = servicePublic
    const alternatives = [
      { minimumCharacters: 12, classes: ['symbol'] as const },
      { minimumCharacters: 9, classes: [] }
    ]
    expect(
      inputAttributes({ ...servicePublic, password: { ...password, alternatives, maximumRun: 2, maximumBytes: 100 } })
    ).toEqual({
      minlength: 9,
      maxlength: 200,
      passwordrules: 'minlength: 12; maxlength: 100; max-consecutive: 2; required: special; allowed: ascii-printable',
      autocomplete: 'new-password'
    })
    expect(inputAttributes({ ...servicePublic, password: { ...password, alternatives: [] } }).passwordrules).toBe(
      'maxlength: 256; allowed: ascii-printable'
    )
  })

  it('a browser never holds back what the policy accepts', () => {
    fc.assert(
      fc.property(likelyPassword, anyPolicy, (password, policy) => {
        fc.pre(checkPassword(password, policy).length === 0)
        const { minlength, maxlength } = inputAttributes(policy)
        expect(password.length).toBeGreaterThanOrEqual(minlength)
        expect(password.length).toBeLessThanOrEqual(maxlength)
      })
    )
  })

  it('what a browser cuts at maxlength is still refused', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'é', 'e\u0301', '\u03b9\u0308\u0301', '😀', '1'), anyPolicy, (part, policy) => {
        const { maxlength } = inputAttributes(policy)
        const cut = part.repeat(maxlength + 1).slice(0, maxlength)
        expect(checkPassword(cut, policy).map(({ code }) => code)).toContainEqual(
          expect.stringMatching(/^too_(long|many_bytes)$/u)
        )
      })
    )
  })
})
