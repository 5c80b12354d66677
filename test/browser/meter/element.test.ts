import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judgePassword, servicePublic } from '../../../src/index.ts'
import { createMessages } from '../../../src/messages/index.ts'
import type { PasswordMeterElement } from '../../../src/meter/index.ts'
import { loadEstimator } from '../../../src/strength/index.ts'
import { launchBrowser } from '../launch-browser.ts'
import type { ServedFolder } from '../serve-folder.ts'
import { openPage, serveMeterPages, typePassword } from './meter-page.ts'

let browser: Browser
let served: ServedFolder

beforeAll(async () => {
  browser = await launchBrowser()
  served = await serveMeterPages({
    '/after': {},
    '/before': { place: 'before' },
    '/fallback': { content: '<ul id="fallback"><li>Huit caractères au moins</li></ul>' },
    '/policy-url': { policy: '/policy.json' },
    '/policy-missing': { policy: '/absent.json', content: '<p id="fallback">Huit caractères au moins</p>' },
    '/policy-broken': { policy: '{"version":1,"password":{"alternatives":"no"}}' },
    '/english': { lang: 'en' }
  })
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

describe('the element enhances the input of the page', () => {
  test.each(['/after', '/before', '/policy-url'])('%s', async (path) => {
    const { page, complaints } = await openPage(browser, served.origin + path)
    await typePassword(page, 'Bonjour1')
    const input = page.locator('#password')
    expect(await input.evaluate((field) => field.getRootNode() === document)).toBe(true)
    expect(await input.getAttribute('autocomplete')).toBe('new-password')
    expect(await input.getAttribute('passwordrules')).toContain('minlength: 8')
    const { issues, strength } = judgePassword('Bonjour1', servicePublic, [], await loadEstimator())
    expect(await page.getByRole('meter').getAttribute('aria-valuenow')).toBe(String(strength.score))
    expect(await input.evaluate((field: HTMLInputElement) => field.validationMessage)).toBe(
      createMessages('fr').issue(issues[0]!)
    )
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('wherever it is put, even before the input exists, and again when the input is replaced', async () => {
    const { page } = await openPage(browser, `${served.origin}/after`)
    await page.evaluate(() => {
      const meter = document.querySelector('password-meter')!
      const input = document.querySelector('#password')!
      meter.remove()
      input.remove()
      document.querySelector('form')!.append(meter)
    })
    const replace = (): Promise<void> =>
      page.evaluate(() => {
        document.querySelector('#password')?.remove()
        const input = document.createElement('input')
        input.id = 'password'
        input.type = 'password'
        document.querySelector('form')!.prepend(input)
      })
    for (let round = 0; round < 2; round++) {
      await replace()
      await typePassword(page, 'bonjour')
      await page.locator('[part~="rule-unmet"]', { hasText: 'majuscule' }).waitFor()
      expect(await page.locator('#password').getAttribute('aria-describedby')).toMatch(/^password-meter-\d+-rules$/u)
    }
    await page.context().close()
  })

  test('what stands inside it shows until there is a meter, and again when it leaves', async () => {
    const { page } = await openPage(browser, `${served.origin}/fallback`)
    await page.locator('[part="rules"]').waitFor()
    expect(await page.locator('#fallback').isVisible()).toBe(false)
    await page.evaluate(() => document.querySelector('password-meter')!.removeAttribute('policy'))
    await page.locator('#fallback').waitFor({ state: 'visible' })
    expect(await page.locator('#password').getAttribute('aria-describedby')).toBeNull()
    await page.context().close()
  })

  test('takes a policy as a property, set before or after it is defined', async () => {
    const { page } = await openPage(browser, `${served.origin}/policy-missing`)
    await page.evaluate((policy) => {
      document.querySelector<PasswordMeterElement>('password-meter')!.policy = policy
    }, servicePublic)
    await typePassword(page, 'Bonjour1')
    expect(await page.locator('password-meter').evaluate((meter) => (meter as PasswordMeterElement).policy)).toEqual(
      servicePublic
    )
    await page.context().close()
  })

  test('speaks the language of the page', async () => {
    const { page } = await openPage(browser, `${served.origin}/english`)
    await typePassword(page, 'Bonjour1')
    expect(await page.getByRole('meter').getAttribute('aria-valuetext')).toBe('Password: weak')
    expect(await page.getByRole('button', { name: 'Show the password' }).isVisible()).toBe(true)
    await page.context().close()
  })
})

describe('a policy that cannot be read leaves the form as it was', () => {
  test.each([
    ['/policy-missing', 'policy_unavailable'],
    ['/policy-broken', 'policy_invalid']
  ])('%s', async (path, code) => {
    const page = await browser.newPage()
    await page.addInitScript(() => {
      document.addEventListener('password-meter-error', ({ detail }) => {
        document.title = detail.code
      })
    })
    await page.goto(served.origin + path)
    await page.waitForFunction((wanted) => document.title === wanted, code)
    expect(await page.locator('#fallback').count()).toBe(path === '/policy-missing' ? 1 : 0)
    await page.locator('#password').fill('x')
    expect(await page.locator('#password').evaluate((field: HTMLInputElement) => field.validity.valid)).toBe(true)
    await page.close()
  })
})

describe('the rules tick', () => {
  test('at once, in the frame of the key', async () => {
    const { page } = await openPage(browser, `${served.origin}/after`)
    await page.locator('[part="rules"]').waitFor()
    const marks = await page.locator('#password').evaluate((field: HTMLInputElement) => {
      field.value = 'Abcdefgh'
      field.dispatchEvent(new Event('input', { bubbles: true }))
      const lines = document
        .querySelector('password-meter')!
        .shadowRoot!.querySelectorAll('li[data-code]:not([hidden])')
      return [...lines].map((line) => `${line.getAttribute('data-code')}: ${line.getAttribute('part')}`)
    })
    expect(marks).toEqual([
      'too_short: rule rule-met',
      'missing_upper: rule rule-met',
      'missing_lower: rule rule-met',
      'missing_digit: rule rule-unmet',
      // Nobody's data is known yet: nothing was compared.
      'personal_data: rule rule-unknown',
      'common_password: rule rule-unknown',
      'too_guessable: rule rule-unknown'
    ])
    await page.context().close()
  })

  test('as the personal data of other fields change', async () => {
    const { page } = await openPage(browser, `${served.origin}/after`)
    await typePassword(page, 'Montluçon1802')
    const line = page.locator('[data-code="personal_data"]')
    const part = async (): Promise<string | null> => await line.getAttribute('part')
    expect(await part()).toBe('rule rule-unknown')
    await page.locator('#email').fill('jeanne@exemple.fr')
    await expect.poll(part).toBe('rule rule-met')
    await page.locator('#name').fill('Montluçon')
    await expect.poll(part).toBe('rule rule-missed')
    await page.context().close()
  })
})

describe('a refused password', () => {
  test('keeps the form from being sent, says why, and lets go once it is mended', async () => {
    const { page } = await openPage(browser, `${served.origin}/after`)
    await typePassword(page, 'bonjour')
    await page.getByRole('button', { name: 'Créer le compte' }).click()
    await page.locator('[part="issue"]', { hasText: 'au moins 8 caractères' }).waitFor()
    expect(await page.locator('#password').getAttribute('aria-invalid')).toBe('true')
    expect(page.url()).toBe(`${served.origin}/after`)
    await page.locator('#password').fill('Vx7 tournesol bleu-Kayak')
    await page.locator('[part="verdict"]', { hasText: 'convient' }).waitFor()
    expect(await page.locator('#password').getAttribute('aria-invalid')).toBeNull()
    await page.getByRole('button', { name: 'Créer le compte' }).click()
    await page.waitForURL(/\/sent/u)
    await page.context().close()
  })
})
