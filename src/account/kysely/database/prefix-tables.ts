import { OperationNodeTransformer, type KyselyPlugin, type SchemableIdentifierNode } from 'kysely'

/** Prefixes the names of some tables in every query; other names are unchanged. */
export function prefixTables(prefix: string, tables: ReadonlySet<string>): KyselyPlugin {
  class Prefixer extends OperationNodeTransformer {
    protected override transformSchemableIdentifier(node: SchemableIdentifierNode): SchemableIdentifierNode {
      const { name } = node.identifier
      return tables.has(name) ? { ...node, identifier: { ...node.identifier, name: `${prefix}${name}` } } : node
    }
  }
  const prefixer = new Prefixer()
  return {
    transformQuery: ({ node, queryId }) => prefixer.transformNode(node, queryId),
    transformResult: async ({ result }) => result
  }
}
