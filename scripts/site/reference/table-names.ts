import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rowAnchor } from '../markdown/row-anchor.ts'

/** The documents whose tables say what a code, a field or an outcome is; the first that has a name tells of it. */
const TELLING = ['codes', 'policy', 'account'] as const

/** The places of codes and fields, as a page's name and an anchor: `codes#too_short`. */
export function readTableNames(root: string): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  for (const page of TELLING) {
    for (const [, cell = ''] of readFileSync(join(root, `docs/${page}.md`), 'utf8').matchAll(/^\| ([^|]+) \|/gmu)) {
      const anchor = rowAnchor(cell)
      if (anchor !== null && !places.has(anchor)) places.set(anchor, `${page}#${anchor}`)
    }
  }
  return places
}
