import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anssi,
  checkPassword,
  cnilRestrictedAccess,
  listRequirements,
  presets,
  servicePublic,
  servicePublicRuleOnly,
  type AccountSecurityPolicy,
  type PasswordPolicy
} from '../../../src/index.ts'
import { anyText, likelyPassword } from '../../arbitraries/password.ts'
import { anyPolicy } from '../../arbitraries/policy.ts'

const codes = (password: string, policy: AccountSecurityPolicy, context: readonly string[] = []): readonly string[] =>
  checkPassword(password, policy, context).map((issue) => issue.code)

const withPassword = (changes: Partial<PasswordPolicy>): AccountSecurityPolicy => ({
  ...servicePublicRuleOnly,
  password: { ...servicePublicRuleOnly.password, ...changes }
})

describe('checkPassword', () => {
  it.each([
    ['Éléphant12-violon-tiroir', []],
    ['short1A', ['too_short']],
    ['alllowercase1', ['missing_upper']],
    ['ALLUPPERCASE1', ['missing_lower']],
    ['NoDigitHere', ['missing_digit']],
    ['', ['too_short', 'missing_upper', 'missing_lower', 'missing_digit']],
    ['        ', ['missing_upper', 'missing_lower', 'missing_digit']],
    ['Abcdefg١', []],
    ['Abcdefg1\u0000', ['control_character']],
    ['Abcdefg1\u001f', ['control_character']],
    ['Abcdefg1\u007f', ['control_character']],
    ['Abcdefg1\u0080', ['control_character']],
    ['Abcdefg1\u009f', ['control_character']],
    ['Abcdefg1\u00a0', []],
    ['Abcdefg1\ud83d', ['lone_surrogate']],
    ['👨‍👩‍👧‍👦A1', ['missing_lower']],
    ['مرحبا-Aa1', []],
    [`Aa1${'x'.repeat(253)}`, []],
    [`Aa1${'x'.repeat(254)}`, ['too_long']],
    [`Aa1${'x'.repeat(1022)}`, ['too_long']]
  ] as const)('under the public-service rule: %j', (password, expected) => {
    expect(codes(password, servicePublic)).toEqual(expected)
  })

  it.each([
    [{ alternatives: [{ minimumCharacters: 1, classes: ['symbol'] }] }, 'abc', ['missing_symbol']],
    [{ alternatives: [{ minimumCharacters: 1, classes: ['symbol'] }] }, 'a c', []],
    [{ alternatives: [{ minimumCharacters: 1, classes: ['symbol'] }] }, 'a€', []],
    [
      { alternatives: [{ minimumCharacters: 1, classes: ['upper', 'digit', 'symbol'], minimumClasses: 2 }] },
      'Abc',
      ['too_few_classes']
    ],
    [{ alternatives: [{ minimumCharacters: 1, classes: ['upper', 'digit', 'symbol'], minimumClasses: 2 }] }, 'A1', []],
    [
      {
        alternatives: [
          { minimumCharacters: 12, classes: ['digit'] },
          { minimumCharacters: 20, classes: [] }
        ]
      },
      'abcdefghijklm',
      ['no_alternative_met']
    ],
    [
      {
        alternatives: [
          { minimumCharacters: 12, classes: ['digit'] },
          { minimumCharacters: 20, classes: [] }
        ]
      },
      'abcdefghijklmnopqrstu',
      []
    ],
    [{ maximumRun: 2 }, 'Aabb1234', []],
    [{ maximumRun: 2 }, 'Abbb1234', ['repeated_character']],
    [{ maximumRun: 2 }, 'Ab😀😀😀12', ['repeated_character']]
  ] satisfies readonly (readonly [Partial<PasswordPolicy>, string, readonly string[]])[])(
    'rule %j on %j',
    (changes, password, expected) => {
      expect(
        codes(password, withPassword({ alternatives: [{ minimumCharacters: 1, classes: [] }], ...changes }))
      ).toEqual(expected)
    }
  )

  it.each([
    ['motdepasse', 'blocklisted'],
    ['M0tDeP@sse', 'blocklisted'],
    ['mòtdépasse', 'blocklisted'],
    ['Ameli2024!', 'service_name'],
    ['AMELI', 'service_name'],
    ['4m3l1', 'service_name']
  ])('blocklist, exact after folding: %s', (password, expected) => {
    const blocklist = { commonPasswords: false, values: ['Mot de passe', 'motdepasse'], serviceNames: ['ameli'] }
    const policy = withPassword({ alternatives: [{ minimumCharacters: 1, classes: [] }], blocklist })
    expect(codes(password, policy)).toEqual([expected])
    expect(codes(`${password} et autre chose`, policy)).toEqual([])
  })

  it.each([
    ['JeanDupont1', ['Jean', 'Dupont']],
    ['J3anDup0nt!', ['Jean', 'Dupont']],
    ['Ce\u0301line1985', ['Céline']],
    ['Céline1985', ['Ce\u0301line']],
    ['CELINE1985', ['Céline']],
    ['Dupont-exemple-2026', ['jean.dupont@exemple.fr']],
    ['tnopuD2024', ['Dupont']],
    ['D.u.p.o.n.t1', ['Dupont']],
    ['Tel0639980498', ['06 39 98 04 98']],
    ['Ne08111985', ['08/11/1985']],
    ['Cœurdelion7', ['Coeurdelion']]
  ])('personal data covers %s', (password, context) => {
    expect(codes(password, servicePublic, context)).toContain('personal_data')
    expect(codes(password, servicePublic, [])).not.toContain('personal_data')
  })

  it.each([
    ['Violon-Giraffe-2', ['Jean', 'Dupont', 'jean.dupont@exemple.fr']],
    ['Jean-aime-les-violons-7', ['Jean', 'Dupont']],
    ['Lesfruits12', ['Le', 'es', 'f', '']],
    ['Violon-Giraffe-2', ['__proto__', 'constructor', '@', '...', '\ud800']]
  ])('personal data leaves %s alone', (password, context) => {
    expect(codes(password, servicePublic, context)).toEqual([])
  })

  it('reads a bounded part of the context', () => {
    const hostile = Array.from({ length: 10_000 }, (_, index) => `value${index} `.repeat(500))
    expect(codes('Violon-Giraffe-2', servicePublic, hostile)).toEqual([])
  })

  it('is total, and pure: any text gives the same issues twice', () => {
    fc.assert(
      fc.property(anyText, anyPolicy, fc.array(anyText, { maxLength: 3 }), (password, policy, context) => {
        expect(checkPassword(password, policy, context)).toEqual(checkPassword(password, policy, context))
      })
    )
  })

  it('canonically equivalent spellings get the same verdict', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, likelyPassword), anyPolicy, anyText, (password, policy, name) => {
        const verdict = checkPassword(password, policy, [name])
        expect(checkPassword(password.normalize('NFD'), policy, [name.normalize('NFD')])).toEqual(verdict)
        expect(checkPassword(password.normalize('NFC'), policy, [name])).toEqual(verdict)
      })
    )
  })

  it('adding a missing class never adds an issue', () => {
    const additions = { missing_upper: 'Ω', missing_lower: 'ω', missing_digit: '٣', missing_symbol: '€' } as const
    fc.assert(
      fc.property(likelyPassword, anyPolicy, (password, { password: rules, ...rest }) => {
        // The class rules alone: one more character can of course make a password too long, or spell a refused word.
        const { alternatives, minimumScore } = rules
        const policy = {
          ...rest,
          password: { alternatives, minimumScore, maximumCharacters: 4096, maximumBytes: 16_384 }
        }
        const before = codes(password, policy)
        for (const [code, character] of Object.entries(additions)) {
          if (!before.includes(code) && !before.includes('no_alternative_met') && !before.includes('too_few_classes'))
            continue
          const after = codes(password + character, policy)
          expect(before).toEqual(expect.arrayContaining([...after]))
          expect(after).not.toContain(code)
        }
      })
    )
  })

  it('an issue never contains the password', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        const canary = 'canari-Quetzal'
        const written = JSON.stringify(checkPassword(canary, policy, [canary, 'Quetzal']))
        expect(written).not.toMatch(/canari|quetzal/iu)
      })
    )
  })
})

