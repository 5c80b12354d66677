import type { BrowserContextOptions, Page } from 'playwright-core'

/** One state of one page: how to get there on a service, from a visitor who has just arrived. */
export interface State {
  readonly name: string
  readonly reach: (page: Page, origin: string, mailbox: string) => Promise<unknown>
  readonly context?: BrowserContextOptions
}

export const strong = 'Grenouille-Vélo-Tapis-Orage-7'
let visitors = 0

/** Waits until the meter stands on its page and its buttons work; without a password, that is all that it has to say. */
export async function settle(page: Page): Promise<void> {
  if ((await page.locator('password-meter').count()) === 0) return
  await page.locator('[part~="level"]').waitFor()
  await page.locator('[part~="propose-button"]:not([aria-disabled])').waitFor()
}

/** Waits for what the worker has to say, or for the sentence that it has nothing to say. */
export async function waitForVerdict(page: Page): Promise<void> {
  await page.locator('[role="meter"]').or(page.getByText('n’a pas pu être évaluée')).first().waitFor()
  // The live region waits until the person stops typing.
  await page.locator('password-meter [role="status"]', { hasText: /\S/u }).waitFor({ state: 'attached' })
}

export async function typePassword(page: Page, text: string): Promise<void> {
  await page.locator('#name').fill('Jeanne Martin')
  await page.locator('#email').fill('jeanne@exemple.fr')
  await page.locator('#password').click()
  await page.locator('#password').pressSequentially(text)
}

/** An address that nobody had before. */
export function newAddress(): string {
  visitors += 1
  return `jeanne.martin${visitors}@exemple.fr`
}

/** Opens the link of the only message to somebody. */
export async function openMail(page: Page, mailbox: string, email: string): Promise<void> {
  const message = page.locator('article', { hasText: email })
  do await page.goto(mailbox)
  while ((await message.count()) === 0)
  await message.getByRole('link').click()
}

/** Makes an account, and says of which address. */
export async function signUp(page: Page, origin: string): Promise<string> {
  const email = newAddress()
  await page.goto(`${origin}/sign-up`)
  await page.locator('#name').fill('Jeanne Martin')
  await page.locator('#email').fill(email)
  for (const field of ['password', 'passwordConfirmation']) await page.locator(`#${field}`).fill(strong)
  await page.locator('button[data-working]').click()
  await page.waitForURL('**/account**')
  return email
}

export async function submitEmpty(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.locator('button[data-working]').click()
  await page.locator('.summary').waitFor()
  await settle(page)
}
