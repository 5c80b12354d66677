import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servicePublic } from '../../../src/index.ts'
import { launchBrowser } from '../launch-browser.ts'
import { serveFolder, type ServedFolder } from '../serve-folder.ts'
import { openPage, root } from './meter-page.ts'

let browser: Browser
let served: ServedFolder

beforeAll(async () => {
  browser = await launchBrowser()
  served = await serveFolder(root)
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

describe('a page without a bundler', () => {
  test('runs the built package as it is served', async () => {
    const { page, complaints } = await openPage(browser, `${served.origin}/examples/plain-page/index.html`)
    await page.getByRole('button', { name: 'Proposer un mot de passe' }).click()
    await page.locator('output', { hasText: 'Prêt à être envoyé.' }).waitFor()
    expect(await page.locator('#confirmation').inputValue()).toBe(await page.locator('#password').inputValue())
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('has a policy that is the preset', () => {
    expect(JSON.parse(readFileSync(join(root, 'examples/plain-page/policy.json'), 'utf8'))).toEqual(servicePublic)
  })
})
