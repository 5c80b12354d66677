import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, html, parse } from 'parse5'
import type { SitePage } from '../../scripts/site/site-page.ts'
import { writeSite } from '../../scripts/site/write-site.ts'
import { root } from '../package/manifest.ts'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

export interface BuiltSite {
  /** A folder of this test alone. */
  readonly folder: string
  readonly pages: readonly SitePage[]
}

/** The site as `npm run site` writes it. */
export async function buildSite(): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), 'rempart-site-'))
  return { folder, pages: await writeSite(root, folder) }
}

/** The elements of a page, in their order. */
export function readElements({ folder }: BuiltSite, path: string): readonly Element[] {
  return elementsIn(parse(readFileSync(join(folder, path), 'utf8')))
}

function elementsIn(node: Node): readonly Element[] {
  const own = 'tagName' in node && node.namespaceURI === html.NS.HTML ? [node] : []
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsIn)] : own
}

export function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null
}

export function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
