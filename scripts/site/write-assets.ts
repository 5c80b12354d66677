import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { rolldown } from 'rolldown'
import type { DocumentLanguage } from '../documents/documents.ts'
import type { PackageEntry } from '../api/package-entries.ts'
import type { SearchSection } from './search/search-section.ts'

export interface AssetOptions {
  readonly root: string
  /** Where the site is written. */
  readonly folder: string
  readonly entries: readonly PackageEntry[]
  readonly sections: Readonly<Record<DocumentLanguage, readonly SearchSection[]>>
}

/** The parts of the style sheet, the later over the earlier. */
const STYLES = ['ground', 'frame', 'text', 'pages', 'narrow-and-print'] as const

/** Writes what the pages load: styles, scripts, images, the meter's worker, what the search knows, JSON schemas. */
export async function writeAssets({ root, folder, entries, sections }: AssetOptions): Promise<void> {
  const assets = join(folder, 'assets')
  for (const name of [assets, join(folder, 'images'), join(folder, 'schemas')]) mkdirSync(name, { recursive: true })
  const styles = join(import.meta.dirname, 'styles')
  writeFileSync(
    join(assets, 'site.css'),
    STYLES.map((name) => readFileSync(join(styles, `${name}.css`), 'utf8')).join('\n')
  )
  cpSync(join(styles, 'icon.svg'), join(assets, 'icon.svg'))
  for (const image of globSync(['*.png', '*.svg'], { cwd: join(root, 'docs') })) {
    cpSync(join(root, 'docs', image), join(folder, 'images', image))
  }
  for (const { data } of entries) {
    if (data !== null) cpSync(join(root, data), join(folder, 'schemas', basename(data)))
  }
  const worker = readFileSync(join(root, 'dist/meter/worker.js'), 'utf8')
  writeFileSync(join(assets, 'worker.js'), worker)
  writeFileSync(join(assets, 'worker-source.js'), `globalThis.rempartWorkerSource = ${JSON.stringify(worker)}\n`)
  for (const [language, found] of Object.entries(sections)) {
    writeFileSync(join(assets, `search-${language}.js`), `globalThis.rempartSearch = ${JSON.stringify(found)}\n`)
  }
  for (const name of ['site', 'try']) await bundleScript(name, assets)
}

/** One classic script: from a folder, a browser loads no module. */
async function bundleScript(name: string, assets: string): Promise<void> {
  const bundled = await rolldown({
    input: { [name]: join(import.meta.dirname, 'browser', `${name}.ts`) },
    // The package lists its files that act when loaded as they are built.
    treeshake: { moduleSideEffects: () => true },
    checks: { ineffectiveDynamicImport: false },
    transform: { define: { 'import.meta.url': 'document.baseURI' } }
  })
  await bundled.write({ dir: assets, entryFileNames: '[name].js', format: 'iife', codeSplitting: false, minify: true })
  await bundled.close()
}
