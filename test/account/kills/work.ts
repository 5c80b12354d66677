import { createHash, randomBytes } from 'node:crypto'
import { createKyselyAccountStore, wrapStoredHashes } from '../../../src/account/kysely/index.ts'
import { createPasswordHasher } from '../../../src/hashing/index.ts'
import { legacyFormats } from '../../../src/hashing/legacy/index.ts'
import type { AccountStore, StoredAccount } from '../../../src/account/lifecycle/index.ts'
import { connect } from '../../running/databases.ts'

// A process that recovers, changes, purges and wraps without an end, and writes a line for each thing that it was told is
// done: somebody kills it at any moment, and then looks at what is in the database.

const [, , url = '', accounts = '0'] = process.argv
const database = connect(url, 4)
const store = createKyselyAccountStore({ database })
const parameters = { memoryKib: 8, passes: 1, lanes: 1, saltBytes: 16, tagBytes: 32 }
const cheap = createPasswordHasher({ parameters })
// A machine that is busy is no fault of what is tested.
const hasher = { hash: async (password: string) => cheap.hash(password, { deadlineMs: 100_000 }) }

function say(...words: readonly (string | number)[]): void {
  process.stdout.write(`${words.join(' ')}\n`)
}

/** A new password with all that goes with it: its text is the version that it makes, so that halves do not fit together. */
function nextCredential({ credential, version }: StoredAccount): StoredAccount['credential'] {
  const replaced = { hash: credential.hash, replacedAtMs: version }
  return { ...credential, hash: `password ${version + 1}`, setAtMs: version + 1, earlier: [replaced] }
}

const sessionOf = (id: string, nowMs: number) => ({
  digest: createHash('sha256')
    .update(`${id} ${randomBytes(8).toString('hex')}`)
    .digest('base64url'),
  label: '',
  createdAtMs: nowMs,
  seenAtMs: nowMs,
  provedAtMs: nowMs,
  idleUntilMs: nowMs + 60_000,
  expiresAtMs: nowMs + 60_000
})

async function change(account: StoredAccount, kept: string | null): Promise<void> {
  const options = { endsSessions: { exceptDigest: kept }, voidsTokens: true, forgetsDevices: kept === null }
  const written = await store.write(account.id, account.version, { credential: nextCredential(account) }, options)
  if (written === 'written') say('changed', account.id, account.version + 1)
}

async function recoverAndChange(accountStore: AccountStore): Promise<never> {
  for (;;) {
    const id = `account ${Math.floor(Math.random() * Number(accounts))}`
    const account = await accountStore.findAccount({ id })
    if (account === null) throw new Error(`${id} is gone`)
    const session = sessionOf(id, Date.now())
    await accountStore.insertSession(id, account.sessionGeneration, session, 3)
    const digest = randomBytes(32).toString('base64url')
    const { tokenGeneration } = account
    const token = {
      accountId: id,
      purpose: 'recovery',
      digest,
      expiresAtMs: 0,
      tokenGeneration,
      address: null
    } as const
    if (Math.random() < 0.5) await change(account, session.digest)
    else if (await accountStore.putToken(token)) {
      const found = await accountStore.findToken('recovery', digest)
      if (found !== null) await change(found.account, null)
    }
  }
}

/** Accounts whose day has come: each has a session and a device, which go with it. */
async function purge(): Promise<never> {
  for (;;) {
    const ids = await store.eraseDue(Date.now(), 3)
    for (const id of ids) say('erased', id)
    await store.deleteExpired(0, 10)
    await new Promise((resolve) => {
      setTimeout(resolve, 5)
    })
  }
}

async function wrap(): Promise<void> {
  await wrapStoredHashes({
    database,
    table: 'users',
    hashColumn: 'secret',
    hasher,
    formats: legacyFormats,
    batchRows: 4,
    onProgress: ({ wrapped }) => say('wrapped', wrapped)
  })
}

// The first hash loads what computes it: only then all three are at work together.
await hasher.hash('')
say('begun')
await Promise.all([recoverAndChange(store), purge(), wrap()])
