import { afterEach, beforeEach, expect, test } from 'vitest'
import { pwnedPasswords } from '../../../src/account/breach/index.ts'
import { linesOf, runRangeServer, type Answer, type RangeServer } from './range-server.ts'

let server: RangeServer
beforeEach(async () => {
  server = await runRangeServer()
})
afterEach(async () => {
  await server.close()
})

const sendHalf: Answer = ({ url = '' }, response) => {
  const prefix = url.slice(url.lastIndexOf('/') + 1)
  response.write(linesOf(prefix).slice(0, 400).join('\r\n'))
}

test.each<readonly [string, Answer]>([
  ['hangs', () => undefined],
  ['sends its first half and hangs', sendHalf]
])('a range service that %s is waited for until its time is over, and asked once', async (_name, answer) => {
  server.answerWith(answer)
  const breach = pwnedPasswords({ endpoint: server.endpoint, timeoutMs: 2_000 })
  expect(await breach.check('Grenouille-Vélo-Cactus-7')).toEqual({ outcome: 'unknown', reason: 'timeout' })
  expect(server.requests).toHaveLength(1)
})
