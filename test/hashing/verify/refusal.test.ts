import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memoryKibPasses, type Argon2Parameters } from '../../../src/argon2/argon2-parameters.ts'
import { DEFAULT_COST_CEILING, type CostCeiling } from '../../../src/argon2/cost-ceiling.ts'
import {
  CHEAPEST_FOR_TESTS,
  OWASP_12_MIB,
  OWASP_19_MIB,
  OWASP_46_MIB,
  OWASP_7_MIB,
  RFC_9106_FIRST,
  RFC_9106_LOW_MEMORY
} from '../../../src/argon2/presets.ts'
import { createHashingGate } from '../../../src/hashing/gate/hashing-gate.ts'
import type { PasswordHasherOptions } from '../../../src/hashing/hasher-settings.ts'
import { djangoArgon2, wrapped, wrapLegacyHash } from '../../../src/hashing/legacy/index.ts'
import type { LegacyFormat } from '../../../src/hashing/legacy/legacy-format.ts'
import { createPasswordHasher, type PasswordHasher } from '../../../src/hashing/password-hasher.ts'
import { KIB_PASSES_PER_SECOND } from '../../../src/hashing/verify/refusal-cost.ts'
import { createFakeBackend, workOf, type FakeBackend } from '../fake-backend.ts'

/** A hasher with a format of another system, `slow:SECONDS:`, of which each computation is counted. */
interface Bench {
  readonly hasher: PasswordHasher
  readonly backend: FakeBackend
  readonly formats: readonly LegacyFormat[]
  /** What refusing costs: the work of Argon2 in KiB times passes, and the digests that were computed by their seconds. */
  readonly refusalOf: (storedHash: string | null, password?: string) => Promise<Refusal>
}

interface Refusal {
  readonly argon2: number
  readonly digests: readonly number[]
}

function createBench(options: PasswordHasherOptions = {}): Bench {
  const backend = createFakeBackend()
  let digests: number[] = []
  const slow: LegacyFormat = {
    name: 'slow',
    read(stored) {
      const seconds = Number(/^slow:([0-9.]+):/u.exec(stored)?.[1])
      if (Number.isNaN(seconds)) return null
      const compute = async (): Promise<Uint8Array> => {
        digests.push(seconds)
        return new Uint8Array(4)
      }
      return {
        kind: 'digest',
        digest: Buffer.from('hash'),
        memoryKib: 8,
        coreSeconds: seconds,
        settings: stored,
        compute
      }
    }
  }
  const formats = [slow, djangoArgon2, wrapped]
  const hasher = createPasswordHasher({ backend, gate: roomy, legacy: formats, ...options })
  return {
    hasher,
    backend,
    formats,
    async refusalOf(storedHash, password = 'Bonsoir1') {
      backend.requests.length = 0
      digests = []
      expect((await hasher.verify(password, storedHash)).matches).toBe(false)
      return { argon2: workOf(backend.requests), digests }
    }
  }
}

const roomy = createHashingGate({ memoryBudgetKib: 4_194_304 })

const stored = (parameters: Argon2Parameters, ceiling: CostCeiling = DEFAULT_COST_CEILING): Promise<string> =>
  createPasswordHasher({ backend: createFakeBackend(), gate: roomy, parameters, ceiling }).hash('Bonjour1')

const totalOf = ({ argon2, digests }: Refusal): number =>
  argon2 + KIB_PASSES_PER_SECOND * digests.reduce((sum, seconds) => sum + seconds, 0)

const decomposed = 'Étésuivant1'.normalize('NFD')

