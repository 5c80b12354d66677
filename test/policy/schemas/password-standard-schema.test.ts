import { describe, expect, it } from 'vitest'
import { passwordStandardSchema, servicePublic } from '../../../src/index.ts'
import { createMessages } from '../../../src/messages/index.ts'
import { loadEstimator } from '../../../src/strength/index.ts'

const validate = (value: unknown, options = {}) =>
  passwordStandardSchema(servicePublic, options)['~standard'].validate(value)

describe('passwordStandardSchema', () => {
  it('returns an accepted password as its value', () => {
    expect(validate('Éléphant12-violon-tiroir')).toEqual({ value: 'Éléphant12-violon-tiroir' })
  })

  it('returns the codes of a refused one, in the words asked for', () => {
    expect(validate('short1A', { describe: createMessages('fr').issue }).issues).toEqual([
      {
        code: 'too_short',
        params: { minimumCharacters: 8, actualCharacters: 7 },
        message: 'Le mot de passe doit compter au moins 8\u00a0caractères\u00a0; il en compte 7.'
      }
    ])
  })

  it('takes the user’s own data and the strength into account', async () => {
    const estimator = await loadEstimator({ languages: ['fr'], referenceYear: 2026 })
    const codes = (password: string) =>
      validate(password, { estimator, context: ['Jean', 'Dupont'] }).issues?.map(({ code }) => code)
    expect(codes('JeanDupont1')).toContain('personal_data')
    expect(codes('Bonjour1')).toContain('too_guessable')
  })

  it.each([undefined, null, 12_345_678, {}, ['Éléphant12-violon-tiroir']])(
    'refuses %j, which is not a text',
    (value) => {
      expect(validate(value)).toEqual({ issues: [{ code: 'not_a_string', params: {}, message: 'not_a_string' }] })
    }
  )

  it('asks the describer for every issue, of a missing value too', () => {
    const { issue } = createMessages('en')
    expect(validate(undefined, { describe: issue }).issues?.map(({ message }) => message)).toEqual([
      'Enter a password.'
    ])
  })
})
