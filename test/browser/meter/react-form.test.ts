import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../launch-browser.ts'
import { serveFolder, type ServedFolder } from '../serve-folder.ts'
import { openPage, root } from './meter-page.ts'

const example = join(root, 'examples/react-form')

let browser: Browser | undefined
let served: ServedFolder | undefined

function run(command: string, ...options: string[]): void {
  const { status, stdout, stderr } = spawnSync(command, options, { cwd: example, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${options.join(' ')} failed:\n${stdout}${stderr}`)
}

beforeAll(async () => {
  if (!existsSync(join(example, 'node_modules'))) run('npm', 'ci', '--ignore-scripts')
  run('npm', 'run', 'build')
  browser = await launchBrowser()
  served = await serveFolder(join(example, 'dist'))
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

test('React 19: the meter as a component, the policy as the resolver of the form, the worker from the bundle', async () => {
  const { page, complaints } = await openPage(browser!, `${served!.origin}/index.html`)
  await page.locator('#name').fill('Jeanne')
  await page.locator('#password').pressSequentially('bonjour')
  await page.getByRole('meter').waitFor()
  await page.getByRole('button', { name: 'Créer le compte' }).click()
  expect(await page.locator('#password-error').textContent()).toMatch(/^Le mot de passe doit compter au moins 8/u)
  expect(await page.locator('output').textContent()).toBe('')

  await page.locator('#name').fill('Jean Dupont')
  await page.locator('#password').fill('Dupont99')
  await page.locator('[part="level"]', { hasText: 'très faible' }).waitFor()
  await page.getByRole('button', { name: 'Créer le compte' }).click()
  await page.locator('#password-error', { hasText: 'informations qui vous concernent' }).waitFor()
  expect(await page.locator('output').textContent()).toBe('')

  await page.getByRole('button', { name: 'Proposer un mot de passe' }).click()
  await page.locator('[part="verdict"]', { hasText: 'convient' }).waitFor()
  await page.locator('output[data-score="4"]').waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Créer le compte' }).click()
  await page.locator('output', { hasText: 'Compte créé.' }).waitFor()
  expect(complaints).toEqual([])
  await page.context().close()
})
