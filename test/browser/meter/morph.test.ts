import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../launch-browser.ts'
import type { ServedFolder } from '../serve-folder.ts'
import { FIRST_RULE, openDesignSystem, readLines, serveDesignSystem, waitForStrength } from './dsfr-page.ts'
import { meterPage, openPage, serveMeterPages, typePassword } from './meter-page.ts'

/**
 * How pages are brought in step with what their server wrote, given a selector: the function that htmx and Turbo use, the
 * one that came before it, a new element in the place of the old one, and all of it written again.
 */
const morphs = {
  idiomorph: `const { Idiomorph } = await import('/idiomorph.js')
    Idiomorph.morph(document.querySelector(selector), original)`,
  'idiomorph, the field in use left alone': `const { Idiomorph } = await import('/idiomorph.js')
    Idiomorph.morph(document.querySelector(selector), original, { ignoreActiveValue: true })`,
  morphdom: `const { default: morphdom } = await import('/morphdom.js')
    morphdom(document.querySelector(selector), original)`,
  'a new input': `const input = document.querySelector('#password')
    input.outerHTML = new DOMParser().parseFromString(original, 'text/html').querySelector('#password').outerHTML`,
  'what the server wrote, once more': `document.querySelector(selector).innerHTML =
      new DOMParser().parseFromString(original, 'text/html').querySelector(selector).innerHTML`
}

let browser: Browser
let served: ServedFolder
let designSystem: ServedFolder

beforeAll(async () => {
  browser = await launchBrowser()
  const pages = {
    '/idiomorph.js': await readFile(fileURLToPath(import.meta.resolve('idiomorph/dist/idiomorph.esm.js')), 'utf8'),
    '/morphdom.js': await readFile(fileURLToPath(import.meta.resolve('morphdom/dist/morphdom-esm.js')), 'utf8')
  }
  served = await serveMeterPages({ '/': {} }, pages)
  designSystem = await serveDesignSystem(pages)
})
afterAll(async () => {
  await browser.close()
  for (const server of [served, designSystem]) await server.close()
})

/** Morphs what the selector finds into what the server wrote. */
async function morph(page: Page, code: string, selector: string, original: string): Promise<void> {
  await page.evaluate(
    `(async (selector, original) => { ${code} })(${JSON.stringify(selector)}, ${JSON.stringify(original)})`
  )
}

interface Written {
  readonly attributes: Readonly<Record<string, string>>
  readonly description: string | null | undefined
}

/** What the element wrote to the input: the id of the description is another for another input. */
function readField(page: Page): Promise<Written> {
  return page.locator('#password').evaluate((input) => ({
    attributes: Object.fromEntries(
      [...input.attributes].filter(({ name }) => name !== 'aria-describedby').map(({ name, value }) => [name, value])
    ),
    description: document.querySelector(`[id="${input.getAttribute('aria-describedby')}"]`)?.textContent
  }))
}

describe('<password-meter> after a morph of its form', () => {
  test.each(Object.entries(morphs))('%s: what it wrote stands again, and it goes on judging', async (_name, code) => {
    const { page, complaints } = await openPage(browser, `${served.origin}/`)
    const form = /<form[^]*<\/form>/u.exec(meterPage())?.[0] ?? ''
    await typePassword(page, 'Bonjour1')
    const before = await readField(page)
    expect(before.description).toContain(FIRST_RULE)

    await morph(page, code, 'form', form)
    await expect.poll(() => readField(page)).toEqual(before)
    await page.locator('#password').fill('')
    await page.locator('[part="level"]', { hasText: 'pendant la saisie' }).waitFor()
    await typePassword(page, 'bonjour')
    await page.locator('[data-code="missing_digit"][part="rule rule-unmet"]').waitFor()
    await page.locator('#password').fill('Vx7 tournesol bleu-Kayak')
    await page.getByRole('meter', { name: 'Robustesse' }).and(page.locator('[aria-valuenow="4"]')).waitFor()
    await page.getByRole('button', { name: 'Créer le compte' }).click()
    await page.waitForURL(/\/sent/u)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

test('a morph that changes the element’s own attributes makes one new meter of it', async () => {
  const { page, complaints } = await openPage(browser, `${served.origin}/`)
  const form = /<form[^]*<\/form>/u.exec(meterPage({ attributes: 'language="en"' }))?.[0] ?? ''
  await typePassword(page, 'Bonjour1')
  await morph(page, morphs['idiomorph, the field in use left alone'], 'form', form)
  await page.getByRole('button', { name: 'Show the password' }).waitFor()
  await page.getByRole('meter', { name: 'Password strength' }).waitFor()
  expect(await page.locator('#password').inputValue()).toBe('Bonjour1')
  expect((await readField(page)).description).toMatch(/^Your password must follow these rules:/u)
  expect(await page.locator('password-meter > [slot="description"]').count()).toBe(1)
  expect(complaints).toEqual([])
  await page.context().close()
})

describe('the design system’s component after a morph', () => {
  test.each(Object.entries(morphs))('%s: the lines come back, and the meter goes on', async (_name, code) => {
    const { page, complaints } = await openDesignSystem(browser, `${designSystem.origin}/`)
    await page.locator('#password').pressSequentially('bonjour')
    await waitForStrength(page)
    await morph(page, code, '#component', await page.evaluate<string>('original'))
    await page.locator('#password').fill('')
    await page.locator('#password').pressSequentially('BONJOUR')
    await expect.poll(() => readLines(page)).toContain('valid: Au moins une lettre majuscule')
    const lines = await readLines(page)
    expect(lines.slice(0, 2)).toEqual(['fr-message: Votre mot de passe doit contenir :', `info: ${FIRST_RULE}`])
    expect(lines.some((line) => line.includes('12'))).toBe(false)
    expect(new Set(lines).size).toBe(lines.length)
    expect(await page.locator('#password').getAttribute('passwordrules')).toContain('minlength: 8')
    await page.locator('#name').focus()
    await page.locator('#component .fr-message--error').first().waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
