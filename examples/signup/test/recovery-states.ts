import type { Page } from 'playwright-core'
import { newAddress, openMail, settle, signUp, submitEmpty, type State } from './state-steps.ts'

/** Asks for a link, and opens the one that arrives. */
async function followLink(page: Page, origin: string, mailbox: string): Promise<void> {
  const email = await signUp(page, origin)
  await page.goto(`${origin}/recovery`)
  await page.locator('#email').fill(email)
  await page.locator('button[data-working]').click()
  await page.waitForURL('**/recovery/sent')
  await openMail(page, mailbox, email)
  await page.waitForURL('**/recovery/password')
}

/** From the attempts that are used up to the new password. */
export const recoveryStates: readonly State[] = [
  {
    name: 'sign-in-locked',
    async reach(page, origin) {
      const email = newAddress()
      await page.goto(`${origin}/sign-in`)
      for (let count = 0; count < 26; count++) {
        await page.locator('#email').fill(email)
        await page.locator('#password').fill('Autre-Chose-Nuage-8')
        await page.locator('button[data-working]').click()
        await page.locator('.summary').or(page.getByText('Réessayez dans')).first().waitFor()
      }
      await page.getByText('Réessayez dans').waitFor()
    }
  },
  {
    name: 'recovery',
    async reach(page, origin) {
      await page.goto(`${origin}/recovery`)
    }
  },
  {
    name: 'recovery-empty',
    reach: (page, origin) => submitEmpty(page, `${origin}/recovery`)
  },
  {
    name: 'recovery-sent',
    async reach(page, origin) {
      await page.goto(`${origin}/recovery/sent`)
    }
  },
  {
    name: 'recovery-sent-english',
    async reach(page, origin) {
      await page.goto(`${origin}/recovery/sent?language=en`)
    }
  },
  {
    name: 'recovery-code-errors',
    reach: (page, origin) => submitEmpty(page, `${origin}/recovery/code`)
  },
  {
    name: 'recovery-password',
    async reach(page, origin, mailbox) {
      await followLink(page, origin, mailbox)
      await settle(page)
    }
  },
  {
    name: 'recovery-password-without-javascript',
    context: { javaScriptEnabled: false },
    reach: followLink
  },
  {
    name: 'recovery-password-errors',
    async reach(page, origin, mailbox) {
      await followLink(page, origin, mailbox)
      await submitEmpty(page, `${origin}/recovery/password`)
    }
  },
  {
    name: 'recovery-void',
    async reach(page, origin) {
      await page.goto(`${origin}/recovery/link/${'x'.repeat(43)}`)
    }
  }
]
