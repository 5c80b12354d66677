import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servicePublic } from '../../../src/index.ts'
import type { Meter } from '../../../src/meter/index.ts'
import { launchBrowser } from '../launch-browser.ts'
import { serveFolder, type ServedFolder } from '../serve-folder.ts'
import { openPage, root } from './meter-page.ts'

// The markup that the documentation of the component gives. The package itself refuses to be installed outside the
// sites of the State, so its style sheet and script are not here: the classes and texts that they read are.
const designSystemPage = `<!doctype html><html lang="fr"><title>Créer un compte</title>
<div class="fr-password" id="component">
  <label class="fr-password__label fr-label" for="password">Mot de passe</label>
  <div class="fr-input-wrap"><input class="fr-password__input fr-input" id="password" type="password"
    autocomplete="new-password" aria-describedby="password-messages" aria-required="true"></div>
  <div class="fr-messages-group" id="password-messages" aria-live="polite">
    <p class="fr-message">Votre mot de passe doit contenir :</p>
    <p class="fr-message fr-message--info" data-fr-valid="validé" data-fr-error="en erreur">12 caractères minimum</p>
  </div>
  <div class="fr-password__checkbox fr-checkbox-group fr-checkbox-group--sm">
    <input aria-label="Afficher le mot de passe" id="password-show" type="checkbox"><label class="fr-label"
    for="password-show">Afficher</label></div>
</div>
<script type="module">
  import { connectDsfrPassword } from '/dist/meter/dsfr.js'
  const component = document.querySelector('#component')
  globalThis.meter = connectDsfrPassword(component, { policy: ${JSON.stringify(servicePublic)} })
</script>`

let browser: Browser
let served: ServedFolder

beforeAll(async () => {
  browser = await launchBrowser()
  served = await serveFolder(root, { pages: { '/design-system': designSystemPage } })
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

describe('the password component of the design system of the State', () => {
  test('has its messages follow the meter', async () => {
    const { page, complaints } = await openPage(browser, `${served.origin}/design-system`)
    const lines = (): Promise<string[]> =>
      page
        .locator('#password-messages .fr-message')
        .evaluateAll((messages) => messages.map((line) => `${line.getAttribute('class')}: ${line.textContent}`))
    await page.locator('#component .fr-message', { hasText: 'majuscule' }).waitFor()
    expect((await lines())[0]).toBe('fr-message: Votre mot de passe doit contenir :')
    await page.locator('#password').pressSequentially('bonjour')
    expect(await lines()).toContain('fr-message fr-message--valid: Au moins une lettre minuscule')
    expect(await lines()).toContain('fr-message fr-message--info: Au moins un chiffre')
    await page.locator('#password-show').focus()
    expect(await lines()).toContain('fr-message fr-message--error: Au moins un chiffre')
    expect(await page.locator('#component').getAttribute('class')).toBe('fr-password fr-input-group--error')
    await page.locator('#password').fill('Vx7 tournesol bleu-Kayak')
    await page.locator('#component.fr-input-group--valid').waitFor()
    // No field says whose password it is, so that one line cannot be ticked.
    const left = (await lines()).slice(1).filter((line) => !line.startsWith('fr-message fr-message--valid:'))
    expect(left).toEqual(['fr-message fr-message--info: Sans votre nom, votre adresse ni votre date de naissance'])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('writes a line of the live region only when it changed', async () => {
    const { page } = await openPage(browser, `${served.origin}/design-system`)
    await page.locator('#component .fr-message', { hasText: 'majuscule' }).waitFor()
    await page.locator('#password').pressSequentially('bonjour')
    await page.waitForFunction(() => (Reflect.get(globalThis, 'meter') as Meter).state.strength !== null)
    const changes = await page.evaluate(async () => {
      const seen: string[] = []
      const group = document.querySelector('#password-messages')!
      new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(group, {
        childList: true,
        characterData: true,
        subtree: true
      })
      const input = document.querySelector<HTMLInputElement>('#password')!
      input.value += 's'
      input.dispatchEvent(new Event('input'))
      await new Promise((resolve) => {
        setTimeout(resolve, 300)
      })
      return seen
    })
    expect(changes).toEqual([])
    await page.context().close()
  })
})

describe('a page without a bundler', () => {
  test('runs the built package as it is served', async () => {
    const { page, complaints } = await openPage(browser, `${served.origin}/examples/plain-page/index.html`)
    await page.getByRole('button', { name: 'Proposer un mot de passe' }).click()
    await page.locator('output', { hasText: 'Prêt à être envoyé.' }).waitFor()
    expect(await page.locator('#confirmation').inputValue()).toBe(await page.locator('#password').inputValue())
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('has a policy that is the preset', () => {
    expect(JSON.parse(readFileSync(join(root, 'examples/plain-page/policy.json'), 'utf8'))).toEqual(servicePublic)
  })
})
