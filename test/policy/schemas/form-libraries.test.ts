import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { zodResolver } from '@hookform/resolvers/zod'
import { sValidator } from '@hono/standard-validator'
import { FormApi } from '@tanstack/form-core'
import { initTRPC, TRPCError } from '@trpc/server'
import { Hono } from 'hono'
import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import {
  passwordStandardSchema,
  servicePublic,
  type Estimator,
  type PasswordFormStandardSchema
} from '../../../src/index.ts'
import { createMessages } from '../../../src/messages/index.ts'
import { passwordSchema } from '../../../src/policy/zod/index.ts'
import { loadEstimator } from '../../../src/strength/index.ts'

interface Account {
  readonly name: string
  readonly password: string
}

const weak: Account = { name: 'Jean Dupont', password: 'Dupont99' }
const strong: Account = { name: 'Jean Dupont', password: 'Éléphant12-violon-tiroir' }
const personalData =
  'Le mot de passe contient trop d’informations qui vous concernent, comme votre nom ou votre adresse.'
const { issue: describeIssue } = createMessages('fr')

let estimator: Estimator
let schema: PasswordFormStandardSchema<Account>
beforeAll(async () => {
  estimator = await loadEstimator({ languages: ['fr'], referenceYear: 2026 })
  schema = passwordStandardSchema<Account>(servicePublic, {
    contextFields: ['name'],
    estimator,
    describe: describeIssue
  })
})

const zodForm = () =>
  z
    .object({ name: z.string().min(1) })
    .and(passwordSchema(servicePublic, { contextFields: ['name'], estimator, describe: describeIssue }))

describe('react-hook-form', () => {
  const options = { fields: {}, shouldUseNativeValidation: false } as const

  it('shows the first issue of the whole form by the Standard Schema resolver', async () => {
    const resolve = standardSchemaResolver<Account, unknown, Account>(schema)
    const { errors } = await resolve(weak, undefined, options)
    expect(errors.password?.message).toBe(personalData)
    expect((await resolve(strong, undefined, options)).values).toEqual(strong)
  })

  it('shows the first issue of the whole form by the zod resolver', async () => {
    const resolve = zodResolver(zodForm())
    const { errors } = await resolve(weak, undefined, options)
    expect(errors.password?.message).toBe(personalData)
    expect((await resolve(strong, undefined, options)).values).toEqual(strong)
  })

  it('tells the missing password in the user’s language by both', async () => {
    const empty = { name: 'Jean' } as Account
    const standard = await standardSchemaResolver<Account, unknown, Account>(schema)(empty, undefined, options)
    const zod = await zodResolver(zodForm())(empty, undefined, options)
    expect(standard.errors.password?.message).toBe('Saisissez un mot de passe.')
    expect(zod.errors.password?.message).toBe('Saisissez un mot de passe.')
  })
})

