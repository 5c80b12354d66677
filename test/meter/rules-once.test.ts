import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type AccountSecurityPolicy, judgePassword, servicePublic } from '../../src/index.ts'
import { createMeter, type Meter, type MeterState, type MeterWorker } from '../../src/meter/index.ts'
import { answerRequests } from '../../src/meter/worker/answer-requests.ts'
import { formRules } from '../../src/policy/rules/form-rules.ts'
import { wordRules } from '../../src/policy/rules/word-rules.ts'
import * as french from '../../src/strength/data/french.ts'
import * as passwords from '../../src/strength/data/passwords.ts'
import { type Estimator, loadEstimator } from '../../src/strength/index.ts'

const policy: AccountSecurityPolicy = {
  ...servicePublic,
  password: {
    ...servicePublic.password,
    maximumRun: 3,
    blocklist: { commonPasswords: true, values: ['Tournesol84'], serviceNames: ['France Travail'] }
  }
}
const context = ['Jeanne Dupont']
const rules = [...formRules, ...wordRules].map((rule) => vi.spyOn(rule, 'issues'))

let meter: Meter
let estimator: Estimator

/** What a worker runs, at the other end of a channel and in this process, where it can be counted. */
function createWorkerHere(): MeterWorker {
  const { port1, port2 } = new MessageChannel()
  answerRequests({ passwords, french }, {}, Object.assign(port2, { importScripts: () => undefined }))
  port1.start()
  port2.start()
  return Object.assign(port1, { terminate: () => port1.close() })
}

function judged(): Promise<MeterState> {
  return new Promise((resolve) => {
    const leave = meter.subscribe((state) => {
      if (state.strength === null) return
      leave()
      resolve(state)
    })
  })
}

beforeAll(async () => {
  estimator = await loadEstimator({ languages: ['fr'] })
  meter = createMeter({ policy, worker: createWorkerHere, timeoutMs: 60_000 })
  meter.start()
})
afterAll(() => meter.stop())

test.each(['a', 'JeanneDupont1', 'tournesol84', 'France-Travail-1', 'aaaa\t', 'Bonjour1', 'Vx7 tournesol bleu-Kayak'])(
  'each rule runs once for a key, on the page or in the worker, and the verdict is the server’s: %j',
  async (typed) => {
    for (const rule of rules) rule.mockClear()
    const answer = judged()
    meter.update(typed, context)
    const { issues, strength, accepted } = await answer
    expect(rules.map((rule) => rule.mock.calls.length)).toEqual(rules.map(() => 1))
    expect({ issues, strength, accepted }).toEqual(judgePassword(typed, policy, context, estimator))
  }
)

test('no rule reads what is too long to be read, and its verdict is the server’s', async () => {
  const typed = 'a'.repeat(policy.password.maximumCharacters + 1)
  for (const rule of rules) rule.mockClear()
  const answer = judged()
  meter.update(typed, context)
  const { issues, strength, accepted } = await answer
  expect(rules.flatMap((rule) => rule.mock.calls)).toEqual([])
  expect({ issues, strength, accepted }).toEqual(judgePassword(typed, policy, context, estimator))
})
