import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import { rempartExpress, sendProblems } from '../../../src/adapters/express/index.ts'
import { rempartFastify } from '../../../src/adapters/fastify/index.ts'
import { rempartHono, type RempartVariables } from '../../../src/adapters/hono/index.ts'
import type { AccountHttpOptions } from '../../../src/adapters/http/index.ts'
import { type Accounts, type Application, type Credentials, rehash } from './account-store.ts'
import { startNestOnExpress, startNestOnFastify } from './nest-application.ts'

type Start = (options: AccountHttpOptions, accounts: Accounts) => Promise<Application>

async function startFastify(options: AccountHttpOptions, accounts: Accounts): Promise<Application> {
  const app = fastify()
  await app.register(rempartFastify, options)
  app.post<{ Body: Credentials }>('/sign-up', async ({ body: { email, password }, rempart }) => {
    accounts.set(email, await rempart.enroll(password, [email]))
    return { email }
  })
  app.post<{ Body: Credentials }>('/sign-in', async ({ body: { email: account, password }, rempart }) => {
    const storedHash = accounts.get(account) ?? null
    await rempart.authenticate({ account, password, storedHash, onRehash: rehash(accounts, account) })
    return { email: account }
  })
  app.post<{ Body: Credentials }>('/password', async ({ body: { email: account, ...typed }, rempart }) => {
    const storedHash = accounts.get(account) ?? null
    accounts.set(account, await rempart.changePassword({ account, storedHash, ...typed }))
    return { email: account }
  })
  app.get('/broken', async () => {
    throw new TypeError('not ours')
  })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return { url, close: () => app.close() }
}

async function startHono(options: AccountHttpOptions, accounts: Accounts): Promise<Application> {
  const app = new Hono<{ Variables: RempartVariables }>()
  app.use(rempartHono(options))
  app.post('/sign-up', async (c) => {
    const { email, password } = await c.req.json<Credentials>()
    accounts.set(email, await c.get('rempart').enroll(password, [email]))
    return c.json({ email })
  })
  app.post('/sign-in', async (c) => {
    const { email: account, password } = await c.req.json<Credentials>()
    const storedHash = accounts.get(account) ?? null
    await c.get('rempart').authenticate({ account, password, storedHash, onRehash: rehash(accounts, account) })
    return c.json({ email: account })
  })
  app.post('/password', async (c) => {
    const { email: account, ...typed } = await c.req.json<Credentials>()
    const storedHash = accounts.get(account) ?? null
    accounts.set(account, await c.get('rempart').changePassword({ account, storedHash, ...typed }))
    return c.json({ email: account })
  })
  app.get('/broken', () => {
    throw new TypeError('not ours')
  })
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  return { url: urlOf(server.address()), close: () => closed(server) }
}

async function startExpress(options: AccountHttpOptions, accounts: Accounts): Promise<Application> {
  const app = express()
  app.use(express.json(), rempartExpress(options))
  app.post('/sign-up', async (request, response) => {
    const { email, password } = request.body as Credentials
    accounts.set(email, await request.rempart.enroll(password, [email]))
    response.json({ email })
  })
  app.post('/sign-in', async (request, response) => {
    const { email: account, password } = request.body as Credentials
    const storedHash = accounts.get(account) ?? null
    await request.rempart.authenticate({ account, password, storedHash, onRehash: rehash(accounts, account) })
    response.json({ email: account })
  })
  app.post('/password', async (request, response) => {
    const { email: account, ...typed } = request.body as Credentials
    const storedHash = accounts.get(account) ?? null
    accounts.set(account, await request.rempart.changePassword({ account, storedHash, ...typed }))
    response.json({ email: account })
  })
  app.get('/broken', () => {
    throw new TypeError('not ours')
  })
  app.use(sendProblems)
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: urlOf(server.address()), close: () => closed(server) }
}

function urlOf(address: AddressInfo | string | null): string {
  return `http://127.0.0.1:${(address as AddressInfo).port}`
}

async function closed(server: { close(callback: () => void): unknown }): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
}

/** The same small service in each framework. */
export const applications: Readonly<Record<string, Start>> = {
  Fastify: startFastify,
  Hono: startHono,
  Express: startExpress,
  'NestJS on Express': startNestOnExpress,
  'NestJS on Fastify': startNestOnFastify
}
