import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CHEAPEST_FOR_TESTS,
  OWASP_12_MIB,
  OWASP_19_MIB,
  OWASP_46_MIB,
  OWASP_7_MIB,
  OWASP_9_MIB
} from '../../src/argon2/presets.ts'
import type { Argon2Parameters } from '../../src/argon2/argon2-parameters.ts'
import { memoryKibPasses } from '../../src/argon2/argon2-parameters.ts'
import { owedWork } from '../../src/hashing/owed-work.ts'
import type { LegacyFormat } from '../../src/hashing/legacy/legacy-format.ts'
import { legacyFormats } from '../../src/hashing/legacy/index.ts'
import { createHashingGate } from '../../src/hashing/gate/hashing-gate.ts'
import { createPasswordHasher } from '../../src/hashing/password-hasher.ts'
import { createFakeBackend, workOf } from './fake-backend.ts'

const compute = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array(4))

const records = fc
  .record({ memoryKib: fc.integer({ min: 8, max: 200_000 }), passes: fc.integer({ min: 1, max: 30 }) })
  .chain((cost) =>
    fc.record({ cost: fc.constant(cost), lanes: fc.integer({ min: 1, max: Math.min(32, cost.memoryKib >> 3) }) })
  )
  .map(({ cost, lanes }): Argon2Parameters => ({ ...cost, lanes, saltBytes: 16, tagBytes: 32 }))

describe('what is owed', () => {
  test('and what was done make up the work of a new hash, to a KiB for each pass or the least that Argon2 can do', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 0, max: 6_000_000 }), (parameters, done) => {
        const owed = owedWork(parameters, done)
        const missing = memoryKibPasses(parameters) - done - (owed === null ? 0 : memoryKibPasses(owed))
        expect(missing).toBeLessThan(Math.max(8, owed?.passes ?? 0))
        const { memoryKib, lanes } = owed ?? CHEAPEST_FOR_TESTS
        // It is a computation that Argon2 can do, in memory that the hasher has for its own.
        expect(memoryKib).toBeGreaterThanOrEqual(8 * lanes)
        expect(memoryKib).toBeLessThanOrEqual(parameters.memoryKib)
        expect(lanes).toBeLessThanOrEqual(parameters.lanes)
        // And nothing is owed where nothing is missing.
        expect(owed === null || missing > -8).toBe(true)
      })
    )
  })

  test.each([
    [0, { memoryKib: 19_456, passes: 2, lanes: 1 }],
    [8, { memoryKib: 19_452, passes: 2, lanes: 1 }],
    [36_864, { memoryKib: 2_048, passes: 1, lanes: 1 }],
    [38_904, { memoryKib: 8, passes: 1, lanes: 1 }],
    [38_905, null],
    [38_912, null],
    [47_104, null],
    [Number.NaN, null]
  ])('of OWASP_19_MIB after %d KiB times passes', (done, owed) => {
    expect(owedWork(OWASP_19_MIB, done)).toEqual(owed)
  })
})

describe('a wrong password costs the same work', () => {
  test.each([
    { name: 'an old hash of 8 KiB', parameters: CHEAPEST_FOR_TESTS },
    { name: 'an old hash of 12 MiB', parameters: OWASP_12_MIB },
    { name: 'an old hash of 9 MiB', parameters: OWASP_9_MIB },
    { name: 'an old hash of 7 MiB', parameters: OWASP_7_MIB },
    { name: 'a hash of 4 lanes', parameters: { ...OWASP_12_MIB, passes: 1, lanes: 4 } },
    { name: 'a hash of today', parameters: OWASP_19_MIB }
  ])('for $name as for no account', async ({ parameters }) => {
    const backend = createFakeBackend()
    const hasher = createPasswordHasher({ backend })
    const stored = await createPasswordHasher({ backend, parameters }).hash('Bonjour1')
    const costOf = async (storedHash: string | null): Promise<number> => {
      backend.requests.length = 0
      expect((await hasher.verify('Bonsoir1', storedHash)).matches).toBe(false)
      return workOf(backend.requests)
    }
    expect(await costOf(stored)).toBe(await costOf(null))
  })

  test('and the right one costs no more than its own hash', async () => {
    const backend = createFakeBackend()
    const stored = await createPasswordHasher({ backend, parameters: OWASP_7_MIB }).hash('Bonjour1')
    backend.requests.length = 0
    await createPasswordHasher({ backend }).verify('Bonjour1', stored)
    expect(workOf(backend.requests)).toBe(memoryKibPasses(OWASP_7_MIB))
  })

  test('but for a hash that costs more than today’s, whose work cannot be taken back', async () => {
    const backend = createFakeBackend()
    const stored = await createPasswordHasher({ backend, parameters: OWASP_46_MIB }).hash('Bonjour1')
    backend.requests.length = 0
    await createPasswordHasher({ backend }).verify('Bonsoir1', stored)
    expect(workOf(backend.requests)).toBe(memoryKibPasses(OWASP_46_MIB))
  })

  test.each([
    { name: 'a bare MD5', stored: '5f4dcc3b5aa765d61d8327deb882cf99', share: [0.99, 1] },
    { name: 'a PBKDF2 of one round', stored: `pbkdf2_sha256$1$salt$${'A'.repeat(43)}=`, share: [0.99, 1] },
    // The work of Django 6 is above that of today's hash: nothing is owed.
    { name: 'a PBKDF2 of Django 6', stored: `pbkdf2_sha256$1200000$salt$${'A'.repeat(43)}=`, share: [0, 0] }
  ])('for $name: what its format is estimated to take is made up', async ({ stored, share: [least, most] }) => {
    const backend = createFakeBackend()
    const hasher = createPasswordHasher({ backend, legacy: legacyFormats })
    expect((await hasher.verify('Bonsoir1', stored)).outcome).toBe('mismatch')
    const share = workOf(backend.requests) / memoryKibPasses(OWASP_19_MIB)
    expect(share).toBeGreaterThanOrEqual(least!)
    expect(share).toBeLessThanOrEqual(most!)
  })

  test('the estimate of a format counts once for each thing that is tried', async () => {
    const format: LegacyFormat = {
      name: 'counted',
      read: () => ({
        kind: 'digest',
        digest: new Uint8Array(8),
        memoryKib: 0.5,
        coreSeconds: 0.01,
        settings: '',
        compute
      })
    }
    const backend = createFakeBackend()
    const hasher = createPasswordHasher({ backend, legacy: [format] })
    await hasher.verify('Été', 'counted')
    const once = workOf(backend.requests)
    backend.requests.length = 0
    await hasher.verify('Été'.normalize('NFD'), 'counted')
    const twice = workOf(backend.requests)
    const whole = memoryKibPasses(OWASP_19_MIB)
    expect(once).toBeLessThan(whole)
    expect(Math.abs(whole - twice - 2 * (whole - once))).toBeLessThanOrEqual(2)
  })

  test('the memory of what is owed passes the gate with the stored hash, in one admission', async () => {
    const admitted: number[] = []
    const gate = createHashingGate()
    const backend = createFakeBackend()
    const hasher = createPasswordHasher({
      backend,
      gate: {
        ...gate,
        run: (memoryKib, work, admission) => (admitted.push(memoryKib), gate.run(memoryKib, work, admission))
      }
    })
    const stored = await createPasswordHasher({ backend, parameters: CHEAPEST_FOR_TESTS }).hash('Bonjour1')
    backend.requests.length = 0
    await hasher.verify('Bonsoir1', stored)
    expect(admitted).toEqual([Math.max(...backend.requests.map(({ memoryKib }) => memoryKib))])
  })
})
