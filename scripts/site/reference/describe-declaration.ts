import type { Class, Statement, TSInterfaceDeclaration } from 'oxc-parser'
import type { DeclarationFile, ExportedDeclaration } from '../../api/exported-declarations.ts'
import { type Docstring, parseDocstring } from './parse-docstring.ts'

export type DeclarationKind = 'function' | 'value' | 'type'

/** A declaration as a page shows it. */
export interface DescribedDeclaration {
  readonly name: string
  readonly kind: DeclarationKind
  /** Without `export` and `declare`; of an interface or a class, its head. */
  readonly signature: string
  readonly docstring: Docstring
  readonly members: readonly DescribedMember[]
}

export interface DescribedMember {
  readonly signature: string
  readonly docstring: Docstring
}

export function describeDeclaration(exported: ExportedDeclaration): DescribedDeclaration {
  const { name, statement, file } = exported
  const declaration = declarationIn(statement)
  const hasMembers = declaration.type === 'TSInterfaceDeclaration' || declaration.type === 'ClassDeclaration'
  return {
    name,
    kind: kindOf(declaration),
    signature: withoutKeywords(
      file.source.slice(declaration.start, hasMembers ? declaration.body.start : declaration.end)
    ),
    docstring: docstringBefore(file, statement.start),
    members: hasMembers ? membersOf(declaration, file) : []
  }
}

function declarationIn(statement: Statement): Statement {
  return statement.type === 'ExportNamedDeclaration' && statement.declaration !== null
    ? statement.declaration
    : statement
}

function kindOf(declaration: Statement): DeclarationKind {
  if (declaration.type === 'VariableDeclaration') return 'value'
  return ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration'].includes(declaration.type) ? 'type' : 'function'
}

function membersOf(declaration: TSInterfaceDeclaration | Class, file: DeclarationFile): DescribedMember[] {
  return declaration.body.body
    .filter((member) => !isPrivate(file.source.slice(member.start, member.end)))
    .map((member) => ({
      signature: dedent(file.source.slice(member.start, member.end)),
      docstring: docstringBefore(file, member.start)
    }))
}

function isPrivate(member: string): boolean {
  return /^(?:private |#)/u.test(member)
}

function docstringBefore({ source, comments }: DeclarationFile, start: number): Docstring {
  const comment = comments.findLast(({ end }) => end <= start && source.slice(end, start).trim() === '')
  return parseDocstring(comment?.type === 'Block' && comment.value.startsWith('*') ? comment.value : '')
}

function withoutKeywords(text: string): string {
  return text.replace(/^(?:export |declare )+/u, '').trim()
}

/** The lines after the first stand as far to the left as they can. */
function dedent(text: string): string {
  const [first = '', ...others] = text.split('\n')
  const indents = others.filter((line) => line.trim() !== '').map((line) => /^ */u.exec(line)?.[0].length ?? 0)
  const shared = Math.min(...indents, 80)
  return [first, ...others.map((line) => line.slice(shared))].join('\n')
}
