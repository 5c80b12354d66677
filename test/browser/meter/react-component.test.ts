import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../launch-browser.ts'
import { serveFolder, type ServedFolder } from '../serve-folder.ts'
import { openPage, root, typePassword } from './meter-page.ts'

const sources = join(import.meta.dirname, 'react')
const versions = [
  ['18', { react: 'react-18', 'react-dom': 'react-dom-18' }],
  ['19', { react: 'react', 'react-dom': 'react-dom' }]
] as const

function pageOf(form: string): string {
  return `<!doctype html><html lang="fr"><title>Créer un compte</title>
    <div id="root">${form}</div><script type="module" src="/dist/meter/hydrate.js"></script></html>`
}

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe.each(versions)('React %s', (_version, packages) => {
  let folder: string
  let served: ServedFolder
  let rendered: Readonly<Record<'signupForm' | 'brokenForm' | 'crowdedForm' | 'hookForm', string>>

  async function bundle(file: string, platform: 'browser' | 'node'): Promise<string> {
    const alias = Object.fromEntries(
      Object.entries(packages).map(([name, other]) => [name, join(root, 'node_modules', other)])
    )
    const built = await rolldown({
      input: join(sources, file),
      platform,
      logLevel: 'silent',
      resolve: { alias },
      // Warnings of hydration are what these tests listen for, and only the development build gives them.
      transform: { define: { 'process.env.NODE_ENV': '"development"' } }
    })
    const { output } = await built.generate({ codeSplitting: false })
    await built.close()
    return output[0].code
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rempart-react-'))
    await writeFile(join(folder, 'render.mjs'), await bundle('render.ts', 'node'))
    rendered = (await import(pathToFileURL(join(folder, 'render.mjs')).href)) as typeof rendered
    served = await serveFolder(root, {
      pages: {
        '/': pageOf(rendered.signupForm),
        '/broken': pageOf(rendered.brokenForm),
        '/crowded': pageOf(rendered.crowdedForm),
        '/hook': pageOf(rendered.hookForm),
        // Where the worker stands beside it.
        '/dist/meter/hydrate.js': await bundle('hydrate.ts', 'browser')
      }
    })
  })
  afterAll(async () => {
    await served.close()
    await rm(folder, { recursive: true })
  })

  test('a server renders the element, what stands inside it, and nothing that only a browser knows', () => {
    expect(rendered.signupForm).toContain(
      '<password-meter defer-hydration="" for="password" context-from="name" class="meter"' +
        ' style="max-inline-size:20rem"><p id="fallback">Au moins 8 caractères.</p></password-meter>'
    )
  })

  test('hydrates without a warning, judges, reports, and leaves', async () => {
    const { page, complaints } = await openPage(browser, `${served.origin}/`)
    await page.locator('[part="rules"]').waitFor()
    expect(await page.locator('#fallback').isVisible()).toBe(false)
    await page.evaluate(() => {
      document.querySelector('password-meter')!.shadowRoot!.querySelector('[part="body"]')!.id = 'first'
    })
    await page.locator('#name').fill('Montluçon')
    await typePassword(page, 'montluçon')
    await expect.poll(() => page.locator('output').textContent()).toMatch(/^missing_upper missing_digit personal_data/u)
    // A verdict renders the form again: not before the controlled input has this key.
    await page.keyboard.press('2')
    await expect.poll(() => page.locator('output').textContent()).toMatch(/^missing_upper personal_data/u)
    expect(await page.locator('#password').inputValue()).toBe('montluçon2')
    expect(await page.getByRole('button', { name: 'Inventer' }).count()).toBe(1)
    // What is equal, or made anew, is no other policy, text or worker: the meter that stands there goes on.
    expect(await page.locator('#first').count()).toBe(1)
    expect(await page.locator('password-meter').evaluate((meter) => getComputedStyle(meter).maxInlineSize)).toBe(
      '320px'
    )
    await page.getByRole('button', { name: 'Retirer' }).press('Enter')
    await page.locator('password-meter').waitFor({ state: 'detached' })
    expect(await page.locator('#password').getAttribute('aria-describedby')).toBeNull()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('says that there is no meter', async () => {
    const { page } = await openPage(browser, `${served.origin}/broken`)
    await expect.poll(() => page.locator('output').textContent()).toBe('policy_unavailable')
    await page.context().close()
  })

  test('a value that the server wrote is judged; a second meter is told of; the field may be disabled, shown and reset', async () => {
    const { page } = await openPage(browser, `${served.origin}/crowded`)
    await page.getByRole('meter').waitFor()
    await expect.poll(() => page.locator('output').textContent()).toBe('field_taken')
    await page.getByRole('button', { name: 'Voir' }).click()
    await page.getByRole('button', { name: 'Masquer le mot de passe' }).waitFor()
    await page.locator('#password').fill('BONJOUR')
    await page.locator('[data-code="missing_lower"][part="rule rule-unmet"]').waitFor()
    await page.getByRole('button', { name: 'Effacer' }).click()
    await expect.poll(() => page.locator('[data-code="missing_lower"]').getAttribute('part')).toBe('rule rule-met')
    expect(await page.locator('#password').inputValue()).toBe('bonjour')
    await page.getByRole('button', { name: 'Fermer' }).click()
    await page.getByRole('button', { name: 'Proposer un mot de passe' }).click()
    await page.locator('[part="proposed"]', { hasText: 'Aucun mot de passe' }).waitFor()
    expect(await page.locator('#password').inputValue()).toBe('bonjour')
    await page.context().close()
  })

  test('the hook: a server renders the rules, the worker judges, another policy judges the same text, and proposes', async () => {
    expect(rendered.hookForm).toContain('<li id="missing_digit" class="unknown">Au moins un chiffre</li>')
    const { page, complaints } = await openPage(browser, `${served.origin}/hook`)
    const accepted = page.locator('#accepted')
    await page.locator('#password').pressSequentially('Montluçon')
    await expect.poll(() => page.locator('output').textContent()).toMatch(/^Mot de passe .*faible\|\S/u)
    expect(await page.locator('#missing_digit').getAttribute('class')).toBe('unmet')
    expect(await page.locator('#personal_data').getAttribute('class')).toBe('unmet')
    expect(await accepted.textContent()).toBe('false')
    await page.locator('#password').fill('Grenouille-Vélo-Cactus-7')
    await expect.poll(() => accepted.textContent()).toBe('true')
    await page.getByRole('button', { name: 'Durcir' }).click()
    await expect.poll(() => accepted.textContent()).toBe('false')
    await page.getByRole('button', { name: 'Proposer' }).click()
    await expect.poll(() => page.locator('#proposed').textContent()).not.toBe('')
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
