import { Marked, Renderer, type Tokens } from 'marked'
import { escapeMarkup } from '../../../src/compliance/markup/escape-markup.ts'
import { createAnchors } from '../../documents/anchors.ts'
import type { PageHeading } from '../site-page.ts'
import { breakable } from './breakable.ts'
import { highlight } from './highlight.ts'
import { plainText } from './plain-text.ts'

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
  #isInHeading = false

  constructor(options: MarkdownOptions, headings: PageHeading[]) {
    super()
    this.#options = options
    this.#headings = headings
  }

  override heading({ tokens, depth, text }: Tokens.Heading): string {
    this.#isInHeading = true
    const inner = this.parser.parseInline(tokens)
    this.#isInHeading = false
    const anchor = this.#nameAnchor(text)
    this.#headings.push({ depth, anchor, title: plainText(inner) })
    if (depth === 1) return `<h1 id="${anchor}">${inner}</h1>\n`
    return `<h${depth} id="${anchor}"><a href="#${anchor}">${inner}</a></h${depth}>\n`
  }

  override link({ href, tokens }: Tokens.Link): string {
    const inner = this.parser.parseInline(tokens)
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
    const place = this.#isInHeading || this.#linked.has(text) ? null : this.#options.findName(text)
    if (place === null) return code
    this.#linked.add(text)
    return `<a href="${escapeMarkup(place)}">${code}</a>`
  }

  override code({ text, lang = '' }: Tokens.Code): string {
    return `<pre><code>${highlight(text, lang)}</code></pre>\n`
  }

  override table(token: Tokens.Table): string {
    return `<div class="scroll">${super.table(token)}</div>\n`
  }

  override html({ text }: Tokens.HTML | Tokens.Tag): string {
    return /^\s*<!--[^]*-->\s*$/u.test(text) ? '' : escapeMarkup(text)
  }
}
