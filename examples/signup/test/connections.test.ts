import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { runChild } from '../../../test/running/child.ts'
import { createClient } from './running/client.ts'
import { openRaw, readAnswer } from './running/raw.ts'
import { example, makeDataFolder, removeFolder, runService, type RunningService } from './running/service.ts'

let folder = ''
let service: RunningService
beforeAll(async () => {
  folder = makeDataFolder(inject('template'))
  service = await runService({ DATA_DIR: folder, REQUEST_TIMEOUT_SECONDS: '1', MAXIMUM_CONNECTIONS: '50' })
})
afterAll(async () => {
  await service.stop()
  removeFolder(folder)
})

describe('a connection on which the request does not come is closed', () => {
  const host = 'Host: exemple.fr\r\n'
  test.each([
    ['no byte', ''],
    ['half a method', 'GE'],
    ['headers that do not end', `GET / HTTP/1.1\r\n${host}X-Slow: `],
    [
      'a body that does not end',
      `POST /sign-in HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 9\r\n\r\n{`
    ],
    [
      'a body in pieces',
      `POST /sign-in HTTP/1.1\r\n${host}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n`
    ]
  ])('%s', async (_name, bytes) => {
    const { closed } = await openRaw(service.origin, bytes)
    expect(readAnswer(await closed)).toMatchObject({ status: 408, type: 'application/problem+json' })
  })

  test('a byte now and then', async () => {
    const { socket, closed } = await openRaw(service.origin, `GET / HTTP/1.1\r\n${host}X-Slow: `)
    const drip = setInterval(() => socket.write('x'), 100)
    const answer = await closed
    clearInterval(drip)
    expect(readAnswer(answer)).toMatchObject({ status: 408 })
  })
})

test('who asks again and again on one connection and never reads is cut off, after a bounded number of answers', async () => {
  const { socket, closed } = await openRaw(service.origin)
  socket.write('GET /sign-up HTTP/1.1\r\nHost: exemple.fr\r\nAccept: text/html\r\n\r\n'.repeat(2_000))
  const answers = (await closed).match(/^HTTP\/1\.1 \d{3}/gmu) ?? []
  expect(answers.filter((line) => line.endsWith(' 200')).length).toBeLessThanOrEqual(100)
})

test('connections beyond the maximum are closed and logged once, and then all is as before', async () => {
  const connections = await Promise.all(Array.from({ length: 80 }, () => openRaw(service.origin)))
  await service.says(/"maximumConnections":50,"msg":"connections were closed: there are too many"/u)
  await Promise.all(connections.map(({ closed }) => closed))
  await expect.poll(async () => (await createClient(service.origin).get('/healthz')).status).toBe(200)
  expect(service.stderr().match(/there are too many/gu)).toHaveLength(1)
})

test.runIf(process.platform === 'linux')(
  'the system’s limit of open files lowers the maximum, and it is logged',
  async () => {
    const own = makeDataFolder(inject('template'))
    const { PATH = '' } = process.env
    const child = runChild(
      'sh',
      ['-c', 'ulimit -n 600 && exec "$0" "$1"', process.execPath, join(example, 'src/main.ts')],
      {
        cwd: example,
        env: { PATH, PORT: '0', METRICS_PORT: '0', DATA_DIR: own, REQUEST_TIMEOUT_SECONDS: '1' }
      }
    )
    const [, origin = ''] = await child.says(/Sign-up service: (http:\S+)/u)
    expect(child.stderr()).toContain('"maximumConnections":88')
    const connections = await Promise.all(Array.from({ length: 200 }, () => openRaw(origin)))
    await child.says(/there are too many/u)
    await Promise.all(connections.map(({ closed }) => closed))
    await expect.poll(async () => (await createClient(origin).get('/healthz')).status).toBe(200)
    await child.stop()
    removeFolder(own)
  }
)

describe('a request that is none is answered as every other error', () => {
  test.each([
    ['no request line', 'canary\r\n\r\n', 400],
    ['a method that there is not', 'CANARY / HTTP/1.1\r\nHost: exemple.fr\r\n\r\n', 400],
    ['a broken header', 'GET / HTTP/1.1\r\nHost: exemple.fr\r\ncanary\r\n\r\n', 400],
    ['two lengths', 'POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx', 400],
    ['headers of 40 kB', `GET / HTTP/1.1\r\nHost: exemple.fr\r\nX-Long: ${'canary'.repeat(7_000)}\r\n\r\n`, 431]
  ])('%s', async (_name, bytes, status) => {
    const { closed } = await openRaw(service.origin, bytes)
    const { type, body, ...answer } = readAnswer(await closed)
    expect(answer.status).toBe(status)
    expect(type).toBe('application/problem+json')
    expect(JSON.parse(body)).toMatchObject({ status })
    expect(body).not.toContain('canary')
  })
  test('a browser is shown a page', async () => {
    const { closed } = await openRaw(service.origin, 'GET / HTTP/1.1\r\nHost: a\r\nAccept: text/html\r\ncanary\r\n\r\n')
    const { status, type, body } = readAnswer(await closed)
    expect({ status, type }).toEqual({ status: 400, type: 'text/html' })
    expect(body).toContain('</html>')
    expect(body).not.toContain('canary')
    expect((await createClient(service.origin).get('/healthz')).status).toBe(200)
  })
})
