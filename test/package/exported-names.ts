import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { root } from './manifest.ts'

export interface ExportedName {
  readonly name: string
  readonly isType: boolean
}

/** The names that a source exports, as they are written in it. */
export function readExportedNames(source: string): ExportedName[] {
  const { program } = parseSync(source, readFileSync(join(root, source), 'utf8'))
  return program.body.flatMap((node): ExportedName[] => {
    if (node.type !== 'ExportNamedDeclaration') return []
    const { declaration } = node
    if (declaration === null) {
      return node.specifiers.map(({ exported, exportKind }) => ({
        name: exported.type === 'Literal' ? exported.value : exported.name,
        isType: node.exportKind === 'type' || exportKind === 'type'
      }))
    }
    if (declaration.type === 'VariableDeclaration') {
      return declaration.declarations.flatMap(({ id }) =>
        id.type === 'Identifier' ? [{ name: id.name, isType: false }] : []
      )
    }
    const isType = node.exportKind === 'type'
    return 'id' in declaration && declaration.id?.type === 'Identifier' ? [{ name: declaration.id.name, isType }] : []
  })
}
