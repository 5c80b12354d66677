import { afterEach, expect, test, vi } from 'vitest'
import { askRange } from '../../../src/account/breach/ask-range.ts'
import { stubService } from './stubbed-service.ts'

const line = `${'A'.repeat(35)}:3`
const question = { endpoint: 'https://mirror.example/range/', minimumLines: 1, signal: new AbortController().signal }

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a range is asked for by its prefix alone, with padding, and by no other way', async () => {
  const asked = stubService(() => new Response(line))
  expect(await askRange('0A1B2', question)).toEqual({ range: new Map([['A'.repeat(35), 3]]) })
  expect(asked).toEqual([
    {
      url: 'https://mirror.example/range/0A1B2',
      options: {
        headers: { 'add-padding': 'true', 'user-agent': 'rempart' },
        redirect: 'error',
        signal: question.signal
      }
    }
  ])
})

/** A body has an end, for whoever reads it. */
function start(controller: ReadableStreamDefaultController<Uint8Array>): void {
  controller.enqueue(new Uint8Array(3))
  controller.close()
}

test.each([
  [204, false],
  [404, false],
  [428, false],
  [429, true],
  [430, false],
  [499, false],
  [500, true],
  [503, true]
])('the status %i tells nothing, may pass: %s, and its body is let go', async (status, isPassing) => {
  const cancelled: number[] = []
  const body = status === 204 ? null : new ReadableStream({ start, cancel: () => void cancelled.push(status) })
  stubService(() => new Response(body, { status }))
  expect(await askRange('0A1B2', question)).toEqual({ reason: 'unavailable', isPassing })
  expect(cancelled).toEqual(status === 204 ? [] : [status])
})

test.each([
  ['no range', 'no range', 1],
  ['cut', line, 2],
  ['endless', 'A'.repeat(512 * 1024 + 1), 0]
])('an answer that is %s is none, and may be one the next time', async (_name, text, minimumLines) => {
  stubService(() => new Response(text))
  expect(await askRange('0A1B2', { ...question, minimumLines })).toEqual({ reason: 'bad_answer', isPassing: true })
})

const fail = async (): Promise<never> => {
  throw new TypeError('fetch failed')
}

test('what fails may pass, and what was given up is over', async () => {
  stubService(fail)
  expect(await askRange('0A1B2', question)).toEqual({ reason: 'unavailable', isPassing: true })
  expect(await askRange('0A1B2', { ...question, signal: AbortSignal.abort() })).toEqual({
    reason: 'timeout',
    isPassing: false
  })
})
