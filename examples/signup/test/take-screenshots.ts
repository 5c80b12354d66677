import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchBrowser } from '../../../test/browser/launch-browser.ts'
import { writeCheapPolicy } from './policy-for-tests.ts'
import { makeFolder, removeFolder, runService } from './running/service.ts'
import { states } from './states.ts'

/** `node examples/signup/test/take-screenshots.ts FOLDER [STATE...]`: every page in every state and dress, to be looked at. */
const dresses = [
  { name: 'light', options: { colorScheme: 'light', viewport: { width: 1280, height: 900 } } },
  { name: 'dark', options: { colorScheme: 'dark', viewport: { width: 1280, height: 900 } } },
  { name: 'narrow', options: { colorScheme: 'light', viewport: { width: 320, height: 640 } } },
  { name: 'narrow-dark', options: { colorScheme: 'dark', viewport: { width: 320, height: 640 } } }
] as const

/** Names of the states to take; all of them without. */
const [target = 'screenshots', ...wanted] = process.argv.slice(2)
mkdirSync(target, { recursive: true })
const folder = makeFolder()
const service = await runService({ DATA_DIR: folder, POLICY_FILE: writeCheapPolicy(folder) })
const browser = await launchBrowser()
try {
  for (const { name: dress, options } of dresses) {
    for (const { name, reach, context: own } of states.filter(
      (state) => wanted.length === 0 || wanted.includes(state.name)
    )) {
      const context = await browser.newContext({ locale: 'fr-FR', ...options, ...own })
      const page = await context.newPage()
      await reach(page, service.origin, `${service.metricsOrigin}/mail`)
      await page.screenshot({ path: join(target, `${name}-${dress}.png`), fullPage: true })
      await context.close()
    }
  }
} finally {
  await browser.close()
  await service.stop()
  removeFolder(folder)
}
