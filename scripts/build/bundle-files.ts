import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type OutputOptions, rolldown } from 'rolldown'

/**
 * Overwrites modules that must be a single file: the scripts of workers, which few bundlers can split, and the entry for
 * pages without a bundler.
 */
export async function bundleFiles(dist: string): Promise<void> {
  const folder = join(dist, 'meter')
  compactStyles(folder)
  await bundle(folder, 'worker', { format: 'iife', codeSplitting: false })
  await bundle(folder, 'worker/en', { format: 'iife', codeSplitting: false })
  await bundle(folder, 'standalone', { format: 'esm', chunkFileNames: 'standalone-[name].js' })
}

async function bundle(folder: string, name: string, output: OutputOptions): Promise<void> {
  const bundled = await rolldown({
    input: { [name]: join(folder, `${name}.js`) },
    // What the one file holds from the start is imported later elsewhere: that is its purpose.
    checks: { ineffectiveDynamicImport: false }
  })
  await bundled.write({ dir: folder, entryFileNames: '[name].js', minify: true, ...output })
  await bundled.close()
}

/** Removes the whitespace of the style sheet. */
function compactStyles(folder: string): void {
  const path = join(folder, 'element/styles.js')
  const compact = readFileSync(path, 'utf8').replace(/(?<== )`[^`]*`/u, (sheet) =>
    sheet
      .replaceAll(/\s+/gu, ' ')
      .replaceAll(/ ?([{};,`]) ?/gu, '$1')
      .replaceAll(/(?<=[{;][\w-]+:) /gu, '')
      .replaceAll(/(?<![\d.])0(?=\.\d)/gu, '')
      .replaceAll(';}', '}')
  )
  writeFileSync(path, compact)
}
