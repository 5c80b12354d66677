import { beforeAll, describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import * as mini from 'zod/mini'
import { servicePublic, type Estimator } from '../../../src/index.ts'
import { createMessages } from '../../../src/messages/index.ts'
import { passwordSchema } from '../../../src/policy/zod/index.ts'
import { loadEstimator } from '../../../src/strength/index.ts'

let estimator: Estimator
beforeAll(async () => {
  estimator = await loadEstimator({ languages: ['fr'], referenceYear: 2026 })
})

const codes = (result: z.ZodSafeParseResult<unknown>): readonly string[] =>
  (result.error?.issues ?? []).map((issue) => (issue.code === 'custom' ? String(issue.params?.['code']) : issue.code))

describe('passwordSchema of a field', () => {
  it('passes an accepted password on', () => {
    expect(passwordSchema(servicePublic, { estimator }).parse('Éléphant12-violon-tiroir')).toBe(
      'Éléphant12-violon-tiroir'
    )
  })

  it('carries the code and the parameters, in the words asked for', () => {
    const { error } = passwordSchema(servicePublic, { describe: createMessages('fr').issue }).safeParse('short1A')
    expect(error?.issues).toEqual([
      {
        code: 'custom',
        path: [],
        message: 'Le mot de passe doit compter au moins 8\u00a0caractères\u00a0; il en compte 7.',
        params: { code: 'too_short', minimumCharacters: 8, actualCharacters: 7 }
      }
    ])
  })

  it('judges the strength when it has an estimator', () => {
    expect(codes(passwordSchema(servicePublic).safeParse('Bonjour1'))).toEqual([])
    expect(codes(passwordSchema(servicePublic, { estimator }).safeParse('Bonjour1'))).toContain('too_guessable')
  })

  it('stands in a form of the user’s own', () => {
    const form = z.object({ email: z.email(), password: passwordSchema(servicePublic) })
    const { error } = form.safeParse({ email: 'jean@example.org', password: 'abc' })
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['password', 'password', 'password'])
  })

  it('leaves a value that is no text to zod', () => {
    expect(codes(passwordSchema(servicePublic).safeParse(12_345_678))).toEqual(['invalid_type'])
  })
})

describe('passwordSchema of a form', () => {
  const schema = passwordSchema(servicePublic, { contextFields: ['email', 'name'] })

  it('takes the user’s own data from the sibling fields and points at the password', () => {
    const { error } = schema.safeParse({ email: 'jean.dupont@example.org', name: 'Jean', password: 'DupontJean1' })
    expect(error?.issues).toMatchObject([{ path: ['password'], params: { code: 'personal_data' } }])
  })

  it('passes the other fields on for the schema that it is intersected with', () => {
    const form = z.object({ email: z.email() }).and(schema)
    const value = { email: 'jean@example.org', password: 'Éléphant12-violon-tiroir' }
    expect(form.parse(value)).toEqual(value)
  })

  it('reads a password field of another name', () => {
    const named = passwordSchema(servicePublic, { contextFields: [], passwordField: 'newPassword' })
    expect(named.safeParse({ newPassword: 'abc' }).error?.issues[0]?.path).toEqual(['newPassword'])
  })

  it.each([undefined, 7, null, ['abc']])('leaves the password %j to zod', (password) => {
    expect(codes(schema.safeParse({ email: 'a@b.fr', password }))).toEqual(['invalid_type'])
  })
})

