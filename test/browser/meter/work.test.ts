import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../launch-browser.ts'
import type { ServedFolder } from '../serve-folder.ts'
import { openPage, serveMeterPages } from './meter-page.ts'

// What a key costs a slow phone, counted and not timed: what is written, laid out and handed to the worker.

let browser: Browser
let served: ServedFolder

beforeAll(async () => {
  browser = await launchBrowser()
  served = await serveMeterPages({ '/': {}, '/worker-missing': { attributes: 'worker="/absent.js"' } })
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

/** One letter is typed and the worker cannot start: from here on, nothing but a key changes anything. */
async function openWithoutWorker(): Promise<Page> {
  const { page } = await openPage(browser, `${served.origin}/worker-missing`)
  await page.locator('#password').pressSequentially('a')
  await page.locator('[part="level"]', { hasText: 'n’a pas pu être évaluée' }).waitFor()
  return page
}

/** Gives the field each value in turn, and says what the event wrote before it ended: `too_short.class` for a line. */
async function listWrites(page: Page, values: readonly string[]): Promise<readonly (readonly string[])[]> {
  return await page.locator('#password').evaluate((field: HTMLInputElement, typed) => {
    const observer = new MutationObserver(() => {})
    const everything = { attributes: true, characterData: true, childList: true, subtree: true }
    observer.observe(document, everything)
    observer.observe(document.querySelector('password-meter')!.shadowRoot!, everything)
    return typed.map((value) => {
      field.value = value
      field.dispatchEvent(new Event('input', { bubbles: true }))
      return observer.takeRecords().map(({ target, attributeName, type }) => {
        const line = target instanceof Element ? target.getAttribute('data-code') : null
        return `${line ?? target.nodeName}.${attributeName ?? type}`
      })
    })
  }, values)
}

function lines(...codes: readonly string[]): readonly string[] {
  return codes.flatMap((code) => [`${code}.class`, `${code}.part`])
}

test('a key writes the lines that it ticks or unticks, and no text', async () => {
  const page = await openWithoutWorker()
  expect(await listWrites(page, ['T', 'To', 'Tou', 'Tournesol', 'Tournesol8', 'Tournesol84', 'Tournes'])).toEqual([
    lines('missing_upper', 'missing_lower'),
    lines('missing_lower'),
    [],
    lines('too_short'),
    lines('missing_digit'),
    [],
    lines('too_short', 'missing_digit')
  ])
  await page.context().close()
})

test('a tick is painted, and nothing is laid out again', async () => {
  const page = await openWithoutWorker()
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const countLayouts = async (): Promise<number | undefined> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'LayoutCount')?.value
  }
  // The value itself is laid out before, so that what is counted is the work of the event.
  await page.locator('#password').evaluate((field: HTMLInputElement) => {
    field.value = 'Tournesol84'
    field.getBoundingClientRect()
  })
  const before = await countLayouts()
  await page.locator('#password').evaluate((field: HTMLInputElement) => {
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.getBoundingClientRect()
  })
  expect(await page.locator('[data-code="missing_digit"]').getAttribute('part')).toBe('rule rule-met')
  expect(await countLayouts()).toBe(before)
  await page.context().close()
})

test('the worker is made after the focus, and asked after the key, once for all that was typed meanwhile', async () => {
  const { page } = await openPage(browser, `${served.origin}/`)
  await page.locator('[part="rules"]').waitFor()
  const during = await page.locator('#password').evaluate((field: HTMLInputElement) => {
    const calls: string[] = []
    Reflect.set(globalThis, 'calls', calls)
    const { Worker: NativeWorker } = globalThis
    globalThis.Worker = class extends NativeWorker {
      constructor(url: string | URL, options?: WorkerOptions) {
        calls.push('made')
        super(url, options)
      }

      override postMessage(request: { kind: string }): void {
        calls.push(request.kind)
        super.postMessage(request, [])
      }
    }
    field.focus()
    return [...calls]
  })
  expect(during).toEqual([])
  const calls = (): Promise<string[]> => page.evaluate(() => Reflect.get(globalThis, 'calls') as string[])
  await page.locator('#password').pressSequentially('T')
  await page.getByRole('meter').waitFor()
  expect((await calls()).slice(0, 3)).toEqual(['made', 'start', 'judge'])
  const burst = await page.locator('#password').evaluate((field: HTMLInputElement) => {
    const soFar = Reflect.get(globalThis, 'calls') as string[]
    soFar.length = 0
    for (const value of ['To', 'Tou', 'Tour']) {
      field.value = value
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    return [...soFar]
  })
  expect(burst).toEqual([])
  await expect.poll(calls).toEqual(['judge'])
  await page.context().close()
})