describe('a wrong password costs the same work', () => {
  test.each([
    { name: 'an old hash of 8 KiB', parameters: CHEAPEST_FOR_TESTS },
    { name: 'an old hash of 12 MiB', parameters: OWASP_12_MIB },
    { name: 'an old hash of 7 MiB', parameters: OWASP_7_MIB },
    { name: 'a hash of 4 lanes', parameters: { ...OWASP_12_MIB, passes: 1, lanes: 4 } },
    { name: 'a hash of today', parameters: OWASP_19_MIB },
    { name: 'a dearer hash of 46 MiB', parameters: OWASP_46_MIB },
    { name: 'a dearer hash of 64 MiB, 3 passes', parameters: RFC_9106_LOW_MEMORY }
  ])('for $name as for no account', async ({ parameters }) => {
    const { refusalOf } = createBench()
    const own = await refusalOf(await stored(parameters))
    const dearest = Math.max(memoryKibPasses(parameters), memoryKibPasses(OWASP_19_MIB))
    expect(own).toEqual({ argon2: dearest, digests: [] })
    expect(await refusalOf(null)).toEqual(own)
    expect(await refusalOf('damaged')).toEqual(own)
    const today = await refusalOf(await stored(OWASP_19_MIB))
    // What is made up is exact to a KiB for each pass.
    expect(dearest - today.argon2).toBeGreaterThanOrEqual(0)
    expect(dearest - today.argon2).toBeLessThan(10)
  })

  test.each([0.000_002, 0.06, 0.25, 1])('for another format of %d s as for no account', async (seconds) => {
    const { refusalOf } = createBench()
    const row = await refusalOf(`slow:${seconds}:`)
    expect(row).toEqual({ argon2: memoryKibPasses(OWASP_19_MIB), digests: [seconds] })
    expect(await refusalOf(null)).toEqual(row)
    expect(await refusalOf(await stored(OWASP_19_MIB))).toEqual(row)
    // Decomposed as typed, the password has two forms that the other system may have hashed.
    const twice = await refusalOf(`slow:${seconds}:`, decomposed)
    expect(twice.digests).toEqual([seconds, seconds])
    expect(await refusalOf(null, decomposed)).toEqual(twice)
    expect(await refusalOf(await stored(OWASP_19_MIB), decomposed)).toEqual(twice)
  })

  test('for a wrapped hash as for no account', async () => {
    const { hasher, refusalOf, formats } = createBench()
    const row = await refusalOf(await wrapLegacyHash('slow:0.25:', hasher, formats))
    expect(row).toEqual({ argon2: memoryKibPasses(OWASP_19_MIB), digests: [0.25] })
    expect(await refusalOf(null)).toEqual(row)
  })

  test('for every row of any table, once each has been met, and for no account', async () => {
    const rows = fc.array(
      fc.oneof(
        fc.constantFrom(0.001, 0.01, 0.1, 0.5).map((seconds) => `slow:${seconds}:`),
        fc
          .record({ memoryKib: fc.integer({ min: 8, max: 60_000 }), passes: fc.integer({ min: 1, max: 4 }) })
          .map((cost) => ({ ...OWASP_19_MIB, ...cost }))
      ),
      { minLength: 1, maxLength: 5 }
    )
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), async (kinds, isDecomposed) => {
        const { refusalOf } = createBench()
        const password = isDecomposed ? decomposed : 'Bonsoir1'
        const table = await Promise.all(
          kinds.map(async (kind) => (typeof kind === 'string' ? kind : `argon2${await stored(kind)}`))
        )
        for (const row of table) await refusalOf(row, password)
        const unknown = totalOf(await refusalOf(null, password))
        // To the least that Argon2 can do, or a KiB for each pass.
        for (const row of table) {
          const difference = unknown - totalOf(await refusalOf(row, password))
          expect(Math.abs(difference)).toBeLessThan(Math.max(8, unknown / 1000))
        }
      }),
      { numRuns: 60 }
    )
  })

  test('and the right one costs no more than its own hash', async () => {
    const { hasher, backend, refusalOf } = createBench()
    await refusalOf(await stored(RFC_9106_LOW_MEMORY))
    const mine = await createPasswordHasher({ backend, parameters: OWASP_7_MIB }).hash('Bonjour1')
    backend.requests.length = 0
    expect((await hasher.verify('Bonjour1', mine)).matches).toBe(true)
    expect(workOf(backend.requests)).toBe(memoryKibPasses(OWASP_7_MIB))
  })
})

describe('what a stored hash cannot do', () => {
  test('raise the cost of every refusal to more than 16 times the work of a new hash', async () => {
    const { refusalOf } = createBench()
    const within = await stored({ ...OWASP_19_MIB, memoryKib: 77_824, passes: 8 })
    const beyond = await stored({ ...OWASP_19_MIB, memoryKib: 77_825, passes: 8 })
    await refusalOf(beyond)
    await refusalOf('slow:1.2452:')
    expect(await refusalOf(null)).toEqual({ argon2: memoryKibPasses(OWASP_19_MIB), digests: [] })
    await refusalOf(within)
    await refusalOf('slow:1.2451:')
    // 16 times 19,456 KiB in two passes, and as much by estimate.
    expect(await refusalOf(null)).toEqual({ argon2: 622_592, digests: [1.2451] })
  })
})

test('no password makes a refusal compute more than a stored hash may ask for', async () => {
  const { refusalOf } = createBench({ storedExamples: ['slow:2.5:'] })
  const bounded = { argon2: memoryKibPasses(OWASP_19_MIB), digests: [] }
  // Twice 2.5 s is above the 4 s of a format.
  expect(await refusalOf(null, decomposed)).toEqual(bounded)
  expect(await refusalOf(await stored(OWASP_19_MIB), decomposed)).toEqual(bounded)
})

describe('storedExamples', () => {
  test('cost what they cost from the first refusal on, without a limit', async () => {
    const ceiling = { ...DEFAULT_COST_CEILING, memoryKib: 2_097_152 }
    const example = await stored(RFC_9106_FIRST, ceiling)
    const { refusalOf } = createBench({ ceiling, storedExamples: [example, 'slow:2.5:'] })
    const dearest = { argon2: 2_097_152, digests: [2.5] }
    expect(await refusalOf(null)).toEqual(dearest)
    expect(await refusalOf(example)).toEqual(dearest)
    expect(await refusalOf('slow:2.5:')).toEqual(dearest)
  })

  test.each(['', 'damaged', `slow:4.001:`, `$argon2id$v=19$m=1048577,t=1,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`])(
    'must be hashes that the hasher can verify: %s',
    (example) => {
      expect(() => createBench({ storedExamples: ['slow:4:', example] })).toThrow('storedExamples[1]')
    }
  )
})

test('the memory of all that a refusal computes passes the gate in one admission', async () => {
  const admitted: number[] = []
  const gate = createHashingGate({ memoryBudgetKib: 1_048_576 })
  const { refusalOf, backend } = createBench({
    gate: {
      ...gate,
      run: (memoryKib, work, admission) => (admitted.push(memoryKib), gate.run(memoryKib, work, admission))
    }
  })
  for (const row of [await stored(CHEAPEST_FOR_TESTS), await stored(RFC_9106_LOW_MEMORY), null]) {
    admitted.length = 0
    await refusalOf(row)
    expect(admitted).toHaveLength(1)
    expect(admitted[0]).toBeGreaterThanOrEqual(Math.max(...backend.requests.map(({ memoryKib }) => memoryKib)))
  }
})
