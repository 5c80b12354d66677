import { beforeAll, describe, expect, test } from 'vitest'
import { passwordStandardSchema, servicePublic, type Estimator, type PasswordFormOptions } from '../../../src/index.ts'
import type { StandardSchema, StandardSchemaResult } from '../../../src/policy/schemas/standard-schema.ts'
import { loadEstimator } from '../../../src/strength/index.ts'

interface Options extends Partial<PasswordFormOptions> {
  readonly fields?: StandardSchema<unknown, object>
}

const validate = (form: unknown, options: Options = {}) =>
  passwordStandardSchema(servicePublic, { contextFields: [], ...options })['~standard'].validate(form)

const strong = 'Éléphant12-violon-tiroir'
const path = ['password']
const notAString = { code: 'not_a_string', params: {}, message: 'not_a_string', path }
const tooShort = {
  code: 'too_short',
  params: { minimumCharacters: 8, actualCharacters: 7 },
  message: 'too_short',
  path
}
const personalData = {
  code: 'personal_data',
  params: { coveredShare: 0.75, refusedShare: 0.5 },
  message: 'personal_data',
  path
}

describe('a form is what it was, or has issues on its password', () => {
  test.each<[form: unknown, options: Options, result: object]>([
    [{ password: strong, name: 'Jean' }, {}, { value: { password: strong, name: 'Jean' } }],
    [{ password: 'short1A', name: 'Jean' }, {}, { issues: [tooShort] }],
    [{}, {}, { issues: [notAString] }],
    [{ password: 12_345_678 }, {}, { issues: [notAString] }],
    [{ password: null }, {}, { issues: [notAString] }],
    [Object.create({ password: strong }), {}, { issues: [notAString] }],
    [undefined, {}, { issues: [notAString] }],
    [null, {}, { issues: [notAString] }],
    [strong, {}, { issues: [notAString] }],
    [7, {}, { issues: [notAString] }],
    // The user's own data: what the named fields hold as text, and what is given beside the form.
    [{ password: 'Dupont12', name: 'Dupont' }, {}, { value: { password: 'Dupont12', name: 'Dupont' } }],
    [{ password: 'Dupont12', name: 'Dupont' }, { contextFields: ['name'] }, { issues: [personalData] }],
    [{ password: 'Dupont12' }, { contextFields: ['name'], context: ['Dupont'] }, { issues: [personalData] }],
    [
      { password: 'Dupont12', name: ['Dupont'] },
      { contextFields: ['name'] },
      { value: { password: 'Dupont12', name: ['Dupont'] } }
    ],
    // Another field, and other words.
    [{ newPassword: strong }, { passwordField: 'newPassword' }, { value: { newPassword: strong } }],
    [
      { newPassword: 'short1A', password: strong },
      { passwordField: 'newPassword' },
      { issues: [{ ...tooShort, path: ['newPassword'] }] }
    ],
    [
      { password: 'short1A' },
      { describe: ({ code }) => `refused: ${code}` },
      { issues: [{ ...tooShort, message: 'refused: too_short' }] }
    ]
  ])('%j with %j', (form, options, result) => {
    expect(validate(form, options)).toEqual(result)
  })
})

describe('the schema of the other fields', () => {
  const fault = { message: 'too long', path: ['name'] }

  test.each<[form: object, others: StandardSchemaResult<object>, result: object]>([
    // What it makes of the form, and the password that it need not know.
    [
      { password: strong, name: ' Jean ', admin: true },
      { value: { name: 'Jean' } },
      { value: { name: 'Jean', password: strong } }
    ],
    [{ password: 'short1A' }, { value: {} }, { issues: [tooShort] }],
    [{ password: strong }, { issues: [fault] }, { issues: [fault] }],
    [{ password: 'short1A' }, { issues: [fault] }, { issues: [fault, tooShort] }],
    // It refused, and did not say why.
    [{ password: strong }, { issues: [] }, { issues: [] }]
  ])('of %j says %j', async (form, others, result) => {
    const asked: unknown[] = []
    const fieldsThat = (answer: StandardSchemaResult<object> | Promise<StandardSchemaResult<object>>) => {
      const answering = (value: unknown) => {
        asked.push(value)
        return answer
      }
      return { '~standard': { version: 1, vendor: 'test', validate: answering } } as const
    }
    expect(validate(form, { fields: fieldsThat(others) })).toEqual(result)
    const later = validate(form, { fields: fieldsThat(Promise.resolve(others)) })
    expect(later).toBeInstanceOf(Promise)
    expect(await later).toEqual(result)
    expect(asked).toEqual([form, form])
  })
})

describe('the strength', () => {
  let estimator: Estimator
  beforeAll(async () => {
    estimator = await loadEstimator({ languages: ['fr'], referenceYear: 2026 })
  })

  test('is looked at when the estimator is there, at once or later', async () => {
    const codes = [
      { code: 'common_password', params: {}, message: 'common_password', path },
      { code: 'too_guessable', params: { score: 1, minimumScore: 3 }, message: 'too_guessable', path }
    ]
    expect(validate({ password: 'Bonjour1' })).toEqual({ value: { password: 'Bonjour1' } })
    expect(validate({ password: 'Bonjour1' }, { estimator })).toEqual({ issues: codes })
    const later = validate({ password: 'Bonjour1' }, { estimator: Promise.resolve(estimator) })
    expect(later).toBeInstanceOf(Promise)
    expect(await later).toEqual({ issues: codes })
  })
})

test('it says which version of the Standard Schema it is, and whose', () => {
  expect(passwordStandardSchema(servicePublic, { contextFields: [] })['~standard']).toMatchObject({
    version: 1,
    vendor: 'rempart'
  })
  expect(passwordStandardSchema(servicePublic)['~standard']).toMatchObject({ version: 1, vendor: 'rempart' })
})
