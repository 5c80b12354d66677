import { fc, test } from '@fast-check/vitest'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { createKyselyAccountStore, migrateStores } from '../../../src/account/kysely/index.ts'
import { createMemoryAccountStore, type AccountStore } from '../../../src/account/lifecycle/index.ts'
import { openPglite, type TwoConnections } from '../../running/databases.ts'
import { jeanne, openLifecycle, password, policy, type OpenedLifecycle } from './open-lifecycle.ts'

const passwords = [password, 'Tabouret_Bleu_94', 'Chaussette!Verte!Lampe58', 'Parapluie#Orange#Canapé62'] as const
const steps = ['sign in', 'change', 'ask', 'reset', 'reset again', 'exchange', 'end others', 'require'] as const
type Step = (typeof steps)[number]

/** What is good or was good once. */
interface Held {
  readonly token: string
  isGood: boolean
}

/** What an account is, in a few words: what every store has to agree with. */
interface Model {
  /** Which of the passwords opens it. */
  current: number
  mustChange: boolean
  requests: number
  readonly sessions: Held[]
  readonly links: Held[]
  readonly changeTokens: Held[]
}

const end = (all: readonly Held[]): void => {
  for (const each of all) each.isGood = false
}
const lastGood = (all: readonly Held[]): Held | undefined => all.findLast(({ isGood }) => isGood)

/** A new password: every link and every other session is over. */
function renew(model: Model): string {
  model.current = (model.current + 1) % passwords.length
  model.mustChange = false
  end([...model.links, ...model.changeTokens, ...model.sessions])
  return passwords[model.current] ?? ''
}

type Take = (model: Model, opened: OpenedLifecycle) => Promise<void>

const taking: Readonly<Record<Step, Take>> = {
  async 'sign in'(model, { lifecycle }) {
    const signedIn = await lifecycle.signIn({ address: jeanne, password: passwords[model.current] ?? '' })
    expect(signedIn.outcome).toBe(model.mustChange ? 'password_must_change' : 'authenticated')
    if (signedIn.outcome === 'authenticated') model.sessions.push({ token: signedIn.token, isGood: true })
    if (signedIn.outcome !== 'password_must_change') return
    end(model.changeTokens)
    model.changeTokens.push({ token: signedIn.changeToken, isGood: true })
  },

  async change(model, { lifecycle }) {
    const session = lastGood(model.sessions)
    if (session === undefined) return
    const currentPassword = passwords[model.current] ?? ''
    const newPassword = renew(model)
    session.isGood = true
    const changed = await lifecycle.changePassword({ token: session.token, currentPassword, newPassword })
    expect(changed).toEqual({ outcome: 'changed' })
  },

  async ask(model, { lifecycle, tokenTo }) {
    model.requests += 1
    const { outcome } = await lifecycle.recovery.request(jeanne, 'fr')
    await lifecycle.whenIdle()
    expect(outcome).toBe(model.requests > 5 ? 'throttled' : 'accepted')
    if (outcome === 'throttled') return
    end(model.links)
    model.links.push({ token: tokenTo(jeanne), isGood: true })
  },

  async reset(model, { lifecycle }) {
    const link = lastGood(model.links)
    if (link === undefined) return
    expect(await lifecycle.recovery.reset(link.token, renew(model))).toMatchObject({ outcome: 'changed' })
  },

  async 'reset again'(model, { lifecycle }) {
    for (const { token } of model.links.filter(({ isGood }) => !isGood)) {
      expect(await lifecycle.recovery.reset(token, 'Fenêtre+Jaune+Tapis27')).toEqual({ outcome: 'link_void' })
    }
  },

  async exchange(model, { lifecycle }) {
    const held = lastGood(model.changeTokens)
    if (held === undefined) return
    const exchanged = await lifecycle.setRequiredPassword({ changeToken: held.token, newPassword: renew(model) })
    expect(exchanged.outcome).toBe('authenticated')
    model.sessions.push({ token: exchanged.outcome === 'authenticated' ? exchanged.token : '', isGood: true })
  },

  async 'end others'(model, { lifecycle }) {
    const session = lastGood(model.sessions)
    if (session === undefined) return
    end(model.sessions)
    session.isGood = true
    expect(await lifecycle.endOtherSessions(session.token)).toEqual({ outcome: 'ended' })
  },

  async require(model, { lifecycle, clock }) {
    clock.nowMs += 1
    expect(await lifecycle.requireChange({ accounts: 'all' })).toBe(model.mustChange ? 0 : 1)
    if (!model.mustChange) end(model.sessions)
    model.mustChange = true
  }
}

async function agree(model: Model, { lifecycle }: OpenedLifecycle): Promise<void> {
  for (const { token, isGood } of model.sessions) expect((await lifecycle.findSession(token)) !== null).toBe(isGood)
  for (const { token, isGood } of model.links) expect(await lifecycle.recovery.isGood(token)).toBe(isGood)
}

/** Lives a life, in which model and lifecycle agree after every step: the errors that nobody waited for. */
async function live(taken: readonly Step[], store: AccountStore): Promise<readonly unknown[]> {
  const { history: _, ...withoutHistory } = policy
  const opened = await openLifecycle({ store, policy: withoutHistory })
  const { token } = await opened.member()
  const sessions = [{ token, isGood: true }]
  const model: Model = { current: 0, mustChange: false, requests: 1, sessions, links: [], changeTokens: [] }
  for (const step of taken) {
    await taking[step](model, opened)
    await agree(model, opened)
  }
  return opened.errors
}

const walks = fc.array(fc.constantFrom(...steps), { minLength: 4, maxLength: 9 })

test.prop([walks], { numRuns: 60 })(
  'an account is what was done with it, whatever the order, in memory',
  async (taken) => {
    expect(await live(taken, createMemoryAccountStore())).toEqual([])
  }
)

describe('in PGlite', () => {
  let opened: TwoConnections | undefined
  beforeAll(async () => {
    opened = await openPglite()
    await migrateStores({ database: opened.databases[0] })
  })
  afterAll(async () => opened?.close())

  test.prop([walks], { numRuns: 10 })('an account is what was done with it, whatever the order', async (taken) => {
    const [database] = opened!.databases
    await sql`truncate rempart_accounts, rempart_events cascade`.execute(database)
    expect(await live(taken, createKyselyAccountStore({ database }))).toEqual([])
  })
})
