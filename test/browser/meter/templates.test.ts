import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDocumentSamples } from '../../package/samples.ts'
import { launchBrowser } from '../launch-browser.ts'
import { serveFolder, type ServedFolder } from '../serve-folder.ts'
import { openPage, root, typePassword } from './meter-page.ts'
import { compileTemplates } from './templates/compile-templates.ts'

// The templates of docs/browser.md, rendered by a server and hydrated in a browser by the real framework.

const ERROR = 'Ce mot de passe a été refusé.'

const frameworks = {
  vue: {
    render: `import { createSSRApp } from 'vue'
      import { renderToString } from 'vue/server-renderer'
      import Sample from './sample.vue'
      export const body = await renderToString(createSSRApp(Sample, { error: '${ERROR}' }))`,
    hydrate: `import { createSSRApp } from 'vue'
      import Sample from './sample.vue'
      createSSRApp(Sample, { error: '${ERROR}' }).mount('#root')`
  },
  svelte: {
    render: `import { render } from 'svelte/server'
      import Sample from './sample.svelte'
      export const { body } = render(Sample, { props: { error: '${ERROR}' } })`,
    hydrate: `import { hydrate } from 'svelte'
      import Sample from './sample.svelte'
      hydrate(Sample, { target: document.querySelector('#root'), props: { error: '${ERROR}' } })`
  }
}

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe.each(Object.entries(frameworks))('%s', (name, { render, hydrate }) => {
  let folder: string
  let body: string
  let served: ServedFolder

  async function bundle(file: string, side: 'server' | 'client'): Promise<string> {
    const built = await rolldown({
      input: join(folder, file),
      platform: side === 'server' ? 'node' : 'browser',
      logLevel: 'silent',
      plugins: [compileTemplates(side)],
      // Warnings of hydration are what these tests listen for, and only the development build gives them.
      resolve: { conditionNames: [side === 'server' ? 'node' : 'browser', 'development', 'import', 'default'] },
      transform: {
        define: {
          'process.env.NODE_ENV': '"development"',
          __VUE_OPTIONS_API__: 'true',
          __VUE_PROD_DEVTOOLS__: 'false',
          __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true'
        }
      }
    })
    const { output } = await built.generate({ codeSplitting: false })
    await built.close()
    return output[0].code
  }

  beforeAll(async () => {
    const sample = readDocumentSamples().find(({ file, language }) => file === 'docs/browser.md' && language === name)
    if (sample === undefined) throw new Error(`docs/browser.md shows no ${name}`)
    folder = await mkdtemp(join(tmpdir(), 'rempart-templates-'))
    await mkdir(join(folder, 'node_modules'))
    await symlink(root, join(folder, 'node_modules/rempart'))
    await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name))
    await writeFile(join(folder, `sample.${name}`), sample.code)
    await writeFile(join(folder, 'render.js'), render)
    await writeFile(join(folder, 'hydrate.js'), hydrate)
    await writeFile(join(folder, 'rendered.mjs'), await bundle('render.js', 'server'))
    ;({ body } = (await import(pathToFileURL(join(folder, 'rendered.mjs')).href)) as { body: string })
    served = await serveFolder(root, {
      pages: {
        '/': `<!doctype html><html lang="fr"><title>Créer un compte</title><div id="root">${body}</div>
          <script type="module" src="/hydrate.js"></script></html>`,
        '/hydrate.js': await bundle('hydrate.js', 'client'),
        '/worker.js': await readFile(join(root, 'dist/meter/worker.js'), 'utf8')
      }
    })
  })
  afterAll(async () => {
    await served.close()
    await rm(folder, { recursive: true })
  })

  test('a server renders the element with its policy, its content, and the error', () => {
    expect(body).toContain('<password-meter for="password" policy="{&quot;version&quot;:1,')
    expect(body).toContain('Au moins 8 caractères, avec une majuscule')
    expect(body).toContain(`role="alert">${ERROR}</p>`)
  })

  test('hydrates without a warning, judges, binds the value, reports, and submits only what is accepted', async () => {
    const { page, complaints } = await openPage(browser, `${served.origin}/`)
    await page.locator('[part="rules"]').waitFor()
    const button = page.getByRole('button', { name: 'Créer le compte' })
    expect(await button.isDisabled()).toBe(true)
    await typePassword(page, 'Bonjour')
    await expect.poll(() => page.locator('output').textContent()).toBe('0')
    // The verdict renders the form again: not before the model has this key.
    await page.keyboard.press('1')
    await expect.poll(() => page.locator('output').textContent()).toBe('1')
    expect(await page.locator('#password').inputValue()).toBe('Bonjour1')
    expect(await page.getByRole('alert').first().textContent()).toBe(ERROR)
    expect(await page.locator('#password').getAttribute('aria-describedby')).toMatch(/^error .*-rules/u)
    await button.click()
    expect(await page.locator('#password').evaluate((input) => input.matches(':invalid:focus'))).toBe(true)
    await page.locator('#password').fill('Grenouille-Vélo-Cactus-7')
    await expect.poll(() => page.locator('output').textContent()).toBe('3')
    expect(complaints).toEqual([])
    const sent = page.waitForRequest((request) => request.method() === 'POST')
    await button.click()
    expect(new URLSearchParams((await sent).postData() ?? '').get('password')).toBe('Grenouille-Vélo-Cactus-7')
    await page.context().close()
  })
})
