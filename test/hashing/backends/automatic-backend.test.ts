import { describe, expect, test, vi } from 'vitest'
import type { Argon2Backend, TagRequest } from '../../../src/hashing/backends/argon2-backend.ts'
import { argon2Package } from '../../../src/hashing/backends/argon2-package.ts'
import { automaticBackend, createAutomaticBackend } from '../../../src/hashing/backends/automatic-backend.ts'
import { rankBackends } from '../../../src/hashing/backends/rank-backends.ts'
import { backendUnavailable } from '../../../src/hashing/backends/backend-errors.ts'
import { createPasswordHasher } from '../../../src/hashing/password-hasher.ts'
import { describeArgon2Backend } from '../../contracts/argon2-backend.contract.ts'
import { rfc9106Vectors } from '../../vectors/argon2.ts'

describeArgon2Backend('the automatic backend', automaticBackend)

const request: TagRequest = { ...rfc9106Vectors[2]!.request, secret: new Uint8Array(8) }
const { associatedData: _, ...plainRequest } = request

/** Backends that compute the right tags on a clock that says how long each takes. */
function createRace(): {
  now: () => number
  backend: (id: string, elapsedMs: number | (() => number)) => CountedBackend
} {
  let clockMs = 0
  return {
    now: () => clockMs,
    backend: (id, elapsedMs) => {
      const counted: CountedBackend = {
        id,
        calls: 0,
        async computeTag(given) {
          counted.calls++
          clockMs += typeof elapsedMs === 'number' ? elapsedMs : elapsedMs()
          return argon2Package.computeTag({ ...given, memoryKib: Math.min(given.memoryKib, 256) })
        }
      }
      return counted
    }
  }
}

interface CountedBackend extends Argon2Backend {
  calls: number
}

const ids = (backends: readonly Argon2Backend[]): string[] => backends.map(({ id }) => id)

