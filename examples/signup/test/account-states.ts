import { newAddress, openMail, settle, signUp, strong, submitEmpty, type State } from './state-steps.ts'

/** The page of an account, and what leads from it. */
export const accountStates: readonly State[] = [
  {
    name: 'account',
    reach: signUp
  },
  {
    name: 'account-devices',
    async reach(page, origin) {
      const email = await signUp(page, origin)
      for (let times = 0; times < 2; times++) {
        await page.context().clearCookies()
        await page.goto(`${origin}/sign-in`)
        await page.locator('#email').fill(email)
        await page.locator('#password').fill(strong)
        await page.locator('button[data-working]').click()
        await page.waitForURL('**/account')
      }
      await settle(page)
    }
  },
  {
    name: 'account-errors',
    async reach(page, origin) {
      await signUp(page, origin)
      await submitEmpty(page, `${origin}/account`)
    }
  },
  {
    name: 'account-address-errors',
    async reach(page, origin) {
      await signUp(page, origin)
      await submitEmpty(page, `${origin}/account/address`)
    }
  },
  {
    name: 'account-address-confirm',
    async reach(page, origin, mailbox) {
      await signUp(page, origin)
      const email = newAddress()
      await page.goto(`${origin}/account/address`)
      await page.locator('#newEmail').fill(email)
      await page.locator('#currentPassword').fill(strong)
      await page.locator('button[data-working]').click()
      await page.waitForURL('**/account')
      await openMail(page, mailbox, email)
      await page.waitForURL('**/account/address/proof')
    }
  },
  {
    name: 'account-codes',
    async reach(page, origin) {
      await signUp(page, origin)
      await page.goto(`${origin}/account/codes`)
      await page.locator('#currentPassword').fill(strong)
      await page.locator('button[data-working]').click()
      await page.locator('.codes').waitFor()
    }
  },
  {
    name: 'account-export',
    async reach(page, origin) {
      await signUp(page, origin)
      await page.goto(`${origin}/account/export`)
    }
  },
  {
    name: 'account-delete-errors',
    async reach(page, origin) {
      await signUp(page, origin)
      await submitEmpty(page, `${origin}/account/delete`)
    }
  },
  {
    name: 'account-deleted-english',
    async reach(page, origin) {
      await signUp(page, origin)
      await page.goto(`${origin}/account/delete?language=en`)
      await page.locator('#currentPassword').fill(strong)
      await page.locator('button[data-working]').click()
      await page.waitForURL('**/sign-up')
      await settle(page)
    }
  }
]
