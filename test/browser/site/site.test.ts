import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { faultsOf, openPage } from './site-page.ts'
import { useSite } from './use-site.ts'

const opened = useSite()

/** Where the site stands: opened by a double click, or on a host. */
function baseOf(from: 'folder' | 'host'): string {
  const { site, served } = opened()
  return from === 'folder' ? pathToFileURL(`${site.folder}/`).href : `${served.origin}/`
}

describe.each(['folder', 'host'] as const)('from a %s', (from) => {
  test('the search finds what is meant, without accents and in the plural, and its results lead there', async () => {
    const { page, complaints } = await openPage(opened().browser, baseOf(from), 'reference/rempart.html')
    await page.getByRole('searchbox').fill('EMPREINTE renouvelees')
    await expect.poll(() => page.locator('.search [role="status"]').textContent()).toMatch(/^\d+\u{a0}résultats?$/u)
    expect(await page.locator('.search .results strong').first().textContent()).toBe('Renouveler les empreintes')
    await page.locator('.search .results a').first().click()
    await page.waitForURL(/hashing\.html#renouveler-les-empreintes$/u)
    await page.getByRole('searchbox').fill('renouveler')
    await page.getByRole('searchbox').press('Enter')
    await page.waitForURL(/search\.html\?q=renouveler$/u)
    await page.locator('#search-results li').first().waitFor()
    expect(await page.locator('#search-results [role="status"]').textContent()).toContain('«\u{a0}renouveler\u{a0}»')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test.each(['try.html', 'en/try.html'])('the meter of %s judges, by its worker', async (place) => {
    const { page, complaints } = await openPage(opened().browser, baseOf(from), place)
    await page.locator('#password').focus()
    await page.locator('#password').pressSequentially('Bonjour1')
    await expect.poll(() => page.locator('#verdict').textContent()).toContain('"estimator": "ready"')
    await expect.poll(() => page.locator('#verdict').textContent()).toContain('"too_guessable"')
    await page.locator('#preset').selectOption('nist80063b-single-factor')
    await expect.poll(() => page.locator('#verdict').textContent()).toContain('"too_short"')
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

describe.each([
  // One page of every kind; `npm run test:site` looks at all of them.
  ['light', 1280, ['index.html', 'en/codes.html', 'reference/index.html', 'reference/rempart-breach.html', '404.html']],
  ['dark', 320, ['en/index.html', 'browser.html', 'try.html', 'search.html?q=code', '404.html']]
] as const)('%s, %d wide', (colorScheme, width, places) => {
  test.each(places)('%s has no fault that axe finds, and does not scroll sideways', async (place) => {
    const { page } = await openPage(opened().browser, baseOf('host'), place, {
      colorScheme,
      viewport: { width, height: 900 }
    })
    if (place.includes('?')) await page.locator('#search-results li').first().waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.context().close()
  })
})

describe('a page', () => {
  test('is skipped to its content, and has its menu by the keyboard, also without scripts', async () => {
    const { page } = await openPage(opened().browser, baseOf('folder'), 'server.html', {
      javaScriptEnabled: false,
      viewport: { width: 320, height: 900 }
    })
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Aller au contenu')
    await page.keyboard.press('Enter')
    expect(await page.locator('main:focus').count()).toBe(1)
    expect(await page.getByRole('searchbox').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Menu' }).press('Enter')
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'La vie d’un compte' }).click()
    await page.waitForURL(/account\.html$/u)
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL(/en\/account\.html$/u)
    expect(await page.locator('h1').textContent()).toBe('The life of an account')
    await page.context().close()
  })

  test('prints its content alone', async () => {
    const { page } = await openPage(opened().browser, baseOf('folder'), 'policy.html')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('navigation').count()).toBe(0)
    expect(await page.locator('h1').isVisible()).toBe(true)
    await page.context().close()
  })

  test('that does not exist leads home, however deep it was looked for', async () => {
    const { page } = await openPage(opened().browser, baseOf('host'), '404.html')
    const lost = await page.content()
    await page.route('**/en/gone/deeper.html', (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: lost })
    )
    const { origin } = opened().served
    await page.goto(`${origin}/en/gone/deeper.html`)
    await expect
      .poll(() =>
        page.getByRole('link', { name: 'Home of the documents' }).evaluate((link) => (link as HTMLAnchorElement).href)
      )
      .toBe(`${origin}/en/index.html`)
    await page.context().close()
  })
})
