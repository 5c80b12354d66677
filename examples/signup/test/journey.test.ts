import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../../test/browser/launch-browser.ts'
import { runBacked, waysToTest, type BackedService } from './backing-stores.ts'

const weak = 'Bonjour1'
const first = 'Grenouille-Vélo-Cactus-7'
const second = 'Tramway-Orange-12'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

/** How a person gives a form: each way is the same journey. */
interface Hand {
  readonly fill: (page: Page, field: string, text: string) => Promise<void>
  readonly press: (page: Page, name: string) => Promise<void>
}

const mouse: Hand = {
  fill: (page, field, text) => page.locator(`#${field}`).fill(text),
  press: (page, name) => page.getByRole('button', { name, exact: true }).click()
}

const keyboard: Hand = {
  async fill(page, field, text) {
    await tabTo(page, (focused) => focused.id === field)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type(text)
  },
  async press(page, name) {
    await tabTo(page, (focused) => focused.tag === 'BUTTON' && focused.text === name)
    await page.keyboard.press('Enter')
  }
}

interface Focused {
  readonly id: string
  readonly tag: string
  readonly text: string
}

async function tabTo(page: Page, isGoal: (focused: Focused) => boolean): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const focused = await page.evaluate(() => {
      const { id = '', tagName = '', textContent = '' } = document.activeElement ?? {}
      return { id, tag: tagName, text: textContent.trim() }
    })
    if (isGoal(focused)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('sixty presses of Tab do not lead there')
}

async function travel(page: Page, origin: string, email: string, { fill, press }: Hand): Promise<void> {
  const signUp = async (password: string): Promise<void> => {
    await fill(page, 'name', 'Jeanne Martin')
    await fill(page, 'email', email)
    await fill(page, 'password', password)
    await fill(page, 'passwordConfirmation', password)
    await press(page, 'Créer mon compte')
  }
  const signIn = async (password: string): Promise<void> => {
    await fill(page, 'email', email)
    await fill(page, 'password', password)
    await press(page, 'Me connecter')
  }

  await page.goto(origin)
  expect(await page.title()).toBe('Créer un compte · Le Guichet')

  await signUp(weak)
  await page.waitForURL('**/sign-up')
  await page.locator('#password-error').waitFor()
  expect(await page.title()).toBe('Erreur\u{a0}: Créer un compte · Le Guichet')
  expect(await page.locator('#password-error').textContent()).toContain('trop facile à deviner')
  expect(await page.locator('#password').inputValue()).toBe('')
  expect(await page.locator('#email').inputValue()).toBe(email)

  await signUp(first)
  await page.waitForURL('**/account')
  expect(await page.getByRole('status').first().textContent()).toContain('Votre compte est créé')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Bonjour Jeanne Martin')

  await press(page, 'Me déconnecter')
  await page.waitForURL('**/sign-in')
  await page.goto(`${origin}/account`)
  await page.waitForURL('**/sign-in')

  await signIn('Autre-Chose-Nuage-8')
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').textContent()).toBe(
    'L’adresse électronique ou le mot de passe n’est pas correct.'
  )
  await signIn(first)
  await page.waitForURL('**/account')

  await fill(page, 'currentPassword', first)
  await fill(page, 'newPassword', second)
  await fill(page, 'passwordConfirmation', second)
  await press(page, 'Changer mon mot de passe')
  await page.getByText('Votre mot de passe est changé').waitFor()

  await press(page, 'Me déconnecter')
  await page.waitForURL('**/sign-in')
  await signIn(second)
  await page.waitForURL('**/account')
}

describe.each(waysToTest())('on $name', (way) => {
  let service: BackedService
  beforeAll(async () => {
    service = await runBacked(way, {})
  })
  afterAll(async () => {
    await service.close()
  })

  test.each([
    ['with the mouse', mouse, true],
    ['by keyboard alone', keyboard, true],
    ['without JavaScript', mouse, false],
    ['by keyboard, without JavaScript', keyboard, false]
  ])(
    '%s, an account is refused, made, left, entered and given a new password',
    async (name, hand, javaScriptEnabled) => {
      const context = await browser.newContext({ locale: 'fr-FR', javaScriptEnabled })
      const errors: string[] = []
      const page = await context.newPage()
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => {
        if (/Content Security Policy/u.test(message.text())) errors.push(message.text())
      })
      try {
        await travel(page, service.origin, `${name.replaceAll(/\W/gu, '-').toLowerCase()}@exemple.fr`, hand)
        // `__Host-` asks for Secure, which browsers grant to http on this machine.
        const cookies = await context.cookies()
        expect(cookies.find(({ name: cookie }) => cookie === '__Host-session')).toMatchObject({
          secure: true,
          httpOnly: true,
          sameSite: 'Lax'
        })
        expect(errors).toEqual([])
      } finally {
        await context.close()
      }
    }
  )
})
