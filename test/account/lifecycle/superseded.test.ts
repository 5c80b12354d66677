import { describe, expect, test } from 'vitest'
import { jeanne, newPassword, openLifecycle, password } from './open-lifecycle.ts'
import { changeTokenOf } from './outcomes.ts'

const newAddress = 'jeanne.dupont@example.org'
const forged = 'written by somebody else'

async function withMember() {
  const opened = await openLifecycle()
  const begun = await opened.member()
  const { lifecycle, store, tokenTo } = opened
  const { id } = begun.account
  const printed = await lifecycle.issueRecoveryCodes(begun.token)
  const code = printed.outcome === 'issued' ? (printed.codes[0] ?? '') : printed.outcome
  const linkTo = async (address: string): Promise<string> => {
    await lifecycle.whenIdle()
    return tokenTo(address)
  }
  /** Just before the next write another password is chosen, whose owner signs in nowhere else. */
  const supersede = (): void => {
    const write = store.write.bind(store)
    store.write = async (...given) => {
      store.write = write
      const account = (await store.findAccount({ id }))!
      const credential = { ...account.credential, hash: forged }
      await write(id, account.version, { credential }, { voidsTokens: true })
      return await write(...given)
    }
  }
  return { ...opened, ...begun, id, code, linkTo, supersede }
}

type Opened = Awaited<ReturnType<typeof withMember>>

interface Verb {
  /** What comes before, and then the verb itself. */
  readonly prepare: (opened: Opened) => Promise<() => Promise<unknown>>
  readonly outcome: unknown
}

const sessionEnded = { outcome: 'session_ended' }
const verbs: Readonly<Record<string, Verb>> = {
  'a change of password': {
    prepare: async ({ lifecycle, token }) => {
      return () => lifecycle.changePassword({ token, currentPassword: password, newPassword })
    },
    outcome: sessionEnded
  },
  'an erasure that is planned': {
    prepare: async ({ lifecycle, token }) => {
      return () => lifecycle.requestErasure(token, 30)
    },
    outcome: sessionEnded
  },
  'an erasure that is cancelled': {
    prepare: async ({ lifecycle, token }) => {
      return () => lifecycle.cancelErasure(token)
    },
    outcome: sessionEnded
  },
  'the end of other sessions': {
    prepare: async ({ lifecycle, token }) => {
      return () => lifecycle.endOtherSessions(token)
    },
    outcome: sessionEnded
  },
  'new printed codes': {
    prepare: async ({ lifecycle, token }) => {
      return () => lifecycle.issueRecoveryCodes(token)
    },
    outcome: sessionEnded
  },
  'a printed code': {
    prepare: async ({ lifecycle, code }) => {
      return () => lifecycle.recoverByCode({ address: jeanne, code, newPassword })
    },
    outcome: { outcome: 'refused' }
  },
  'a link of recovery': {
    prepare: async ({ lifecycle, linkTo }) => {
      await lifecycle.recovery.request(jeanne, 'fr')
      const link = await linkTo(jeanne)
      return () => lifecycle.recovery.reset(link, newPassword)
    },
    outcome: { outcome: 'link_void' }
  },
  'a link for a new address': {
    prepare: async ({ lifecycle, linkTo, token }) => {
      await lifecycle.requestAddressChange(token, newAddress)
      const link = await linkTo(newAddress)
      return () => lifecycle.confirmAddressChange(link)
    },
    outcome: { outcome: 'link_void' }
  },
  'a password that is required': {
    prepare: async ({ lifecycle, id, clock }) => {
      await lifecycle.requireChange({ accounts: [id], setBefore: new Date(clock.nowMs + 1) })
      const changeToken = changeTokenOf(await lifecycle.signIn({ address: jeanne, password }))
      return () => lifecycle.setRequiredPassword({ changeToken, newPassword })
    },
    outcome: { outcome: 'token_void' }
  },
  'a sign-in with a password of a breach': {
    prepare: async ({ lifecycle, breached }) => {
      breached.set(password, { outcome: 'found', occurrences: 7 })
      return () => lifecycle.signIn({ address: jeanne, password })
    },
    outcome: { outcome: 'refused', reason: 'mismatch' }
  },
  'a temporary password': {
    prepare: async ({ lifecycle, id }) => {
      return () => lifecycle.issueTemporaryPassword(id)
    },
    outcome: { outcome: 'no_account' }
  },
  'facts of the application': {
    prepare: async ({ lifecycle, id }) => {
      return () => lifecycle.updateFacts(id, { groups: ['administrators'] })
    },
    outcome: false
  }
}

const TOLD: ReadonlySet<string> = new Set([
  'password_changed',
  'address_changed',
  'recovery_codes_issued',
  'temporary_password_issued',
  'signed_in'
])

