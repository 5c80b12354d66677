import type { Browser, ConsoleMessage, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servicePublic } from '../../../src/index.ts'
import type { PasswordMeterElement } from '../../../src/meter/index.ts'
import { launchBrowser } from '../launch-browser.ts'
import type { ServedFolder } from '../serve-folder.ts'
import { openPage, serveMeterPages, typePassword } from './meter-page.ts'

let browser: Browser
let served: ServedFolder

beforeAll(async () => {
  browser = await launchBrowser()
  served = await serveMeterPages({
    '/': {},
    '/missing-policy': { policy: '' },
    '/policy-by-url': { policy: '/policy.json' },
    '/english': { lang: 'en' },
    '/absent-policy': { policy: '/absent.json' },
    '/named-policy': { policy: 'servicePublic' },
    '/bad-json': { policy: '{"version":' },
    '/no-policy': { policy: '{"nonsense":1}' },
    '/worker-missing': { attributes: 'worker="/absent.js"' }
  })
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

interface Told {
  readonly warnings: readonly string[]
  readonly codes: () => Promise<readonly string[]>
  readonly errors: readonly string[]
}

/** What a page says, from its first script on. */
async function listen(page: Page): Promise<Told> {
  const warnings: string[] = []
  const errors: string[] = []
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'warning') warnings.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.addInitScript(() => {
    const codes: string[] = []
    Object.assign(globalThis, { codes })
    document.addEventListener('password-meter-error', ({ detail }) => codes.push(detail.code))
  })
  return {
    warnings,
    errors,
    codes: () => page.evaluate(() => (globalThis as unknown as { codes: string[] }).codes)
  }
}

const change = {
  'a wrong `for`': ['field_missing', (meter) => meter.setAttribute('for', 'pasword')],
  'no `for`': ['field_missing', (meter) => meter.removeAttribute('for')],
  'a textarea': [
    'field_unsupported',
    (meter) => {
      const area = document.createElement('textarea')
      area.id = 'password'
      document.querySelector('#password')!.replaceWith(area)
      meter.setAttribute('for', 'password')
    }
  ],
  nonsense: ['policy_invalid', (meter) => Object.assign(meter, { policy: { nonsense: 1 } })],
  'a number': ['policy_invalid', (meter) => Object.assign(meter, { policy: 5 })],
  'a second meter': ['field_taken', (meter) => meter.after(meter.cloneNode())]
} satisfies Record<string, [string, (meter: PasswordMeterElement) => void]>

describe('what is wrong is told once, with a code and what to do', () => {
  test.each([
    ['/missing-policy', 'policy_missing', 'set the attribute `policy`'],
    ['/absent-policy', 'policy_unavailable', "'/absent.json'"],
    ['/named-policy', 'policy_unavailable', 'element.policy = servicePublic'],
    ['/bad-json', 'policy_invalid', 'rempart policy check'],
    ['/no-policy', 'policy_invalid', 'rempart policy check']
  ])('%s: %s', async (path, code, remedy) => {
    const page = await browser.newPage()
    const { warnings, codes, errors } = await listen(page)
    await page.goto(served.origin + path)
    await expect.poll(() => warnings.length).toBe(1)
    expect(warnings[0]).toContain(`<password-meter> ${code}: `)
    expect(warnings[0]).toContain(remedy)
    expect(await codes()).toEqual([code])
    expect(errors).toEqual([])
    await page.close()
  })

  test.each(Object.entries(change))('%s', async (_name, [code, makeWrong]) => {
    const page = await browser.newPage()
    const { warnings, codes, errors } = await listen(page)
    await page.goto(`${served.origin}/`)
    await page.locator('[part="rules"]').waitFor()
    await page.locator('password-meter').evaluate(makeWrong as (meter: Element) => void)
    await expect.poll(() => warnings.length).toBe(1)
    expect(warnings[0]).toContain(`<password-meter> ${code}: `)
    expect(await codes()).toEqual([code])
    expect(errors).toEqual([])
    await page.close()
  })

  test.each([
    ['policy.json', '/policy-by-url', 'policy_unavailable'],
    ['english-words.js', '/english', 'language_unavailable']
  ])('%s hangs: given up after a minute, and the form is as it was', async (file, path, code) => {
    const page = await browser.newPage()
    const { warnings, codes } = await listen(page)
    const { promise: asked, resolve: ask } = Promise.withResolvers<undefined>()
    await page.clock.install()
    await page.route(`**/${file}`, () => ask(undefined))
    await page.goto(served.origin + path)
    await asked
    await page.clock.fastForward(60_000)
    await expect.poll(() => warnings.length).toBe(1)
    expect(warnings[0]).toContain(`<password-meter> ${code}: `)
    expect(await codes()).toEqual([code])
    expect(await page.locator('#password').getAttribute('passwordrules')).toBeNull()
    await page.close()
  })

  test('sentences of advice that hang keep no strength away', async () => {
    const page = await browser.newPage()
    await page.route('**/french-advice.js', () => undefined)
    await page.goto(`${served.origin}/`)
    await typePassword(page, 'Bonjour1')
    expect(await page.getByRole('meter').getAttribute('aria-valuetext')).toBe('Mot de passe faible')
    expect(await page.locator('[part="advice"]').isVisible()).toBe(false)
    await page.close()
  })

  test('a worker that is not there', async () => {
    const page = await browser.newPage()
    const { warnings, codes } = await listen(page)
    await page.goto(`${served.origin}/worker-missing`)
    await page.locator('#password').pressSequentially('Bonjour1')
    await expect.poll(() => warnings.length).toBe(1)
    expect(warnings[0]).toContain(`worker_unavailable: no strength: the worker ${served.origin}/absent.js`)
    expect(await codes()).toEqual(['worker_unavailable'])
    await page.close()
  })
})

describe('no field is stale', () => {
  test.each(['change', 'blur', 'none'])('a value that a password manager set, event: %s', async (event) => {
    const { page } = await openPage(browser, `${served.origin}/`)
    await typePassword(page, 'bonjour')
    await page.locator('#password').evaluate((field: HTMLInputElement, name) => {
      field.value = 'Vx7 tournesol bleu-Kayak'
      if (name !== 'none') field.dispatchEvent(new Event(name))
    }, event)
    await page.getByRole('button', { name: 'Créer le compte' }).click()
    await page.waitForURL(/\/sent/u)
    expect(new URL(page.url()).pathname).toBe('/sent')
    await page.context().close()
  })

  // What a morph does to what no server wrote.
  test('attributes and children that are taken away come back', async () => {
    const { page } = await openPage(browser, `${served.origin}/`)
    await typePassword(page, 'bonjour')
    await page.locator('#name').focus()
    const read = (): Promise<unknown> =>
      page.locator('#password').evaluate((field) => ({
        attributes: Object.fromEntries([...field.attributes].map(({ name, value }) => [name, value])),
        description: document.querySelector(`[id="${field.getAttribute('aria-describedby')}"]`)?.textContent
      }))
    const before = await read()
    await page.locator('#password').evaluate((field) => {
      for (const name of field.getAttributeNames()) {
        if (!['id', 'name', 'type', 'required'].includes(name)) field.removeAttribute(name)
      }
      document.querySelector('password-meter')!.replaceChildren()
    })
    expect(await read()).toEqual(before)
    await page.context().close()
  })

  test('a value that was there before the script is judged', async () => {
    const { page } = await openPage(browser, `${served.origin}/`)
    await page.locator('password-meter').evaluate((meter) => {
      document.querySelector<HTMLInputElement>('#password')!.value = 'Bonjour1'
      meter.replaceWith(meter.cloneNode())
    })
    await page.getByRole('meter').waitFor()
    expect(await page.getByRole('meter').getAttribute('aria-valuetext')).toBe('Mot de passe faible')
    await page.context().close()
  })

  test('a form that is reset hides the password, and forgets what was missing', async () => {
    const { page } = await openPage(browser, `${served.origin}/`)
    await typePassword(page, 'bonjour')
    await page.getByRole('button', { name: 'Afficher le mot de passe' }).click()
    await page.locator('[part="issue"]').waitFor()
    await page.evaluate(() => document.querySelector('form')!.reset())
    await page.getByRole('button', { name: 'Afficher le mot de passe' }).waitFor()
    expect(await page.locator('#password').getAttribute('type')).toBe('password')
    expect(await page.locator('#password').getAttribute('aria-invalid')).toBeNull()
    expect(await page.locator('[part="issue"]').isVisible()).toBe(false)
    await page.context().close()
  })

  test('the button says what the page did to the type', async () => {
    const { page } = await openPage(browser, `${served.origin}/`)
    await page.locator('#password').evaluate((field: HTMLInputElement) => {
      field.type = 'text'
    })
    await page.getByRole('button', { name: 'Masquer le mot de passe' }).click()
    expect(await page.locator('#password').getAttribute('type')).toBe('password')
    await page.context().close()
  })
})

test('words of one’s own stand in the place of those of the language', async () => {
  const { page } = await openPage(browser, `${served.origin}/`)
  await page.locator('password-meter').evaluate((meter, policy) => {
    Object.assign(meter, { texts: { propose: 'Inventer' }, policy: { ...policy } })
  }, servicePublic)
  await page.getByRole('button', { name: 'Inventer' }).waitFor()
  expect(await page.getByRole('button', { name: 'Afficher le mot de passe' }).count()).toBe(1)
  await page.context().close()
})
