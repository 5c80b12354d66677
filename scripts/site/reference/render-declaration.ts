import { escapeMarkup } from '../../../src/compliance/markup/escape-markup.ts'
import type { DocumentLanguage } from '../../documents/documents.ts'
import { highlight } from '../markdown/highlight.ts'
import { renderMarkdown } from '../markdown/render-markdown.ts'
import { siteWords } from '../words.ts'
import type { DescribedDeclaration, DescribedMember } from './describe-declaration.ts'
import { linkTypes } from './link-types.ts'
import type { Docstring, NamedPart } from './parse-docstring.ts'

export interface DeclarationOptions {
  readonly language: DocumentLanguage
  /** The place of a name, as the page links to it. */
  readonly find: (name: string) => string | null
}

/** A declaration as HTML: its signature, what its docstring says, its members. */
export function renderDeclaration(declaration: DescribedDeclaration, options: DeclarationOptions): string {
  const { name, signature, docstring, members } = declaration
  const others = (asked: string): string | null => (asked === name ? null : options.find(asked))
  const list = members.map((member) => renderMember(member, { ...options, find: others })).join('')
  return `<section class="declaration">
<h3 id="${name}"><a href="#${name}"><code>${name}</code></a></h3>
<pre><code>${renderCode(signature, others)}</code></pre>
${renderDocstring(docstring, { ...options, find: others })}
${list === '' ? '' : `<dl class="members">${list}</dl>`}
</section>`
}

function renderMember({ signature, docstring }: DescribedMember, options: DeclarationOptions): string {
  return `<dt><code>${renderCode(signature, options.find)}</code></dt><dd>${renderDocstring(docstring, options)}</dd>\n`
}

function renderCode(code: string, find: (name: string) => string | null): string {
  return linkTypes(highlight(code, 'typescript'), find)
}

function renderDocstring(docstring: Docstring, options: DeclarationOptions): string {
  const words = siteWords[options.language]
  const parts = [
    markdown(docstring.text, options),
    renderParts(words.parameters, docstring.parameters, options),
    docstring.returns === '' ? '' : renderParts(words.returns, [{ name: '', text: docstring.returns }], options),
    renderParts(words.throws, docstring.throws, options),
    ...docstring.examples.map((example) => markdown(example, options))
  ].join('')
  return parts === '' ? '' : `<div lang="en">${parts}</div>`
}

function renderParts(title: string, parts: readonly NamedPart[], options: DeclarationOptions): string {
  if (parts.length === 0) return ''
  const items = parts.map(({ name, text }) => {
    const lead = name === '' ? '' : `<code>${escapeMarkup(name)}</code> `
    return `<li>${lead}${markdown(text, options).replace(/^<p>(?<inner>[^]*)<\/p>\s*$/u, '$<inner>')}</li>`
  })
  // The title is in the language of the page, unlike the docstring around it.
  return `<div class="parts"><p lang="${options.language}">${title}</p><ul>${items.join('')}</ul></div>`
}

function markdown(text: string, { find }: DeclarationOptions): string {
  return renderMarkdown(text, { resolve: (href) => (/^https?:/u.test(href) ? href : null), findName: find }).html
}
