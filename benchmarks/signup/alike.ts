import { randomInt } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createClient, type Client } from '../../examples/signup/test/running/client.ts'
import { runService } from '../../examples/signup/test/running/service.ts'
import { servicePublic } from '../../src/index.ts'
import { quantile } from '../paired.ts'
import { report, round, type Row } from '../report.ts'

// Whether the time of an answer tells who has an account: sign-in, sign-up and the request of a link, for an address that has one and
// for one that has none, in turns, at the cost of the preset. The two samples are told apart by the test of Kolmogorov and Smirnov.

const SAMPLES = 500
const WARM_UP = 20
const PAUSE_MS = 20
/** Links that an address may ask for in a day, the most that a policy allows. */
const REQUESTS = 100
const password = 'Grenouille-Vélo-Cactus-7'

const folder = mkdtempSync(join(tmpdir(), 'rempart-alike-'))
const limits = { maximumFailuresPerDay: 100_000 }
const recovery = { linkMinutes: 60, maximumRequestsPerDay: REQUESTS, endsOtherSessions: true }
writeFileSync(join(folder, 'policy.json'), JSON.stringify({ ...servicePublic, throttling: limits, recovery }))
const many = '1000000'
const service = await runService({
  DATA_DIR: join(folder, 'data'),
  POLICY_FILE: join(folder, 'policy.json'),
  ADDRESS_PROOF: 'required',
  SIGN_UPS_PER_HOUR: many,
  FAILED_SIGN_INS_PER_HOUR: many,
  RECOVERIES_PER_HOUR: many
})
try {
  for (let turn = 0; turn * REQUESTS < SAMPLES + WARM_UP; turn++) await makeAccount(addressOf('known', turn))
  const signUp = { name: 'Jeanne Martin', password, passwordConfirmation: password }
  const rows: Row[] = []
  rows.push(await compare('sign-in', '/sign-in', { password: 'Autre-Chose-Nuage-8' }))
  rows.push(await compare('sign-up', '/sign-up', signUp))
  rows.push(await compare('request of a link', '/recovery', {}))
  report('signup-alike', `Answers to an address with and without an account, ${SAMPLES} of each in turns`, [], rows)
  if (rows.some(({ p }) => Number(p) < 0.01)) process.exitCode = 1
} finally {
  await service.stop()
  rmSync(folder, { recursive: true })
}

function addressOf(name: string, turn: number): string {
  return `${name}-${turn}@exemple.fr`
}

async function makeAccount(email: string): Promise<void> {
  const client = createClient(service.origin)
  await client.post('/sign-up', { name: 'Jeanne Martin', email, password })
  let link: string | undefined
  while (link === undefined) {
    const page = await (await fetch(`${service.metricsOrigin}/mail`)).text()
    link = page.includes(email) ? /\/sign-up\/link\/[\w-]{43}/u.exec(page)?.[0] : undefined
  }
  await client.get(link)
  const { status } = await client.post('/sign-up/proof', { password })
  if (status !== 204) throw new Error(`the account was not made: ${status}`)
}

async function compare(name: string, path: string, form: Readonly<Record<string, string>>): Promise<Row> {
  const client = createClient(service.origin)
  const known: number[] = []
  const unknown: number[] = []
  for (let sample = -WARM_UP; sample < SAMPLES; sample++) {
    // At random: turn about, each would follow the other's work at a fixed distance.
    const order = randomInt(2) === 0 ? [known, unknown] : [unknown, known]
    for (const times of order) {
      const email = addressOf(times === known ? 'known' : 'other', Math.floor((sample + WARM_UP) / REQUESTS))
      const elapsedMs = await timeOf(client, path, { ...form, email })
      if (sample >= 0) times.push(elapsedMs)
    }
  }
  const distance = largestDistance(known, unknown)
  return {
    answer: name,
    'known, median ms': round(quantile(known, 0.5)),
    'unknown, median ms': round(quantile(unknown, 0.5)),
    'largest distance': round(distance),
    p: round(pValue(distance, SAMPLES / 2))
  }
}

async function timeOf(client: Client, path: string, form: Readonly<Record<string, string>>): Promise<number> {
  // No answer waits for what a request before it has left to be done: a message, a row.
  await setTimeout(PAUSE_MS)
  const formToken = await client.formToken(path)
  const body = JSON.stringify({ ...form, formToken })
  const start = performance.now()
  const response = await client.send(path, body, { accept: 'application/json', 'content-type': 'application/json' })
  await response.arrayBuffer()
  return performance.now() - start
}

/** Between the two empirical distribution functions. */
function largestDistance(one: readonly number[], other: readonly number[]): number {
  const all = [...one, ...other]
  return Math.max(...all.map((limit) => Math.abs(shareUpTo(one, limit) - shareUpTo(other, limit))))
}

function shareUpTo(values: readonly number[], limit: number): number {
  return values.filter((value) => value <= limit).length / values.length
}

/** Kolmogorov's distribution with the correction of M. A. Stephens (1970); `size` is nm / (n + m). */
function pValue(distance: number, size: number): number {
  const root = Math.sqrt(size)
  const lambda = (root + 0.12 + 0.11 / root) * distance
  let sum = 0
  for (let k = 1; k <= 100; k++) sum += 2 * (-1) ** (k - 1) * Math.exp(-2 * k * k * lambda * lambda)
  return Math.min(1, Math.max(0, sum))
}
