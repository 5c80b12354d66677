import { Marked, Renderer, type Token, type Tokens } from 'marked'
import { escapeMarkup } from '../../../src/compliance/markup/escape-markup.ts'
import { createAnchors } from '../../documents/anchors.ts'
import type { PageHeading } from '../site-page.ts'
import { breakable } from './breakable.ts'
import { highlight } from './highlight.ts'
import { plainText } from './plain-text.ts'
import { rowAnchor } from './row-anchor.ts'

export interface MarkdownOptions {
  /** The place that a link or an image of the text leads to, or null where the site has none. */
  readonly resolve: (href: string) => string | null
  /** The place of what a piece of code names, or null. */
  readonly findName: (code: string) => string | null
  /** The pixels of an image: `[1100, 1417]`. */
  readonly sizeOf?: (href: string) => readonly [width: number, height: number] | null
}

export interface RenderedMarkdown {
  readonly html: string
  readonly headings: readonly PageHeading[]
}

/** Markdown of this project as HTML. Of HTML within, only comments are expected, and left out. */
export function renderMarkdown(text: string, options: MarkdownOptions): RenderedMarkdown {
  const headings: PageHeading[] = []
  const renderer = new SiteRenderer(options, headings)
  const html = new Marked().parse(text, { renderer, async: false })
  return { html, headings }
}

class SiteRenderer extends Renderer {
  readonly #options: MarkdownOptions
  readonly #headings: PageHeading[]
  readonly #nameAnchor = createAnchors()
  readonly #linked = new Set<string>()
  readonly #rows = new Set<string>()
  /** In a heading and in a link, a name leads nowhere else. */
  #isInLink = false

  constructor(options: MarkdownOptions, headings: PageHeading[]) {
    super()
    this.#options = options
    this.#headings = headings
  }

  override heading({ tokens, depth, text }: Tokens.Heading): string {
    const inner = this.#parseInLink(tokens)
    const anchor = this.#nameAnchor(text)
    this.#headings.push({ depth, anchor, title: plainText(inner) })
    if (depth === 1 || inner.includes('<a ')) return `<h${depth} id="${anchor}">${inner}</h${depth}>\n`
    return `<h${depth} id="${anchor}"><a href="#${anchor}">${inner}</a></h${depth}>\n`
  }

  #parseInLink(tokens: readonly Token[]): string {
    this.#isInLink = true
    const inner = this.parser.parseInline([...tokens])
    this.#isInLink = false
    return inner
  }

  override link({ href, tokens }: Tokens.Link): string {
    const inner = this.#parseInLink(tokens)
    const place = this.#options.resolve(href)
    if (place === null) return inner
    return `<a href="${escapeMarkup(place)}"${/^https?:/u.test(place) ? ' rel="external"' : ''}>${inner}</a>`
  }

  override image({ href, text }: Tokens.Image): string {
    const size = this.#options.sizeOf?.(href)
    const pixels = size ? ` width="${size[0]}" height="${size[1]}"` : ''
    const place = this.#options.resolve(href) ?? href
    return `<img src="${escapeMarkup(place)}" alt="${escapeMarkup(text)}"${pixels} loading="lazy">`
  }

  /** The first mention of a name leads to its reference; every further one would only be noise. */
  override codespan({ text }: Tokens.Codespan): string {
    const code = `<code>${breakable(text)}</code>`
    const place = this.#isInLink || this.#linked.has(text) ? null : this.#options.findName(text)
    if (place === null) return code
    this.#linked.add(text)
    return `<a href="${escapeMarkup(place)}">${code}</a>`
  }

  override code({ text, lang = '' }: Tokens.Code): string {
    return `<pre><code>${highlight(text, lang)}</code></pre>\n`
  }

  override table(token: Tokens.Table): string {
    const anchors = token.rows.map(([first]) => rowAnchor(first?.text ?? ''))
    let row = 0
    const table = super.table(token).replaceAll(/<tr>/gu, (tag) => {
      // The first is that of the heads.
      const anchor = anchors[row++ - 1] ?? null
      if (anchor === null || this.#rows.has(anchor)) return tag
      this.#rows.add(anchor)
      return `<tr id="${anchor}">`
    })
    return `<div class="scroll">${table}</div>\n`
  }

  /** A head of nothing is no head. */
  override tablecell(token: Tokens.TableCell): string {
    // What a row tells of leads nowhere else.
    this.#isInLink = rowAnchor(token.text) !== null
    const cell = super.tablecell(token.text === '' ? { ...token, header: false } : token)
    this.#isInLink = false
    return cell
  }

  override html({ text }: Tokens.HTML | Tokens.Tag): string {
    return /^\s*<!--[^]*-->\s*$/u.test(text) ? '' : escapeMarkup(text)
  }
}
