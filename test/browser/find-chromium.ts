import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** The one that `CHROME_BIN` names, else the first on the `PATH`, else the one that the development dependencies carry. */
export async function findChromium(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const named = environment['CHROME_BIN']
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named
    throw new Error(`CHROME_BIN is '${named}', which cannot be run`)
  }
  const folders = (environment['PATH'] ?? '').split(delimiter)
  const installed = folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command))).find(isExecutable)
  const found = installed ?? (await unpackChromium())
  if (found !== null) return found
  throw new Error(
    'no Chromium found: install it (Debian: apt-get install chromium), put it on the PATH, or name it in CHROME_BIN'
  )
}

/** The Chromium that the development dependencies carry; `null` where it does not run. It is for Linux. */
export async function unpackChromium(): Promise<string | null> {
  if (process.platform !== 'linux') return null
  const { default: chromium } = await import('@sparticuz/chromium')
  const path = await chromium.executablePath()
  return spawnSync(path, ['--version']).status === 0 ? path : null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
