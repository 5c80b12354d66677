import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer, request, type OutgoingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { runInProcess } from '../../../test/cli/run-in-process.ts'
import { examplePolicy as policy, writeCheapPolicy } from './policy-for-tests.ts'
import { linkIn, waitForMail } from './running/mailbox.ts'
import { makeDataFolder, removeFolder, runService, type RunningService } from './running/service.ts'
import { password } from './visitors.ts'

const { hashing: _hashing, ...declared } = policy
const email = 'jeanne@exemple.fr'

let folder = ''
let policyFile = ''
let service: RunningService | undefined
beforeAll(async () => {
  folder = makeDataFolder(inject('template'))
  policyFile = writeCheapPolicy(folder, declared)
  service = await runService({ DATA_DIR: folder, POLICY_FILE: policyFile })
})
afterAll(async () => {
  await service?.stop()
  removeFolder(folder)
})

interface Found {
  readonly findings: readonly { readonly code: string; readonly name: string }[]
  readonly isComplete: boolean
}

async function audit(origin: string, requests: readonly object[], link = '/') {
  const journey = join(folder, 'journey.json')
  writeFileSync(journey, JSON.stringify({ requests }))
  const args = ['audit', '--policy', policyFile, '--cookies', `${origin}/`, '--journey', journey, '--json']
  const { stdout, exitCode } = await runInProcess(args, { PASSWORD: password, LINK: link })
  const { findings, isComplete } = JSON.parse(stdout) as Found
  return { exitCode, isComplete, found: findings.map(({ code, name }) => `${code} ${name}`) }
}

/** The service with its `Set-Cookie` headers changed on their way: the same as one that sets them so. */
async function mutate(origin: string, change: (cookies: readonly string[]) => readonly string[]): Promise<Server> {
  const server = createServer((from, to) => {
    const { method, headers } = from
    const passed = request(`${origin}${from.url}`, { method, headers }, (answer) => {
      const changed: OutgoingHttpHeaders = {
        ...answer.headers,
        'set-cookie': [...change(answer.headers['set-cookie'] ?? [])]
      }
      to.writeHead(answer.statusCode ?? 500, changed)
      answer.pipe(to)
    })
    from.pipe(passed)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

test('the command makes the journey of a person, and finds each cookie of the charter and no other', async () => {
  const { origin } = service!
  const first = await audit(origin, [
    { path: '/sign-up' },
    {
      path: '/sign-up',
      form: { name: 'Jeanne Martin', email, password: '${PASSWORD}', passwordConfirmation: '${PASSWORD}' }
    },
    { path: '/recovery' },
    { path: '/recovery', form: { email } }
  ])
  expect(first).toEqual({
    exitCode: 1,
    isComplete: true,
    found: ['missing __Host-recovery', 'missing __Host-link', 'missing __Host-language']
  })

  const mail = await waitForMail(folder, email, 1)
  const whole = [
    { path: '/sign-in?language=en' },
    { path: '/sign-in', form: { email, password: '${PASSWORD}' } },
    { path: '/account' },
    { path: '/sign-out', form: {} },
    // An invalid link sets the cookie too: it is checked when the page behind it is opened.
    { path: `/sign-up/link/${'x'.repeat(43)}`, status: 410 },
    { path: '${LINK}' }
  ]
  const { pathname } = linkIn(mail)
  expect(await audit(origin, whole, pathname)).toEqual({ exitCode: 0, isComplete: true, found: [] })
})

test('a service that sets one cookie more, and keeps one for longer, is found out', async () => {
  const changed = await mutate(service!.origin, (cookies) => [
    ...cookies.map((cookie) => cookie.replace(/^(?<start>__Host-language=.*Max-Age=)31536000/u, '$<start>31536001')),
    'visit=1; Path=/; Secure; HttpOnly; SameSite=Lax'
  ])
  const { port } = changed.address() as AddressInfo
  const { exitCode, found } = await audit(`http://127.0.0.1:${port}`, [{ path: '/sign-in?language=en' }])
  changed.close()
  expect(exitCode).toBe(1)
  expect(found.filter((each) => !each.startsWith('missing'))).toEqual(['too_long __Host-language', 'undeclared visit'])
})
