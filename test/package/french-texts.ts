import { parseSync, Visitor } from 'oxc-parser'

/** What French spelling asks of a text, and how the fault looks. */
const RULES: Readonly<Record<string, RegExp>> = {
  'straight quotation marks': /"/u,
  'a straight apostrophe': /\p{L}'\p{L}/u,
  'three full stops': /\.\.\./u,
  'a space that breaks before : ; ! ? » or %': /[^\S\u{a0}\u{202f}](?:[:;!?»%](?!\[))/u,
  'a space that breaks after «': /«[^\S\u{a0}\u{202f}]/u,
  'no space before : ; ! ? or »': /[\p{L}\p{N})](?:[;!?»]|:(?=\s|$))/u,
  'no space after «': /«\p{L}/u
}

/** The faults of a French text without code: each with what stands around it. */
export function frenchFaults(text: string): readonly string[] {
  return Object.entries(RULES).flatMap(([rule, pattern]) =>
    [...text.matchAll(new RegExp(pattern, 'gu'))].map(
      ({ index }) => `${rule}: ${text.slice(Math.max(0, index - 20), index + 20)}`
    )
  )
}

/** In documents the space before ; ! ? is the narrow one. On screens either may stand: not every font has the narrow one. */
export function wideSpaces(text: string): readonly string[] {
  return [...text.matchAll(/\u{a0}[;!?]/gu)].map(({ index }) => text.slice(Math.max(0, index - 20), index + 20))
}

/** The prose of a document: no code, no addresses, no comments. */
export function proseOf(document: string): string {
  return document
    .replaceAll(/^```[^]*?^```$/gmu, '')
    .replaceAll(/<!--[^]*?-->/gu, '')
    .replaceAll(/`[^`]+`/gu, 'x')
    .replaceAll(/\]\([^)]*\)/gu, ']')
}

/**
 * The French strings of a module: all of them where its path says so, else those of a `const` named `fr` or `french…`.
 * What a template puts in stands as `x`; the commands that a help shows are left out.
 */
export function frenchStrings(file: string, code: string): readonly string[] {
  const { program } = parseSync(file, code)
  const isWhole = /(?:\/|-)fr(?:ench)?(?:-[\w-]+)?(?:\.ts$|\/)/u.test(file)
  const ranges: { readonly start: number; readonly end: number }[] = isWhole ? [program] : []
  const strings: { readonly start: number; readonly text: string }[] = []
  new Visitor({
    VariableDeclarator({ id, start, end }) {
      if (id.type === 'Identifier' && /^fr(?:ench\w*)?$/u.test(id.name)) ranges.push({ start, end })
    },
    Literal({ start, value }) {
      if (typeof value === 'string') strings.push({ start, text: value })
    },
    TemplateLiteral({ start, quasis }) {
      strings.push({ start, text: quasis.map(({ value }) => value.cooked).join('x') })
    }
  }).visit(program)
  return strings
    .filter(({ start }) => ranges.some((range) => range.start <= start && start < range.end))
    .map(({ text }) => text.replaceAll(/^ {2}(?:rempart|printf) .*$/gmu, ''))
}
