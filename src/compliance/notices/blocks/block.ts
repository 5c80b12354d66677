/**
 * A part of a notice, before it is rendered as HTML or Markdown. All its texts are plain and untrusted, ours and the
 * policy's alike: formats escape them.
 */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'subheading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'address'; readonly lines: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly heads: readonly string[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }

/** Text, a machine-readable name, or a link; a link whose address is not a web address is rendered as text. */
export type Inline = string | { readonly code: string } | { readonly text: string; readonly href: string }

export function paragraph(...content: readonly Inline[]): Block {
  return { kind: 'paragraph', content }
}

export function list(items: readonly string[]): Block {
  return { kind: 'list', items: items.map((item) => [item]) }
}

export function heading(text: string): Block {
  return { kind: 'heading', text }
}

export function subheading(text: string): Block {
  return { kind: 'subheading', text }
}

export function title(text: string): Block {
  return { kind: 'title', text }
}