describe('where another password was chosen meanwhile', () => {
  test.each(Object.entries(verbs))('%s writes nothing, tells nothing, and says so', async (_name, verb) => {
    const opened = await withMember()
    const { store, id, supersede, lifecycle, mails, codes, events } = opened
    const run = await verb.prepare(opened)
    await lifecycle.whenIdle()
    const before = (await store.findAccount({ id }))!
    mails.length = 0
    events.length = 0
    supersede()
    expect(await run()).toEqual(verb.outcome)
    await lifecycle.whenIdle()
    const after = (await store.findAccount({ id }))!
    expect(after).toEqual({
      ...before,
      version: before.version + 1,
      tokenGeneration: before.tokenGeneration + 1,
      credential: { ...before.credential, hash: forged }
    })
    expect(mails).toEqual([])
    expect(codes().filter((code) => TOLD.has(code) || code.startsWith('erasure'))).toEqual([])
  })

  test('the proof of an address opens no account', async () => {
    const { lifecycle, store, tokenTo, codes } = await openLifecycle()
    await lifecycle.register({ address: jeanne, password, language: 'fr', context: [] })
    await lifecycle.whenIdle()
    const write = store.write.bind(store)
    store.write = async (id, version, ...rest) => {
      store.write = write
      await write(id, version, {}, { voidsTokens: true })
      return await write(id, version, ...rest)
    }
    expect(await lifecycle.proveAddress({ token: tokenTo(jeanne), password })).toEqual({ outcome: 'link_void' })
    expect((await store.findAccount({ address: jeanne }))?.addressProvedAtMs).toBe(null)
    expect(codes()).toEqual(['registered'])
  })
})

async function ending(times: number) {
  const opened = await withMember()
  const insertSession = opened.store.insertSession.bind(opened.store)
  let asked = 0
  opened.store.insertSession = async (...session) => {
    asked += 1
    return asked > times && (await insertSession(...session))
  }
  return { ...opened, asked: () => asked }
}

describe('where all sessions end again and again', () => {
  test('a sign-in tries three times', async () => {
    const patient = await ending(2)
    expect(await patient.lifecycle.signIn({ address: jeanne, password })).toMatchObject({ outcome: 'authenticated' })
    const hopeless = await ending(3)
    const refused = { outcome: 'refused', reason: 'mismatch' }
    expect(await hopeless.lifecycle.signIn({ address: jeanne, password })).toEqual(refused)
    expect(hopeless.asked()).toBe(3)
  })

  test('a sign-in to an account that is gone meanwhile is refused', async () => {
    const { lifecycle, store, id } = await withMember()
    store.insertSession = async () => {
      await store.erase(id, (await store.findAccount({ id }))!.version)
      return false
    }
    const refused = { outcome: 'refused', reason: 'mismatch' }
    expect(await lifecycle.signIn({ address: jeanne, password })).toEqual(refused)
  })

  test('a required password is chosen, and begins no session', async () => {
    const { lifecycle, store, id, clock } = await withMember()
    await lifecycle.requireChange({ accounts: [id], setBefore: new Date(clock.nowMs + 1) })
    const changeToken = changeTokenOf(await lifecycle.signIn({ address: jeanne, password }))
    store.insertSession = async () => false
    expect(await lifecycle.setRequiredPassword({ changeToken, newPassword })).toEqual({ outcome: 'token_void' })
  })

  test('a proof and a registration at once begin none', async () => {
    const { lifecycle, store, tokenTo } = await openLifecycle()
    store.insertSession = async () => false
    const registration = { address: jeanne, password, language: 'fr', context: [] } as const
    await lifecycle.register(registration)
    await lifecycle.whenIdle()
    expect(await lifecycle.proveAddress({ token: tokenTo(jeanne), password })).toEqual({ outcome: 'link_void' })
    const atOnce = { ...registration, address: 'paul@example.org' }
    expect(await lifecycle.registerAtOnce(atOnce)).toEqual({ outcome: 'address_taken' })
  })

  test('a token that cannot be stored holds nobody', async () => {
    const { lifecycle, store, id, clock } = await withMember()
    await lifecycle.requireChange({ accounts: [id], setBefore: new Date(clock.nowMs + 1), endsSessions: false })
    store.putToken = async () => false
    expect(await lifecycle.signIn({ address: jeanne, password })).toMatchObject({ outcome: 'authenticated' })
  })
})

async function contested(rounds: number) {
  const opened = await withMember()
  const { store, id } = opened
  const erase = store.erase.bind(store)
  let left = rounds
  store.erase = async (...given) => {
    left -= 1
    if (left >= 0) await store.write(id, given[1], {})
    return await erase(...given)
  }
  return opened
}

describe('an erasure at once', () => {
  test('goes on while others write, twenty times at most', async () => {
    const patient = await contested(19)
    expect(await patient.lifecycle.requestErasure(patient.token, 0)).toEqual({ outcome: 'erased' })
    const hopeless = await contested(20)
    expect(await hopeless.lifecycle.requestErasure(hopeless.token, 0)).toEqual(sessionEnded)
    expect(await hopeless.store.findAccount({ id: hopeless.id })).not.toBe(null)
  })

  test('of an account that is gone meanwhile says that its session ended', async () => {
    const { lifecycle, store, id, token, codes } = await withMember()
    const findAccount = store.findAccount.bind(store)
    store.findAccount = async (by) => {
      const account = await findAccount(by)
      if (account !== null) await store.erase(id, account.version)
      return await findAccount(by)
    }
    expect(await lifecycle.requestErasure(token, 0)).toEqual(sessionEnded)
    expect(codes()).not.toContain('erased')
  })
})
