import { array, constantFrom, oneof, record, sample, string } from 'fast-check'
import type { Browser } from 'playwright-core'
import {
  type AccountSecurityPolicy,
  anssi,
  cnilPasswordAlone,
  judgePassword,
  servicePublic
} from '../../../src/index.ts'
import type { createMeter as createMeterInNode } from '../../../src/meter/index.ts'
import type { Estimator } from '../../../src/strength/index.ts'

interface Case {
  readonly password: string
  readonly context: readonly string[]
}

interface Outcome {
  readonly accepted: boolean | null
  readonly codes: readonly string[]
  readonly score: number | null
}

/** What page and server said of the passwords, and of how many they did not say the same. */
interface Agreement {
  readonly accepted: number
  readonly refused: number
  readonly differences: number
}

/** With one alternative, with several characters' worth of rules, with several alternatives. */
export const POLICIES: Readonly<Record<string, AccountSecurityPolicy>> = {
  'service-public': servicePublic,
  anssi: anssi.mediumToHigh,
  'cnil, several alternatives': cnilPasswordAlone
}

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
const word = constantFrom(...words, ...pieces)
const password = oneof(
  { weight: 6, arbitrary: array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: string({ minLength: 1, maxLength: 24, unit: 'grapheme' }) },
  { weight: 1, arbitrary: string({ minLength: 1, maxLength: 300, unit: 'binary' }) }
)
const context = array(constantFrom('Jean Dupont', 'jean.dupont@exemple.fr', 'Élodie', '12/05/1985', 'Marseille', ''), {
  maxLength: 3
})

/** Drives the meter of the built package in a page: every outcome came back from its worker. */
async function judgeInPage(
  browser: Browser,
  origin: string,
  policy: AccountSecurityPolicy,
  given: readonly Case[]
): Promise<Outcome[]> {
  const page = await browser.newPage()
  await page.goto(origin)
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

/**
 * Judges passwords by the built package in a page, whose worker estimates, and by the source on the server.
 *
 * @param origin Where a page can load `/dist`.
 * @param count How many passwords, the same at every run.
 */
export async function compareJudgements(
  browser: Browser,
  origin: string,
  policy: AccountSecurityPolicy,
  estimator: Estimator,
  count: number
): Promise<Agreement> {
  const cases = sample(record({ password, context }), { numRuns: count, seed: 20_261_121 })
  const onServer = cases.map(({ password: typed, context: own }): Outcome => {
    const { accepted, issues, strength } = judgePassword(typed, policy, own, estimator)
    return { accepted, codes: issues.map(({ code }) => code), score: strength.score }
  })
  const inPage = await judgeInPage(browser, origin, policy, cases)
  const differences = onServer.filter((outcome, index) => JSON.stringify(outcome) !== JSON.stringify(inPage[index]))
  const accepted = onServer.filter((outcome) => outcome.accepted === true).length
  return { accepted, refused: count - accepted, differences: differences.length }
}
