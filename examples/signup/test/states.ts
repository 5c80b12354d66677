import { accountStates } from './account-states.ts'
import { recoveryStates } from './recovery-states.ts'
import { settle, signUp, submitEmpty, strong, typePassword, waitForVerdict, type State } from './state-steps.ts'

/** Every page in every state that it has words for. */
export const states: readonly State[] = [
  {
    name: 'sign-up',
    async reach(page, origin) {
      await page.goto(`${origin}/sign-up`)
      await settle(page)
    }
  },
  {
    name: 'sign-up-weak',
    async reach(page, origin) {
      await page.goto(`${origin}/sign-up`)
      await typePassword(page, 'Bonjour1')
      await waitForVerdict(page)
    }
  },
  {
    name: 'sign-up-strong',
    async reach(page, origin) {
      await page.goto(`${origin}/sign-up`)
      await typePassword(page, strong)
      await waitForVerdict(page)
    }
  },
  {
    name: 'sign-up-errors',
    reach: (page, origin) => submitEmpty(page, `${origin}/sign-up`)
  },
  {
    name: 'sign-up-refused',
    async reach(page, origin) {
      await page.goto(`${origin}/sign-up`)
      await typePassword(page, 'Bonjour1')
      await page.locator('#passwordConfirmation').fill('Bonjour2')
      await page.locator('button[data-working]').click()
      await page.locator('.summary').waitFor()
      await settle(page)
    }
  },
  {
    name: 'sign-up-working',
    async reach(page, origin) {
      await page.goto(`${origin}/sign-up`)
      await typePassword(page, strong)
      await waitForVerdict(page)
      // The answer never comes, as far as the page can tell.
      await page.evaluate(() => addEventListener('submit', (event) => event.preventDefault()))
      await page.locator('button[data-working]').click()
      await page.locator('form[aria-busy]').waitFor()
    }
  },
  {
    name: 'sign-up-loading',
    async reach(page, origin) {
      await page.route('**/rempart/worker.js', () => undefined)
      await page.goto(`${origin}/sign-up`)
      await typePassword(page, strong)
      await page.getByText('Évaluation de la robustesse').waitFor()
    }
  },
  {
    name: 'sign-up-worker-missing',
    async reach(page, origin) {
      await page.route('**/rempart/worker.js', (route) => route.fulfill({ status: 404 }))
      await page.goto(`${origin}/sign-up`)
      await typePassword(page, strong)
      await waitForVerdict(page)
    }
  },
  {
    name: 'sign-up-meter-missing',
    async reach(page, origin) {
      await page.route('**/rempart/standalone.js', (route) => route.abort())
      await page.goto(`${origin}/sign-up`)
    }
  },
  {
    name: 'sign-up-without-javascript',
    context: { javaScriptEnabled: false },
    async reach(page, origin) {
      await page.goto(`${origin}/sign-up`)
    }
  },
  {
    name: 'sign-up-english',
    async reach(page, origin) {
      await page.goto(`${origin}/sign-up?language=en`)
      await typePassword(page, 'Bonjour1')
      await waitForVerdict(page)
    }
  },
  {
    name: 'sign-in',
    async reach(page, origin) {
      await signUp(page, origin)
      await page.getByRole('button', { name: 'Me déconnecter' }).click()
      await page.waitForURL('**/sign-in')
    }
  },
  {
    name: 'sign-in-empty',
    reach: (page, origin) => submitEmpty(page, `${origin}/sign-in`)
  },
  {
    name: 'sign-in-refused',
    async reach(page, origin) {
      await page.goto(`${origin}/sign-in`)
      await page.locator('#email').fill('jeanne@exemple.fr')
      await page.locator('#password').fill('Autre-Chose-Nuage-8')
      await page.locator('button[data-working]').click()
      await page.locator('.summary').waitFor()
    }
  },
  {
    name: 'sign-in-needed',
    async reach(page, origin) {
      await page.goto(`${origin}/account`)
    }
  },
  {
    name: 'sign-up-expired',
    async reach(page, origin) {
      await page.goto(`${origin}/sign-up`)
      await typePassword(page, strong)
      await page.context().clearCookies()
      await page.locator('button[data-working]').click()
      await page.locator('.notice').waitFor()
      await settle(page)
    }
  },
  {
    name: 'sign-up-refused-without-javascript',
    context: { javaScriptEnabled: false },
    async reach(page, origin) {
      await page.goto(`${origin}/sign-up`)
      await typePassword(page, 'Bonjour1')
      await page.locator('#passwordConfirmation').fill('Bonjour1')
      await page.locator('button[data-working]').click()
      await page.locator('.summary').waitFor()
    }
  },
  ...recoveryStates,
  ...accountStates,
  {
    name: 'notice-protection',
    async reach(page, origin) {
      await page.goto(`${origin}/notices/protection`)
    }
  },
  {
    name: 'notice-cookies-english',
    async reach(page, origin) {
      await page.goto(`${origin}/notices/cookies?language=en`)
    }
  },
  {
    name: 'problem',
    async reach(page, origin) {
      await page.goto(`${origin}/absent`)
    }
  }
]
