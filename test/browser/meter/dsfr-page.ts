import type { Browser, Page } from 'playwright-core'
import { type AccountSecurityPolicy, servicePublic } from '../../../src/index.ts'
import type { Meter } from '../../../src/meter/index.ts'
import { serveFolder, type ServedFolder } from '../serve-folder.ts'
import { openPage, type OpenedPage, root } from './meter-page.ts'

export const FIRST_RULE = 'Au moins 8\u{a0}caractères'

const GROUP = `<div class="fr-messages-group" id="password-messages" aria-live="polite">
    <p class="fr-message">Votre mot de passe doit contenir :</p>
    <p class="fr-message fr-message--info" data-fr-valid="validé" data-fr-error="en erreur">12 caractères minimum</p>
  </div>`

// The markup that the documentation of the component gives. The package itself refuses to be installed outside the
// sites of the State, so its style sheet and script are not here: the classes and texts that they read are.
function designSystemPage({ group = GROUP, attributes = '' }: { group?: string; attributes?: string } = {}): string {
  return `<!doctype html><html lang="fr"><title>Créer un compte</title>
<form action="/sent"><fieldset>
<label for="name">Nom</label><input id="name">
<div class="fr-password" id="component">
  <label class="fr-password__label fr-label" for="password">Mot de passe</label>
  <div class="fr-input-wrap"><input class="fr-password__input fr-input" id="password" type="password"
    autocomplete="new-password" aria-describedby="password-messages" aria-required="true" ${attributes}></div>
  ${group}
  <div class="fr-password__checkbox fr-checkbox-group fr-checkbox-group--sm">
    <input aria-label="Afficher le mot de passe" id="password-show" type="checkbox"><label class="fr-label"
    for="password-show">Afficher</label></div>
</div>
<button>Créer le compte</button>
</fieldset></form>
<script type="module">
  import { connectDsfrPassword } from '/dist/meter/dsfr.js'
  const component = document.querySelector('#component')
  globalThis.connect = (policy = ${JSON.stringify(servicePublic)}) =>
    connectDsfrPassword(component, { policy, findContext: () => [document.querySelector('#name').value] })
  globalThis.original = component.outerHTML
  globalThis.meter = connect()
</script>`
}

/** Serves such pages by what is different in each, and the morphs that a test wants. */
export async function serveDesignSystem(pages: Readonly<Record<string, string>> = {}): Promise<ServedFolder> {
  const withGroup = (inside: string): string =>
    designSystemPage({ group: `<div class="fr-messages-group" id="password-messages">${inside}</div>` })
  return await serveFolder(root, {
    pages: {
      '/': designSystemPage(),
      '/empty-group': withGroup(''),
      '/empty-list': withGroup('<ul></ul>'),
      '/no-group': designSystemPage({ group: '' }),
      '/prefilled': designSystemPage({ attributes: 'value="bonjour"' }),
      '/sent': '<!doctype html><title>Envoyé</title>',
      ...pages
    }
  })
}

export async function openDesignSystem(browser: Browser, url: string): Promise<OpenedPage> {
  const opened = await openPage(browser, url)
  await opened.page.locator('#component .fr-message', { hasText: 'majuscule' }).waitFor()
  return opened
}

/** Class and text of each line, without what they all have in common. */
export function readLines(page: Page): Promise<string[]> {
  return page
    .locator('#component .fr-message')
    .evaluateAll((messages) =>
      messages.map(
        (line) => `${line.getAttribute('class')?.replace('fr-message fr-message--', '')}: ${line.textContent}`
      )
    )
}

/** What the page's script left for the test. */
export interface PageGlobals {
  readonly meter: Meter
  readonly connect: (policy?: AccountSecurityPolicy) => Meter
  /** The component as the server wrote it. */
  readonly original: string
}

export async function waitForStrength(page: Page): Promise<void> {
  await page.waitForFunction(() => (globalThis as unknown as PageGlobals).meter.state.strength !== null)
}
