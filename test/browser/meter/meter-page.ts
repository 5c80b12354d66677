import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { type AccountSecurityPolicy, servicePublic } from '../../../src/index.ts'
import { serveFolder, type ServedFolder } from '../serve-folder.ts'

export const root: string = join(import.meta.dirname, '../../..')

/** As strict as a page can be and still run the element: no inline script, no inline style, nothing from elsewhere. */
export const STRICT_POLICY: string =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; connect-src 'self'"

export interface MeterPageOptions {
  readonly policy?: AccountSecurityPolicy | string
  /** Attributes of the element besides `for`, `policy`, `context-from` and `confirmation`. */
  readonly attributes?: string
  readonly lang?: 'fr' | 'en'
  readonly dir?: 'ltr' | 'rtl'
  /** Where the element stands in the form; by default after the input. */
  readonly place?: 'before' | 'after'
  /** What stands inside the element, for pages without JavaScript. */
  readonly content?: string
}

const styleSheet = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText }
body { font: 1rem/1.5 system-ui, sans-serif; max-inline-size: 34rem; margin: 2rem auto; padding-inline: 1rem }
h1 { font-size: 1.5rem }
label { display: block; font-weight: 600; margin-block: 0.75rem 0.25rem }
input { font: inherit; inline-size: 100%; box-sizing: border-box; padding: 0.55rem 0.7rem;
  border: 1px solid GrayText; border-radius: 0.25rem; background: Field; color: FieldText }
.twice { font-size: 200% }`

/** A signup form as a page would have it, with the element in it. */
export function meterPage(options: MeterPageOptions = {}): string {
  const { policy = servicePublic, attributes = '', lang = 'fr', dir = 'ltr', place = 'after', content = '' } = options
  const source = typeof policy === 'string' ? policy : JSON.stringify(policy)
  const meter = `<password-meter for="password" policy="${escape(source)}" context-from="name email"
    confirmation="again" ${attributes}>${content}</password-meter>`
  const input = `<label for="password">Mot de passe</label><input id="password" name="password" type="password" required>`
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
  <meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Créer un compte</title>
  <link rel="stylesheet" href="/page.css">
  <script type="module" src="/dist/meter/define.js"></script>
</head>
<body><main>
  <h1>Créer un compte</h1>
  <form action="/sent">
    <label for="name">Nom</label><input id="name" autocomplete="name">
    <label for="email">Adresse électronique</label><input id="email" type="email" autocomplete="email">
    ${place === 'before' ? meter + input : input + meter}
    <label for="again">Confirmation</label><input id="again" type="password" autocomplete="new-password">
    <p><button>Créer le compte</button></p>
  </form>
</main></body></html>`
}

/** Serves the built package, such pages and `others`, under the strict policy. */
export async function serveMeterPages(
  pages: Readonly<Record<string, MeterPageOptions>>,
  others: Readonly<Record<string, string>> = {}
): Promise<ServedFolder> {
  return await serveFolder(root, {
    headers: { 'Content-Security-Policy': STRICT_POLICY },
    pages: {
      '/page.css': styleSheet,
      '/policy.json': JSON.stringify(servicePublic),
      '/crash.js': 'throw new Error()',
      '/sent': '<!doctype html><title>Envoyé</title>',
      ...Object.fromEntries(Object.entries(pages).map(([path, options]) => [path, meterPage(options)])),
      ...others
    }
  })
}

export interface OpenedPage {
  readonly page: Page
  /** Errors, warnings and violations of the content security policy that the page reported so far. */
  readonly complaints: readonly string[]
}

/** Opens a page in a context of its own and waits for the element. */
export async function openPage(
  browser: Browser,
  url: string,
  context: BrowserContextOptions = {}
): Promise<OpenedPage> {
  const page = await (await browser.newContext(context)).newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    // The browser asks for an icon of its own accord.
    if (!`${message.text()} ${message.location().url}`.includes('favicon.ico')) complaints.push(message.text())
  })
  await page.goto(url)
  return { page, complaints }
}

/** Opens a page whose clock the test can put forward: installed before the page sets a timer. */
export async function openPageWithClock(browser: Browser, url: string): Promise<OpenedPage> {
  const opened = await openPage(browser, 'about:blank')
  await opened.page.clock.install()
  await opened.page.goto(url)
  return opened
}

/** Types into the focused field, and waits until the worker has judged the whole value. */
export async function typeUntilJudged(page: Page, text: string): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(globalThis, 'isJudged', false)
    addEventListener('password-verdict', ({ detail }) => Reflect.set(globalThis, 'isJudged', detail.score !== null))
  })
  await page.keyboard.type(text)
  await page.waitForFunction(() => Reflect.get(globalThis, 'isJudged') === true)
}

/** Waits for what is fetched after the first load: a browser asks for a module once, so what is offline then stays so. */
export async function secondLoad(page: Page): Promise<void> {
  await page.locator('[part~="propose-button"]:not([aria-disabled])').waitFor()
}

/** Types as a person does, and waits until the worker has judged what stands there. */
export async function typePassword(page: Page, password: string): Promise<void> {
  await page.locator('#password').pressSequentially(password)
  await page.getByRole('meter').waitFor()
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