describe('passwordSchema within forms of any depth', () => {
  const schema = passwordSchema(servicePublic)
  const nested = z.object({ account: z.object({ password: schema }) })
  const nestedMini = mini.object({ account: mini.object({ password: schema }) })
  const value = { account: { password: 'abc' } }

  it.each([
    ['synchronously', async () => nested.safeParse(value)],
    ['asynchronously', async () => nested.safeParseAsync(value)],
    ['without compiled code', async () => nested.safeParse(value, { jitless: true })],
    ['in zod/mini', async () => nestedMini.safeParse(value)],
    ['in zod/mini, asynchronously', async () => nestedMini.safeParseAsync(value)]
  ])('each issue has the path of its field, %s', async (_how, parse) => {
    const { error } = await parse()
    const path = ['account', 'password']
    expect(error?.issues.map((issue) => issue.path)).toEqual([path, path, path])
  })

  it('each issue has the path of its field in a list of forms', () => {
    const { error } = z.array(nested).safeParse([value, value])
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([
      ...Array.from({ length: 3 }, () => '0.account.password'),
      ...Array.from({ length: 3 }, () => '1.account.password')
    ])
  })

  it('a path that the caller changes changes no other', () => {
    const { error } = schema.safeParse('abc')
    error?.issues[0]?.path.push('changed')
    expect(error?.issues[1]?.path).toEqual([])
  })

  it('the checks of the enclosing form run beside it, as beside zod’s own', () => {
    const form = z
      .object({ password: schema, again: z.string() })
      .refine(({ password, again }) => password === again, { path: ['again'], message: 'differs' })
    const { error } = form.safeParse({ password: 'short1A', again: 'other' })
    expect(error?.issues.map(({ message }) => message)).toEqual(['too_short', 'differs'])
  })

  it('takes part in types: the password of an intersected form is a string', () => {
    const form = z
      .object({ email: z.email() })
      .and(passwordSchema(servicePublic, { contextFields: ['email'], passwordField: 'newPassword' }))
    const { newPassword } = form.parse({ email: 'jean@example.org', newPassword: 'Éléphant12-violon-tiroir' })
    expectTypeOf(newPassword).toEqualTypeOf<string>()
  })
})

it.each([undefined, null, 7, ['Éléphant12-violon-tiroir']])('speaks the user’s language of %j too', (value) => {
  const { issue } = createMessages('fr')
  const field = passwordSchema(servicePublic, { describe: issue }).safeParse(value)
  const form = passwordSchema(servicePublic, { describe: issue, contextFields: [] }).safeParse({ password: value })
  expect(field.error?.issues.map(({ message }) => message)).toEqual(['Saisissez un mot de passe.'])
  expect(form.error?.issues.map(({ message }) => message)).toEqual(['Saisissez un mot de passe.'])
})

it('tells form libraries a maximum beyond the policy’s, at which no browser cuts an acceptable password', () => {
  expect(passwordSchema(servicePublic)._zod.bag).toEqual({ minimum: 8, maximum: 2_048 })
})

it('is what zod’s own tools know: a string, and an object', () => {
  expect(passwordSchema(servicePublic)._zod.def.type).toBe('string')
  expect(passwordSchema(servicePublic, { contextFields: [] })._zod.def.type).toBe('object')
})

it('gives JSON Schema and OpenAPI the lengths and the format', () => {
  const password = { type: 'string', format: 'password', minLength: 8, maxLength: 256 }
  const form = z.object({ password: passwordSchema(servicePublic), again: passwordSchema(servicePublic).optional() })
  for (const target of ['draft-2020-12', 'openapi-3.0'] as const) {
    expect(z.toJSONSchema(form, { target })['properties']).toEqual({ password, again: password })
  }
  const whole = passwordSchema(servicePublic, { contextFields: ['name'] })
  expect(z.toJSONSchema(whole)).toMatchObject({ type: 'object', properties: { password }, required: ['password'] })
})

it('no issue carries the input, even when zod is asked to report it', () => {
  const password = 'Quetzal-canari'
  const field = passwordSchema(servicePublic)
  const form = passwordSchema(servicePublic, { contextFields: ['name'] })
  for (const schema of [field, field.optional(), form, form.nullable()]) {
    for (const value of [
      password,
      [password],
      { password, name: password },
      { password: [password] },
      [{ password }]
    ]) {
      const { error } = schema.safeParse(value, { reportInput: true })
      expect(error?.issues.length).toBeGreaterThan(0)
      expect(JSON.stringify(error?.issues)).not.toMatch(/quetzal|canari/iu)
    }
  }
})
