import { describe, expect, test } from 'vitest'
import { postgresPrograms } from '../../running/stores.ts'
import { killAgainAndAgain } from './kill-again-and-again.ts'

describe.runIf(postgresPrograms !== '')('PostgreSQL', () => {
  test('a process killed at random over recovery, change, purge and wrap leaves nothing half done and loses nothing', async () => {
    const { kills, acknowledged, wrapped, faults } = await killAgainAndAgain(12)
    expect(faults).toEqual([])
    expect(kills).toBe(12)
    // It did get to work: a dozen kills before the first statement would prove nothing.
    expect(acknowledged).toBeGreaterThan(0)
    expect(wrapped).toBeGreaterThan(0)
  })
})
