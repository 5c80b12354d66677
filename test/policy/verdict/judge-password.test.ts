import { beforeAll, describe, expect, it } from 'vitest'
import { judgePassword, servicePublic, servicePublicRuleOnly, type Estimator } from '../../../src/index.ts'
import { loadEstimator } from '../../../src/strength/index.ts'

let estimator: Estimator
beforeAll(async () => {
  estimator = await loadEstimator({ languages: ['fr'], referenceYear: 2026 })
})

describe('judgePassword', () => {
  it('accepts what meets the rules and is hard enough to guess', () => {
    const { accepted, issues, strength } = judgePassword('Éléphant12-violon-tiroir', servicePublic, [], estimator)
    expect({ accepted, issues }).toEqual({ accepted: true, issues: [] })
    expect(strength.score).toBeGreaterThanOrEqual(2)
  })

  it('refuses a common password that meets the rule', () => {
    const { accepted, issues } = judgePassword('Bonjour1', servicePublic, [], estimator)
    expect(accepted).toBe(false)
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['too_guessable']))
  })

  it('under the bare rule the strength is advisory', () => {
    const { accepted, strength } = judgePassword('Bonjour1', servicePublicRuleOnly, [], estimator)
    expect(accepted).toBe(true)
    expect(strength.score).toBeLessThan(2)
  })

  it('knows the service by its names', () => {
    const blocklist = { commonPasswords: true, values: [], serviceNames: ['Zorblax'] }
    const policy = { ...servicePublic, password: { ...servicePublic.password, blocklist } }
    const { guesses } = judgePassword('Zorblax-2024', policy, [], estimator).strength
    expect(guesses).toBeLessThan(judgePassword('Zorblax-2024', servicePublic, [], estimator).strength.guesses)
  })

  it('gives every issue at once, of the rules and of the strength', () => {
    const issues = judgePassword('abc', servicePublic, [], estimator).issues.map(({ code }) => code)
    expect(issues).toEqual(expect.arrayContaining(['too_short', 'missing_upper', 'missing_digit', 'too_guessable']))
  })

  it('holds nothing of the password', () => {
    const written = JSON.stringify(judgePassword('Quetzal-canari1', servicePublic, ['Quetzal', 'canari'], estimator))
    expect(written).not.toMatch(/quetzal|canari/iu)
  })
})
