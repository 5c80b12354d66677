import { describe, expect, it } from 'vitest'
import { judgePassword } from '../../src/policy/verdict/judge-password.ts'
import { presets } from '../../src/policy/presets.ts'
import type { PresetName } from '../../src/policy/presets.ts'
import { loadEstimator } from '../../src/strength/index.ts'
import { codeFingerprints } from '../../scripts/strength-data/code-fingerprints.ts'
import { EMPTY_FINGERPRINT, FingerprintSet } from '../../src/strength/knowledge/fingerprint-set.ts'
import { nextFingerprint } from '../../src/strength/knowledge/fingerprint-set.ts'
import { dictionary } from '@zxcvbn-ts/language-common'

const french = await loadEstimator({ languages: ['fr'], referenceYear: 2026 })
const both = await loadEstimator({ languages: ['fr', 'en'], referenceYear: 2026 })
const isCommon = (password: string, context: readonly string[] = []): boolean =>
  french.estimate(password, context).commonPassword

describe('a preset that cites a standard refuses what everybody uses', () => {
  it.each<[PresetName, readonly string[]]>([
    ['owasp-asvs', ['00000000', '987654321', 'iloveyou1', 'P@ssw0rd', '12345678', 'azertyuiop', 'Soleil13']],
    ['nist80063b-with-another-factor', ['111111111111111', 'passwordpassword', 'motdepasse', '3rjs1la7qe', 'drowssap']],
    ['nist80063b-single-factor', ['111111111111111', 'passwordpassword', 'azertyuiopqsdfg', 'abcabcabcabcabc']],
    ['anssi-low-to-medium', ['Password1!', 'Azerty123!', 'P@ssw0rd1', 'Marseille13!', 'Soleil2024!']],
    ['anssi-medium-to-high', ['Motdepasse123!', 'Azertyuiop1!', 'Welcome@1234', 'Nicolas123456!', '1234Azerty!!']],
    ['anssi-high-to-very-high', ['Azerty1234567890!', 'Trustno1Trustno1!', 'Motdepasse2024!']],
    ['cnil-password-alone', ['Motdepasse1!', 'Azertyuiop123!', 'motdepassemotdepasse', 'Motdepasse2024']],
    ['cnil-restricted-access', ['Password1', 'Bonjour123', 'Doudou2023', '1234567812345678']]
  ])('%s', (preset, passwords) => {
    for (const password of passwords) {
      const codes = judgePassword(password, presets[preset], [], french).issues.map((issue) => issue.code)
      expect([password, codes]).toEqual([password, ['common_password']])
    }
  })
})

describe('the lists', () => {
  const mostUsed = (dictionary['passwords-common'] ?? []).map(String)
  it.each([8, 9, 10, 12, 15])('of the 3,000 most used of %i characters and more, nearly all are common', (length) => {
    const fitting = mostUsed.filter((password) => password.length >= length).slice(0, 3000)
    const missed = fitting.filter((password) => !isCommon(password))
    expect(missed.filter((password) => fitting.indexOf(password) < 1000)).toEqual([])
    expect(missed.length).toBeLessThanOrEqual(fitting.length / 100)
  })

  it('are the same whatever the language', () => {
    for (const password of mostUsed.filter(({ length }) => length >= 8).slice(0, 1000)) {
      expect([password, both.estimate(password).commonPassword]).toEqual([password, true])
    }
  })
})

describe('what is not common', () => {
  it.each(['Grenouille12µ', 'cheval pile agrafe correcte', 'k7Rw2pXq', 'qmzkvtwx', '7294', '83159462', ''])(
    '%s',
    (password) => {
      expect(isCommon(password)).toBe(false)
    }
  )

  it('the codes of four digits that mean nothing are not, those that everybody takes are', () => {
    expect(['0000', '1234', '1111', '2580', '1984'].filter((code) => !isCommon(code))).toEqual([])
    expect(['7294', '8317', '6093'].filter((code) => isCommon(code))).toEqual([])
  })

  it('the user’s own data makes no password common, and hides none that is', () => {
    expect(isCommon('zqxvkwtb7', ['zqxvkwtb'])).toBe(false)
    expect(french.estimate('zqxvkwtb7', ['zqxvkwtb']).guesses).toBeLessThan(1e6)
    expect(isCommon('marie123', ['marie'])).toBe(true)
  })
})

describe('a password longer than what is read', () => {
  it.each(['1'.repeat(200), 'password'.repeat(10), `${'azerty'.repeat(20)}1!`, `M${'motdepasse'.repeat(9)}`])(
    '%s is as common as what it repeats',
    (password) => {
      expect(isCommon(password)).toBe(true)
    }
  )

  it.each([`${'a'.repeat(64)}k7Rw2pXq9zLm`, `${'k7Rw2pXq9zLm'.repeat(3)}${'1'.repeat(60)}`, '1'.repeat(100_000)])(
    'is not when the rest is something else, or is too long to be looked at',
    (password) => {
      expect(isCommon(password)).toBe(false)
    }
  )
})

const stateOf = (text: string): number =>
  text.split('').reduce((state, unit) => nextFingerprint(state, unit.charCodeAt(0)), EMPTY_FINGERPRINT)

describe('fingerprints', () => {
  const strings = Array.from({ length: 500 }, (_, index) => `string ${index * index}`)
  it('hold what was put in, and hardly anything else', () => {
    const set = new FingerprintSet(codeFingerprints(strings))
    expect(strings.filter((text) => !set.has(stateOf(text)))).toEqual([])
    const others = Array.from({ length: 5000 }, (_, index) => `other ${index}`)
    expect(others.filter((text) => set.has(stateOf(text)))).toEqual([])
  })
  it('may be none', () => {
    expect(new FingerprintSet(codeFingerprints([])).has(stateOf('anything'))).toBe(false)
  })
})
