import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AccountSecurityPolicy, servicePublic } from '../../../src/index.ts'
import { launchBrowser } from '../launch-browser.ts'
import type { ServedFolder } from '../serve-folder.ts'
import {
  FIRST_RULE,
  openDesignSystem,
  type PageGlobals,
  readLines,
  serveDesignSystem,
  waitForStrength
} from './dsfr-page.ts'

let browser: Browser
let served: ServedFolder

beforeAll(async () => {
  browser = await launchBrowser()
  served = await serveDesignSystem()
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

describe('the password component of the design system of the State', () => {
  test('has its messages follow the meter', async () => {
    const { page, complaints } = await openDesignSystem(browser, `${served.origin}/`)
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
    const { page } = await openDesignSystem(browser, `${served.origin}/`)
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
    const { page, complaints } = await openDesignSystem(browser, served.origin + path)
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
    const { page } = await openDesignSystem(browser, `${served.origin}/empty-list`)
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
})
