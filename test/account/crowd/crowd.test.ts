import { describe, expect, test } from 'vitest'
import { postgresPrograms, valkeyProgram } from '../../running/stores.ts'
import { openCrowd, PROCESSES, type Crowd } from './open-crowd.ts'

const LIMIT = 10
const DAY_MS = 86_400_000
/** Ahead of every store's own clock. */
const START_MS = 4_000_000_000_000

describe.runIf(postgresPrograms !== '')('PostgreSQL', () => {
  holdTheLimit('postgres')
})
describe.runIf(valkeyProgram !== '')('Valkey', () => {
  holdTheLimit('valkey')
})

function holdTheLimit(kind: 'postgres' | 'valkey'): void {
  test('of 500 guesses at once in four processes ten reach the hasher, at a window’s edge too, and the owner gets in', async () => {
    const crowd = await openCrowd(kind)
    const all = async (nowMs: (process: number) => number) => await guessFrom(crowd, nowMs)
    expect(await all(() => START_MS)).toEqual({ reached: LIMIT, ownerGotIn: true })
    // The last millisecond of the window, then half of the processes on each side of its end, then after it.
    expect(await all(() => START_MS + DAY_MS - 1)).toEqual({ reached: 0, ownerGotIn: true })
    expect(await all((process) => START_MS + DAY_MS - (process % 2))).toEqual({ reached: LIMIT, ownerGotIn: true })
    expect(await all(() => START_MS + DAY_MS + 1)).toEqual({ reached: 0, ownerGotIn: true })
    await crowd.close()
  })
}

async function guessFrom(crowd: Crowd, nowMs: (process: number) => number) {
  const guessed = await crowd.guess((process) => ({
    account: 'jeanne@exemple.fr',
    count: 500 / PROCESSES,
    limit: LIMIT,
    nowMs: nowMs(process),
    withOwner: process === 0
  }))
  return {
    reached: guessed.reduce((sum, { reachedHasher }) => sum + reachedHasher, 0),
    ownerGotIn: guessed.some(({ ownerGotIn }) => ownerGotIn)
  }
}
