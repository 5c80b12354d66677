import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findChromium } from './find-chromium.ts'
import { launchBrowser } from './launch-browser.ts'
import { serveFolder } from './serve-folder.ts'

test('a real browser opens a page of a folder served here', async () => {
  const served = await serveFolder(import.meta.dirname, { pages: { '/': '<!doctype html><title>Rempart</title>' } })
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(served.origin)
    expect(await page.title()).toBe('Rempart')
    const answers = await page.evaluate(() =>
      Promise.all(
        ['/serve-folder.ts', '/absent.js', '/../../package.json'].map(async (path) => (await fetch(path)).status)
      )
    )
    expect(answers).toEqual([200, 404, 404])
    expect(served.requests).toContain('/serve-folder.ts')
  } finally {
    await browser.close()
    await served.close()
  }
})

test('a browser named and absent is said to be so', async () => {
  await expect(findChromium({ CHROME_BIN: '/nowhere/chromium' })).rejects.toThrow(/CHROME_BIN/u)
})

test.runIf(process.platform === 'linux')('without a browser on the machine, the carried one is unpacked', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'rempart-path-'))
  try {
    expect(await findChromium({ PATH: empty })).toMatch(/chromium/u)
  } finally {
    rmSync(empty, { recursive: true })
  }
})
