import { join } from 'node:path'
import { readExportedDeclarations } from '../../api/exported-declarations.ts'
import { type DescribedDeclaration, describeDeclaration } from './describe-declaration.ts'
import { type PackageEntry, readEntries } from '../../api/package-entries.ts'
import { readTableNames } from './table-names.ts'

export interface DescribedEntry extends PackageEntry {
  readonly declarations: string | null
  readonly described: readonly DescribedDeclaration[]
}

/** What the package exports, and where each name of it is told. */
export interface Reference {
  readonly entries: readonly DescribedEntry[]
  /**
   * The place of a name, as a page's name and an anchor: `reference/rempart-account#createThrottle`, or null. A name that
   * several entries export is told in `preferred` if that has it, else in the first. A code or a field is told by a table
   * of the documents.
   */
  readonly find: (name: string, preferred?: string) => string | null
}

export function readReference(root: string): Reference {
  const entries = readEntries(root).map((entry) => ({
    ...entry,
    described:
      entry.declarations === null
        ? []
        : readExportedDeclarations(join(root, entry.declarations)).map(describeDeclaration)
  }))
  const tableNames = readTableNames(root)
  const pages = new Map<string, string[]>(entries.map(({ specifier, page }) => [specifier, [page]]))
  for (const { page, described } of entries) {
    for (const { name } of described) pages.set(name, [...(pages.get(name) ?? []), page])
  }
  return {
    entries,
    find: (name, preferred) => {
      const found = pages.get(name)
      const page = found?.find((candidate) => candidate === preferred) ?? found?.[0]
      if (page === undefined) return tableNames.get(name) ?? null
      return entries.some(({ specifier }) => specifier === name) ? page : `${page}#${name}`
    }
  }
}
