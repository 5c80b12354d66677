import { describe, expect, test } from 'vitest'
import { CHEAPEST_FOR_TESTS } from '../../../src/argon2/presets.ts'
import type { TagRequest } from '../../../src/hashing/backends/argon2-backend.ts'
import { formatPhc } from '../../../src/hashing/phc/format-phc.ts'
import { createPasswordHasher } from '../../../src/hashing/password-hasher.ts'
import { costOf, createFakeBackend } from '../fake-backend.ts'

const supportsVersion19 = (request: TagRequest): boolean => request.version === 19

describe('work', () => {
  const backend = createFakeBackend()
  const hasher = createPasswordHasher({ backend })

  async function costsOf(work: () => Promise<unknown>): Promise<unknown[]> {
    const before = backend.requests.length
    await work()
    return backend.requests.slice(before).map(costOf)
  }

  test('no account and an unreadable hash cost what a mismatch costs', async () => {
    const stored = await hasher.hash('Bonjour1')
    const mismatch = await costsOf(() => hasher.verify('Bonsoir1', stored))
    expect(mismatch).toHaveLength(1)
    expect(await costsOf(() => hasher.verify('Bonsoir1', null))).toEqual(mismatch)
    expect(await costsOf(() => hasher.verify('Bonsoir1', 'damaged'))).toEqual(mismatch)
    expect(await costsOf(() => hasher.verify('Bonjour1', stored))).toEqual(mismatch)
  })

  test('a row that no backend can compute costs what a mismatch costs', async () => {
    const limited = createFakeBackend()
    const unable = createPasswordHasher({
      parameters: CHEAPEST_FOR_TESTS,
      backend: { ...limited, supports: supportsVersion19 }
    })
    const salt = new Uint8Array(16)
    const old = { type: 'argon2id', version: 16, memoryKib: 64, passes: 1, lanes: 1, salt, tag: salt } as const
    expect(await unable.verify('Bonjour1', formatPhc(old))).toMatchObject({ outcome: 'unreadable_hash' })
    expect(limited.requests).toHaveLength(1)
  })

  test.each([
    ['10 MB', 'a'.repeat(10_000_000)],
    ['10 MB of combining marks', '\u0301'.repeat(10_000_000)],
    ['one byte too many', `${'é'.repeat(2048)}a`],
    ['a lone surrogate', 'Bonjour\ud8001']
  ])('an impossible password costs nothing, whoever it is for: %s', async (_, password) => {
    const stored = await hasher.hash('Bonjour1')
    const outcomes: string[] = []
    const costs = await costsOf(async () => {
      for (const each of [stored, null, 'damaged']) outcomes.push((await hasher.verify(password, each)).outcome)
    })
    expect(outcomes).toEqual(['mismatch', 'no_account', 'unreadable_hash'])
    expect(costs).toEqual([])
  })

  test.each(['m=4294967295,t=2,p=1', 'm=8,t=4294967295,p=1', 'm=8192,t=1,p=255', 'm=1048576,t=9,p=1'])(
    'a stored cost above the ceiling is refused before any work: %s',
    async (parameters) => {
      const stored = `$argon2id$v=19$${parameters}$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4`
      const outcomes: unknown[] = []
      expect(await costsOf(async () => outcomes.push(await hasher.verify('Bonjour1', stored)))).toEqual([])
      expect(outcomes).toEqual([{ outcome: 'cost_above_ceiling', matches: false, needsRehash: false, reasons: [] }])
    }
  )

  test('a stored hash is computed with its own parameters, salt and associated data', async () => {
    const salt = Buffer.from('somesaltsomesalt')
    const associatedData = Buffer.from('compte 7')
    const record = { type: 'argon2i', version: 16, memoryKib: 64, passes: 3, lanes: 2 } as const
    const stored = formatPhc({ ...record, salt, associatedData, tag: Buffer.alloc(16) })
    backend.requests.length = 0
    await hasher.verify('Bonjour1', stored)
    expect(backend.requests[0]).toEqual({
      ...record,
      tagBytes: 16,
      password: Buffer.from('Bonjour1'),
      salt,
      associatedData
    } satisfies TagRequest)
  })
})
