import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, inject, test } from 'vitest'
import { root } from '../manifest.ts'
import { findSamples } from '../samples.ts'
import { runIn } from './packed-package.ts'

// The recipe of docs/server.md as it stands there, in the real Better Auth.

const consumer = inject('applicationWithPeers')

beforeAll(() => {
  const samples = findSamples('docs/server.md', readFileSync(join(root, 'docs/server.md'), 'utf8'))
  const recipe = samples.find(({ code }) => code.includes("from 'better-auth/api'"))
  writeFileSync(join(consumer, 'recipe.js'), recipe?.code ?? '')
})

/** Runs code with `signIn(email, password)` against a service with one account, and reads the JSON that it prints. */
async function run(code: string): Promise<unknown> {
  const program = `
    import { betterAuth } from 'better-auth'
    import { memoryAdapter } from 'better-auth/adapters/memory'
    import { emailAndPassword } from './recipe.js'
    const auth = betterAuth({
      baseURL: 'http://localhost:3000', secret: 'a secret of the test, long enough for it', emailAndPassword,
      database: memoryAdapter({ user: [], session: [], account: [], verification: [] }),
      rateLimit: { enabled: false }, logger: { disabled: true }, telemetry: { enabled: false }
    })
    const post = async (path, body) => {
      const headers = { 'content-type': 'application/json', origin: 'http://localhost:3000' }
      const response = await auth.handler(new Request('http://localhost:3000/api/auth' + path, { method: 'POST', headers, body: JSON.stringify(body) }))
      return { status: response.status, retryAfter: response.headers.get('retry-after'), body: await response.text() }
    }
    const signIn = (email, password) => post('/sign-in/email', { email, password })
    const { status } = await post('/sign-up/email', { name: 'Jeanne', email: 'jeanne@example.org', password: 'Grenouille-Vélo-Cactus-7' })
    console.log(JSON.stringify({ signUp: status, ...(${code}) }))
    process.exit(0)`
  writeFileSync(join(consumer, 'program.js'), program)
  const { stdout, stderr } = await runIn(consumer, process.execPath, ['program.js'])
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

test('a right password signs in; any other gives one answer for known and unknown accounts', async () => {
  const outcome = await run(`{
    right: (await signIn('jeanne@example.org', 'Grenouille-Vélo-Cactus-7')).status,
    others: await Promise.all(['Autre-Chose-Lampe-8', 'lone \\ud800 surrogate', 'é'.repeat(40) + '\\u0301'.repeat(40)].flatMap(
      (password) => ['jeanne@example.org', 'nobody@example.org'].map((email) => signIn(email, password))))
  }`)
  const refused = {
    status: 401,
    retryAfter: null,
    body: expect.stringContaining('INVALID_EMAIL_OR_PASSWORD') as string
  }
  expect(outcome).toEqual({ signUp: 200, right: 200, others: Array.from({ length: 6 }, () => refused) })
  const { others } = outcome as { others: { body: string }[] }
  expect(new Set(others.map(({ body }) => body)).size).toBe(1)
})

test('a machine that is full is 503 with Retry-After, for known and unknown accounts', async () => {
  const outcome = await run(`{
    answers: Object.fromEntries(await Promise.all(['jeanne@example.org', 'nobody@example.org'].map(async (email) => {
      const all = await Promise.all(Array.from({ length: 400 }, () => signIn(email, 'Autre-Chose-Lampe-8')))
      const full = all.filter(({ status }) => status === 503)
      return [email, {
        statuses: [...new Set(all.map(({ status }) => status))].toSorted(),
        told: full.length > 0 && full.every(({ retryAfter }) => Number(retryAfter) >= 1)
      }]
    })))
  }`)
  expect(outcome).toMatchObject({
    answers: { 'jeanne@example.org': { told: true }, 'nobody@example.org': { told: true } }
  })
  expect(JSON.stringify(outcome)).not.toContain('500')
})
