import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Browser, Page, Response as PageResponse } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../../test/browser/launch-browser.ts'
import { chooseCoding } from '../src/http/content-coding.ts'
import { addressOf, staticFiles } from '../src/pages/static-files.ts'
import { openRaw } from './running/raw.ts'
import { useVisitors } from './visitors.ts'

const { service, stranger } = useVisitors()

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

/** Opens the form and types until the meter has an estimate. */
async function measure(page: Page, language: string): Promise<void> {
  await page.goto(`${service().origin}/sign-up?language=${language}`)
  await page.locator('#password').pressSequentially('Bonjour1')
  await page.locator('[role="meter"]').waitFor()
}

/** How often the service was asked for a file, as its own figures have it. */
async function filesAskedFor(): Promise<number> {
  const figures = await (await fetch(`${service().metricsOrigin}/metrics`)).text()
  const counts = figures.matchAll(/^http_requests_total\{[^}]*route="\/assets\/[^}]*\} (\d+)$/gmu)
  return Array.from(counts, ([, count]) => Number(count)).reduce((sum, count) => sum + count, 0)
}

describe('in a browser', () => {
  test.each(['fr', 'en'])(
    'a first visit in %s has the page and at most five files, compressed, of which the next visit asks for none',
    async (language) => {
      const context = await browser.newContext()
      const responses: PageResponse[] = []
      const page = await context.newPage()
      page.on('response', (response) => responses.push(response))
      await measure(page, language)
      await page.waitForLoadState('networkidle')

      const [document, ...files] = responses
      expect(document?.url()).toBe(`${service().origin}/sign-up?language=${language}`)
      expect(files.map((file) => new URL(file.url()).pathname).toSorted()).toEqual(
        [
          addressOf('style.css'),
          addressOf('page.js'),
          addressOf('rempart/standalone.js'),
          addressOf(language === 'fr' ? 'rempart/standalone-french-advice.js' : 'rempart/standalone-english-words.js'),
          addressOf('rempart/worker.js')
        ].toSorted()
      )
      for (const file of files) {
        expect(file.status()).toBe(200)
        expect(file.headers()).toMatchObject({
          'content-encoding': 'br',
          'cache-control': 'public, max-age=31536000, immutable',
          vary: 'accept-encoding'
        })
      }

      const before = await filesAskedFor()
      const again = await context.newPage()
      await measure(again, language)
      await again.waitForLoadState('networkidle')
      expect(before).toBeGreaterThanOrEqual(files.length)
      expect(await filesAskedFor()).toBe(before)
      await context.close()
    }
  )
})

/** `fetch` would decode it. */
async function ask(address: string, acceptEncoding: string): Promise<{ readonly head: string; readonly body: Buffer }> {
  const { closed } = await openRaw(
    service().origin,
    `GET ${address} HTTP/1.1\r\nHost: exemple.fr\r\nConnection: close\r\n${acceptEncoding}\r\n`
  )
  const answer = await closed
  const end = answer.indexOf('\r\n\r\n')
  return { head: answer.slice(0, end).toLowerCase(), body: Buffer.from(answer.slice(end + 4), 'latin1') }
}

describe('a file', () => {
  test.each(staticFiles.map((file) => [file.address.split('/').slice(3).join('/'), file] as const))(
    '%s is the same in every coding',
    async (_name, { address, type, content }) => {
      const plain = await ask(address, '')
      expect(plain.head).not.toContain('content-encoding')
      expect(plain.head).toContain(`content-type: ${type}`)
      expect(plain.body.equals(content)).toBe(true)
      const gzip = await ask(address, 'Accept-Encoding: gzip\r\n')
      expect(gzip.head).toContain('content-encoding: gzip')
      expect(gunzipSync(gzip.body).equals(content)).toBe(true)
      const brotli = await ask(address, 'Accept-Encoding: gzip, deflate, br, zstd\r\n')
      expect(brotli.head).toContain('content-encoding: br')
      expect(brotliDecompressSync(brotli.body).equals(content)).toBe(true)
      for (const { head } of [plain, gzip, brotli]) {
        expect(head).toContain('vary: accept-encoding')
        expect(head).toContain('immutable')
      }
    }
  )

  test('has an address of this content only, and HEAD has it too', async () => {
    const address = addressOf('style.css')
    expect(address).toMatch(/^\/assets\/[\w-]{16}\/style\.css$/u)
    for (const other of ['/assets/style.css', '/assets/AAAAAAAAAAAAAAAA/style.css']) {
      expect((await stranger().get(other)).status).toBe(404)
    }
    expect((await stranger().get(address, {}, 'HEAD')).status).toBe(200)
    expect((await stranger().get(address, {}, 'DELETE')).status).toBe(405)
  })
})

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip', 'gzip'],
  ['gzip, br', 'br'],
  ['GZIP;Q=1.0, BR;Q=0.9', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br;q=0.000, *', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['identity;q=0, *;q=0', 'identity'],
  ['identity, gzip;q=0.5', 'identity'],
  ['identity;q=0.5, gzip;q=0.5', 'gzip'],
  ['deflate, zstd', 'identity'],
  ['brotli', 'identity']
])('a client that takes %j gets %s', (header, coding) => {
  expect(chooseCoding(header)).toBe(coding)
})
