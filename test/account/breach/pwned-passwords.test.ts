import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { pwnedPasswords, type PwnedPasswordsOptions } from '../../../src/account/breach/index.ts'
import { linesOf, runRangeServer, sha1, wholeAnswer, type Answer, type RangeServer } from './range-server.ts'

const known = 'Grenouille-Vélo-Cactus-7'
const unknownPassword = 'Tramway-Orange-12'

let server: RangeServer
beforeEach(async () => {
  server = await runRangeServer()
})
afterEach(async () => {
  await server.close()
})

function open(options: PwnedPasswordsOptions = {}) {
  return pwnedPasswords({ endpoint: server.endpoint, timeoutMs: 60_000, ...options })
}

const prefixOf = (url = ''): string => url.slice(url.lastIndexOf('/') + 1)

describe('a range service that works', () => {
  test.each([
    [known, { outcome: 'found', occurrences: 2 }],
    [known.normalize('NFD'), { outcome: 'found', occurrences: 2 }],
    ['password', { outcome: 'found', occurrences: 9_545_824 }],
    [unknownPassword, { outcome: 'not_found' }],
    ['', { outcome: 'not_found' }]
  ])('says of %j what it knows', async (password, expected) => {
    expect(await open().check(password)).toEqual(expected)
  })

  test('is told five digits of a digest, asked for padding, and told nothing else', async () => {
    await open().check(known)
    const [request] = server.requests
    expect(server.requests).toHaveLength(1)
    expect(request!.url).toBe(`/range/${sha1(known).slice(0, 5)}`)
    expect(request!.headers['add-padding']).toBe('true')
    expect(request!.headers.cookie).toBe(undefined)
    expect(JSON.stringify(request)).not.toContain(sha1(known).slice(5))
  })

  test('is not asked again for what it said, until it has grown old; of a crowd one asks', async () => {
    const clock = { nowMs: Date.UTC(2026, 0, 1) }
    const breach = open({ cacheSeconds: 60, now: () => clock.nowMs })
    const answers = await Promise.all(Array.from({ length: 50 }, () => breach.check(known)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    clock.nowMs += 59_999
    await breach.check(known)
    expect(server.requests).toHaveLength(1)
    clock.nowMs += 1
    await breach.check(known)
    expect(server.requests).toHaveLength(2)
  })

  test('keeps no more ranges than it is told', async () => {
    const breach = open({ cachedRanges: 2 })
    for (const password of ['a', 'b', 'a', 'c', 'a', 'b']) await breach.check(password)
    // `b` was used least recently when `c` came.
    expect(server.requests.map(({ url }) => prefixOf(url))).toEqual(
      ['a', 'b', 'c', 'b'].map((password) => sha1(password).slice(0, 5))
    )
  })

  test('is not asked for what no password is', async () => {
    for (const password of ['\ud800', 'x'.repeat(16_385), `a${'\u0301'.repeat(31)}`]) {
      expect(await open().check(password)).toEqual({ outcome: 'unknown', reason: 'unreadable_password' })
    }
    expect(server.requests).toEqual([])
  })
})

const refuseWith =
  (status: number): Answer =>
  (_request, response) => {
    response.writeHead(status).end('no')
  }
const sendLines =
  (change: (lines: readonly string[]) => readonly string[]): Answer =>
  ({ url }, response) => {
    response.end(change(linesOf(prefixOf(url))).join('\r\n'))
  }

const troubles: readonly (readonly [string, Answer, string, number])[] = [
  ['is overloaded', refuseWith(503), 'unavailable', 2],
  ['says too many', refuseWith(429), 'unavailable', 2],
  ['knows no such address', refuseWith(404), 'unavailable', 1],
  [
    'leads elsewhere',
    (_request, response) => {
      response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()
    },
    'unavailable',
    2
  ],
  [
    'breaks the connection',
    (request) => {
      request.socket.destroy()
    },
    'unavailable',
    2
  ],
  [
    'breaks it in the middle of a body of known length',
    ({ url, socket }, response) => {
      response.writeHead(200, { 'content-length': 40_000 })
      response.write(linesOf(prefixOf(url)).slice(0, 400).join('\r\n'), () => socket.destroy())
    },
    'unavailable',
    2
  ],
  ['cuts its answer between two lines', sendLines((lines) => lines.slice(0, 200)), 'bad_answer', 2],
  [
    'cuts its answer within a line',
    sendLines((lines) => [...lines.slice(0, 700), lines[700]!.slice(0, 20)]),
    'bad_answer',
    2
  ],
  ['sends a line without a number', sendLines((lines) => [...lines, 'A'.repeat(35)]), 'bad_answer', 2],
  [
    'sends a page instead',
    (_request, response) => {
      response.end(`<!doctype html>\n${'<p>Sign in to the network</p>\n'.repeat(400)}`)
    },
    'bad_answer',
    2
  ],
  ['sends nothing', sendLines(() => []), 'bad_answer', 2],
  [
    'never stops sending',
    (_request, response) => {
      const line = `${'A'.repeat(35)}:1\r\n`.repeat(1_000)
      const send = (): void => {
        while (!response.destroyed && response.write(line));
      }
      response.on('drain', send)
      send()
    },
    'bad_answer',
    2
  ]
]

describe('a range service that', () => {
  test.each(troubles)(
    '%s leaves the password unknown, and is asked twice at most',
    async (_name, answer, reason, asked) => {
      server.answerWith(answer)
      expect(await open().check(known)).toEqual({ outcome: 'unknown', reason })
      expect(server.requests).toHaveLength(asked)
    }
  )

  test('fails once is asked again within the same question', async () => {
    let count = 0
    server.answerWith((request, response) => {
      count += 1
      if (count === 1) request.socket.destroy()
      else wholeAnswer(request, response)
    })
    expect(await open().check(known)).toEqual({ outcome: 'found', occurrences: 2 })
    expect(count).toBe(2)
  })

  test('fails on is left alone, then tried with one question, and asked by everybody once it is back', async () => {
    const clock = { nowMs: Date.UTC(2026, 0, 1) }
    const breach = open({ failuresToRest: 3, restSeconds: 30, now: () => clock.nowMs })
    server.answerWith(refuseWith(404))
    const reasons: string[] = []
    const checkAll = async (from: number, to: number): Promise<void> => {
      for (let index = from; index < to; index++) {
        const answer = await breach.check(`password ${index}`)
        reasons.push(answer.outcome === 'unknown' ? answer.reason : answer.outcome)
      }
    }
    await checkAll(0, 5)
    expect(reasons).toEqual(['unavailable', 'unavailable', 'unavailable', 'circuit_open', 'circuit_open'])
    expect(server.requests).toHaveLength(3)
    clock.nowMs += 30_000
    await checkAll(5, 7)
    expect(reasons.slice(5)).toEqual(['unavailable', 'circuit_open'])
    clock.nowMs += 30_000
    server.answerWith(wholeAnswer)
    await checkAll(7, 10)
    expect(reasons.slice(7)).toEqual(['not_found', 'not_found', 'not_found'])
  })

  test('is overloaded is asked twice by a tenth of the questions only', async () => {
    server.answerWith(refuseWith(503))
    const breach = open({ failuresToRest: 1_000_000 })
    for (let index = 0; index < 200; index++) await breach.check(`password ${index}`)
    // Ten that were saved up, and a tenth of the questions since.
    expect(server.requests.length).toBeGreaterThanOrEqual(200 + 20)
    expect(server.requests.length).toBeLessThanOrEqual(200 + 10 + 20)
  })

  test('is slow can be given up by one of those who wait, and answers the others', async () => {
    const arrived = Promise.withResolvers<() => void>()
    server.answerWith((request, response) => arrived.resolve(() => wholeAnswer(request, response)))
    const breach = open()
    const controller = new AbortController()
    const given = breach.check(known, { signal: controller.signal })
    const kept = breach.check(known)
    const release = await arrived.promise
    controller.abort(new Error('the visitor left'))
    await expect(given).rejects.toThrow('the visitor left')
    release()
    expect(await kept).toEqual({ outcome: 'found', occurrences: 2 })
    expect(server.requests).toHaveLength(1)
  })
})
