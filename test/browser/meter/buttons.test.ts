import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judgePassword, servicePublic } from '../../../src/index.ts'
import { loadEstimator } from '../../../src/strength/index.ts'
import { launchBrowser } from '../launch-browser.ts'
import type { ServedFolder } from '../serve-folder.ts'
import { openPage, serveMeterPages, typePassword } from './meter-page.ts'

let browser: Browser
let served: ServedFolder

beforeAll(async () => {
  browser = await launchBrowser()
  served = await serveMeterPages({ '/after': {} })
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

describe('the buttons and hints', () => {
  test('show and hide the password, and hide it when the form is sent', async () => {
    const { page } = await openPage(browser, `${served.origin}/after`)
    await typePassword(page, 'Vx7 tournesol bleu-Kayak')
    const types = (): Promise<(string | null)[]> =>
      Promise.all(['#password', '#again'].map((field) => page.locator(field).getAttribute('type')))
    await page.getByRole('button', { name: 'Afficher le mot de passe' }).press('Enter')
    expect(await types()).toEqual(['text', 'text'])
    await page.getByRole('button', { name: 'Masquer le mot de passe' }).press('Space')
    expect(await types()).toEqual(['password', 'password'])
    await page.getByRole('button', { name: 'Afficher le mot de passe' }).click()
    await page.evaluate(() =>
      document.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault())
    )
    await page.getByRole('button', { name: 'Créer le compte' }).click()
    expect(await types()).toEqual(['password', 'password'])
    await page.context().close()
  })

  test('propose a password, in both fields and shown, that the policy accepts', async () => {
    const { page } = await openPage(browser, `${served.origin}/after`)
    await page.getByRole('button', { name: 'Proposer un mot de passe' }).click()
    await page.locator('[part="proposed"]', { hasText: 'enregistrez-le' }).waitFor()
    await page.locator('[part="verdict"]', { hasText: 'convient' }).waitFor()
    const values = await page
      .locator('#password, #again')
      .evaluateAll((fields) =>
        fields.map((field) => `${(field as HTMLInputElement).type} ${(field as HTMLInputElement).value}`)
      )
    expect(values[0]).toMatch(/^text \S{12,}$/u)
    expect(values[1]).toBe(values[0])
    const proposal = await page.locator('#password').inputValue()
    expect(judgePassword(proposal, servicePublic, [], await loadEstimator()).accepted).toBe(true)
    expect(await page.locator('[part="proposal"]').textContent()).toBe(proposal)
    await page.getByRole('button', { name: 'Masquer le mot de passe' }).click()
    expect(await page.locator('password-meter').evaluate((meter) => meter.shadowRoot!.innerHTML)).not.toContain(
      proposal
    )
    await page.getByRole('button', { name: 'Proposer un mot de passe' }).click()
    await page.locator('[part="proposal"]').waitFor()
    await page.locator('#password').press('End')
    await page.locator('#password').press('x')
    expect(await page.locator('[part="proposed"]').isVisible()).toBe(false)
    await page.context().close()
  })

  test('say when no password can be proposed', async () => {
    const { page } = await openPage(browser, `${served.origin}/after`)
    await page.route('**/worker.js', (route) => route.abort())
    await page.getByRole('button', { name: 'Proposer un mot de passe' }).click()
    await page.locator('[part="proposed"]', { hasText: 'Aucun mot de passe' }).waitFor()
    expect(await page.locator('#password').inputValue()).toBe('')
    await page.context().close()
  })

  test('say when caps lock is on', async () => {
    const { page } = await openPage(browser, `${served.origin}/after`)
    const hint = page.locator('[part="caps-lock"]')
    await page.locator('#password').focus()
    const press = (isOn: boolean): Promise<void> =>
      page.locator('#password').evaluate((field, modifierCapsLock) => {
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'A', modifierCapsLock }))
      }, isOn)
    await press(true)
    expect(await hint.isVisible()).toBe(true)
    await press(false)
    expect(await hint.isVisible()).toBe(false)
    await page.context().close()
  })

  test('let a password be pasted', async () => {
    const { page } = await openPage(browser, `${served.origin}/after`)
    await page.locator('#name').fill('Vx7 tournesol bleu-Kayak')
    await page.locator('#name').press('ControlOrMeta+a')
    await page.locator('#name').press('ControlOrMeta+x')
    await page.locator('#password').press('ControlOrMeta+v')
    await page.locator('[part="verdict"]', { hasText: 'convient' }).waitFor()
    expect(await page.locator('#password').inputValue()).toBe('Vx7 tournesol bleu-Kayak')
    await page.context().close()
  })

  test('forget everything when the form is reset', async () => {
    const { page } = await openPage(browser, `${served.origin}/after`)
    await typePassword(page, 'bonjour')
    await page.evaluate(() => document.querySelector('form')!.reset())
    await page.locator('[part="level"]', { hasText: 'pendant la saisie' }).waitFor()
    expect(await page.locator('#password').evaluate((field: HTMLInputElement) => field.validity.customError)).toBe(
      false
    )
    await page.context().close()
  })
})
