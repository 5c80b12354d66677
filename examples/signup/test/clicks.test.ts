import type { Browser, CDPSession, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../../test/browser/launch-browser.ts'
import { states } from './states.ts'
import { useVisitors } from './visitors.ts'

const { service } = useVisitors()
const PRESS_MS = 120
const HEIGHT = 800

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

interface Watched {
  clicked: string[]
}

/**
 * Every control of the page that is seen, found on the page itself, in the element's shadow tree too. The link to the
 * content lies outside of the page until the keyboard reaches it.
 */
function controlsOf(page: Page): Locator {
  return page.locator('a:not(.skip), button, input').locator('visible=true')
}

/**
 * Counts what arrives. A click counts where it was meant to be: a button that moved away gets none. No
 * click leaves the page, or the next control could not be tried.
 */
async function watch(page: Page, control: Locator): Promise<void> {
  await control.evaluate((element) => {
    const watched: Watched = { clicked: [] }
    Object.assign(globalThis, { watched })
    addEventListener('submit', (event) => event.preventDefault(), { capture: true })
    addEventListener(
      'click',
      (event) => {
        if (event.composedPath().includes(element)) watched.clicked.push(event.type)
        if (element instanceof HTMLAnchorElement) event.preventDefault()
      },
      { capture: true }
    )
  })
  await page.waitForFunction(() => document.fonts.status === 'loaded')
}

type Press = (page: Page, session: CDPSession, x: number, y: number) => Promise<void>

async function pressMouse(page: Page, _session: CDPSession, x: number, y: number): Promise<void> {
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.waitForTimeout(PRESS_MS)
}

async function pressFinger(page: Page, session: CDPSession, x: number, y: number): Promise<void> {
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  await page.waitForTimeout(PRESS_MS)
}

const pointers: Readonly<Record<string, { readonly press: Press; readonly release: Press }>> = {
  mouse: { press: pressMouse, release: (page) => page.mouse.up() },
  touch: {
    press: pressFinger,
    async release(_page, session) {
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }
  }
}

async function boxesOf(page: Page): Promise<string[]> {
  return await controlsOf(page).evaluateAll((controls) =>
    controls.map((control) => {
      const { x, y, width, height } = control.getBoundingClientRect()
      return [x, y + scrollY, width, height].map(Math.round).join(' ')
    })
  )
}

/** From where a person has just typed: the field has the focus, and what was typed is refused. */
async function typeRefused(page: Page): Promise<void> {
  const field = page.locator('input[type="password"]').first()
  if ((await page.locator('password-meter').count()) === 0) {
    await field.click()
    await field.pressSequentially('Bonjour1')
    return
  }
  const watched = page.locator(`#${await page.locator('password-meter').getAttribute('for')}`)
  await watched.click()
  await watched.pressSequentially('Bonjour1')
  await page.locator('[role="meter"]').waitFor()
}

interface Outcome {
  readonly control: string
  readonly clicks: number
  readonly moved: readonly string[]
}

/** Presses one control of a page that was just opened, and releases it later. */
async function tryControl(page: Page, index: number, pointer: string): Promise<Outcome> {
  const control = controlsOf(page).nth(index)
  const name = (await control.evaluate((element) => element.outerHTML)).slice(0, 60)
  await watch(page, control)
  await control.scrollIntoViewIfNeeded()
  const box = (await control.boundingBox())!
  const [x, y] = [box.x + Math.min(box.width / 2, 40), box.y + box.height / 2]
  const session = await page.context().newCDPSession(page)
  const before = await boxesOf(page)
  await pointers[pointer]!.press(page, session, x, y)
  const during = await boxesOf(page)
  await pointers[pointer]!.release(page, session, x, y)
  await page
    .waitForFunction(() => (globalThis as unknown as { watched: Watched }).watched.clicked.length > 0)
    .catch(() => null)
  const clicks = await page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched.clicked.length)
  return { control: name, clicks, moved: before.filter((place, at) => during[at] !== place) }
}

const pages = ['sign-up', 'sign-in', 'account']
describe.concurrent.each(pages)('%s: every click arrives, and nothing moves between press and release', (name) => {
  const state = states.find((one) => one.name === name)!
  test.each([
    ['mouse', 320],
    ['mouse', 390],
    ['mouse', 1280],
    ['touch', 320],
    ['touch', 390],
    ['touch', 1280]
  ] as const)('%s, %i px', async (pointer, width) => {
    const context = await browser.newContext({
      ...state.context,
      viewport: { width, height: HEIGHT },
      hasTouch: pointer === 'touch'
    })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    await state.reach(page, service().origin, `${service().metricsOrigin}/mail`)
    const outcomes: Outcome[] = []
    const url = page.url()
    for (let index = 0; index < (await controlsOf(page).count()); index++) {
      if (index > 0) await page.goto(url)
      await typeRefused(page)
      outcomes.push(await tryControl(page, index, pointer))
    }
    expect(outcomes.length).toBeGreaterThan(4)
    expect(outcomes.filter(({ clicks, moved }) => clicks !== 1 || moved.length > 0)).toEqual([])
    await context.close()
  })
})
