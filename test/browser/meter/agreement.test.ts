import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadEstimator } from '../../../src/strength/index.ts'
import { launchBrowser } from '../launch-browser.ts'
import { serveFolder, type ServedFolder } from '../serve-folder.ts'
import { compareJudgements, POLICIES } from './compare-judgements.ts'
import { root } from './meter-page.ts'

/** `npm run bench:meter` compares 10,000. */
const PASSWORDS = 2_000

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

test.each(Object.entries(POLICIES))(
  `page and server give the same verdict and codes on ${PASSWORDS} passwords: %s`,
  async (_, policy) => {
    const compared = await compareJudgements(browser, served.origin, policy, await loadEstimator(), PASSWORDS)
    expect(compared.differences).toBe(0)
    // The sample is worth something only if it holds both outcomes.
    expect(Math.min(compared.accepted, compared.refused)).toBeGreaterThan(PASSWORDS / 50)
  }
)
