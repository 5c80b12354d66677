import { authenticate } from '../../../src/account/authenticate.ts'
import { createThrottle, type AttemptStore } from '../../../src/account/index.ts'
import { createKyselyAttemptStore } from '../../../src/account/kysely/index.ts'
import { createValkeyAttemptStore } from '../../../src/account/valkey/index.ts'
import { createPasswordHasher, type PasswordHasher } from '../../../src/hashing/index.ts'
import { connect } from '../../running/databases.ts'
import { valkeyClients } from '../../running/valkey-clients.ts'

// One process of a crowd: it makes its guesses at once when it is told to, and says how many of them reached the hasher.

/** What a process is told each time. */
export interface Guesses {
  readonly account: string
  readonly count: number
  readonly limit: number
  /** What its clock says. */
  readonly nowMs: number
  /** Whether the owner comes among them, with the right password and a known device. */
  readonly withOwner: boolean
}

/** What it answers. */
export interface Guessed {
  readonly reachedHasher: number
  readonly ownerGotIn: boolean
  readonly elapsedMs: number
}

const [, , kind = '', url = ''] = process.argv
const PASSWORD = 'Grenouille-Vélo-Cactus-7'
// As cheap as a hash can be: what one costs is measured elsewhere.
const parameters = { memoryKib: 8, passes: 1, lanes: 1, saltBytes: 16, tagBytes: 32 }
const hasher = createPasswordHasher({ parameters })
const deadlineMs = 100_000
const storedHash = await hasher.hash(PASSWORD, { deadlineMs })

async function openStore(): Promise<AttemptStore> {
  if (kind === 'postgres') return createKyselyAttemptStore({ database: connect(url, 5) })
  const { client } = await valkeyClients['ioredis']!(url)
  return createValkeyAttemptStore({ client, deadlineMs: 60_000 })
}

async function run(store: AttemptStore, { account, count, limit, nowMs, withOwner }: Guesses): Promise<Guessed> {
  const secret = 'a secret of thirty-two characters'
  const throttle = createThrottle({ store, secret, maximumFailuresPerDay: limit, now: () => nowMs })
  let reached = 0
  const counting: Pick<PasswordHasher, 'verify'> = {
    async verify(password, ...more) {
      if (password !== PASSWORD) reached += 1
      return await hasher.verify(password, ...more)
    }
  }
  const startedMs = performance.now()
  const guesses = Array.from({ length: count }, async (_, index) =>
    authenticate({ account, password: `Autre-Chose-${index}`, storedHash, deadlineMs }, throttle, counting)
  )
  const owner = withOwner
    ? authenticate({ account, device: 'known', password: PASSWORD, storedHash, deadlineMs }, throttle, counting)
    : null
  await Promise.all(guesses)
  const ownerGotIn = (await owner)?.outcome === 'authenticated'
  return { reachedHasher: reached, ownerGotIn, elapsedMs: performance.now() - startedMs }
}

const store = await openStore()
process.on('message', (guesses) => {
  void run(store, guesses as Guesses).then((guessed) => process.send?.(guessed))
})
process.on('disconnect', () => process.exit())
process.send?.('ready')
