import { test } from '@fast-check/vitest'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importPolicy, importSystems, type ImportSystem } from '../../../src/compliance/index.ts'
import { parseAccountSecurityPolicy } from '../../../src/policy/zod/index.ts'
import { imported } from './imported.ts'

describe('Keycloak', () => {
  it('reads a policy string', () => {
    const text =
      'hashIterations(27500) and length(10) and notUsername(undefined) and specialChars(2) and upperCase(1) and lowerCase(1) and digits(1) and passwordHistory(12) and forceExpiredPasswordChange(90) and regexPattern(^x)'
    const { policy, notCarriedOver, unstated } = imported('keycloak', text)
    expect(policy.password.alternatives).toEqual([
      { minimumCharacters: 10, classes: ['upper', 'lower', 'digit', 'symbol'] }
    ])
    expect(policy.history).toEqual({ rememberedPasswords: 12 })
    expect(policy.renewal).toEqual({ groups: { everyone: { maximumAgeDays: 90, warnDays: 7 } } })
    expect(policy.password.personalData).toEqual({ refusedShare: 1 })
    expect(notCarriedOver).toEqual(['regexPattern', 'hashIterations', 'specialChars'])
    expect(unstated).toContain('$.throttling')
  })

  it('reads a realm: lock, delay, sessions and hash', () => {
    const realm = {
      passwordPolicy:
        'length(12) and hashAlgorithm(pbkdf2-sha512) and hashIterations(210000) and passwordBlacklist(top.txt)',
      bruteForceProtected: true,
      permanentLockout: true,
      failureFactor: 5,
      ssoSessionIdleTimeout: 1_800,
      ssoSessionMaxLifespan: 36_000
    }
    const locked = imported('keycloak', JSON.stringify(realm))
    expect(locked.policy.throttling.lock).toEqual({ afterConsecutiveFailures: 5, minutes: null })
    expect(locked.policy.sessions).toEqual({ idleMinutes: 30, maximumHours: 10 })
    expect(locked.facts.hashing).toEqual({ function: 'pbkdf2-sha512', cost: 210_000 })
    expect(locked.policy.password.blocklist?.commonPasswords).toBe(true)
    const waiting = imported('keycloak', JSON.stringify({ ...realm, permanentLockout: false }))
    expect(waiting.policy.throttling.delay).toEqual({
      afterFailures: 5,
      firstSeconds: 60,
      factor: 1,
      maximumSeconds: 900
    })
    expect(waiting.notCarriedOver).toEqual(['waitIncrementSeconds'])
  })
})

describe('libpwquality and faillock', () => {
  it('shortens the password by the credits, and reads the lock', () => {
    const { policy } = imported(
      'pwquality',
      'minlen = 12\ndcredit = 1\nucredit = 1\ndeny = 5\nunlock_time = 900\nbadwords = foo bar\n'
    )
    expect(policy.password.alternatives).toEqual([{ minimumCharacters: 10, classes: [] }])
    expect(policy.throttling.lock).toEqual({ afterConsecutiveFailures: 5, minutes: 15 })
    expect(policy.password.blocklist).toEqual({ commonPasswords: true, values: ['foo', 'bar'], serviceNames: [] })
    expect(imported('pwquality', 'deny = 3\nunlock_time = 0').policy.throttling.lock?.minutes).toBeNull()
    expect(imported('pwquality', 'deny = 3\nunlock_time = never').policy.throttling.lock?.minutes).toBeNull()
  })
})

describe('secedit', () => {
  it('reads lock, history and age, and no other section', () => {
    const text =
      '[Unicode]\r\nUnicode=yes\r\n[System Access]\r\nMinimumPasswordLength = 7\r\nPasswordComplexity = 0\r\nLockoutBadCount = 10\r\nLockoutDuration = -1\r\nMaximumPasswordAge = -1\r\n[Registry Values]\r\nx=4,1\r\n'
    const { policy, notCarriedOver } = imported('secedit', text)
    expect(policy.password.alternatives).toEqual([{ minimumCharacters: 7, classes: [] }])
    expect(policy.throttling.lock).toEqual({ afterConsecutiveFailures: 10, minutes: null })
    expect(policy).not.toHaveProperty('renewal')
    expect(notCarriedOver).toEqual([])
  })
})

