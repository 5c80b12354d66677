/** No tag of a form is longer. One that does not end within it is none, and the page is read on behind it. */
const MAXIMUM_TAG_UNITS = 8_192
const ATTRIBUTE = /(?<name>[^\s"'>/=]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>]+)))?/gu

type Attributes = ReadonlyMap<string, string>

/**
 * The hidden fields of the form of a page that is sent to a path: what a browser would send along. Of several forms the first.
 * One pass over the page, in proportion to its length.
 *
 * @param page The page's own address, which is where a form without an address is sent.
 */
export function hiddenFieldsOf(html: string, page: URL, path: string): Readonly<Record<string, string>> {
  const fields = new Map<string, string>()
  let inside = false
  for (const { name, attributes } of tagsOf(html)) {
    if (name === '/form' && inside) break
    if (name === 'form')
      inside = URL.parse(attributes.get('action') ?? '', page.href)?.pathname === new URL(path, page).pathname
    const field = attributes.get('name')
    const isHidden = name === 'input' && attributes.get('type')?.toLowerCase() === 'hidden'
    if (inside && isHidden && field !== undefined) fields.set(field, attributes.get('value') ?? '')
  }
  return Object.fromEntries(fields)
}

function* tagsOf(html: string): Generator<{ readonly name: string; readonly attributes: Attributes }> {
  const start = /<(?<name>\/form|form|input)(?=[\s/>])/giu
  for (let found = start.exec(html); found !== null; found = start.exec(html)) {
    const from = start.lastIndex
    const end = endOfTag(html, from)
    if (html[end] === '>')
      yield { name: found[0].slice(1).toLowerCase(), attributes: attributesOf(html.slice(from, end)) }
    start.lastIndex = end
  }
}

/** Where the `>` of a tag stands whose name ends at `from`, not within quotes; where there is none, how far it was sought. */
function endOfTag(html: string, from: number): number {
  const last = Math.min(html.length, from + MAXIMUM_TAG_UNITS)
  let quote = ''
  for (let at = from; at < last; at++) {
    const sign = html[at] ?? ''
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at
  }
  return last
}

function attributesOf(text: string): Attributes {
  const attributes = new Map<string, string>()
  for (const { groups } of text.matchAll(ATTRIBUTE)) {
    const name = groups?.['name']?.toLowerCase() ?? ''
    const value = groups?.['double'] ?? groups?.['single'] ?? groups?.['bare'] ?? ''
    // Of an attribute that stands twice, browsers read the first.
    if (!attributes.has(name)) attributes.set(name, decode(value))
  }
  return attributes
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(value: string): string {
  return value.replaceAll(
    /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<named>amp|lt|gt|quot|apos));/giu,
    (whole: string, decimal?: string, hex?: string, named?: string) => {
      if (named !== undefined) return NAMED[named.toLowerCase()] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
    }
  )
}