describe('letters of a script without case', () => {
  it('are told where a case is missing, once', () => {
    expect(checkPassword('1 京都府 12345', servicePublic)).toEqual([
      { code: 'missing_upper', params: { caselessLetters: 3 } },
      { code: 'missing_lower', params: {} }
    ])
    expect(checkPassword('1 京都府 Kyoto', servicePublic)).toEqual([])
    expect(checkPassword('1 kyoto fu', servicePublic)).toEqual([{ code: 'missing_upper', params: {} }])
  })

  it('are told where classes or an alternative are missing', () => {
    expect(checkPassword('אבגדהוזחט1', cnilRestrictedAccess)[0]?.params).toMatchObject({ caselessLetters: 9 })
    const classes = ['upper', 'lower', 'digit'] as const
    const some = withPassword({ alternatives: [{ minimumCharacters: 1, classes, minimumClasses: 2 }] })
    expect(checkPassword('مرحبا1', some)[0]?.params).toMatchObject({ actualClasses: 1, caselessLetters: 5 })
  })
})

describe('what a French keyboard shows as a sign', () => {
  it.each(Array.from('²µ§¤£€°¨^`~*#'))('is a symbol: %s', (sign) => {
    expect(codes(`Grenouille12${sign}`, anssi.mediumToHigh)).toEqual([])
    expect(codes(`GRENOUILLE12${sign}`, anssi.mediumToHigh)).toEqual(['missing_lower'])
  })
})

describe('listRequirements', () => {
  it('every issue of the length and class rules is announced by a requirement', () => {
    fc.assert(
      fc.property(likelyPassword, anyPolicy, (password, policy) => {
        const hidden = new Set<string>(['too_many_bytes', 'control_character', 'lone_surrogate'])
        const announced = listRequirements(policy).map(({ code }) => code)
        const found = codes(password, policy, ['soleil']).filter((code) => !hidden.has(code))
        expect(announced).toEqual(expect.arrayContaining([...found]))
      })
    )
  })

  it.each(Object.entries(presets))('%s announces each code once', (_name, policy) => {
    const announced = listRequirements(policy).map(({ code }) => code)
    expect(new Set(announced).size).toBe(announced.length)
  })
})
