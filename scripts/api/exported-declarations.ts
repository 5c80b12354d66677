import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync, type Comment, type ModuleExportName, type Statement } from 'oxc-parser'

/** A name that an entry exports, where it is declared. */
export interface ExportedDeclaration {
  /** As the entry exports it. */
  readonly name: string
  /** As it is declared there. */
  readonly declaredName: string
  /** The statement that declares it, with its `export`, as it stands. */
  readonly statement: Statement
  readonly file: DeclarationFile
}

/** A file of declarations, read once. */
export interface DeclarationFile {
  readonly path: string
  readonly source: string
  readonly statements: readonly Statement[]
  readonly comments: readonly Comment[]
}

/** What an entry exports, from its `.d.ts`, sorted by name. */
export function readExportedDeclarations(path: string): readonly ExportedDeclaration[] {
  return exportsOf(readDeclarations(path)).toSorted((left, right) => (left.name < right.name ? -1 : 1))
}

function readDeclarations(path: string): DeclarationFile {
  const source = readFileSync(path, 'utf8')
  const { program, comments } = parseSync(path, source)
  return { path, source, statements: program.body, comments }
}

function exportsOf(file: DeclarationFile): ExportedDeclaration[] {
  return file.statements.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return []
    if (statement.declaration !== null) {
      return namesOf(statement.declaration).map((name) => ({ name, declaredName: name, statement, file }))
    }
    const from = statement.source === null ? file : besides(file, statement.source.value)
    return statement.specifiers.map(({ local, exported }) => ({
      ...declarationOf(from, nameOf(local)),
      name: nameOf(exported)
    }))
  })
}

/** Where a name is declared: there, or where it is imported from. */
function declarationOf(file: DeclarationFile, name: string): ExportedDeclaration {
  for (const statement of file.statements) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declaration !== null && namesOf(declaration).includes(name)) {
      return { name, declaredName: name, statement, file }
    }
    if (statement.type === 'ExportNamedDeclaration' && statement.source !== null) {
      const passed = statement.specifiers.find(({ exported }) => nameOf(exported) === name)
      if (passed !== undefined) return declarationOf(besides(file, statement.source.value), nameOf(passed.local))
    }
    if (statement.type !== 'ImportDeclaration' || !statement.source.value.startsWith('.')) continue
    const imported = statement.specifiers.find(({ local }) => local.name === name)
    if (imported?.type === 'ImportSpecifier') {
      return declarationOf(besides(file, statement.source.value), nameOf(imported.imported))
    }
  }
  throw new Error(`${file.path} declares no ${name}`)
}

function besides({ path }: DeclarationFile, specifier: string): DeclarationFile {
  return readDeclarations(join(dirname(path), specifier.replace(/\.[jt]s$/u, '.d.ts')))
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
