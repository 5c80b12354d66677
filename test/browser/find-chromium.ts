import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/**
 * The Chromium that the tests drive: the one that `CHROME_BIN` names, else the first on the `PATH`, else the one that
 * the development dependencies carry for Linux.
 */
export async function findChromium(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const named = environment['CHROME_BIN']
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named
    throw new Error(`CHROME_BIN is '${named}', which cannot be run`)
  }
  const folders = (environment['PATH'] ?? '').split(delimiter)
  const installed = folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command))).find(isExecutable)
  return installed ?? (await unpackChromium())
}

async function unpackChromium(): Promise<string> {
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    return await chromium.executablePath()
  } catch (error) {
    throw new Error(
      'no Chromium found: install it (Debian: apt-get install chromium), put it on the PATH, or name it in CHROME_BIN',
      { cause: error }
    )
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
