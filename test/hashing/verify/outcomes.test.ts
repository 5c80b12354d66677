import { expect, test } from 'vitest'
import { CHEAPEST_FOR_TESTS } from '../../../src/argon2/presets.ts'
import { createHashingGate } from '../../../src/hashing/gate/hashing-gate.ts'
import type { PasswordHasherOptions } from '../../../src/hashing/hasher-settings.ts'
import type { LegacyFormat, LegacyInput } from '../../../src/hashing/legacy/legacy-format.ts'
import { createPasswordHasher, type PasswordHasher } from '../../../src/hashing/password-hasher.ts'
import { unsupported } from '../../../src/hashing/backends/backend-errors.ts'
import { RempartError } from '../../../src/rempart-error.ts'
import { createFakeBackend } from '../fake-backend.ts'

// Whole outcomes: what a caller switches on, and what it tells an operator.

const refused = { matches: false, needsRehash: false, reasons: [] }
const gate = createHashingGate({ maximumConcurrency: 2, memoryBudgetKib: 64 })

function hasherOf(options: PasswordHasherOptions = {}): PasswordHasher {
  return createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, backend: createFakeBackend(), gate, ...options })
}

/** The password as it stands behind `plain:`; `inputs` is what is tried for a password. */
function plain(inputs?: (password: Uint8Array) => readonly LegacyInput[], failure?: Error): LegacyFormat {
  return {
    name: 'plain',
    read: (stored) =>
      stored.startsWith('plain:')
        ? {
            kind: 'digest',
            digest: Buffer.from(stored.slice(6)),
            memoryKib: 8,
            coreSeconds: 0.001,
            settings: 'plain:',
            ...(inputs && { inputs }),
            compute: async (input) => {
              if (failure !== undefined) throw failure
              return Buffer.from(input)
            }
          }
        : null
  }
}

test('a match, and what is not as a new hash would be', async () => {
  const hasher = hasherOf()
  const stored = await hasher.hash('Bonjour1')
  expect(await hasher.verify('Bonjour1', stored)).toEqual({
    outcome: 'match',
    matches: true,
    needsRehash: false,
    reasons: []
  })
  const stronger = hasherOf({ parameters: { ...CHEAPEST_FOR_TESTS, memoryKib: 16, passes: 2 } })
  expect(await stronger.verify('Bonjour1', stored)).toEqual({
    outcome: 'match',
    matches: true,
    needsRehash: true,
    reasons: ['less_memory', 'fewer_passes']
  })
})

test.each([
  ['Bonjour1', false, { outcome: 'match', matches: true, needsRehash: true, reasons: ['legacy_format'] }],
  ['Bonjour1', true, { outcome: 'match', matches: true, needsRehash: false, reasons: [], isPartial: true }],
  ['Bonsoir1', true, { outcome: 'mismatch', ...refused }]
])('%j, of which another system read a part (%j)', async (password, isPartial, outcome) => {
  const hasher = hasherOf({ legacy: [plain((bytes) => [{ bytes: Uint8Array.from(bytes), isPartial }])] })
  expect(await hasher.verify(password, 'plain:Bonjour1')).toEqual(outcome)
})

test('each input is tried until one matches, and none of them is left in memory', async () => {
  const given: Uint8Array[] = []
  const inputs = (bytes: Uint8Array): readonly LegacyInput[] => {
    const all = ['first', 'second', 'third'].map((text) => Buffer.from(text))
    given.push(bytes, ...all)
    return all.map((each) => ({ bytes: each, isPartial: false }))
  }
  expect(await hasherOf({ legacy: [plain(inputs)] }).verify('Bonjour1', 'plain:second')).toMatchObject({
    matches: true
  })
  expect(given.length).toBeGreaterThanOrEqual(4)
  for (const bytes of given) expect([...bytes]).toEqual(Array<number>(bytes.length).fill(0))
})

test.each([
  [{ pepperKeys: [{ id: 'k2', secret: Buffer.alloc(32, 2) }] }, 'azE'],
  [{}, 'azE']
])('a key of the pepper that is not there: %o', async (options, keyIdBase64) => {
  const stored = await hasherOf({ pepperKeys: [{ id: 'k1', secret: Buffer.alloc(32, 1) }] }).hash('Bonjour1')
  expect(await hasherOf(options).verify('Bonjour1', stored)).toEqual({
    outcome: 'pepper_key_missing',
    keyIdBase64,
    ...refused
  })
})

test('a package that is not there', async () => {
  const missing = new RempartError('package_missing', 'not installed', { packageName: 'some-package' })
  expect(await hasherOf({ legacy: [plain(undefined, missing)] }).verify('Bonjour1', 'plain:Bonjour1')).toEqual({
    outcome: 'package_missing',
    packageName: 'some-package',
    ...refused
  })
})

test('what the backend cannot compute is an unreadable hash, and a backend that fails is an error', async () => {
  const stored = await hasherOf().hash('Bonjour1')
  const unable = { id: 'unable', computeTag: () => Promise.reject(unsupported('unable')) }
  const backend = createFakeBackend()
  const partly = {
    ...backend,
    computeTag: (request: Parameters<typeof backend.computeTag>[0]) =>
      request.type === 'argon2d' ? unable.computeTag() : backend.computeTag(request)
  }
  expect(await hasherOf({ backend: partly }).verify('Bonjour1', stored.replace('argon2id', 'argon2d'))).toEqual({
    outcome: 'unreadable_hash',
    problem: 'unsupported_by_backend',
    ...refused
  })
  const broken = hasherOf({ legacy: [plain(undefined, new Error('the disk is full'))] })
  await expect(broken.verify('Bonjour1', 'plain:Bonjour1')).rejects.toMatchObject({
    code: 'backend_failed',
    details: { backend: 'legacy' }
  })
})

test.each([
  [64, 'mismatch'],
  [65, 'cost_above_ceiling']
])('a stored hash of %i KiB, where the gate has 64: %s', async (memoryKib, outcome) => {
  const stored = `$argon2id$v=19$m=${memoryKib},t=1,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4`
  expect(await hasherOf().verify('Bonjour1', stored)).toEqual({ outcome, ...refused })
})

test.each([
  [null, { outcome: 'no_account', ...refused, isUnread: true }],
  ['damaged', { outcome: 'unreadable_hash', problem: 'malformed', ...refused, isUnread: true }],
  ['$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$nf65EOgLrQMR', { outcome: 'mismatch', ...refused, isUnread: true }]
])('an impossible password, for %j', async (stored, outcome) => {
  expect(await hasherOf().verify('Bonjour\ud8001', stored)).toEqual(outcome)
})
