/** Markup that is safe to send: made by {@link html} only. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

export type HtmlValue = Html | string | number | null | readonly HtmlValue[]

/**
 * Markup with values in it; every value that is not markup itself is escaped, for text and for quoted attributes alike.
 *
 * @example html`<p title="${name}">${name}</p>`
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.reduce((markup, string, index) => markup + render(values[index - 1] ?? null) + string))
}

function render(value: HtmlValue): string {
  if (value === null) return ''
  if (value instanceof Html) return value.markup
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return value.replace(/[&<>"']/gu, (character) => `&#${character.codePointAt(0)};`)
  return value.map(render).join('')
}
