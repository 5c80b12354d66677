import { join } from 'node:path'
import { readEntries } from '../api/package-entries.ts'
import { bundleFiles } from './bundle-files.ts'
import { dropComments } from './drop-comments.ts'
import { dropUnused } from './drop-unused.ts'
import { shareWords } from './share-words.ts'

// The second half of `npm run build`: makes of what the compiler wrote what is packed.

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'dist')
const entries = readEntries(root).flatMap(({ declarations }) => declarations?.replace('dist/', '') ?? [])

await bundleFiles(dist)
await shareWords(dist)
dropComments(dist)
dropUnused(dist, entries)
