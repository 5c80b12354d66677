/** What a docstring says, each part as Markdown. */
export interface Docstring {
  readonly text: string
  readonly parameters: readonly NamedPart[]
  readonly returns: string
  readonly throws: readonly NamedPart[]
  readonly examples: readonly string[]
}

export interface NamedPart {
  /** The parameter, or the kind of error. */
  readonly name: string
  readonly text: string
}

const TAG = /(?:^|\s)@(?=(?:param|returns|throws|example)\b)/u
const PARAMETER = /^(?<name>\S+)\s*(?<text>[^]*)$/u
const ERROR = /^(?:\{(?<name>\w+)\}\s*)?(?<text>[^]*)$/u

/** Reads a comment: `/** Hashes it. @throws {RempartError} `overloaded`. *\/`, with or without its stars. */
export function parseDocstring(comment: string): Docstring {
  const lines = comment.replace(/^\*/u, '').replaceAll(/^[ \t]*\* ?/gmu, '')
  const [text = '', ...tags] = lines.replaceAll(/\{@link (?<name>[^}]+)\}/gu, '`$<name>`').split(TAG)
  const parts = tags.map((tag) => {
    const [, name = '', content = ''] = /^(\w+)\s?([^]*)$/u.exec(tag) ?? []
    return { name, content: content.trim() }
  })
  const named = (tag: string, shape: RegExp): readonly NamedPart[] =>
    parts
      .filter(({ name }) => name === tag)
      .map(({ content }) => {
        const { name = '', text: says = '' } = shape.exec(content)?.groups ?? {}
        return { name, text: says.trim() }
      })
  return {
    text: text.trim(),
    parameters: named('param', PARAMETER),
    returns: parts.find(({ name }) => name === 'returns')?.content ?? '',
    throws: named('throws', ERROR),
    examples: parts.filter(({ name }) => name === 'example').map(({ content }) => content)
  }
}