describe('bad input', () => {
  it.each<[ImportSystem, string, string]>([
    ['keycloak', '{"passwordPolicy": "len', 'not_readable'],
    ['keycloak', '[]', 'not_readable'],
    ['keycloak', '', 'nothing_found'],
    ['pwquality', 'hello', 'nothing_found'],
    ['secedit', 'MinimumPasswordLength = 7', 'nothing_found'],
    ['apple', '<html>', 'nothing_found'],
    ['django', 'AUTH_PASSWORD_VALIDATORS = []', 'not_readable'],
    ['django', '{"DEBUG": true}', 'nothing_found'],
    ['django', 'null', 'nothing_found'],
    ['laravel', '[]', 'nothing_found'],
    ['laravel', '{"letter": true}', 'nothing_found'],
    ['laravel', '{"min":', 'not_readable']
  ])('%s %j: %s', (system, text, problem) => {
    expect(importPolicy(system, text)).toEqual({ problem })
  })

  it('reads nothing of a text that is too large', () => {
    expect(importPolicy('pwquality', 'a'.repeat(16 * 1_048_576 + 1))).toEqual({ problem: 'too_large' })
  })

  const name = fc.constantFrom(
    'length',
    'minlen',
    'MinimumPasswordLength',
    'minlength',
    'deny',
    'digits',
    'maxlength',
    'required',
    'LockoutBadCount',
    'minclass',
    'unlock_time',
    'passwordHistory',
    'MaximumPasswordAge',
    'maxrepeat',
    'forceExpiredPasswordChange',
    'maxLength',
    'max-consecutive',
    'dcredit',
    'upperCase'
  )
  const value = fc.oneof(
    fc.integer(),
    fc.double(),
    fc.constantFrom('lower', 'upper, digit', '[-!]', '', '1e9', '-1'),
    fc.string({ maxLength: 8 })
  )
  const lines = fc.array(fc.tuple(name, value), { maxLength: 8 })

  test.prop([lines, fc.constantFrom(...importSystems)], { numRuns: 500 })(
    'any text is a policy that the parser takes, or a problem',
    (settings, system) => {
      const text = {
        keycloak: settings.map(([key, each]) => `${key}(${each})`).join(' and '),
        pwquality: settings.map(([key, each]) => `${key} = ${each}`).join('\n'),
        secedit: `[System Access]\n${settings.map(([key, each]) => `${key} = ${each}`).join('\n')}`,
        apple: settings.map(([key, each]) => `${key}: ${each};`).join(' '),
        django: JSON.stringify(settings.map(([key, each]) => ({ NAME: key, OPTIONS: { min_length: each } }))),
        laravel: JSON.stringify({ min: 8, ...Object.fromEntries(settings) })
      }[system]
      const outcome = importPolicy(system, text)
      if ('policy' in outcome) expect(parseAccountSecurityPolicy(outcome.policy)).toEqual(outcome.policy)
    }
  )

  test.prop([fc.jsonValue()])('any validators and any rules too', (json) => {
    const validators = [
      { NAME: 'MinimumLengthValidator', OPTIONS: { min_length: json } },
      { NAME: 'UserAttributeSimilarityValidator', OPTIONS: { max_similarity: json } }
    ]
    for (const outcome of [
      importPolicy('django', JSON.stringify({ AUTH_PASSWORD_VALIDATORS: validators, PASSWORD_HASHERS: json })),
      importPolicy('laravel', JSON.stringify({ min: json, max: json, uncompromised: true, compromisedThreshold: json }))
    ]) {
      if ('policy' in outcome) expect(parseAccountSecurityPolicy(outcome.policy)).toEqual(outcome.policy)
    }
  })

  test.prop([fc.jsonValue()])('any realm too', (json) => {
    const outcome = importPolicy(
      'keycloak',
      JSON.stringify({
        passwordPolicy: 'length(8)',
        bruteForceProtected: true,
        failureFactor: json,
        waitIncrementSeconds: json,
        maxFailureWaitSeconds: json,
        ssoSessionIdleTimeout: json,
        ssoSessionMaxLifespan: json
      })
    )
    if ('policy' in outcome) expect(parseAccountSecurityPolicy(outcome.policy)).toEqual(outcome.policy)
  })
})
