import { getEventListeners } from 'node:events'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { pwnedPasswords, type PwnedPasswordsOptions } from '../../../src/account/breach/index.ts'
import { sha1 } from './range-server.ts'
import { stubService, wholeRange } from './stubbed-service.ts'

const known = 'Grenouille-Vélo-Cactus-7'
const found = { outcome: 'found', occurrences: 2 }
const prefix = sha1(known).slice(0, 5)
const endpoint = 'https://mirror.example/range'
const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `password ${index}`)

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function open(options: PwnedPasswordsOptions = {}) {
  const clock = { nowMs: Date.UTC(2026, 0, 1) }
  return { clock, breach: pwnedPasswords({ endpoint, now: () => clock.nowMs, ...options }) }
}

describe('by itself', () => {
  test('the service is Have I Been Pwned, for a second and a half', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout')
    const asked = stubService(wholeRange)
    expect(await pwnedPasswords().check(known)).toEqual(found)
    expect(asked.map(({ url }) => url)).toEqual([`https://api.pwnedpasswords.com/range/${prefix}`])
    expect(timeout.mock.calls).toEqual([[1_500]])
    expect(asked[0]?.options.signal).toBe(timeout.mock.results[0]?.value)
  })

  test('an answer of 299 lines is cut, and one of 300 is whole', async () => {
    for (const [count, outcome] of [
      [299, 'unknown'],
      [300, 'not_found']
    ] as const) {
      const lines = Array.from({ length: count }, (_, index) => `${String(index).padStart(35, '0')}:1`)
      stubService(() => new Response(lines.join('\n')))
      expect(await open().breach.check(known)).toMatchObject({ outcome })
    }
  })

  test('a hundred ranges are kept, each for an hour', async () => {
    const asked = stubService(wholeRange)
    const { breach, clock } = open()
    const [first = '', ...others] = numbered(101)
    for (const password of [first, ...others.slice(0, 99), first]) await breach.check(password)
    expect(asked).toHaveLength(100)
    clock.nowMs += 3_600_000 - 1
    await breach.check(first)
    expect(asked).toHaveLength(100)
    for (const password of [others[99] ?? '', first]) await breach.check(password)
    expect(asked).toHaveLength(101)
    // Used least recently when the hundred-and-first came.
    await breach.check(others[0] ?? '')
    expect(asked).toHaveLength(102)
    clock.nowMs += 1
    await breach.check(first)
    expect(asked).toHaveLength(103)
  })

  test('after five failures the service rests for half a minute', async () => {
    const asked = stubService(() => new Response('no', { status: 404 }))
    const { breach, clock } = open()
    for (const password of numbered(6)) await breach.check(password)
    expect(asked).toHaveLength(5)
    expect(await breach.check(known)).toEqual({ outcome: 'unknown', reason: 'circuit_open' })
    clock.nowMs += 30_000 - 1
    expect(await breach.check(known)).toEqual({ outcome: 'unknown', reason: 'circuit_open' })
    clock.nowMs += 1
    expect(await breach.check(known)).toEqual({ outcome: 'unknown', reason: 'unavailable' })
    expect(asked).toHaveLength(6)
  })
})

describe('a service in trouble', () => {
  test('is asked twice ten times, and then by a tenth of the questions', async () => {
    const asked = stubService(() => new Response('no', { status: 503 }))
    const { breach } = open({ failuresToRest: 1_000 })
    const twice: number[] = []
    for (const [index, password] of numbered(40).entries()) {
      const before = asked.length
      await breach.check(password)
      if (asked.length - before === 2) twice.push(index + 1)
    }
    // Ten were saved up; each question saves a tenth, but no more than ten are ever saved.
    expect(twice.slice(0, 10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(twice).toHaveLength(13)
  })

  test('that works saves no more than ten', async () => {
    const asked = stubService(wholeRange)
    const { breach } = open({ failuresToRest: 1_000 })
    for (const password of numbered(30)) await breach.check(password)
    asked.length = 0
    stubService(() => {
      asked.push({ url: '', options: {} })
      return new Response('no', { status: 503 })
    })
    for (const password of numbered(15)) await breach.check(`other ${password}`)
    expect(asked).toHaveLength(15 + 11)
  })

  test('within one deadline for both', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout')
    const asked = stubService(() => new Response('no', { status: 503 }))
    await open({ timeoutMs: 800 }).breach.check(known)
    expect(timeout.mock.calls).toEqual([[800]])
    expect(asked).toHaveLength(2)
    expect(asked[1]?.options.signal).toBe(asked[0]?.options.signal)
  })
})

describe('whoever gives up', () => {
  test('before the question asks nothing', async () => {
    const asked = stubService(wholeRange)
    const signal = AbortSignal.abort(new Error('gone'))
    await expect(open().breach.check(known, { signal })).rejects.toThrow('gone')
    expect(asked).toEqual([])
  })

  test('leaves the others their answer, and nothing on the signal', async () => {
    const answered = Promise.withResolvers<Response>()
    const asked = stubService(() => answered.promise)
    const { breach } = open()
    const controller = new AbortController()
    const given = breach.check(known, { signal: controller.signal })
    const patient = new AbortController()
    const kept = breach.check(known, { signal: patient.signal })
    controller.abort(new Error('the visitor left'))
    await expect(given).rejects.toThrow('the visitor left')
    answered.resolve(wholeRange(prefix))
    expect(await kept).toEqual(found)
    expect(asked).toHaveLength(1)
    for (const { signal } of [controller, patient]) expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('of a service that answered is asked for anew', async () => {
    const asked = stubService(() => new Response('no', { status: 404 }))
    const { breach } = open()
    await breach.check(known)
    await breach.check(known)
    expect(asked).toHaveLength(2)
  })
})

test.each([
  ['timeoutMs', 1, 60_000],
  ['minimumLines', 0, 1_000_000],
  ['cachedRanges', 1, 10_000],
  ['cacheSeconds', 0, 31_536_000],
  ['failuresToRest', 1, 1_000_000],
  ['restSeconds', 1, 86_400]
])('%s is an integer from %i to %i', (name, minimum, maximum) => {
  for (const right of [minimum, maximum]) expect(pwnedPasswords({ [name]: right })).toHaveProperty('check')
  for (const wrong of [minimum - 1, maximum + 1, minimum + 0.5]) {
    const message = `${name} must be an integer from ${minimum} to ${maximum}`
    expect(() => pwnedPasswords({ [name]: wrong })).toThrow(new RangeError(message))
  }
})

test.each([
  ['https://mirror.example/range', 'https://mirror.example/range/'],
  ['http://127.0.0.1:8080/range/', 'http://127.0.0.1:8080/range/']
])('the endpoint %s is asked as %s', async (given, asked) => {
  const all = stubService(wholeRange)
  await pwnedPasswords({ endpoint: given }).check(known)
  expect(all[0]?.url).toBe(`${asked}${prefix}`)
})

test.each(['file:///etc/passwd', 'haveibeenpwned', ''])('the endpoint %j is none', (wrong) => {
  const message = 'endpoint must be a URL of http or https'
  expect(() => pwnedPasswords({ endpoint: wrong })).toThrow(new RangeError(message))
})
