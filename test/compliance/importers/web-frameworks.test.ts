import { describe, expect, it } from 'vitest'
import { imported } from './imported.ts'

describe('Django', () => {
  const module = 'django.contrib.auth.password_validation'
  const settings = {
    AUTH_PASSWORD_VALIDATORS: [
      { NAME: `${module}.UserAttributeSimilarityValidator` },
      { NAME: `${module}.MinimumLengthValidator`, OPTIONS: { min_length: 12 } },
      { NAME: `${module}.CommonPasswordValidator` },
      { NAME: `${module}.NumericPasswordValidator` },
      { NAME: 'service.validators.NoSpaces' }
    ],
    PASSWORD_HASHERS: [
      'django.contrib.auth.hashers.PBKDF2PasswordHasher',
      'django.contrib.auth.hashers.Argon2PasswordHasher'
    ],
    PASSWORD_RESET_TIMEOUT: 259_200
  }

  it('reads validators and the first hasher', () => {
    const { policy, facts, notCarriedOver, unstated } = imported('django', JSON.stringify(settings))
    expect(policy.password).toEqual({
      alternatives: [{ minimumCharacters: 12, classes: [] }],
      maximumCharacters: 4_096,
      maximumBytes: 16_384,
      minimumScore: 0,
      blocklist: { commonPasswords: true, values: [], serviceNames: [] },
      // 0.7 = 2s / (1 + s): s = 0.54.
      personalData: { refusedShare: 0.54 }
    })
    expect(facts).toEqual({ hashing: { function: 'pbkdf2-sha256' } })
    expect(notCarriedOver).toEqual(['NumericPasswordValidator', 'NoSpaces', 'PASSWORD_RESET_TIMEOUT', 'max_similarity'])
    expect(unstated).toEqual(['$.throttling', '$.breach'])
  })

  it.each<[string, unknown, number, readonly string[]]>([
    ['the default length', [{ NAME: `${module}.MinimumLengthValidator` }], 8, []],
    ['nothing is asked', [], 1, []],
    [
      'a length that no policy has',
      [{ NAME: 'a.MinimumLengthValidator', OPTIONS: { min_length: 4_097 } }],
      4_096,
      ['min_length']
    ],
    [
      'a list of its own',
      [{ NAME: 'a.CommonPasswordValidator', OPTIONS: { password_list_path: 'x' } }],
      1,
      ['password_list_path']
    ],
    ['what is no validator', [null, 1, { NAME: 2 }], 1, ['?']]
  ])('%s', (_name, validators, minimumCharacters, notCarriedOver) => {
    const outcome = imported('django', JSON.stringify(validators))
    expect(outcome.policy.password.alternatives).toEqual([{ minimumCharacters, classes: [] }])
    expect(outcome.notCarriedOver).toEqual(notCarriedOver)
    expect(outcome.unstated).toContain('$.hashing')
  })
})

describe('Laravel', () => {
  const rules = {
    min: 12,
    max: 64,
    mixedCase: true,
    letters: true,
    numbers: true,
    symbols: true,
    uncompromised: true,
    compromisedThreshold: 2,
    customRules: []
  }

  it('reads the rules of Password', () => {
    const { policy, notCarriedOver, unstated } = imported('laravel', JSON.stringify(rules))
    expect(policy.password.alternatives).toEqual([
      { minimumCharacters: 12, classes: ['upper', 'lower', 'digit', 'symbol'] }
    ])
    expect(policy.password.maximumCharacters).toBe(64)
    // More than two occurrences, and a new password passes while nobody can be asked.
    expect(policy.breach).toEqual({
      onFound: 'refuse',
      minimumOccurrences: 3,
      whenUnavailable: 'accept',
      atSignIn: false
    })
    expect(notCarriedOver).toEqual([])
    expect(unstated).toEqual(['$.hashing', '$.throttling'])
  })

  it('tells of a letter of either case, and of rules of the service', () => {
    const plain = { min: null, max: null, letters: true, mixedCase: false, customRules: ['NotLikeEmail'] }
    const { policy, notCarriedOver, unstated } = imported('laravel', JSON.stringify(plain))
    expect(policy.password.alternatives).toEqual([{ minimumCharacters: 8, classes: [] }])
    expect(policy).not.toHaveProperty('breach')
    expect(unstated).toContain('$.breach')
    expect(notCarriedOver).toEqual(['customRules', 'letters'])
  })
})
