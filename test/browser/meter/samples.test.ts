import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import type { Browser } from 'playwright-core'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { servicePublic } from '../../../src/index.ts'
import { readDocumentSamples } from '../../package/samples.ts'
import { launchBrowser } from '../launch-browser.ts'
import { serveFolder, type ServedFolder } from '../serve-folder.ts'
import { openPage, root, typePassword } from './meter-page.ts'

const samples = readDocumentSamples().filter(({ file }) => file === 'docs/browser.md')

function textsOf(language: string): readonly string[] {
  const texts = samples.filter((sample) => sample.language === language).map(({ code }) => code)
  if (texts.length === 0) throw new Error(`docs/browser.md shows no ${language}`)
  return texts
}

const textOf = (language: string): string => textsOf(language).join('\n')

const render = `
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { NewPassword } from './sample-0.tsx'
import { OwnMarkup } from './sample-1.tsx'
createRoot(document.querySelector('#root')).render(
  location.pathname === '/hook' ? createElement(OwnMarkup, { name: 'Jeanne' }) : createElement(NewPassword))`

let browser: Browser
let served: ServedFolder
let folder: string

/** What a bundler makes of a page's script. */
async function bundle(name: string, code: string): Promise<string> {
  await writeFile(join(folder, name), code)
  const bundled = await rolldown({
    input: join(folder, name),
    logLevel: 'silent',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } }
  })
  const { output } = await bundled.generate({ codeSplitting: false })
  await bundled.close()
  return output[0].code
}

beforeAll(async () => {
  browser = await launchBrowser()
  // An application that has installed the package.
  folder = await mkdtemp(join(tmpdir(), 'rempart-page-'))
  await mkdir(join(folder, 'node_modules'))
  await symlink(root, join(folder, 'node_modules/rempart'))
  for (const name of ['react', 'react-dom']) {
    await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  }
  for (const [index, text] of textsOf('tsx').entries()) await writeFile(join(folder, `sample-${index}.tsx`), text)
  const head = '<!doctype html><html lang="fr"><title>Créer un compte</title><link rel="stylesheet" href="/page.css">'
  served = await serveFolder(root, {
    pages: {
      '/': head + textOf('html'),
      '/react': `${head}<div id="root"></div><script type="module" src="/react.js"></script>`,
      '/hook': `${head}<div id="root"></div><script type="module" src="/react.js"></script>`,
      '/page.css': textOf('css'),
      '/policy.json': JSON.stringify(servicePublic),
      '/page.js': await bundle('page.js', textOf('js')),
      '/react.js': await bundle('react.js', render),
      // Copied beside the bundle, as the document says.
      '/worker.js': await readFile(join(root, 'dist/meter/worker.js'), 'utf8')
    }
  })
})
afterAll(async () => {
  await browser.close()
  await served.close()
  await rm(folder, { recursive: true })
})

test.each(['/', '/react'])('the samples of docs/browser.md make a page that judges: %s', async (path) => {
  const { page, complaints } = await openPage(browser, served.origin + path)
  await typePassword(page, 'Bonjour1')
  expect(await page.getByRole('meter').getAttribute('aria-valuetext')).toBe('Mot de passe faible')
  const title = page.locator('[part="rules-title"]')
  expect(await title.evaluate((element) => getComputedStyle(element).fontWeight)).toBe('400')
  expect(complaints).toEqual([])
  await page.context().close()
})

test('the sample with markup of its own judges as the element does', async () => {
  const { page, complaints } = await openPage(browser, `${served.origin}/hook`)
  await page.locator('input').pressSequentially('Jeanne-2024')
  await expect.poll(() => page.locator('p').textContent()).toMatch(/informations qui vous concernent/u)
  expect(await page.locator('li', { hasText: 'majuscule' }).getAttribute('data-status')).toBe('met')
  expect(await page.getByRole('button').isDisabled()).toBe(true)
  await page.locator('input').fill('Grenouille-Vélo-Cactus-7')
  await expect.poll(() => page.locator('p').textContent()).toBe('Mot de passe robuste')
  expect(await page.getByRole('button').isDisabled()).toBe(false)
  expect(complaints).toEqual([])
  await page.context().close()
})
