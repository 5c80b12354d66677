import { sql, type RawBuilder } from 'kysely'

/** A selected value with its type, which the database could not infer. */
export function text(value: string): RawBuilder<string> {
  return sql`${value}::text`
}

/** A selected instant. */
export function instant(instantMs: number): RawBuilder<Date> {
  return sql`${new Date(instantMs).toISOString()}::timestamptz`
}
