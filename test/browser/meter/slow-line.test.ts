import { expect, test } from 'vitest'
import { launchBrowser } from '../launch-browser.ts'
import { serveFolder } from '../serve-folder.ts'
import { meterPage, openPage, root } from './meter-page.ts'

test('400 kbit/s, each answer after two seconds: the rules tick, and the strength arrives', async () => {
  const browser = await launchBrowser()
  const served = await serveFolder(root, {
    line: { latencyMs: 2_000, bytesPerSecond: 50_000 },
    pages: { '/': meterPage().replace('/dist/meter/define.js', '/dist/meter/standalone.js'), '/page.css': '' }
  })
  const { page, complaints } = await openPage(browser, `${served.origin}/`)
  await page.locator('#password').pressSequentially('Bonjour1')
  const rule = (code: string, status: string): Promise<void> =>
    page.locator(`[data-code="${code}"][part="rule rule-${status}"]`).waitFor()
  await rule('missing_digit', 'met')
  await page.getByRole('meter', { name: 'Robustesse' }).waitFor({ timeout: 60_000 })
  await rule('too_guessable', 'unmet')
  const asked = served.requests.filter((path) => path !== '/favicon.ico')
  expect(asked.toSorted()).toEqual([
    '/',
    '/dist/meter/standalone-french-advice.js',
    '/dist/meter/standalone.js',
    '/dist/meter/worker.js',
    '/page.css'
  ])
  expect(complaints).toEqual([])
  await browser.close()
  await served.close()
})
