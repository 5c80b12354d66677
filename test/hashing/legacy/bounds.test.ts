import { describe, expect, test } from 'vitest'
import { CHEAPEST_FOR_TESTS } from '../../../src/argon2/presets.ts'
import { DEFAULT_COST_CEILING } from '../../../src/argon2/cost-ceiling.ts'
import { createHashingGate } from '../../../src/hashing/gate/hashing-gate.ts'
import { legacyFormats, wrapLegacyHash } from '../../../src/hashing/legacy/index.ts'
import {
  MAXIMUM_CORE_SECONDS,
  MAXIMUM_MEMORY_KIB,
  type LegacyDigest,
  type LegacyFormat
} from '../../../src/hashing/legacy/legacy-format.ts'
import { createPasswordHasher } from '../../../src/hashing/password-hasher.ts'
import { readStoredHash } from '../../../src/hashing/stored/stored-hash.ts'
import { createFakeBackend } from '../fake-backend.ts'

const ZEROS_32 = 'A'.repeat(43)
const ZEROS_64 = `${'A'.repeat(86)}==`
const ARGON2_TAIL = '$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'

/** Counts its computations, and never matches. */
function createCounting(coreSeconds: number, onCompute: () => void = () => {}): LegacyFormat & { computed: number } {
  const format = {
    name: 'counting',
    computed: 0,
    read: (stored: string): LegacyDigest | null =>
      stored === 'counting'
        ? {
            kind: 'digest',
            digest: new Uint8Array(16),
            memoryKib: 8,
            coreSeconds,
            settings: 'counting',
            inputs: (bytes) => [1, 2, 3].map(() => ({ bytes, isPartial: false })),
            compute: async () => {
              format.computed++
              onCompute()
              return new Uint8Array(16).fill(1)
            }
          }
        : null
  }
  return format
}

async function outcomeOf(format: LegacyFormat, password: string): Promise<string> {
  const hasher = createPasswordHasher({ backend: createFakeBackend(), legacy: [format] })
  return (await hasher.verify(password, 'counting')).outcome
}

function costOf(stored: string): LegacyDigest {
  const reading = readStoredHash(stored, legacyFormats)
  if (reading.kind !== 'digest') throw new Error(`${stored} is ${reading.kind}`)
  return reading
}

describe('the ceiling of each format, and the next value above it', () => {
  test.each([
    [`pbkdf2_sha256$5000000$salt$${ZEROS_32}=`, `pbkdf2_sha256$5000001$salt$${ZEROS_32}=`],
    [`$2y$16$${'.'.repeat(53)}`, `$2y$17$${'.'.repeat(53)}`],
    // 32 MiB, and 2^22 blocks.
    [`scrypt$32768$salt$8$16$${ZEROS_64}`, `scrypt$32768$salt$8$17$${ZEROS_64}`]
  ])('time: %s', (highest, above) => {
    expect(costOf(highest).coreSeconds).toBe(MAXIMUM_CORE_SECONDS)
    expect(costOf(above).coreSeconds).toBeGreaterThan(MAXIMUM_CORE_SECONDS)
    expect(costOf(above).memoryKib).toBeLessThan(MAXIMUM_MEMORY_KIB)
  })

  test('memory of scrypt', async () => {
    expect(costOf(`scrypt$131072$salt$8$1$${ZEROS_64}`).memoryKib).toBeLessThan(MAXIMUM_MEMORY_KIB)
    // A fifth of the time's ceiling: the memory alone is above.
    const above = `$scrypt$ln=18,r=8,p=1$c2FsdA$${ZEROS_32}`
    expect(costOf(above).coreSeconds).toBeLessThan(MAXIMUM_CORE_SECONDS)
    const hasher = createPasswordHasher({ backend: createFakeBackend(), legacy: legacyFormats })
    expect((await hasher.verify('Bonjour1', above)).outcome).toBe('cost_above_ceiling')
  })

  test('what OpenSSL takes for scrypt: V, and B twice', () => {
    // RFC 7914: N = 2 blocks of V and 2 of work, p = 32,000 of B, each of 128 * 8 bytes.
    expect(costOf(`scrypt$2$salt$8$32000$${ZEROS_64}`).memoryKib).toBe(2 + 2 + 2 * 32_000)
    expect(costOf(`scrypt$16384$salt$8$1$${ZEROS_64}`).memoryKib).toBe(16_384 + 2 + 2)
  })

  test.each([
    ['m=8,t=1024,p=1', 'm=8,t=1025,p=1'],
    ['m=256,t=1,p=32', 'm=264,t=1,p=33'],
    ['m=1048576,t=1,p=1', 'm=1048577,t=1,p=1'],
    ['m=1048576,t=8,p=1', 'm=1048576,t=9,p=1']
  ])('Argon2: %s', async (highest, above) => {
    const backend = createFakeBackend()
    const gate = createHashingGate({ memoryBudgetKib: 2 ** 21 })
    // The least cost of its own, so that a refusal owes no other work.
    const hasher = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, backend, gate })
    await hasher.verify('Bonjour1', `$argon2id$v=19$${highest}${ARGON2_TAIL}`)
    expect(backend.requests).toHaveLength(1)
    expect((await hasher.verify('Bonjour1', `$argon2id$v=19$${above}${ARGON2_TAIL}`)).outcome).toBe(
      'cost_above_ceiling'
    )
    expect(backend.requests).toHaveLength(1)
  })

  test('the memory of a wrapped hash counts, not only that of what wraps it', async () => {
    const inner = `scrypt$16384$salt$8$1$${ZEROS_64}`
    const backend = createFakeBackend()
    const parameters = { memoryKib: 8, passes: 1, lanes: 1, saltBytes: 16, tagBytes: 32 }
    const [enough, tooLittle] = [16_388, 16_387].map((memoryBudgetKib) =>
      createPasswordHasher({ backend, parameters, legacy: legacyFormats, gate: createHashingGate({ memoryBudgetKib }) })
    )
    const stored = await wrapLegacyHash(inner, enough!, legacyFormats)
    const before = backend.requests.length
    expect((await tooLittle!.verify('Bonjour1', stored)).outcome).toBe('cost_above_ceiling')
    expect(backend.requests).toHaveLength(before)
    expect((await enough!.verify('Bonjour1', stored)).outcome).toBe('mismatch')
  })

  test('the time of a wrapped hash counts: what could not be read back is not wrapped', async () => {
    const hasher = createPasswordHasher({ backend: createFakeBackend() })
    for (const stored of [`$2y$17$${'.'.repeat(53)}`, `$scrypt$ln=18,r=8,p=1$c2FsdA$${ZEROS_32}`]) {
      await expect(wrapLegacyHash(stored, hasher, legacyFormats)).rejects.toMatchObject({ code: 'unreadable_hash' })
    }
  })
})

