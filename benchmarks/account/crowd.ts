import { openCrowd, PROCESSES } from '../../test/account/crowd/open-crowd.ts'
import { postgresPrograms, valkeyProgram } from '../../test/running/stores.ts'
import { report, round, type Row } from '../report.ts'

// 500 guesses at once at a limit of 10, by four processes on one store, at one account and at as many as there are
// guesses: how many reach the hasher, and how many attempts a store takes per second. The time of hashing is not
// included.

const LIMIT = 10
const GUESSES = 500
const ROUNDS = 10

const rows: Row[] = []
for (const kind of ['postgres', 'valkey'] as const) {
  if ((kind === 'postgres' ? postgresPrograms : valkeyProgram) === '') continue
  const crowd = await openCrowd(kind)
  for (const target of ['one account', 'an account for each process'] as const) {
    const reached: number[] = []
    let elapsedMs = 0
    for (let turn = 0; turn < ROUNDS; turn++) {
      const guessed = await crowd.guess((process) => ({
        account: target === 'one account' ? `${turn}` : `${turn} ${process}`,
        count: GUESSES / PROCESSES,
        limit: LIMIT,
        nowMs: Date.now(),
        withOwner: process === 0
      }))
      if (!guessed.some(({ ownerGotIn }) => ownerGotIn)) throw new Error('the owner was kept out')
      reached.push(guessed.reduce((sum, { reachedHasher }) => sum + reachedHasher, 0))
      elapsedMs += Math.max(...guessed.map((each) => each.elapsedMs))
    }
    const least = Math.min(...reached)
    const most = Math.max(...reached)
    rows.push({ store: kind, target, least, most, attemptsPerSecond: round((1_000 * ROUNDS * GUESSES) / elapsedMs) })
  }
  await crowd.close()
}
report(
  'account-crowd',
  `${GUESSES} guesses at once, limit ${LIMIT}, ${PROCESSES} processes: how many reach the hasher`,
  ['ioredis', 'kysely', 'pg'],
  rows
)
