import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { CHEAPEST_FOR_TESTS } from '../../../src/argon2/presets.ts'
import type { TagRequest } from '../../../src/hashing/backends/argon2-backend.ts'
import { withoutSecrets } from '../../../src/hashing/backends/foreign-error.ts'
import type { LegacyFormat } from '../../../src/hashing/legacy/legacy-format.ts'
import { createPasswordHasher } from '../../../src/hashing/password-hasher.ts'
import { RempartError } from '../../../src/rempart-error.ts'

const canary = 'Canari-Secret-42'
const bytes = Buffer.from(canary)
const traces = [
  canary,
  bytes.toString('hex'),
  inspect(bytes).slice(8, -1),
  bytes.toString('base64'),
  '67, 97, 110, 97, 114'
]

function hang(request: TagRequest): Error {
  return Object.assign(new Error('Memory allocation error'), { code: 'ENOMEM', request })
}

/** Everything that a program could print of an error. */
function show(error: unknown): string {
  const causes: string[] = []
  for (let each = error; each instanceof Error; each = each.cause) causes.push(String(each.stack), JSON.stringify(each))
  return [
    inspect(error, { depth: 20, showHidden: true, maxStringLength: null, maxArrayLength: null }),
    ...causes
  ].join()
}

describe('the password is nowhere in the error of a backend that', () => {
  test.each<[string, (request: TagRequest) => unknown]>([
    ['hangs its request on it', hang],
    ['wraps such an error', (request) => new Error('failed', { cause: hang(request) })],
    ['collects such errors', (request) => new AggregateError([hang(request)], 'all failed')],
    ['writes it into the message', ({ password }) => new Error(`cannot hash ${Buffer.from(password).toString()}`)],
    ['writes its bytes into the message', ({ password }) => new Error(`cannot hash ${inspect(password)}`)],
    ['writes them in hexadecimal', ({ password }) => new Error(Buffer.from(password).toString('hex').toUpperCase())],
    ['writes them in base 64', ({ password }) => new Error(Buffer.from(password).toString('base64url'))],
    ['writes its request as JSON', (request) => new Error(JSON.stringify(request))],
    ['names itself so', ({ password }) => Object.assign(new Error('no'), { name: Buffer.from(password).toString() })],
    ['has it as a code', ({ password }) => Object.assign(new Error('no'), { code: Buffer.from(password).toString() })],
    ['throws its request', (request) => request],
    ['throws the password', ({ password }) => Buffer.from(password).toString()],
    [
      'throws a RempartError with its request behind',
      (request) => new RempartError('backend_failed', 'no', { backend: 'x' }, { cause: hang(request) })
    ],
    [
      'throws a RempartError with its request on it',
      (request) => Object.assign(new RempartError('backend_failed', 'no', { backend: 'x' }), { request })
    ]
  ])('%s', async (_, thrown) => {
    const backend = { id: 'failing', computeTag: (request: TagRequest) => Promise.reject(thrown(request)) }
    const hasher = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, backend })
    const outcomes = await Promise.allSettled([hasher.hash(canary), hasher.verify(canary, null)])
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'backend_failed' } })
      for (const trace of traces) expect(show(outcome).toLowerCase()).not.toContain(trace.toLowerCase())
    }
  })

  test('computes a format of another system', async () => {
    const format: LegacyFormat = {
      name: 'failing',
      read: () => ({
        kind: 'digest',
        digest: new Uint8Array(16),
        memoryKib: 8,
        coreSeconds: 0,
        settings: '',
        compute: (input) => Promise.reject(Object.assign(new Error(`no: ${Buffer.from(input).toString()}`), { input }))
      })
    }
    const hasher = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, legacy: [format] })
    const error: unknown = await hasher.verify(canary, 'stored').catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'backend_failed' })
    for (const trace of traces) expect(show(error)).not.toContain(trace)
  })
})

describe('what tells why stays', () => {
  test('name, code and message', () => {
    const thrown = Object.assign(new TypeError('Memory allocation error'), { code: 'ENOMEM' })
    expect(withoutSecrets(thrown, bytes)).toMatchObject({
      name: 'TypeError',
      code: 'ENOMEM',
      message: 'Memory allocation error'
    })
  })

  test.each(['', 'a', 'mem'])('whatever words a password of less than four bytes is in: %j', (short) => {
    expect(withoutSecrets(new Error('no memory'), Buffer.from(short)).message).toBe('no memory')
  })

  test('a getter that throws and a message without end are no trouble', () => {
    const hostile = Object.defineProperty(new Error('x'.repeat(1e6)), 'name', {
      get: () => {
        throw new Error('no name')
      }
    })
    expect(withoutSecrets(hostile, bytes).message).toHaveLength(500)
  })
})
