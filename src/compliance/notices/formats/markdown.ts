import type { Block, Inline } from '../blocks/block.ts'
import { linkAddress, oneLine } from './plain-text.ts'

/** CommonMark with GitHub tables; its title is a heading of `level`, its headings are one below. */
export function toMarkdown(blocks: readonly Block[], level: number): string {
  return `${blocks.map((block) => markdownOf(block, level)).join('\n\n')}\n`
}

function markdownOf(block: Block, level: number): string {
  switch (block.kind) {
    case 'title':
      return `${'#'.repeat(level)} ${escape(block.text)}`
    case 'heading':
      return `${'#'.repeat(level + 1)} ${escape(block.text)}`
    case 'subheading':
      return `${'#'.repeat(level + 2)} ${escape(block.text)}`
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`).join('\n')
    case 'address':
      return block.lines.map(inline).join('\\\n')
    case 'table':
      return [
        `${escape(block.caption)}\n`,
        row(block.heads.map(escape)),
        row(block.heads.map(() => '---')),
        ...block.rows.map((cells) => row(cells.map(inline)))
      ].join('\n')
    default:
      return inline(block.content)
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function inline(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return escape(part)
      if ('code' in part) return escape(part.code)
      const href = linkAddress(part.href)
      return href === null
        ? escape(part.text)
        : `[${escape(part.text)}](<${href.replaceAll(/[<>|\\]/gu, encodeURIComponent)}>)`
    })
    .join('')
}

/** Escapes all markup: elements, entities, emphasis, links, cells, lists, headings. */
function escape(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\`*_[\]<>|~&]/gu, String.raw`\$&`)
    .replace(/^\s*(?:[#+=-]|\d{1,9}(?=[.)]))/u, (start) =>
      /\d$/u.test(start) ? `${start}\\` : start.replace(/\S/u, String.raw`\$&`)
    )
}
