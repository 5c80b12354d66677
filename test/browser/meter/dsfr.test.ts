import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AccountSecurityPolicy, servicePublic } from '../../../src/index.ts'
import type { Meter } from '../../../src/meter/index.ts'
import { launchBrowser } from '../launch-browser.ts'
import { serveFolder, type ServedFolder } from '../serve-folder.ts'
import { openPage, root } from './meter-page.ts'

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

const FIRST_RULE = 'Au moins 8\u{a0}caractères'

let browser: Browser
let served: ServedFolder

beforeAll(async () => {
  browser = await launchBrowser()
  served = await serveFolder(root, {
    pages: {
      '/design-system': designSystemPage(),
      '/empty-group': designSystemPage({ group: '<div class="fr-messages-group" id="password-messages"></div>' }),
      '/empty-list': designSystemPage({
        group: '<div class="fr-messages-group" id="password-messages"><ul></ul></div>'
      }),
      '/no-group': designSystemPage({ group: '' }),
      '/prefilled': designSystemPage({ attributes: 'value="bonjour"' }),
      '/sent': '<!doctype html><title>Envoyé</title>'
    }
  })
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

async function open(path = '/design-system'): Promise<{ page: Page; complaints: readonly string[] }> {
  const opened = await openPage(browser, served.origin + path)
  await opened.page.locator('#component .fr-message', { hasText: 'majuscule' }).waitFor()
  return opened
}

/** Class and text of each line, without what they all have in common. */
function readLines(page: Page): Promise<string[]> {
  return page
    .locator('#component .fr-message')
    .evaluateAll((messages) =>
      messages.map((line) => `${line.className.replace('fr-message fr-message--', '')}: ${line.textContent}`)
    )
}

/** What the page's script left for the test. */
interface PageGlobals {
  readonly meter: Meter
  readonly connect: (policy?: AccountSecurityPolicy) => Meter
  /** The component as the server wrote it. */
  readonly original: string
}

async function waitForStrength(page: Page): Promise<void> {
  await page.waitForFunction(() => (globalThis as unknown as PageGlobals).meter.state.strength !== null)
}

describe('the password component of the design system of the State', () => {
  test('has its messages follow the meter', async () => {
    const { page, complaints } = await open()
    expect((await readLines(page))[0]).toBe('fr-message: Votre mot de passe doit contenir :')
    await page.locator('#password').pressSequentially('bonjour')
    expect(await readLines(page)).toContain('valid: Au moins une lettre minuscule')
    expect(await readLines(page)).toContain('info: Au moins un chiffre')
    await page.locator('#password-show').focus()
    expect(await readLines(page)).toContain('error: Au moins un chiffre')
    expect(await page.locator('#component').getAttribute('class')).toBe('fr-password fr-input-group--error')
    expect(await page.locator('#password').getAttribute('aria-invalid')).toBe('true')
    await page.locator('#password').fill('Vx7 tournesol bleu-Kayak')
    await page.locator('#component.fr-input-group--valid').waitFor()
    // No field says whose password it is, so that one line cannot be ticked.
    const left = (await readLines(page)).slice(1).filter((line) => !line.startsWith('valid:'))
    expect(left).toEqual(['info: Sans votre nom, votre adresse ni votre date de naissance'])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('writes a line of the live region only when it changed', async () => {
    const { page } = await open()
    await page.locator('#password').pressSequentially('bonjour')
    await waitForStrength(page)
    const changes = await page.evaluate(async () => {
      const seen: string[] = []
      const group = document.querySelector('#password-messages')!
      new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(group, {
        childList: true,
        characterData: true,
        attributes: true,
        subtree: true
      })
      const meter = (globalThis as unknown as PageGlobals).meter
      const judged = new Promise<void>((resolve) => {
        meter.subscribe(({ strength }) => {
          if (strength !== null) resolve()
        })
      })
      const input = document.querySelector<HTMLInputElement>('#password')!
      // As common a word as the one before.
      input.value = 'soleil'
      input.dispatchEvent(new Event('input'))
      await judged
      await Promise.resolve()
      return seen
    })
    expect(changes).toEqual([])
    await page.context().close()
  })

  test.each([
    ['/empty-group', 'P'],
    ['/empty-list', 'LI'],
    ['/no-group', 'P']
  ])('%s: the lines stand once each in a group that describes the input', async (path, tag) => {
    const { page, complaints } = await open(path)
    await page.locator('#password').pressSequentially('bonjour')
    await waitForStrength(page)
    const lines = await readLines(page)
    expect(lines[0]).toBe(`info: ${FIRST_RULE}`)
    expect(new Set(lines).size).toBe(lines.length)
    const described = await page.locator('#password').evaluate((input) => {
      const ids = input.getAttribute('aria-describedby')!.split(' ')
      const group = ids.map((id) => document.querySelector(`[id="${id}"]`)).find((element) => element !== null)
      return {
        classes: group?.className,
        count: group?.querySelectorAll('.fr-message').length,
        tags: [...new Set([...(group?.querySelectorAll('.fr-message') ?? [])].map(({ tagName }) => tagName))],
        parent: group?.querySelector('.fr-message')?.parentElement?.tagName
      }
    })
    expect(described).toEqual({
      classes: 'fr-messages-group',
      count: lines.length,
      tags: [tag],
      parent: tag === 'LI' ? 'UL' : 'DIV'
    })
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('a policy that asks for nothing leaves no empty group in the accessibility tree', async () => {
    const { page } = await open('/empty-list')
    const asksForNothing: AccountSecurityPolicy = {
      ...servicePublic,
      password: { alternatives: [], maximumCharacters: 256, maximumBytes: 1024, minimumScore: 0 }
    }
    await page.evaluate((policy) => {
      const { meter, connect } = globalThis as unknown as PageGlobals
      meter.stop()
      connect(policy)
    }, asksForNothing)
    expect(await readLines(page)).toEqual([])
    expect(await page.locator('#password-messages').isHidden()).toBe(true)
    await page.locator('#password').fill('\u{7}')
    expect(await readLines(page)).toEqual([
      'error: Le mot de passe contient un caractère invisible (tabulation, retour à la ligne…) à retirer.'
    ])
    expect(await page.locator('#password-messages').isVisible()).toBe(true)
    await page.context().close()
  })

  test('moves nothing between press and release', async () => {
    const { page } = await open()
    await page.locator('#password').pressSequentially('bonjour')
    await waitForStrength(page)
    const button = page.getByRole('button', { name: 'Créer le compte' })
    const box = (await button.boundingBox())!
    const before = await readLines(page)
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    // The field is left: what is missing is an error, to be shown once the click has arrived.
    expect(await page.locator('#password').evaluate((input) => input === document.activeElement)).toBe(false)
    expect(await readLines(page)).toEqual(before)
    await page.mouse.up()
    await page.locator('#component .fr-message--error').first().waitFor()
    expect(await readLines(page)).toContain('error: Au moins un chiffre')
    await page.context().close()
  })

  test('the whole is given back when it stops, and the form can be sent', async () => {
    const { page } = await open()
    await page.locator('#password').pressSequentially('bonjour')
    await page.locator('#name').focus()
    await page.locator('#component .fr-message--error').first().waitFor()
    const [now, original, isValid] = await page.evaluate(() => {
      const { meter, original: written } = globalThis as unknown as PageGlobals
      meter.stop()
      const component = document.querySelector('#component')!
      const normalise = (html: string): string => html.replaceAll(/\s+/gu, ' ').replaceAll(/> </gu, '><')
      return [normalise(component.outerHTML), normalise(written), document.querySelector('form')!.checkValidity()]
    })
    expect(now).toBe(original)
    expect(isValid).toBe(true)
    await page.context().close()
  })

  test('two meters on one input: the second is a mistake', async () => {
    const { page } = await open()
    const error = await page.evaluate(() => {
      try {
        ;(globalThis as unknown as PageGlobals).connect()
        return null
      } catch (thrown) {
        return String(thrown)
      }
    })
    expect(error).toBe('TypeError: component must hold an input without a meter: stop the one that it has')
    await page.context().close()
  })

  test('a value that the page wrote is judged', async () => {
    const { page } = await open('/prefilled')
    await waitForStrength(page)
    expect(await readLines(page)).toContain('info: Au moins un chiffre')
    expect(await readLines(page)).toContain('valid: Au moins une lettre minuscule')
    await page.context().close()
  })

  test('a value without an event is read at the next click, and no refusal is left of the old one', async () => {
    const { page } = await open()
    await page.locator('#password').pressSequentially('bonjour')
    await page.locator('#password').evaluate((input: HTMLInputElement) => {
      input.value = 'Vx7 tournesol bleu-Kayak'
    })
    await page.getByRole('button', { name: 'Créer le compte' }).click()
    await page.waitForURL(/\/sent/u)
    await page.context().close()
  })

  test('a form that is reset forgets what was missing', async () => {
    const { page } = await open()
    await page.locator('#password').pressSequentially('bonjour')
    await page.locator('#name').focus()
    await page.locator('#component .fr-message--error').first().waitFor()
    await page.evaluate(() => document.querySelector('form')!.reset())
    await page.locator('#component .fr-message--error').first().waitFor({ state: 'detached' })
    expect(new Set((await readLines(page)).slice(1).map((line) => line.split(':')[0]))).toEqual(new Set(['info']))
    expect(await page.locator('#password').getAttribute('aria-invalid')).toBeNull()
    expect(await page.locator('#component').getAttribute('class')).toBe('fr-password')
    await page.context().close()
  })

  test('goes on when the page toggles the type, and when the person’s data changes', async () => {
    const { page } = await open()
    await page.locator('#password').pressSequentially('Montluçon1')
    await page.locator('#password').evaluate((input: HTMLInputElement) => {
      input.type = 'text'
    })
    await page.locator('#password').press('End')
    await page.locator('#password').pressSequentially('8')
    await waitForStrength(page)
    await page.locator('#name').fill('Montluçon')
    await expect
      .poll(() => page.locator('#password').evaluate((input: HTMLInputElement) => input.validationMessage))
      .toBe('Le mot de passe contient trop d’informations qui vous concernent, comme votre nom ou votre adresse.')
    await page.context().close()
  })

  test.each(['disabled', 'readonly', 'fieldset'])(
    '%s: nothing is written, and the form is not held back',
    async (what) => {
      const { page } = await open('/prefilled')
      await waitForStrength(page)
      const [value, isValid] = await page.evaluate((name) => {
        const input = document.querySelector<HTMLInputElement>('#password')!
        if (name === 'fieldset') document.querySelector('fieldset')!.disabled = true
        else input.toggleAttribute(name)
        return [input.value, document.querySelector('form')!.checkValidity()]
      }, what)
      expect(value).toBe('bonjour')
      expect(isValid).toBe(true)
      expect(await page.locator('#password').getAttribute('aria-invalid')).toBeNull()
      await page.context().close()
    }
  )
})

describe('a page that is brought in step with what its server wrote', () => {
  const morphs = {
    idiomorph: `import('/node_modules/idiomorph/dist/idiomorph.esm.js').then(({ Idiomorph }) =>
      Idiomorph.morph(document.querySelector('#component'), original))`,
    morphdom: `import('/node_modules/morphdom/dist/morphdom-esm.js').then(({ default: morphdom }) =>
      morphdom(document.querySelector('#component'), original))`,
    'a new input': `document.querySelector('#password').replaceWith(document.querySelector('#password').cloneNode())`
  }

  test.each(Object.entries(morphs))('%s: the lines come back, and the meter goes on', async (_name, morph) => {
    const { page, complaints } = await open()
    await page.locator('#password').pressSequentially('bonjour')
    await waitForStrength(page)
    await page.evaluate(morph)
    await page.locator('#password').fill('')
    await page.locator('#password').pressSequentially('BONJOUR')
    await expect.poll(() => readLines(page)).toContain('valid: Au moins une lettre majuscule')
    const lines = await readLines(page)
    expect(lines.slice(0, 2)).toEqual(['fr-message: Votre mot de passe doit contenir :', `info: ${FIRST_RULE}`])
    expect(lines.some((line) => line.includes('12'))).toBe(false)
    expect(new Set(lines).size).toBe(lines.length)
    expect(await page.locator('#password').getAttribute('passwordrules')).toContain('minlength: 8')
    await page.locator('#name').focus()
    await page.locator('#component .fr-message--error').first().waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
