import { sql, type RawBuilder } from 'kysely'

/** A value among what is selected, whose type a database could not tell. */
export function text(value: string): RawBuilder<string> {
  return sql`${value}::text`
}

/** An instant among what is selected. */
export function instant(instantMs: number): RawBuilder<Date> {
  return sql`${new Date(instantMs).toISOString()}::timestamptz`
}
