import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync, type ModuleExportName, type Statement } from 'oxc-parser'

interface Declaration {
  readonly name: string
  /** As it stands in the declarations, without its comments. */
  readonly text: string
}

/** What an entry promises: the declaration of each name that it exports, sorted by name. */
export function readApi(declarations: string): string {
  return exportsOf(declarations)
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .map(({ text }) => text)
    .join('\n\n')
}

function exportsOf(path: string): Declaration[] {
  const source = readFileSync(path, 'utf8')
  return parseSync(path, source).program.body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration') return []
    if (node.declaration !== null) {
      return namesOf(node.declaration).map((name) => ({ name, text: textOf(source, node) }))
    }
    const from = node.source === null ? path : declarationsAt(path, node.source.value)
    return node.specifiers.map(({ local, exported }) => {
      const [found, asked] = [nameOf(local), nameOf(exported)]
      const text = declarationOf(from, found)
      return { name: asked, text: found === asked ? text : `${text} // exported as ${asked}` }
    })
  })
}

/** Where a name is declared: there, or where it is imported from. */
function declarationOf(path: string, name: string): string {
  const source = readFileSync(path, 'utf8')
  for (const node of parseSync(path, source).program.body) {
    const declaration = node.type === 'ExportNamedDeclaration' ? node.declaration : node
    if (declaration !== null && namesOf(declaration).includes(name)) return textOf(source, node)
    if (node.type === 'ExportNamedDeclaration' && node.source !== null) {
      const passed = node.specifiers.find(({ exported }) => nameOf(exported) === name)
      if (passed !== undefined) return declarationOf(declarationsAt(path, node.source.value), nameOf(passed.local))
    }
    if (node.type !== 'ImportDeclaration' || !node.source.value.startsWith('.')) continue
    const imported = node.specifiers.find(({ local }) => local.name === name)
    if (imported?.type === 'ImportSpecifier')
      return declarationOf(declarationsAt(path, node.source.value), nameOf(imported.imported))
  }
  throw new Error(`${path} declares no ${name}`)
}

function declarationsAt(path: string, specifier: string): string {
  return join(dirname(path), specifier.replace(/\.[jt]s$/u, '.d.ts'))
}

function nameOf(name: ModuleExportName): string {
  return name.type === 'Literal' ? name.value : name.name
}

function namesOf(declaration: Statement): string[] {
  if (declaration.type === 'VariableDeclaration') {
    return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
  }
  return 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : []
}

function textOf(source: string, { start, end }: Statement): string {
  return source.slice(start, end).replaceAll(/^[ \t]*\/\*\*[^]*?\*\/\n/gmu, '')
}
