import { chromium, type Browser } from 'playwright-core'
import { findChromium } from './find-chromium.ts'

/** A real, headless Chromium that asks nobody anything: every request of a test goes to this machine. */
export async function launchBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: await findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync'
    ]
  })
}
