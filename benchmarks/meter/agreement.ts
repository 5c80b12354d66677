import { join } from 'node:path'
import { loadEstimator } from '../../src/strength/index.ts'
import { launchBrowser } from '../../test/browser/launch-browser.ts'
import { compareJudgements, POLICIES } from '../../test/browser/meter/compare-judgements.ts'
import { serveFolder } from '../../test/browser/serve-folder.ts'
import { report, type Row } from '../report.ts'

// Whether the page says what the server will say: 10,000 passwords, judged in Chromium by the built package, whose worker
// estimates, and in Node.js by the source. Run `npm run build` first.

const PASSWORDS = 10_000

const estimator = await loadEstimator()
const browser = await launchBrowser()
const served = await serveFolder(join(import.meta.dirname, '../..'), {
  pages: { '/': '<!doctype html><title>Rempart</title>' }
})
const rows: Row[] = []
for (const [name, policy] of Object.entries(POLICIES)) {
  const { accepted, refused, differences } = await compareJudgements(
    browser,
    served.origin,
    policy,
    estimator,
    PASSWORDS
  )
  rows.push({ policy: name, passwords: PASSWORDS, accepted, refused, differences })
}
await browser.close()
await served.close()
report('meter-agreement', 'Passwords that page and server judge differently', [], rows)
