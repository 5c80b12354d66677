import { Kysely, PostgresDialect, sql, type CompiledQuery } from 'kysely'
import { Pool } from 'pg'
import { createKyselyAccountStore } from '../../../src/account/kysely/index.ts'
import { operations, type Size } from './large-tables.ts'

interface Plan {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly Plans?: readonly Plan[]
}

/** What an operation took, and which tables it read from one end to the other. */
export interface Explained {
  readonly name: string
  readonly scannedTables: readonly string[]
  readonly elapsedMs: number
}

/** Runs every operation of the store once, and asks the database how it answers each of its statements. */
export async function explainOperations(url: string, size: Size): Promise<readonly Explained[]> {
  const statements: CompiledQuery[] = []
  const pool = new Pool({ connectionString: url, max: 1 })
  const database = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query }) => {
      statements.push(query)
    }
  })
  const explained: Explained[] = []
  for (const [name, run] of Object.entries(operations(createKyselyAccountStore({ database }), size))) {
    statements.splice(0)
    const startedMs = performance.now()
    await run()
    const elapsedMs = performance.now() - startedMs
    const scanned = new Set<string>()
    for (const query of statements.splice(0)) {
      for (const table of scansOf(await planOf(database, query))) scanned.add(table)
    }
    explained.push({ name, scannedTables: [...scanned], elapsedMs })
  }
  await database.destroy()
  return explained
}

async function planOf(database: Kysely<unknown>, query: CompiledQuery): Promise<Plan> {
  const { rows } = await database.executeQuery<{ readonly 'QUERY PLAN': readonly [{ readonly Plan: Plan }] }>({
    ...sql`select 1`.compile(database),
    sql: `explain (format json) ${query.sql}`,
    parameters: query.parameters
  })
  const plan = rows[0]?.['QUERY PLAN'][0].Plan
  if (plan === undefined) throw new Error('the database explains nothing')
  return plan
}

function scansOf({ 'Node Type': kind, 'Relation Name': table = '', Plans = [] }: Plan): readonly string[] {
  return [...(kind === 'Seq Scan' ? [table] : []), ...Plans.flatMap(scansOf)]
}
