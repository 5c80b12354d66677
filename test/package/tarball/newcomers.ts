/** What somebody new writes to use an adapter, and how it is asked: `signUp`, `signIn`, and the store. */
export interface Newcomer {
  /** All of it. */
  readonly program: string
  /** It has decorators, which the compiler has to translate. */
  readonly isCompiled?: true
  /** `post(path, body)`, made of what the program exports, as `own`. */
  readonly post: string
}

const rempart = `import { servicePublic as policy } from 'rempart'
import { createAccountSecurity } from 'rempart/account'
import { loadEstimator } from 'rempart/strength'
export const users = new Map()
const security = createAccountSecurity({ policy, estimator: await loadEstimator() })`

const postOver = `const post = (path, body) => fetch(origin + path, { method: 'POST', headers, body: JSON.stringify(body) })`
const swap = `({ oldHash, newHash }) => users.get(account) === oldHash && users.set(account, newHash)`

const expressPost = `import { once } from 'node:events'
const server = own.app.listen(0)
await once(server, 'listening')
const origin = \`http://localhost:\${server.address().port}\`
${postOver}`

export const newcomers: Readonly<Record<string, Newcomer>> = {
  fastify: {
    program: `import fastify from 'fastify'
import { rempartFastify } from 'rempart/fastify'
${rempart}
export const app = await fastify().register(rempartFastify, { policy, security })
app.post('/sign-up', async ({ body, rempart }) => {
  users.set(body.account, await rempart.enroll(body.password, [body.account]))
})
app.post('/sign-in', async ({ body: { account, password }, rempart }) => {
  const onRehash = ${swap}
  await rempart.authenticate({ account, password, storedHash: users.get(account) ?? null, onRehash })
})`,
    post: `const origin = await own.app.listen({ port: 0 })\n${postOver}`
  },
  hono: {
    program: `import { Hono } from 'hono'
import { rempartHono } from 'rempart/hono'
${rempart}
export const app = new Hono().use(rempartHono({ policy, security }))
app.post('/sign-up', (c) => c.req.json().then(async ({ account, password }) =>
  c.json(users.set(account, await c.get('rempart').enroll(password, [account])).size)))
app.post('/sign-in', async (c) => {
  const { account, password } = await c.req.json()
  const onRehash = ${swap}
  return c.json(await c.get('rempart').authenticate({ account, password, storedHash: users.get(account) ?? null, onRehash }))
})`,
    post: `const post = (path, body) => own.app.request(path, { method: 'POST', headers, body: JSON.stringify(body) })`
  },
  express: {
    program: `import express from 'express'
import { rempartExpress, sendProblems } from 'rempart/express'
${rempart}
export const app = express().use(express.json(), rempartExpress({ policy, security }))
app.post('/sign-up', async ({ body: { account, password }, rempart }, response) =>
  response.json(users.set(account, await rempart.enroll(password, [account])).size))
app.post('/sign-in', async ({ body: { account, password }, rempart }, response) => {
  const onRehash = ${swap}
  response.json(await rempart.authenticate({ account, password, storedHash: users.get(account) ?? null, onRehash }))
})
app.use(sendProblems)`,
    post: expressPost
  },
  nestjs: {
    isCompiled: true,
    program: `import { Body, Controller, Module, Post } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { Rempart, RempartModule } from 'rempart/nestjs'
${rempart}
@Controller()
class AccountController {
  @Post('sign-up') async signUp(@Body() { account, password }, @Rempart() rempart) { users.set(account, await rempart.enroll(password, [account])) }
  @Post('sign-in') async signIn(@Body() { account, password }, @Rempart() rempart) { await rempart.authenticate({ account, password, storedHash: users.get(account) ?? null, onRehash: ${swap} }) }
}
@Module({ imports: [RempartModule.forRoot({ policy, security })], controllers: [AccountController] }) class App {}
export const app = await NestFactory.create(App, { logger: ['warn'] })`,
    post: `await own.app.listen(0)
const origin = await own.app.getUrl()
${postOver}`
  },
  passport: {
    program: `import express from 'express'
import passport from 'passport'
import { Strategy } from 'passport-local'
import { rempartExpress, sendProblems } from 'rempart/express'
${rempart}
passport.use(new Strategy({ usernameField: 'account', passReqToCallback: true }, ({ rempart }, account, password, done) =>
  rempart.authenticate({ account, password, storedHash: users.get(account) ?? null, onRehash: ${swap} })
    .then(() => done(null, { account }), done)))
export const app = express().use(express.json(), rempartExpress({ policy, security }))
app.post('/sign-up', async ({ body, rempart }, response) => response.json(users.set(body.account, await rempart.enroll(body.password, [body.account])).size))
app.post('/sign-in', passport.authenticate('local', { session: false }), ({ user }, response) => response.json(user)).use(sendProblems)`,
    post: expressPost
  },
  'auth-js': {
    program: `import { CredentialsSignin } from '@auth/core/errors'
import Credentials from '@auth/core/providers/credentials'
${rempart}
class Throttled extends CredentialsSignin { code = 'throttled' }
export const signUp = ({ account, password }) => security.enroll(password, [account])
const signIn = Credentials({ credentials: { account: {}, password: {} }, async authorize({ account, password }) {
  const onRehash = ${swap}
  const { outcome } = await security.authenticate({ account, password, storedHash: users.get(account) ?? null, onRehash })
  if (outcome === 'throttled') throw new Throttled()
  return outcome === 'authenticated' ? { id: account } : null } })
export const config = { basePath: '/auth', secret: 'thirty-two characters and a few more', trustHost: true, providers: [signIn] }`,
    post: `import { Auth } from '@auth/core'
const { users, config } = own
const ask = (path, init) => Auth(new Request('http://localhost:3000/auth' + path, init), { ...config, logger: { error() {} } })
const post = async (path, { account, password }) => {
  if (path === '/sign-up') {
    const { accepted, hash } = await own.signUp({ account, password })
    if (accepted) users.set(account, hash)
    return { status: accepted ? 200 : 422, ok: accepted }
  }
  const csrf = await ask('/csrf')
  const body = new URLSearchParams({ account, password, csrfToken: (await csrf.json()).csrfToken })
  const cookie = csrf.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ')
  const { searchParams } = new URL((await ask('/callback/credentials', { method: 'POST', body, headers: { cookie } })).headers.get('location'))
  const status = { null: 200, credentials: 401, throttled: 429 }[searchParams.get('code')]
  return { status, ok: status === 200 }
}`
  },
  adonisjs: {
    program: `import { HashManager } from '@adonisjs/hash'
import { createPasswordHasher } from 'rempart/hashing'
${rempart}
const hasher = createPasswordHasher({ parameters: policy.hashing })
const driver = {
  ...{ make: hasher.hash, needsReHash: hasher.needsRehash },
  verify: async (hash, password) => (await hasher.verify(password, hash)).matches,
  isValidHash: (hash) => !hasher.rehashReasons(hash).includes('unreadable')
}
export const hash = new HashManager({ default: 'rempart', list: { rempart: () => driver } })
export { security }`,
    post: `const { users, hash, security } = own
const post = async (path, { account, password }) => {
  if (path === '/sign-up') {
    const accepted = security.judge(password, [account]).accepted
    if (accepted) users.set(account, await hash.make(password))
    return { status: accepted ? 200 : 422, ok: accepted }
  }
  const stored = users.get(account)
  const { outcome } = await security.authenticate({ account, password, storedHash: stored })
  const status = { authenticated: 200, throttled: 429, refused: 401 }[outcome]
  if (status === 200 && hash.needsReHash(stored)) users.set(account, await hash.make(password))
  return { status, ok: status === 200 && (await hash.verify(stored, password)) && hash.isValidHash(stored) }
}`
  },
  'better-auth': {
    program: `import { betterAuth } from 'better-auth'
import { memoryAdapter } from 'better-auth/adapters/memory'
import { servicePublic as policy } from 'rempart'
import { createAccountSecurity } from 'rempart/account'
import { rempartBetterAuth } from 'rempart/better-auth'
import { loadEstimator } from 'rempart/strength'
const security = createAccountSecurity({ policy, estimator: await loadEstimator() })
export const database = { user: [], session: [], account: [], verification: [] }
export const auth = betterAuth({
  ...{ baseURL: 'http://localhost:3000', secret: 'a secret of thirty-two characters, or more' },
  database: memoryAdapter(database),
  emailAndPassword: { enabled: true },
  plugins: [rempartBetterAuth({ policy, security })]
})`,
    post: `const rows = () => own.database.account
own.users = {
  get: (name) => rows().find((row) => own.database.user.some(({ id, email }) => id === row.userId && email === name))?.password,
  set: (name, hash) => (rows().find((row) => own.database.user.some(({ id, email }) => id === row.userId && email === name)).password = hash)
}
const origin = 'http://localhost:3000'
const post = (path, { account: email, password }) => own.auth.handler(new Request(origin + '/api/auth' + path + '/email', {
  method: 'POST', headers: { ...headers, origin }, body: JSON.stringify({ name: 'Jeanne', email, password }) }))`
  },
  'zxcvbn-ts': {
    program: `import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as french from '@zxcvbn-ts/language-fr'
import { servicePublic as policy } from 'rempart'
import { createAccountSecurity } from 'rempart/account'
import { zxcvbnEstimator } from 'rempart/strength/zxcvbn-ts'
const dictionary = { ...common.dictionary, ...french.dictionary }
const estimator = zxcvbnEstimator(new ZxcvbnFactory({ dictionary, graphs: common.adjacencyGraphs, l33tMaxSubstitutions: 10 }))
export const security = createAccountSecurity({ policy, estimator })
export const users = new Map()`,
    post: `const { users } = own
const post = async (path, { account, password }) => {
  const attempt = { account, password, storedHash: users.get(account) ?? null, onRehash: ${swap} }
  const outcome = path === '/sign-up' ? await own.security.enroll(password, [account]) : await own.security.authenticate(attempt)
  if (outcome.accepted) users.set(account, outcome.hash)
  const status = { throttled: 429, refused: 401 }[outcome.outcome] ?? (outcome.accepted === false ? 422 : 200)
  return { status, ok: status === 200 }
}`
  }
}
