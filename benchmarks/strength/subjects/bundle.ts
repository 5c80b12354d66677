import { rolldown } from 'rolldown'

/** One file that a browser downloads. */
export type Chunk = Readonly<{ fileName: string; code: string }>

/** Bundles a module of this source: minified, with dynamic imports in separate chunks. */
export async function bundle(source: string): Promise<Chunk[]> {
  const entry = 'entry.js'
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    cwd: new URL('../..', import.meta.url).pathname,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? new URL(`../../${entry}`, import.meta.url).pathname : null),
        load: (id) => (id.endsWith(`/benchmarks/${entry}`) ? source : null)
      }
    ]
  })
  const { output } = await build.generate({ format: 'esm', minify: true })
  return output.flatMap((item) => (item.type === 'chunk' ? [{ fileName: item.fileName, code: item.code }] : []))
}