const body = (fields: Readonly<Record<string, string>>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

describe('Conform', () => {
  it('puts the issues of a nested password under its path', () => {
    const nested = z.object({ account: z.object({ password: passwordSchema(servicePublic) }) })
    const submission = parseWithZod(body({ 'account.password': 'abc' }), { schema: nested })
    expect(submission.reply().error).toEqual({ 'account.password': ['too_short', 'missing_upper', 'missing_digit'] })
  })

  it('says what is missing in the words asked for', () => {
    const submission = parseWithZod(body({ name: 'Jean' }), { schema: zodForm() })
    expect(submission.reply().error).toEqual({ password: ['Saisissez un mot de passe.'] })
  })

  it('has the attributes of the input, with a maximum at which no browser cuts an acceptable password', () => {
    const form = z.object({ password: passwordSchema(servicePublic) })
    expect(getZodConstraint(form)['password']).toEqual({ required: true, minLength: 8, maxLength: 2048 })
  })
})

it('TanStack Form shows the issues on the field', async () => {
  const form = new FormApi({ defaultValues: weak, validators: { onChangeAsync: schema } })
  form.mount()
  await form.validateAllFields('change')
  await form.handleSubmit()
  expect(form.state.errorMap.onChange).toMatchObject({
    password: [{ code: 'personal_data', message: personalData }, { code: 'common_password' }, { code: 'too_guessable' }]
  })
})

it('tRPC answers with the path and the code of each issue', async () => {
  const t = initTRPC.create()
  const router = t.router({ signUp: t.procedure.input(zodForm()).mutation(({ input }) => input.password.length) })
  const caller = router.createCaller({})
  await expect(caller.signUp(strong)).resolves.toBe(24)
  const error: unknown = await caller.signUp(weak).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(TRPCError)
  expect((error as TRPCError).cause).toMatchObject({
    issues: [{ path: ['password'], params: { code: 'personal_data' } }, { path: ['password'] }, { path: ['password'] }]
  })
})

it('tRPC takes the Standard Schema too', async () => {
  const t = initTRPC.create()
  const router = t.router({ signUp: t.procedure.input(schema).mutation(({ input }) => input.name) })
  await expect(router.createCaller({}).signUp(strong)).resolves.toBe('Jean Dupont')
  await expect(router.createCaller({}).signUp(weak)).rejects.toThrow(personalData)
})

it('Hono answers 400 with the issues and without the password', async () => {
  const app = new Hono().post(
    '/',
    sValidator('json', schema, (result, context) =>
      result.success ? undefined : context.json({ issues: result.error }, 400)
    ),
    (context) => context.text('created', 201)
  )
  const send = async (account: Account) =>
    await app.request('/', {
      method: 'POST',
      body: JSON.stringify(account),
      headers: { 'content-type': 'application/json' }
    })
  expect((await send(strong)).status).toBe(201)
  const refused = await send(weak)
  expect(refused.status).toBe(400)
  const text = await refused.text()
  expect(JSON.parse(text)).toMatchObject({ issues: [{ path: ['password'], code: 'personal_data' }, {}, {}] })
  expect(text).not.toContain('Dupont99')
})

describe('the other fields of the form', () => {
  it.each([
    ['Valibot', () => v.object({ name: v.pipe(v.string(), v.minLength(2)) })],
    ['zod', () => z.object({ name: z.string().min(2) })]
  ] as const)('are validated by %s in the same call', async (_library, fields) => {
    const whole = passwordStandardSchema(servicePublic, { contextFields: ['name'], estimator, fields: fields() })
    const result = await whole['~standard'].validate({ name: 'J', password: 'abc' })
    expect(result.issues?.map(({ path }) => path?.map((key) => (typeof key === 'object' ? key.key : key)))).toEqual([
      ['name'],
      ['password'],
      ['password'],
      ['password'],
      ['password'],
      ['password']
    ])
    expect(await whole['~standard'].validate({ ...strong, admin: true })).toEqual({ value: strong })
  })

  it('may hold a rule over the password and its confirmation, which runs beside ours', async () => {
    const fields = z
      .object({ password: z.string(), again: z.string() })
      .refine(({ password, again }) => password === again, { path: ['again'], message: 'differs' })
    const whole = passwordStandardSchema(servicePublic, { contextFields: [], fields })
    const result = await whole['~standard'].validate({ password: 'short1A', again: 'other' })
    expect(result.issues?.map(({ message }) => message)).toEqual(['differs', 'too_short'])
  })
})

it('a form whose estimator is still loading answers when it is there, with the verdict of the server', async () => {
  const options = { contextFields: ['name'], estimator: Promise.resolve(estimator) }
  const standard = await passwordStandardSchema(servicePublic, options)['~standard'].validate(weak)
  const zod = await passwordSchema(servicePublic, options).safeParseAsync(weak)
  const now = await schema['~standard'].validate(weak)
  const codes = now.issues?.map(({ code }) => code)
  expect(codes).toContain('too_guessable')
  expect(standard.issues?.map(({ code }) => code)).toEqual(codes)
  expect(zod.error?.issues.map((found) => found.code === 'custom' && String(found.params?.['code']))).toEqual(codes)
})
