import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AccountSecurityPolicy } from 'rempart'
import type { Estimator } from 'rempart/strength'
import type { AccountSecurity } from 'rempart/account'
import type { Account, AccountStore } from '../database/account-store.ts'
import type { Metrics } from '../metrics.ts'
import type { AttemptReservation, KnownDevices } from 'rempart/account'
import { sessionDigest } from '../security/sessions.ts'
import { Problem } from './problem.ts'

/** What the routes are made of. */
export interface Parts {
  readonly policy: AccountSecurityPolicy
  readonly estimator: Estimator
  readonly security: AccountSecurity
  readonly accounts: AccountStore
  readonly metrics: Metrics
  /** Browsers that signed in before: a stranger cannot keep their owner out. */
  readonly devices: KnownDevices
  /** Takes one sign-up of a source. */
  readonly reserveSignUp: (source: readonly string[]) => Promise<AttemptReservation>
}

/** The account that a request is signed in to. */
export async function currentAccount(request: FastifyRequest, { accounts }: Parts): Promise<Account | null> {
  const digest = sessionDigest(request)
  return digest === null ? null : await accounts.findBySession(digest)
}

/** As {@link currentAccount}, where there has to be one. */
export async function requireAccount(request: FastifyRequest, parts: Parts): Promise<Account> {
  const account = await currentAccount(request, parts)
  if (account === null) throw new Problem('not_signed_in')
  return account
}

/** Where a form leads to: another page for a browser, 204 for a program. */
export async function proceed(reply: FastifyReply, json: boolean, location: string): Promise<FastifyReply> {
  return json ? await reply.code(204).send() : await reply.redirect(location, 303)
}
