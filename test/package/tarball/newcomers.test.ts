import { describe, expect, inject, test } from 'vitest'
import { newcomers } from './newcomers.ts'
import { expectedVisit, visitNewcomer } from './visit-newcomer.ts'

const MAXIMUM_LINES = 15

const folder = inject('applicationWithPeers')

describe.each(Object.entries(newcomers))('a newcomer with %s', (name, newcomer) => {
  test(`writes ${MAXIMUM_LINES} lines at most`, () => {
    expect(newcomer.program.split('\n').length).toBeLessThanOrEqual(MAXIMUM_LINES)
  })

  test('has a refused and an accepted password, a new hash for an old one, and a throttled guess', async () => {
    const { stdout, stderr } = await visitNewcomer(folder, name, newcomer)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual(expectedVisit)
  })
})
