import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../launch-browser.ts'
import type { ServedFolder } from '../serve-folder.ts'
import { openPage, serveMeterPages, typePassword } from './meter-page.ts'

let browser: Browser
let served: ServedFolder

beforeAll(async () => {
  browser = await launchBrowser()
  served = await serveMeterPages({ '/': {} })
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

describe('two fields for one password', () => {
  test('get the same hints', async () => {
    const { page } = await openPage(browser, `${served.origin}/`)
    await page.locator('[part="rules"]').waitFor()
    const hints = await page
      .locator('#password, #again')
      .evaluateAll((fields) =>
        fields.map((field) =>
          ['autocomplete', 'passwordrules', 'autocapitalize', 'autocorrect', 'spellcheck'].map((name) =>
            field.getAttribute(name)
          )
        )
      )
    expect(hints[0]).toEqual([
      'new-password',
      'minlength: 8; maxlength: 256; required: upper; required: lower; required: digit; allowed: ascii-printable',
      'off',
      'off',
      'false'
    ])
    expect(hints[1]).toEqual(hints[0])
    await page.context().close()
  })

  test('a difference is told when the second is left, and no longer once it is gone', async () => {
    const { page } = await openPage(browser, `${served.origin}/`)
    await typePassword(page, 'Vx7 tournesol bleu-Kayak')
    await page.locator('#again').pressSequentially('Vx7 tournesol')
    const line = page.locator('[part="different"]')
    expect(await line.isVisible()).toBe(false)
    await page.locator('#name').focus()
    await line.waitFor()
    expect(await line.textContent()).toBe('Les deux mots de passe saisis sont différents.')
    expect(await page.locator('#again').getAttribute('aria-invalid')).toBe('true')
    await page.getByRole('button', { name: 'Créer le compte' }).click()
    expect(page.url()).toBe(`${served.origin}/`)
    await page.locator('#again').fill('Vx7 tournesol bleu-Kayak')
    await line.waitFor({ state: 'hidden' })
    expect(await page.locator('#again').getAttribute('aria-invalid')).toBeNull()
    await page.context().close()
  })

  test('a proposal is copied', async () => {
    const { page } = await openPage(browser, `${served.origin}/`, {
      permissions: ['clipboard-read', 'clipboard-write']
    })
    await page.getByRole('button', { name: 'Proposer un mot de passe' }).click()
    await page.getByRole('button', { name: 'Copier' }).click()
    await page.locator('[part="proposed"]', { hasText: 'est copié' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('#password').inputValue())
    await page.context().close()
  })

  test.each(['disabled', 'readonly', 'fieldset'])('nothing is written to a field that is %s', async (what) => {
    const { page } = await openPage(browser, `${served.origin}/`)
    await page.locator('#password').evaluate((field, name) => {
      if (name !== 'fieldset') {
        field.toggleAttribute(name)
        return
      }
      const closed = document.createElement('fieldset')
      closed.disabled = true
      field.before(closed)
      closed.append(field)
    }, what)
    await page.getByRole('button', { name: 'Proposer un mot de passe' }).click()
    await page.locator('[part="proposed"]', { hasText: 'Aucun mot de passe' }).waitFor()
    expect(await page.locator('#password').inputValue()).toBe('')
    await page.context().close()
  })
})
