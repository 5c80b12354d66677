import { parseSync, Visitor } from 'oxc-parser'

/** `type` is erased by the compiler, `static` is loaded with the importer, `dynamic` may be loaded later. */
export type ImportKind = 'static' | 'dynamic' | 'type'

export interface ModuleImport {
  readonly specifier: string
  readonly kind: ImportKind
}

/** The imports of one TypeScript module. A dynamic import of a computed target cannot be followed, so it is an error. */
export function readImports(path: string, source: string): ModuleImport[] {
  const { program, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`)

  const imports: ModuleImport[] = []
  const add = (specifier: string, kind: ImportKind): void => {
    imports.push({ specifier, kind })
  }

  new Visitor({
    // `import { type A }` is left as `import {}` by verbatimModuleSyntax: only `import type` is erased.
    ImportDeclaration(node) {
      add(node.source.value, node.importKind === 'type' ? 'type' : 'static')
    },
    ExportNamedDeclaration(node) {
      if (node.source !== null) add(node.source.value, node.exportKind === 'type' ? 'type' : 'static')
    },
    ExportAllDeclaration(node) {
      add(node.source.value, node.exportKind === 'type' ? 'type' : 'static')
    },
    ImportExpression(node) {
      if (node.source.type !== 'Literal' || typeof node.source.value !== 'string') {
        throw new Error(`${path} imports a computed specifier, which no boundary test can follow`)
      }
      add(node.source.value, 'dynamic')
    },
    TSImportType(node) {
      add(node.source.value, 'type')
    },
    NewExpression(node) {
      // `new URL('./worker.js', import.meta.url)` is how a bundler is told of a worker: an import by another name.
      const [target, base] = node.arguments
      const isUrl = node.callee.type === 'Identifier' && node.callee.name === 'URL'
      if (!isUrl || base?.type !== 'MemberExpression' || base.object.type !== 'MetaProperty') return
      if (target?.type !== 'Literal' || typeof target.value !== 'string') return
      if (/\.[jt]s$/u.test(target.value)) add(target.value, 'dynamic')
    }
  }).visit(program)

  return imports
}
