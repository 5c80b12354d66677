import type { Block, Inline } from '../blocks/block.ts'
import { escapeMarkup } from '../../markup/escape-markup.ts'
import { linkAddress, oneLine } from './plain-text.ts'

/** A fragment without classes or styles, whose title is a heading of `level` and whose headings are one below. */
export function toHtml(blocks: readonly Block[], level: number): string {
  return `${blocks.map((block) => htmlOf(block, level)).join('\n')}\n`
}

function htmlOf(block: Block, level: number): string {
  switch (block.kind) {
    case 'title':
      return element(`h${level}`, escape(block.text))
    case 'heading':
      return element(`h${level + 1}`, escape(block.text))
    case 'subheading':
      return element(`h${level + 2}`, escape(block.text))
    case 'list':
      return element('ul', lines(block.items.map((item) => element('li', inline(item)))))
    case 'address':
      return element('p', block.lines.map(inline).join('<br>\n'))
    case 'table':
      return tableOf(block)
    default:
      return element('p', inline(block.content))
  }
}

function tableOf({ caption, heads, rows }: Extract<Block, { readonly kind: 'table' }>): string {
  const head = heads.map((text) => `<th scope="col">${escape(text)}</th>`).join('')
  const body = rows.map((cells) => element('tr', cells.map((cell, index) => cellOf(cell, heads[index])).join('')))
  const parts = [
    element('caption', escape(caption)),
    element('thead', element('tr', head)),
    element('tbody', lines(body))
  ]
  return element('table', lines(parts))
}

/** Each cell names its column, so that narrow pages can show rows as lists. */
function cellOf(content: readonly Inline[], head = ''): string {
  return `<td data-label="${escape(head)}">${inline(content)}</td>`
}

function inline(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return escape(part)
      if ('code' in part) return element('code', escape(part.code))
      const href = linkAddress(part.href)
      return href === null ? escape(part.text) : `<a href="${escape(href)}">${escape(part.text)}</a>`
    })
    .join('')
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`
}

function lines(parts: readonly string[]): string {
  return `\n${parts.join('\n')}\n`
}

function escape(text: string): string {
  return escapeMarkup(oneLine(text))
}
