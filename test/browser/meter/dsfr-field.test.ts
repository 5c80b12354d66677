import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../launch-browser.ts'
import type { ServedFolder } from '../serve-folder.ts'
import { openDesignSystem, type PageGlobals, readLines, serveDesignSystem, waitForStrength } from './dsfr-page.ts'

let browser: Browser
let served: ServedFolder

beforeAll(async () => {
  browser = await launchBrowser()
  served = await serveDesignSystem()
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

function withoutSpaces(html: string): string {
  return html.replaceAll(/\s+/gu, ' ').replaceAll('> <', '><')
}

describe('the field of the design system’s component', () => {
  test('moves nothing between press and release', async () => {
    const { page } = await openDesignSystem(browser, `${served.origin}/`)
    await page.locator('#password').pressSequentially('bonjour')
    await waitForStrength(page)
    const button = page.getByRole('button', { name: 'Créer le compte' })
    const box = (await button.boundingBox())!
    const before = await readLines(page)
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    // The field is left: what is missing is an error, to be shown once the click has arrived.
    expect(await page.locator('#password').evaluate((input) => input === document.activeElement)).toBe(false)
    expect(await readLines(page)).toEqual(before)
    await page.mouse.up()
    await page.locator('#component .fr-message--error').first().waitFor()
    expect(await readLines(page)).toContain('error: Au moins un chiffre')
    await page.context().close()
  })

  test('the whole is given back when it stops, and the form can be sent', async () => {
    const { page } = await openDesignSystem(browser, `${served.origin}/`)
    await page.locator('#password').pressSequentially('bonjour')
    await page.locator('#name').focus()
    await page.locator('#component .fr-message--error').first().waitFor()
    const [now, original, isValid] = await page.evaluate(() => {
      const { meter, original: written } = globalThis as unknown as PageGlobals
      meter.stop()
      const component = document.querySelector('#component')!
      return [component.outerHTML, written, document.querySelector('form')!.checkValidity()] as const
    })
    expect(withoutSpaces(now)).toBe(withoutSpaces(original))
    expect(isValid).toBe(true)
    await page.context().close()
  })

  test('two meters on one input: the second is a mistake', async () => {
    const { page } = await openDesignSystem(browser, `${served.origin}/`)
    const error = await page.evaluate(() => {
      try {
        ;(globalThis as unknown as PageGlobals).connect()
        return null
      } catch (thrown) {
        return String(thrown)
      }
    })
    expect(error).toBe('TypeError: component must hold an input without a meter: stop its meter first')
    await page.context().close()
  })

  test('a value that the page wrote is judged', async () => {
    const { page } = await openDesignSystem(browser, `${served.origin}/prefilled`)
    await waitForStrength(page)
    expect(await readLines(page)).toContain('info: Au moins un chiffre')
    expect(await readLines(page)).toContain('valid: Au moins une lettre minuscule')
    await page.context().close()
  })

  test('a value without an event is read at the next click, and no refusal is left of the old one', async () => {
    const { page } = await openDesignSystem(browser, `${served.origin}/`)
    await page.locator('#password').pressSequentially('bonjour')
    await page.locator('#password').evaluate((input: HTMLInputElement) => {
      input.value = 'Vx7 tournesol bleu-Kayak'
    })
    await page.getByRole('button', { name: 'Créer le compte' }).click()
    await page.waitForURL(/\/sent/u)
    expect(new URL(page.url()).pathname).toBe('/sent')
    await page.context().close()
  })

  test('a form that is reset forgets what was missing', async () => {
    const { page } = await openDesignSystem(browser, `${served.origin}/`)
    await page.locator('#password').pressSequentially('bonjour')
    await page.locator('#name').focus()
    await page.locator('#component .fr-message--error').first().waitFor()
    await page.evaluate(() => document.querySelector('form')!.reset())
    await page.locator('#component .fr-message--error').first().waitFor({ state: 'detached' })
    expect(new Set((await readLines(page)).slice(1).map((line) => line.split(':')[0]))).toEqual(new Set(['info']))
    expect(await page.locator('#password').getAttribute('aria-invalid')).toBeNull()
    expect(await page.locator('#component').getAttribute('class')).toBe('fr-password')
    await page.context().close()
  })

  test('goes on when the page toggles the type, and when the person’s data changes', async () => {
    const { page } = await openDesignSystem(browser, `${served.origin}/`)
    await page.locator('#password').pressSequentially('Montluçon1')
    await page.locator('#password').evaluate((input: HTMLInputElement) => {
      input.type = 'text'
    })
    await page.locator('#password').press('End')
    await page.locator('#password').pressSequentially('8')
    await waitForStrength(page)
    await page.locator('#name').fill('Montluçon')
    await expect
      .poll(() => page.locator('#password').evaluate((input: HTMLInputElement) => input.validationMessage))
      .toBe('Le mot de passe contient trop d’informations qui vous concernent, comme votre nom ou votre adresse.')
    await page.context().close()
  })

  test.each(['disabled', 'readonly', 'fieldset'])(
    '%s: nothing is written, and the form is not held back',
    async (what) => {
      const { page } = await openDesignSystem(browser, `${served.origin}/prefilled`)
      await waitForStrength(page)
      const [value, isValid] = await page.evaluate((name) => {
        const input = document.querySelector<HTMLInputElement>('#password')!
        if (name === 'fieldset') document.querySelector('fieldset')!.disabled = true
        else input.toggleAttribute(name)
        return [input.value, document.querySelector('form')!.checkValidity()]
      }, what)
      expect(value).toBe('bonjour')
      expect(isValid).toBe(true)
      expect(await page.locator('#password').getAttribute('aria-invalid')).toBeNull()
      await page.context().close()
    }
  )
})
