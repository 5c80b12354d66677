import { fileURLToPath } from 'node:url'
import { writeSite } from './write-site.ts'

// `npm run site`: the documents as pages, for any host of files and for a double click.

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = `${root}docs/site`
const pages = await writeSite(root, folder)
const elsewhere = new Set(pages.flatMap(({ body }) => body.match(/(?<=href=")https?:[^"]+/gu) ?? []))
process.stdout.write(`${pages.length} pages: ${folder}/index.html\n`)
process.stdout.write(`links elsewhere, which nothing checks:\n${[...elsewhere].toSorted().join('\n')}\n`)