describe('ranking', () => {
  test('the fastest comes first', async () => {
    const { now, backend } = createRace()
    expect(ids(await rankBackends([backend('a', 30), backend('b', 10), backend('c', 20)], now))).toEqual([
      'b',
      'c',
      'a'
    ])
  })

  test('one that fails at a real hash is left out, and the others stand', async () => {
    const { now, backend } = createRace()
    const frail: Argon2Backend = {
      id: 'frail',
      computeTag: async (given) => {
        if (given.memoryKib > 1024) throw new Error('no memory')
        return argon2Package.computeTag(given)
      }
    }
    expect(ids(await rankBackends([frail, backend('a', 30), backend('b', 10)], now))).toEqual(['b', 'a'])
  })

  test('within five per cent the order of preference decides', async () => {
    const { now, backend } = createRace()
    expect(ids(await rankBackends([backend('a', 104), backend('b', 100)], now))).toEqual(['a', 'b'])
    expect(ids(await rankBackends([backend('a', 106), backend('b', 100)], now))).toEqual(['b', 'a'])
  })

  test('one slow moment does not decide', async () => {
    const { now, backend } = createRace()
    let call = 0
    const hiccup = (): number => (call++ === 3 ? 1000 : 10)
    expect(ids(await rankBackends([backend('a', 20), backend('b', hiccup)], now))).toEqual(['b', 'a'])
  })

  test.each<[string, Argon2Backend['computeTag']]>([
    ['gives other tags', () => Promise.resolve(new Uint8Array(32))],
    ['rejects', () => Promise.reject(new Error('no such addon'))],
    [
      'throws',
      () => {
        throw new TypeError('argon2 is not a function')
      }
    ],
    ['drops the secret', (given) => argon2Package.computeTag({ ...given, secret: new Uint8Array(0) })],
    [
      'cuts the password at NUL',
      (given) => {
        const end = given.password.indexOf(0)
        return argon2Package.computeTag({
          ...given,
          password: end < 0 ? given.password : given.password.subarray(0, end)
        })
      }
    ]
  ])('a backend that %s is never used', async (_name, computeTag) => {
    const { now, backend } = createRace()
    expect(ids(await rankBackends([{ id: 'bad', computeTag }, backend('good', 10)], now))).toEqual(['good'])
  })

  test.each<[string, (given: TagRequest) => boolean]>([
    ['at all', () => false],
    ['to a real hash', (given) => given.memoryKib <= 1024]
  ])('a backend that never answers %s does not keep the others from being chosen', async (_name, answers) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const { now, backend } = createRace()
      const silent: Argon2Backend = {
        id: 'silent',
        computeTag(given) {
          if (answers(given)) return argon2Package.computeTag(given)
          queueMicrotask(() => vi.advanceTimersByTime(5_000))
          return new Promise(() => {})
        }
      }
      expect(ids(await rankBackends([silent, backend('a', 20), backend('b', 10)], now))).toEqual(['b', 'a'])
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  test('a single candidate is not measured', async () => {
    const { now, backend } = createRace()
    const only = backend('only', 10)
    await rankBackends([only], now)
    expect(only.calls).toBe(3)
  })
})

describe('the automatic backend', () => {
  test('measures once for any number of hashes, and takes the name of the fastest', async () => {
    const { now, backend } = createRace()
    const [slow, fast] = [backend('slow', 20), backend('fast', 10)]
    const automatic = createAutomaticBackend([slow, fast], now)
    expect(automatic.id).toBe('auto')
    await Promise.all(Array.from({ length: 5 }, () => automatic.computeTag(plainRequest)))
    expect(automatic.id).toBe('fast')
    expect(slow.calls).toBe(6)
    expect(fast.calls).toBe(11)
  })

  test('what the fastest does not support goes to the next', async () => {
    const { now, backend } = createRace()
    const fast: Argon2Backend = { ...backend('fast', 10), supports: (given) => given.associatedData === undefined }
    const slow = backend('slow', 20)
    const automatic = createAutomaticBackend([fast, slow], now)
    await automatic.computeTag(plainRequest)
    const before = slow.calls
    await automatic.computeTag(request)
    expect(slow.calls).toBe(before + 1)
  })

  test('what none supports is refused with a code', async () => {
    const { now, backend } = createRace()
    const automatic = createAutomaticBackend(
      [{ ...backend('plain', 10), supports: (given) => given.version === 19 }],
      now
    )
    await expect(automatic.computeTag({ ...plainRequest, version: 16 })).rejects.toMatchObject({
      code: 'backend_unsupported'
    })
  })

  test('without any backend the error holds what kept each from being used, to the root', async () => {
    const root = Object.assign(new Error('Cannot find native binding'), { code: 'MODULE_NOT_FOUND' })
    const absent: Argon2Backend = {
      id: 'absent',
      computeTag: () => Promise.reject(backendUnavailable('absent', 'install it', root))
    }
    const wrong: Argon2Backend = { id: 'wrong', computeTag: () => Promise.resolve(new Uint8Array(32)) }
    const hasher = createPasswordHasher({ backend: createAutomaticBackend([absent, wrong], () => 0) })
    await expect(hasher.hash('Bonjour1')).rejects.toMatchObject({
      code: 'backend_unavailable',
      cause: {
        errors: [
          {
            message: 'the backend "absent" cannot run: install it',
            code: 'backend_unavailable',
            cause: { message: root.message, code: root.code }
          },
          { message: expect.stringContaining('"wrong"') as string }
        ]
      }
    })
  })

  test('without any backend the error says what to do, and the next call tries again', async () => {
    let installed = false
    const late: Argon2Backend = {
      id: 'late',
      computeTag: (given) => (installed ? argon2Package.computeTag(given) : Promise.reject(new Error('not yet')))
    }
    const automatic = createAutomaticBackend([late], () => 0)
    await expect(automatic.computeTag(plainRequest)).rejects.toMatchObject({
      code: 'backend_unavailable',
      details: { remedy: expect.stringMatching(/Node\.js 24\.7 or later.*install.*this is Node\.js v\d/u) as string }
    })
    installed = true
    expect(await automatic.computeTag(plainRequest)).toHaveLength(32)
  })
})
