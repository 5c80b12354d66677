import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleFiles } from './bundle-files.ts'
import { dropComments } from './drop-comments.ts'
import { dropUnused } from './drop-unused.ts'
import { shareWords } from './share-words.ts'

// The second half of `npm run build`: makes of what the compiler wrote what is packed.

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'dist')

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
const entries = Object.values(manifest.exports).flatMap((target) =>
  typeof target === 'string' ? [] : [target.types.replace('./dist/', '')]
)

await bundleFiles(dist)
await shareWords(dist)
dropComments(dist)
dropUnused(dist, entries)
