import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { AbstractHttpAdapter } from '@nestjs/core'
import { ExpressAdapter } from '@nestjs/platform-express'
import { FastifyAdapter } from '@nestjs/platform-fastify'
import type { AccountHttpOptions } from '../../../src/adapters/http/index.ts'
import { Rempart, type AccountRequest, RempartModule } from '../../../src/adapters/nestjs/index.ts'
import { type Accounts, type Application, type Credentials, rehash } from './account-store.ts'

// Decorators as calls: Node.js runs these files without compiling them. The document has them as people write them.

function createController(accounts: Accounts): new () => object {
  class AccountController {
    async signUp({ email, password }: Credentials, rempart: AccountRequest): Promise<object> {
      accounts.set(email, await rempart.enroll(password, [email]))
      return { email }
    }

    async signIn({ email: account, password }: Credentials, rempart: AccountRequest): Promise<object> {
      const storedHash = accounts.get(account) ?? null
      await rempart.authenticate({ account, password, storedHash, onRehash: rehash(accounts, account) })
      return { email: account }
    }

    async changePassword({ email: account, ...typed }: Credentials, rempart: AccountRequest): Promise<object> {
      const storedHash = accounts.get(account) ?? null
      accounts.set(account, await rempart.changePassword({ account, storedHash, ...typed }))
      return { email: account }
    }

    breakDown(): never {
      throw new TypeError('not ours')
    }
  }

  const { prototype } = AccountController
  const decorate = (name: string, ...decorators: readonly MethodDecorator[]): void => {
    for (const each of decorators) each(prototype, name, Object.getOwnPropertyDescriptor(prototype, name) ?? {})
  }
  for (const [path, name] of Object.entries({ 'sign-up': 'signUp', 'sign-in': 'signIn', password: 'changePassword' })) {
    Body()(prototype, name, 0)
    Rempart()(prototype, name, 1)
    decorate(name, Post(path), HttpCode(200))
  }
  decorate('breakDown', Get('broken'))
  Controller()(AccountController)
  return AccountController
}

async function start(
  adapter: AbstractHttpAdapter,
  options: AccountHttpOptions,
  accounts: Accounts
): Promise<Application> {
  const controller = createController(accounts)
  const imports = [RempartModule.forRootAsync({ useFactory: () => Promise.resolve(options) })]
  const app = await NestFactory.create({ module: controller, controllers: [controller], imports }, adapter, {
    logger: false
  })
  await app.listen(0, '127.0.0.1')
  return { url: await app.getUrl(), close: () => app.close() }
}

export const startNestOnExpress = (options: AccountHttpOptions, accounts: Accounts): Promise<Application> =>
  start(new ExpressAdapter(), options, accounts)

export const startNestOnFastify = (options: AccountHttpOptions, accounts: Accounts): Promise<Application> =>
  start(new FastifyAdapter(), options, accounts)