describe('all that may have to be tried for one password counts', () => {
  test('in the ceiling: nothing is computed when it does not hold them all', async () => {
    const within = createCounting(MAXIMUM_CORE_SECONDS / 3)
    const above = createCounting(MAXIMUM_CORE_SECONDS / 3 + 0.01)
    expect(await outcomeOf(within, 'Bonjour1')).toBe('mismatch')
    expect(within.computed).toBe(3)
    expect(await outcomeOf(above, 'Bonjour1')).toBe('cost_above_ceiling')
    // Typed decomposed, it is tried in both forms.
    expect(await outcomeOf(within, 'e\u0301')).toBe('cost_above_ceiling')
    expect(within.computed).toBe(3)
    expect(above.computed).toBe(0)
  })

  test.each([
    ['one', 'Bonjour1', 8, 'mismatch', 1],
    ['two, within', 'e\u0301', 4, 'mismatch', 2],
    ['two, above', 'e\u0301', 5, 'cost_above_ceiling', 0]
  ])('in the ceiling of Argon2: %s', async (_, password, passes, outcome, computed) => {
    expect(DEFAULT_COST_CEILING.memoryKibPasses).toBe(8 * 1_048_576)
    const backend = createFakeBackend()
    const gate = createHashingGate({ memoryBudgetKib: 2 ** 21 })
    const hasher = createPasswordHasher({ backend, legacy: legacyFormats, gate })
    const stored = `argon2$argon2id$v=19$m=1048576,t=${passes},p=1${ARGON2_TAIL}`
    expect((await hasher.verify(password, stored)).outcome).toBe(outcome)
    expect(backend.requests).toHaveLength(computed)
  })

  test('in the ceiling of bcrypt: four inputs of a long password, at a cost that one may have', async () => {
    const hasher = createPasswordHasher({ backend: createFakeBackend(), legacy: legacyFormats })
    const stored = `$2y$16$${'.'.repeat(53)}`
    expect((await hasher.verify(`e\u0301\0${'a'.repeat(80)}`, stored)).outcome).toBe('cost_above_ceiling')
  })

  test('and none is begun once nobody waits for the answer', async () => {
    const controller = new AbortController()
    const counting = createCounting(0.01, () => controller.abort())
    const gate = createHashingGate()
    const hasher = createPasswordHasher({ backend: createFakeBackend(), legacy: [counting], gate })
    await expect(hasher.verify('Bonjour1', 'counting', { signal: controller.signal })).rejects.toThrow('aborted')
    await expect.poll(() => gate.statistics().completed).toBe(1)
    expect(counting.computed).toBe(1)
  })
})
