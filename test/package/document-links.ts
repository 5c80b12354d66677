import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { createAnchors } from '../../scripts/documents/anchors.ts'

const FENCED = /^```[^]*?^```$/gmu

/** Where the links of a document lead, outside of code: `forms.md#sentences`, `https://example.org`. */
export function readLinks(text: string): readonly string[] {
  return text.replaceAll(FENCED, '').match(/(?<=\]\()[^)\s]+/gu) ?? []
}

/** The anchors of a document's headings. */
export function readAnchors(text: string): readonly string[] {
  const nameAnchor = createAnchors()
  return [...text.replaceAll(FENCED, '').matchAll(/^#{1,6} (?<title>.+)$/gmu)].map(({ groups }) =>
    nameAnchor(groups?.['title'] ?? '')
  )
}

const OUTSIDE = /^(?:https?|mailto):/u

/** A link from one document as a place from the root (`docs/fr/policy.md#champs`), or as it stands where it leads outside. */
export function resolveLink(file: string, link: string): string {
  if (OUTSIDE.test(link)) return link
  return link.startsWith('#') ? `${file}${link}` : posix.join(posix.dirname(file), link)
}

/** The links of a document that lead nowhere: no such file, or no such heading in it. */
export function deadLinks(root: string, file: string, text: string): readonly string[] {
  return readLinks(text).filter((link) => {
    if (OUTSIDE.test(link)) return false
    const [path = '', anchor] = resolveLink(file, link).split('#')
    if (path !== file && !existsSync(join(root, path))) return true
    if (anchor === undefined) return false
    return !readAnchors(path === file ? text : readFileSync(join(root, path), 'utf8')).includes(anchor)
  })
}
