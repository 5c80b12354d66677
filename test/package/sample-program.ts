import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { type ExportedName, readExportedNames } from './exported-names.ts'
import { entries, root } from './manifest.ts'
import type { Sample } from './samples.ts'

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The module that proves a sample: entries are replaced by their sources, and a line `expression // value` asserts that
 * the expression has that value (of an object, at least the properties written). The value may stand on the next line.
 */
export function writeSampleProgram(sample: Sample): string {
  const { program, comments, errors } = parseSync(sample.language === 'tsx' ? 'sample.tsx' : 'sample.ts', sample.code)
  if (errors.length > 0) throw new Error(`${sample.place} does not parse: ${errors[0]?.message}`)

  const edits: Edit[] = []
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') {
      const entry = entries.find(({ specifier }) => specifier === node.source.value)
      if (entry !== undefined) edits.push({ ...node.source, text: quote(join(root, entry.source)) })
    }
    if (node.type !== 'ExpressionStatement') continue
    const comment = comments.find(({ start }) => start >= node.end && sample.code.slice(node.end, start).trim() === '')
    if (comment === undefined) continue
    const actual = sample.code.slice(node.expression.start, node.expression.end)
    const expected = comment.value.trim()
    const equal = expected.startsWith('{') ? 'partialDeepStrictEqual' : 'deepStrictEqual'
    edits.push({
      start: node.start,
      end: comment.end,
      text: `${equal}(await (${actual}), (${expected}), ${quote(actual)})`
    })
  }

  const code = edits.reduceRight(
    (text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end),
    sample.code
  )
  const missing = sample.file.endsWith('.md') ? '' : importMissingNames(sample)
  return `import { deepStrictEqual, partialDeepStrictEqual } from 'node:assert/strict'\n${missing}${code}\nexport {}\n`
}

/** A docstring shows the call, not the imports: its names come from its own file and from the entries. */
function importMissingNames(sample: Sample): string {
  const imported = new Set<string>()
  return [sample.file, ...entries.map(({ source }) => source)]
    .flatMap((source) => readExportedNames(source).map((name) => ({ ...name, source })))
    .filter(({ name }) => {
      const isNeeded = uses(sample.code, name) && !imported.has(name)
      if (isNeeded) imported.add(name)
      return isNeeded
    })
    .map(({ source, ...name }) => importStatement(name, source))
    .join('')
}

function uses(code: string, name: string): boolean {
  const declares = new RegExp(
    `\\b(?:const|let|function|class|type|interface)\\s+${name}\\b|import[^;\\n]*\\b${name}\\b`,
    'u'
  )
  return new RegExp(`(?<![\\w$'])(?<!(?<!\\.)\\.)${name}(?![\\w$'])`, 'u').test(code) && !declares.test(code)
}

function importStatement({ name, isType }: ExportedName, source: string): string {
  return `import ${isType ? 'type ' : ''}{ ${name} } from ${quote(join(root, source))}\n`
}

function quote(text: string): string {
  return JSON.stringify(text)
}
