import { rmSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { buildSite, type BuiltSite } from '../../site/read-site.ts'
import { launchBrowser } from '../launch-browser.ts'
import { serveFolder, type ServedFolder } from '../serve-folder.ts'

export interface OpenedSite {
  readonly browser: Browser
  readonly site: BuiltSite
  readonly served: ServedFolder
}

/** The site, built anew and on a host, and a browser, for all tests of a file. */
export function useSite(): () => OpenedSite {
  let opened: OpenedSite

  beforeAll(async () => {
    const [browser, site] = await Promise.all([launchBrowser(), buildSite()])
    opened = { browser, site, served: await serveFolder(site.folder) }
  })
  afterAll(async () => {
    await opened.browser.close()
    await opened.served.close()
    rmSync(opened.site.folder, { recursive: true })
  })
  return () => opened
}
