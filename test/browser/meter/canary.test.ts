import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../launch-browser.ts'
import type { ServedFolder } from '../serve-folder.ts'
import { recordAnnouncements } from './announcements.ts'
import { openPageWithClock, serveMeterPages, typeUntilJudged } from './meter-page.ts'

const CANARY = 'Canari8canari'

let browser: Browser
let served: ServedFolder

beforeAll(async () => {
  browser = await launchBrowser()
  served = await serveMeterPages({ '/': {} })
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

/** Keeps all that leaves a worker and all that the element dispatches; and lets a test read the page outside inputs. */
async function eavesdrop(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = []
    Reflect.set(globalThis, 'heard', heard)
    const Original = Worker
    Reflect.set(
      globalThis,
      'Worker',
      class extends Original {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options)
          this.addEventListener('message', (event: MessageEvent) => heard.push(`worker ${JSON.stringify(event.data)}`))
        }
      }
    )
    for (const type of ['password-verdict', 'password-meter-error', 'input', 'change']) {
      const listen = (event: Event): void => {
        heard.push(`event ${type} ${JSON.stringify(event instanceof CustomEvent ? event.detail : null)}`)
      }
      addEventListener(type, listen, { capture: true })
    }
  })
}

async function readOutside(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const texts = [document.documentElement.outerHTML, location.href, document.title]
    const meter = document.querySelector('password-meter')!
    texts.push(meter.shadowRoot!.innerHTML, JSON.stringify(Object.entries(meter)))
    for (const element of [...document.querySelectorAll('*'), ...meter.shadowRoot!.querySelectorAll('*')]) {
      for (const { name, value } of element.attributes) texts.push(`${name}=${value}`)
    }
    return texts.join('\n')
  })
}

test('the password is nowhere but in its field', async () => {
  const { page } = await openPageWithClock(browser, 'about:blank')
  await eavesdrop(page)
  const urls: string[] = []
  page.on('request', (request) => urls.push(request.url() + (request.postData() ?? '')))
  const logged: string[] = []
  page.on('console', (message) => logged.push(message.text()))
  await page.goto(`${served.origin}/`)
  const announcements = await recordAnnouncements(page)
  await page.locator('#password').focus()
  await typeUntilJudged(page, CANARY)
  await page.getByRole('button', { name: 'Afficher le mot de passe' }).click()
  await page.locator('#password').press('Tab')
  await page.clock.fastForward(1_300)

  const said = await announcements()
  expect(said.some((sentence) => sentence.startsWith('Mot de passe '))).toBe(true)
  const heard = await page.evaluate(() => Reflect.get(globalThis, 'heard') as string[])
  expect(heard.some((line) => line.startsWith('worker {"kind":"verdict"'))).toBe(true)
  expect(heard.some((line) => line.startsWith('event password-verdict'))).toBe(true)
  const everything = [...heard, ...said, ...urls, ...logged, await readOutside(page)].join('\n').toLowerCase()
  for (const piece of [CANARY, 'canari', 'canari8']) expect(everything).not.toContain(piece.toLowerCase())
  expect(await page.locator('#password').inputValue()).toBe(CANARY)
  await page.context().close()
})
