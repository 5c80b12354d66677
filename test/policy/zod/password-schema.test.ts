import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
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
    expect(passwordSchema(servicePublic, { estimator }).parse('Éléphant12-violon')).toBe('Éléphant12-violon')
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
    const value = { email: 'jean@example.org', password: 'Éléphant12-violon' }
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

it('an issue never carries the input, even when zod is asked to report it', () => {
  const password = 'Quetzal-canari'
  for (const schema of [passwordSchema(servicePublic), passwordSchema(servicePublic, { contextFields: ['name'] })]) {
    for (const value of [password, { password, name: password }]) {
      const { error } = schema.safeParse(value, { reportInput: true })
      const own = error?.issues.filter(({ code }) => code === 'custom') ?? []
      expect(JSON.stringify(own)).not.toMatch(/quetzal|canari/iu)
    }
  }
})
