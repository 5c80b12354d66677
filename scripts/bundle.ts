import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type OutputOptions, rolldown } from 'rolldown'

// What must be one file is written over what tsc built of the same module: the workers, which few bundlers can split,
// and the entry for pages without a bundler.

const root = join(import.meta.dirname, '..')
const folder = join(root, 'dist/meter')

async function bundle(source: string, name: string, output: OutputOptions): Promise<void> {
  const bundled = await rolldown({
    input: { [name]: join(root, 'src/meter', `${source}.ts`) },
    // What the one file holds from the start is imported later elsewhere: that is its purpose.
    checks: { ineffectiveDynamicImport: false }
  })
  await bundled.write({ dir: folder, entryFileNames: '[name].js', minify: true, ...output })
  await bundled.close()
  // It maps what tsc built of the one module.
  rmSync(join(folder, `${name}.js.map`))
}

await bundle('worker', 'worker', { format: 'iife', codeSplitting: false })
await bundle('worker/en', 'worker/en', { format: 'iife', codeSplitting: false })
await bundle('standalone', 'standalone', { format: 'esm', chunkFileNames: 'standalone-[name].js' })
