import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../launch-browser.ts'
import type { ServedFolder } from '../serve-folder.ts'
import { recordAnnouncements } from './announcements.ts'
import {
  openPage,
  openPageWithClock,
  secondLoad,
  serveMeterPages,
  typePassword,
  typeUntilJudged
} from './meter-page.ts'

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
}

const STRONG = 'Vx7 tournesol bleu-Kayak'

/** Longer than the second after which a level is announced. */
const PAUSE_MS = 1_300

let browser: Browser
let served: ServedFolder

beforeAll(async () => {
  browser = await launchBrowser()
  served = await serveMeterPages({ '/': {}, '/missing': { attributes: 'worker="/absent.js"' }, '/rtl': { dir: 'rtl' } })
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

const states: readonly { name: string; path?: string; reach: (page: Page) => Promise<void> }[] = [
  { name: 'empty', reach: (page) => page.locator('[part="rules"]').waitFor() },
  {
    name: 'loading',
    async reach(page) {
      await page.route('**/worker.js', () => undefined)
      await page.locator('#password').pressSequentially('Bonjour1')
    }
  },
  { name: 'weak', reach: typeWeakPassword },
  { name: 'strong', reach: (page) => typePassword(page, STRONG) },
  { name: 'right to left', path: '/rtl', reach: typeWeakPassword },
  {
    name: 'refused',
    async reach(page) {
      await typePassword(page, 'bonjour')
      await page.getByRole('button', { name: 'Créer le compte' }).click()
      await page.locator('[part="issue"]').waitFor()
    }
  },
  {
    name: 'shown',
    async reach(page) {
      await typePassword(page, STRONG)
      await page.getByRole('button', { name: 'Afficher le mot de passe' }).click()
    }
  },
  {
    name: 'worker missing',
    path: '/missing',
    async reach(page) {
      await page.locator('#password').pressSequentially('Bonjour1')
      await page.locator('[part="level"]', { hasText: 'n’a pas pu' }).waitFor()
    }
  }
]

/** The sentences of its advice are loaded at the first focus, beside the estimator. */
async function typeWeakPassword(page: Page): Promise<void> {
  await typePassword(page, 'Bonjour1')
  await page.getByText('Prenez au moins quatre mots').waitFor()
}

/** What is said a second later is not in the tree, however slow the machine; what takes a task of its own is. */
function dropLongTimers(): void {
  const { setTimeout: setNativeTimeout } = globalThis
  const setShortTimeout = (run: () => void, delayMs = 0): unknown => delayMs < 1_000 && setNativeTimeout(run, delayMs)
  Reflect.set(globalThis, 'setTimeout', setShortTimeout)
}

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    async () => await (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run()
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

describe('every state', () => {
  test.each(states)(
    '$name: the accessibility tree, in which axe-core finds nothing, in light and in dark',
    async ({ name, path = '/', reach }) => {
      const { page } = await openPage(browser, 'about:blank')
      await page.addInitScript(dropLongTimers)
      await page.goto(served.origin + path)
      await reach(page)
      await secondLoad(page)
      const tree = await page.locator('main').ariaSnapshot()
      // No password stands in a snapshot, not even one of a test.
      const shape = tree.replaceAll(/^(\s*- textbox [^:\n]*):.*$/gmu, '$1')
      await expect(`${shape}\n`).toMatchFileSnapshot(`accessibility/${name.replaceAll(' ', '-')}.txt`)
      expect(await findViolations(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
      expect(await findViolations(page)).toEqual([])
      await page.context().close()
    }
  )
})

describe('the input', () => {
  test('is described by the rules, once, whatever is typed', async () => {
    const { page } = await openPage(browser, `${served.origin}/`)
    await typePassword(page, 'Bonjour1')
    const session = await page.context().newCDPSession(page)
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const field = nodes.find((node) => node.role?.value === 'textbox' && node.name?.value === 'Mot de passe')
    expect(field?.description?.value).toMatch(
      /^Votre mot de passe doit respecter ces règles\u00a0: Au moins 8\u00a0caractères, Au moins une lettre majuscule/u
    )
    await page.context().close()
  })
})

describe('the live region', () => {
  test('says at most three things while twenty characters are typed with pauses', async () => {
    const { page } = await openPageWithClock(browser, `${served.origin}/`)
    const announcements = await recordAnnouncements(page)
    await page.locator('#password').focus()
    for (const part of ['bonjo', 'ur jea', 'n 1985', ' Zq?']) {
      await typeUntilJudged(page, part)
      await page.clock.fastForward(PAUSE_MS)
    }
    const said = await announcements()
    expect(said.length).toBeGreaterThan(0)
    expect(said.length).toBeLessThanOrEqual(3)
    expect(said.at(-1)).toMatch(/^Mot de passe [a-zè ]+\. ./u)
    await page.context().close()
  })

  test('says nothing at a level that stays, and nothing of the password', async () => {
    const { page } = await openPageWithClock(browser, `${served.origin}/`)
    const announcements = await recordAnnouncements(page)
    await page.locator('#password').focus()
    await typeUntilJudged(page, STRONG)
    await page.clock.fastForward(PAUSE_MS)
    await typeUntilJudged(page, ' encore')
    await page.clock.fastForward(PAUSE_MS)
    expect(await announcements()).toEqual(['Mot de passe très robuste. Ce mot de passe convient.'])
    await page.context().close()
  })
})

describe('the layout', () => {
  test.each([
    ['320 pixels', 320, '/', ''],
    ['320 pixels with text twice as large', 320, '/', 'twice'],
    ['right to left', 320, '/rtl', '']
  ])('fits into %s without scrolling sideways', async (_, width, path, className) => {
    const { page } = await openPage(browser, served.origin + path, { viewport: { width, height: 640 } })
    await page.evaluate((name) => document.documentElement.classList.add(...name.split(' ').filter(Boolean)), className)
    await typePassword(page, 'Bonjour1')
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    )
    expect(overflow).toBe(0)
    await page.context().close()
  })
})
