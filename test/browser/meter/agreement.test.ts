import { fc } from '@fast-check/vitest'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type AccountSecurityPolicy,
  anssi,
  cnilPasswordAlone,
  judgePassword,
  servicePublic
} from '../../../src/index.ts'
import type { createMeter as createMeterInNode } from '../../../src/meter/index.ts'
import { loadEstimator } from '../../../src/strength/index.ts'
import { launchBrowser } from '../launch-browser.ts'
import { serveFolder, type ServedFolder } from '../serve-folder.ts'
import { root } from './meter-page.ts'

interface Case {
  readonly password: string
  readonly context: readonly string[]
}

interface Outcome {
  readonly accepted: boolean | null
  readonly codes: readonly string[]
  readonly score: number | null
}

const PASSWORDS = 2_000

const words = [
  'bonjour',
  'Tournesol',
  'Élodie',
  'éte',
  'azerty',
  'motdepasse',
  'soleil',
  'Marseille',
  'kayak',
  'Dupont'
]
const pieces = [
  '2024',
  '1985',
  '13',
  '75011',
  '!',
  '-',
  ' ',
  '😀',
  'e\u0301',
  'ﬁ',
  '\t',
  'aaaa',
  'abcd',
  'P@ssw0rd',
  'Qz7#'
]
const word = fc.constantFrom(...words, ...pieces)
const password = fc.oneof(
  { weight: 6, arbitrary: fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 24, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 300, unit: 'binary' }) }
)
const context = fc.array(
  fc.constantFrom('Jean Dupont', 'jean.dupont@exemple.fr', 'Élodie', '12/05/1985', 'Marseille', ''),
  { maxLength: 3 }
)
const cases = fc.sample(fc.record({ password, context }), { numRuns: PASSWORDS, seed: 20_261_121 })

let browser: Browser
let served: ServedFolder

beforeAll(async () => {
  browser = await launchBrowser()
  served = await serveFolder(root, { pages: { '/': '<!doctype html><title>Rempart</title>' } })
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

/** Drives the meter of the built package in a page: every outcome came back from its worker. */
async function judgeInPage(policy: AccountSecurityPolicy, given: readonly Case[]): Promise<Outcome[]> {
  const page = await browser.newPage()
  await page.goto(served.origin)
  await page.addScriptTag({
    type: 'module',
    content: "import { createMeter } from '/dist/meter/index.js'; globalThis.createMeter = createMeter"
  })
  await page.waitForFunction(() => 'createMeter' in globalThis)
  const outcomes = await page.evaluate(
    async ([pagePolicy, pageCases]) => {
      const createMeter = Reflect.get(globalThis, 'createMeter') as typeof createMeterInNode
      const meter = createMeter({ policy: pagePolicy, timeoutMs: 60_000 })
      meter.start()
      const found: Outcome[] = []
      for (const { password: typed, context: own } of pageCases) {
        await new Promise<void>((resolve, reject) => {
          const unsubscribe = meter.subscribe(({ strength, estimator }) => {
            if (estimator === 'unavailable') reject(new Error('the worker is unavailable'))
            if (strength === null) return
            unsubscribe()
            resolve()
          })
          meter.update(typed, own)
        })
        const { accepted, issues, strength } = meter.state
        found.push({ accepted, codes: issues.map(({ code }) => code), score: strength?.score ?? null })
      }
      return found
    },
    [policy, given] as const
  )
  await page.close()
  return outcomes
}

test.each([
  ['service-public', servicePublic],
  ['anssi', anssi.mediumToHigh],
  ['cnil, several alternatives', cnilPasswordAlone]
])(`page and server give the same verdict and codes on ${PASSWORDS} passwords: %s`, async (_, policy) => {
  const estimator = await loadEstimator()
  const onServer = cases.map(({ password: typed, context: own }): Outcome => {
    const { accepted, issues, strength } = judgePassword(typed, policy, own, estimator)
    return { accepted, codes: issues.map(({ code }) => code), score: strength.score }
  })
  expect(await judgeInPage(policy, cases)).toEqual(onServer)
  // The sample is worth something only if it holds both outcomes.
  expect(new Set(onServer.map(({ accepted }) => accepted))).toEqual(new Set([true, false]))
})
