import { readExportedDeclarations } from '../../scripts/api/exported-declarations.ts'

/** What an entry promises: the declaration of each name that it exports, sorted by name, without its comments. */
export function readApi(declarations: string): string {
  return readExportedDeclarations(declarations)
    .map(({ name, declaredName, statement, file }) => {
      const text = file.source.slice(statement.start, statement.end).replaceAll(/^[ \t]*\/\*\*[^]*?\*\/\n/gmu, '')
      return name === declaredName ? text : `${text} // exported as ${name}`
    })
    .join('\n\n')
}
