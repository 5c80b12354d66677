import type { Page } from 'playwright-core'

/** Collects what the live region says from now on. */
export async function recordAnnouncements(page: Page): Promise<() => Promise<string[]>> {
  await page.locator('[part="rules"]').waitFor()
  await page.evaluate(() => {
    const region = document.querySelector('password-meter')!.shadowRoot!.querySelector('[role="status"]')!
    const said: string[] = []
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true
    })
    Reflect.set(globalThis, 'said', said)
  })
  return () => page.evaluate(() => Reflect.get(globalThis, 'said') as string[])
}
