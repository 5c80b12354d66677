/**
 * What a notice is made of, before it is HTML or Markdown. Every text in it is plain and untrusted, ours and the policy's
 * alike: formats escape all of it.
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

/** Words, the name of a thing that machines read, or a link, which becomes its text where its address is no web address. */
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
